"""Whether somebody's words say for certain that what they write about has closed, will, or is to be taken out.

"We closed in September" ends a listing. "The hall has closed", "our old website has closed down" and "we closed the
Tuesday group" end something else, or a part; "closed in August" and "closed on bank holidays" are for a while. So
whoever closes must be we, it, the group or the listing by its name; what is closed, where it is said, must be the same;
and what follows must be nothing that makes it a time, a place or a part. What is not certain is left to a person.
A listing that says that it has closed is read in generator/check/dangers/closing.py, which says why it is another.

Which words were found says whether it is past: "we'll close on 31 December" names a day to come, "we closed on" one
that is over, and "we decided to close in June" may be either. The day itself is read in generator/desk/closing_day.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.submissions.closing_verbs import (
    Pattern,
    Statement,
    Tense,
    Verb,
    going_on,
    intent,
    last_time,
    past,
    request,
    state,
)
from schema.calendar_names import A_DAY, DAYS

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_ADVERB = (
    r"(?:now|sadly|finally|recently|also|already|all|actually|permanently|unfortunately|regrettably|just|since"
    r"|officially|formally|indeed|only)"
)
_HELPERS = rf"(?: (?:s|have|has|had|been|{_ADVERB}))*"
_HEADS = (
    "group club service charity choir project session sessions class classes organisation organization society"
    " association scheme programme team meetings drop-in cic"
).split()
"""What people call the thing itself. A hall or a centre is where it is, unless the listing is called that."""
_NEUTRAL = "whole entire little small local own old dear lovely".split()

_FOR_GOOD = r"(?:for good|permanently|for ever|forever|altogether|completely|entirely)"
_WHEN = (
    rf"(?:in (?:early |mid[- ]?|late |about |around )?(?:{_MONTH}|[0-9]|the (?:spring|summer|autumn|winter|new year"
    rf"|end)"
    r"|spring|autumn|a |recent|(?:one|two|three|four|five|six|few|some) )"
    rf"|on (?:the )?(?:{A_DAY} )?(?:the )?[0-9]|last (?!\w+ s\b)|next |this (?:year|month|week|spring|summer|autumn"
    rf"|winter"
    rf"|{_MONTH}|{A_DAY})|at the (?:end|start|beginning)|early (?:in|this|last|next)|back in|from (?:now|today"
    rf"|{_MONTH}|[0-9])"
    r"|(?:ages|some|a few|a couple|a year|a month|a while|a week|two|three|four|five|six|several|many"
    r"|[0-9]+)\b[^.,;]{0,20}ago"
    r"|some time|earlier|recently|yesterday|today|tomorrow|now\b|already|with (?:effect|immediate))"
)
_WHY = (
    r"(?:due|because|as|since|after|before|following|owing|when|so|and|but|which|sorry|thanks?|please|sadly"
    r"|unfortunately"
    r"|for (?:lack|want|financial|health|personal|various|several))\b"
)
_STOP = r"$|[^\w\s]"
_OVER = rf"(?=\s*(?:{_STOP}|{_FOR_GOOD}|{_WHEN}|{_WHY}|back\b))"
_STATE = rf"(?=\s*(?:{_STOP}|{_FOR_GOOD}|now\b|(?:and|so|but|sorry|thanks?|please|sadly|unfortunately)\b))"
_ENDED = rf"(?=\s*(?:{_STOP}|{_FOR_GOOD}|now\b|(?:due|because|so|and|but|sorry|thanks?|since|following)\b))"
_DATED = rf"(?=\s*(?:{_WHEN}|on |{A_DAY}|{_MONTH}|[0-9]))"

_PAST = (
    r"(?:(?:closed|shut)(?: down| up)?{what}|(?:disbanded|dissolved|discontinued|wound (?:up|down)){what}|folded"
    r"|(?:ended|finished|stopped)(?: (?:running|meeting|trading|operating))?{what}|shut up shop|called it a day"
    r"|c[ao]me to an end|packed (?:it )?(?:all )?(?:in|up)"
    r"|ceased(?: (?:running|meeting|trading|operating|to (?:run|meet|trade|operate|exist)))?{what})"
)
_INFINITIVE = (
    r"(?:(?:close|shut)(?: down| up)?{what}|(?:disband|dissolve|wind (?:up|down)){what}|fold|call it a day"
    r"|come to an end"
    r"|shut up shop|pack (?:it )?(?:all )?(?:in|up)|(?:stop|finish|end)(?: (?:running|meeting|trading"
    r"|operating))?{what}"
    r"|cease(?: (?:running|meeting|trading|operating|to (?:run|meet|trade|operate|exist)))?{what})"
)
_TO = (
    r"(?: (?:will|shall)| (?:decided|voted|agreed|chosen|chose|forced|obliged|going|due|having|had|have|are|is|set) to)"
)
_GOING_ON = r"(?:running|going|operating|open|meeting|in existence|active|funded|available)"

_LIST = (
    r"(?:(?:off|from) )?(?:your|the|this) (?:lists?|listings?|directory|web ?site|site|book|guide|database|register)\b"
)
_TAKEN = rf"(?=\s*(?:{_STOP}|{_LIST}|(?:please|now|as|because|since|and|thanks?|asap|altogether|completely)\b))"


@dataclass(frozen=True)
class _Patterns:
    """What says that a listing has closed: of us and by its name, and of "it", which may stand for another thing."""

    ours: Pattern
    its: Pattern


@lru_cache(maxsize=500)
def _patterns(name: str) -> _Patterns:
    own = _own(name)
    us = rf"(?:us|(?:our|the|this) (?:whole |entire )?(?:listing|entry|page|details)|{own})"
    return _Patterns(
        _pattern(rf"(?:we|{own})", us, own), _pattern("(?:it|they|this|that)", "(?:it|this(?: one)?)", own)
    )


def _pattern(who: str, us: str, own: str) -> Pattern:
    forms = tuple(_forms(who, us, own))
    tenses = {f"form_{n}": tense for n, (tense, _) in enumerate(forms)}
    pattern = "|".join(rf"\b(?P<form_{n}>{form})" for n, (_, form) in enumerate(forms))
    return Pattern(re.compile(pattern), tenses)


def _forms(who: str, us: str, own: str) -> Iterator[tuple[Callable[[str], Tense], str]]:
    """Yield each form of words for it, with what tells whether it is past."""
    what = rf"(?: (?:(?:our|its|the|their) doors|(?:it|everything|{own})(?: down| up)?))?"
    ended, infinitive = (text.replace("{what}", what) for text in (_PAST, _INFINITIVE))
    be = rf"(?: (?:will|s|is|are|was|were|be|been|{_ADVERB}))+"
    yield from (
        (past, rf"{who}(?! s (?:{_ADVERB} )?(?:closed|shut) (?!down)){_HELPERS} {ended}{_OVER}"),
        (
            past,
            rf"{who} (?:was|were|is) (?:disbanded|dissolved|discontinued|wound up|(?:closed|shut) down){_OVER}",
        ),
        (
            past,
            rf"i{_HELPERS} (?:closed|shut|ended|stopped|disbanded|wound up)(?: down)? (?:running )?{own}{_OVER}",
        ),
        (
            intent,
            rf"(?:{who}|i){_HELPERS}(?: (?:are|is|was|were|am))?{_TO}(?: {_ADVERB})* {infinitive}{_OVER}",
        ),
        (state, rf"{who}{be} (?:closed|shut|defunct|finished)(?: down)?{_STATE}"),
        (
            going_on,
            rf"{who}{be} (?:closing|shutting|winding|folding|disbanding)(?: down| up)?{what}{_OVER}",
        ),
        (going_on, rf"{who}{be} (?:closing|stopping|finishing|ending){what} {_FOR_GOOD}"),
        (
            past,
            rf"{who}(?: (?:s|is|are|have|has|do|does|{_ADVERB}))* no longer (?:{_GOING_ON}(?: (?:this|it|{own}))?"
            rf"|meets?|runs?|operates?|exists?"
            rf"|takes? place|happens?|(?:run|do|offer|provide|hold)s? (?:this|it|{own})){_ENDED}",
        ),
        (
            state,
            rf"{who}(?: (?:s|is|are|do|does|will))? not (?:be )?(?:{_GOING_ON}|run|meet|exist|operate|happen)"
            r" (?:any ?more|any longer|now)\b",
        ),
        (request, rf"(?:take|get) {us} (?:off|out|down){_TAKEN}|take (?:off|out|down) {us}{_TAKEN}"),
        (request, rf"(?:remove|delete|unlist) {us}{_TAKEN}"),
        (
            last_time,
            rf"(?:our|the|its) (?:very )?last (?:ever )?(?:session|meeting|day|class|one)(?: ever)? (?:was|is"
            rf"|will be){_DATED}",
        ),
    )


def _own(name: str) -> str:
    """Return a pattern of what people call a listing: the group, with words of its name, or the name."""
    known = _normal(name)
    words = set(re.findall(r"[\w'-]+", known))
    days = words & set(DAYS)
    around = "|".join(sorted(map(re.escape, (words - (days if len(days) > 1 else set())) | {*_NEUTRAL})))
    heads = "|".join(map(re.escape, [*_HEADS, *_head(known)]))
    names = "".join(f"|(?:the )?{re.escape(one)}" for one in _names(known))
    return rf"(?:(?:our|the|this|your) (?:(?:{around}) ){{0,5}}(?:{heads})\b{names})"


def _names(known: str) -> list[str]:
    """Return the names in a name: all of it, what is in brackets and before them, and what stands before a place."""
    parts = [known, *re.split(r"\s*[()]\s*", known)]
    parts += [re.split(r" (?:at|in|on) |\s[-–—|:]\s|, ", part)[0] for part in parts]
    return sorted({part.strip() for part in parts if len(part.split()) > 1}, key=len, reverse=True)


def _head(known: str) -> list[str]:
    """Return the word that says what a listing is, such as the last of "lye library"; none where that is not plain."""
    if re.search(r"[()\-–—|:,]", known):
        return []
    words = re.split(r" (?:at|in|on|for|of|with) ", known)[0].split()
    return words[-1:] if words and len(words[-1]) > 2 else []


def _normal(text: str) -> str:
    """Return a text in small letters, with one space between words, and short forms written out."""
    plain = " ".join(text.casefold().replace("’", "'").split())
    for short, long in (
        ("won't", "will not"),
        ("n't", " not"),
        ("'ve", " have"),
        ("'re", " are"),
        ("'ll", " will"),
        ("'s", " s"),
    ):
        plain = plain.replace(short, long)
    return re.sub(r"\b(is|are|was|were|do|does|did|has|have)nt\b", r"\1 not", plain).replace("ca not ", "can not ")


_OPENING = r"^\W*(?:(?:sorry|sadly|unfortunately|yes|no|hi|hello|hiya)\b[\s,.!]*)*"
_WITHOUT_WE = re.compile(
    rf"{_OPENING}(?=(?:have|has|had|now|no longer|folded|disbanded|defunct|(?:closed|shut)(?: down)?"
    r" (?:for good|permanently|for ?ever|now|last))\b)"
)
_WITHOUT_THE = re.compile(
    rf"{_OPENING}(?=(?:{'|'.join(_HEADS)}) (?:has|have|is|are|s|now|closed|folded|ended|stopped)\b)"
)
"""How a sentence begins that leaves a word out: "Has closed", "Group has closed"."""
_UNSURE = re.compile(
    r"(?:\b(?:not|never|if|unless|might|may|could|nearly|almost|in case|whether|until|maybe|perhaps|think|thought"
    r"|heard|rumou?rs?"
    r"|wrong(?:ly)?"
    rf"|mistake\w*|(?:it|you|page|web ?site|site|listing) (?:still )?(?:says?|said|shows?|shown))\b"
    rf"|\b{A_DAY})[^.,;!?\n]{{0,25}}$"
)
_THING = (
    r"(?:halls?|library|libraries|church|chapel|mosque|temple|gurdwara|building|venue|rooms?|premises|pub|caf[eé]"
    r"|shop|school"
    r"|office|surgery|hub|cent(?:re|er)|place|web ?site|site|pages?|facebook|account|numbers?|lines?|mobile"
    r"|landline|phone"
    r"|telephone|e-?mail|address|mailbox|inbox|postcode|bank|bus|road|street|car ?park|name|photo|picture|logo"
    r"|form|link"
    rf"|waiting list|{A_DAY}|session|class|fax)"
)
"""What "it" may stand for, if it was spoken of before."""
_ABOUT_A_THING = re.compile(rf"\b(?:the|our|my|an?|that|this|old|his|her|their|on) (?:[\w-]+ ){{0,2}}{_THING}\b")
_NOT_WHO = re.compile(
    r"\b(?:of|for|by|at|with|from|near|under|above|behind|beside|inside|outside|opposite|like|than|next to|where|which"
    rf"|{_THING}(?: (?:that|which|where|when))?) $"
)
"""What stands before "the group" or "we" where another thing closes: "the hall that we had closed"."""
_FOR_A_WHILE = re.compile(
    r"\btemporar|\b(?:until|till)\b|\b(?:for|over|during) (?:(?:the|a|an|this|our|one|two|three|four|five|six|some"
    r"|a few|[0-9]+)"
    r" )?(?:\w+ )?(?:days?|weeks?|weekend|months?|summer|winter|holidays?|break|while|bit|refurb\w*|repairs?"
    r"|half[- ]term"
    r"|christmas|xmas|easter|eid|ramadan|lockdown|covid)\b"
)
_GOES_ON = re.compile(
    r"(?<!not )(?<!never )(?<!not be )(?<!not going to )(?<!hoped to )\bre-?open\w*"
    r"|\b(?:open|start|begin|run|meet)\w* again\b|\bresum(?:e|es|ed|ing)\b|\b(?:be|are|is|am|com(?:e|ing)) back\b"
    rf"|(?:^|[.!,;] |\band |\bbut )back (?:in|on|from) (?:{_MONTH}|{A_DAY}|[0-9]|the)"
    r"|\bnew (?:venue|home|premises)\b|\b(?:we|it|and|but|then)(?: (?:have|has|are|is|will|be|now|s))* (?:mov(?:ed|ing)"
    r"|relocat\w+|merged|now (?:meet|run|based))\b"
)
"""What says that it is open again, or somewhere else."""
_MAY_YOU = re.compile(r"\b(?:could|may|might) (?:you|we|i|someone|somebody)\b")
_MAILS = re.compile(r"\b(?:mailing|e-?mail|distribution|newsletter) ?lists?\b|\bnewsletter\b")


def statements(words: str, name: str) -> tuple[Statement, ...]:
    """Return the sentences that say for certain that a listing of that name has closed, will, or is to be taken out."""
    if _GOES_ON.search(_normal(words)):
        return ()
    return tuple(_closing(words, _patterns(name)))


def are_mentioned(words: str) -> bool:
    """Return whether words speak of closing, a pause or a move at all: what follows from that is for a person."""
    return bool(_MENTIONED.search(words))


_MENTIONED = re.compile(
    r"\b(?:clos(?:ed|es|ing|ure)|shut|paus(?:ed|ing)|moved|stopp(?:ed|ing)|cancelled)\b"
    r"(?! (?:our|the|its|their) (?:\w+ )?(?:times?|hours|days?)\b)",
    re.IGNORECASE,
)
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+(?!(?:19|20)[0-9]{2}\b)|\n+")
"""Where one sentence ends, which "Sept. 2025" does not."""


def _closing(words: str, patterns: _Patterns) -> Iterator[Statement]:
    before = ""
    for sentence in (part for part in _BETWEEN_SENTENCES.split(words) if part.strip()):
        plain = _WITHOUT_THE.sub("the ", _WITHOUT_WE.sub("we ", _normal(sentence)))
        its = (it for it in patterns.its.found(plain) if not _ABOUT_A_THING.search(f"{before} {plain[: it.start]}"))
        verbs = tuple(verb for verb in (*patterns.ours.found(plain), *its) if _is_certain(verb, plain))
        if verbs:
            yield Statement(plain, verbs)
        before = _normal(sentence)


def _is_certain(verb: Verb, plain: str) -> bool:
    """Return whether nothing around what was found makes it hearsay, a question, a while, or another thing."""
    before, after = plain[: verb.start], plain[verb.end :]
    if verb.is_request:
        return not _UNSURE.search(_MAY_YOU.sub("", before)) and not _MAILS.search(plain)
    return not (_UNSURE.search(before) or _NOT_WHO.search(before) or _FOR_A_WHILE.search(after) or plain.endswith("?"))

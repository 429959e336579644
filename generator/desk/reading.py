"""What a curator reads at once in somebody's own words: a yes, a closing, what else is right, what does not fit ours.

It only chooses which button comes first and what is typed in a form already. A person decides.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.desk import closing_day, closing_words
from generator.formatting import list_words, time_words
from generator.submissions import plain_reply
from schema import Listing
from schema.advice import meant_time


@dataclass(frozen=True)
class Reading:
    """What somebody's words say, as far as that is plain."""

    agrees: bool = False
    """Whether they say that all is right, and nothing against it."""
    closes: bool = False
    """Whether they say that it has closed or will, or ask for it to be taken out."""
    closed_on: str = ""
    """The day or the month that they name for that, as the desk's form takes it; nothing when they name none."""
    is_past: bool = True
    """Whether they say plainly that it is over, or at least not that it is still to come."""
    rest_is_right: bool = False
    """Whether they say that what they do not mention is as it was."""


NOTHING_PLAIN = Reading()


def read(words: str, sent: datetime.date, name: str = "") -> Reading:
    """Return what words say of a listing of some name that were sent on a day."""
    closing = [closing_day.of(one, sent) for one in closing_words.statements(words, name)]
    when = next((one for one in closing if one.typed), None)
    return Reading(
        agrees=not closing and _agrees(words),
        closes=bool(closing),
        closed_on=when.typed if when else "",
        is_past=when.is_past if when else all(one.is_past for one in closing),
        rest_is_right=_rest_is_right(words),
    )


def _agrees(words: str) -> bool:
    """Return whether words say that all is right, and neither ask for anything nor tell of anything."""
    is_yes = bool(_SHORT_YES.fullmatch(words.strip())) or (
        plain_reply.says_yes(_BARE_YES.sub("", words)) and _only_courtesies(words)
    )
    return is_yes and not any(pattern.search(words) for pattern in (_COMES_OFF, _ASKS, _TELLS))


def _only_courtesies(words: str) -> bool:
    """Return whether all that follows the first "please" or "thanks" is polite, or says again that all is right."""
    found = _POLITE.search(words)
    clauses = re.split(r"[.,;!]+", words[found.start() :]) if found else []
    return all(_COURTESIES.fullmatch(clause) or plain_reply.says_yes(clause) for clause in clauses)


def _rest_is_right(words: str) -> bool:
    """Return whether words say so, and ask for nothing to come off: a change puts things in, it takes nothing away."""
    return bool(_REST.search(words)) and not _COMES_OFF.search(words)


_GREETING = r"(?:(?:hi|hello|hiya|dear|good (?:morning|afternoon|evening))\b[^\n.!]{0,30}[\s,.!]+)?"
_NAME = r"(?-i:(?:[A-Z]['’])?(?:[A-Z][a-z]+){1,2}(?:-[A-Z][a-z]+)?\b|[A-Z]\b\.?)"
_SIGNED = (
    r"\n[ \t]*(?:(?:tel|phone|mob(?:ile)?|e-?mail|[tme])[:. ]*)?"
    r"(?:[\w.+-]+@[\w.-]+|(?:https?://|www\.)\S+|[0-9+(][0-9 +()-]{6,})"
)
_COURTESY = (
    r"(?:(?:please|pls|(?:thanks?|thank you)(?: (?:so|very) much)? for [^.,;!?\n]{0,80}|thank you|thanks?|thx|ta"
    r"|cheers|many|so much|very much|again|(?:for|from) (?:asking|checking"
    r"|letting us know|everything|all (?:you do|your help|you are doing)|your (?:help|e-?mail|work|message)"
    r"|the reminder"
    r"|all of us|us all|getting in touch|keeping (?:us|it|this)(?: (?:listed|up[ -]to[ -]date|on))?)"
    r"|(?:kind|best|warm)(?:est)? (?:regards|wishes)|regards|best|all the best|take care|have a (?:good|great"
    r"|lovely|nice)"
    r" (?:day|week|weekend|one)|yours(?: sincerely| faithfully| truly)?|bye(?: for now)?|love|x+|and|of the|of|the"
    r"|on behalf"
    r"|(?:keep|leave) (?:us|it|this|them|everything|all|(?:our|the) \w+)(?: (?:on|up|in|listed|there|going|as is"
    r"|as (?:it|they|we) (?:is|are)))*)\b"
    rf"|[:;]-?[)D]|{_NAME}|{_SIGNED}|&|[\s,.!()-])"
)
"""What may follow a yes and asks for nothing: thanks, greetings, and who signs."""
_COURTESIES = re.compile(rf"(?:{_COURTESY})*+", re.IGNORECASE)
_POLITE = re.compile(r"\b(?:please|pls|thanks?|thank you|thx|ta|cheers)\b", re.IGNORECASE)
_SHORT_YES = re.compile(
    rf"{_GREETING}(?:yes|yep|yeah|correct|confirmed|all good|all ok(?:ay)?|fine|no change)\b(?:{_COURTESY})*+",
    re.IGNORECASE,
)
_BARE_YES = re.compile(r"^\W*(?:yes|correct)\b", re.IGNORECASE | re.MULTILINE)
"""A yes that says nothing of what is right: what follows it must be thanks alone."""
_REST = re.compile(
    r"\b(?:otherwise|apart from that|other than that|aside from that|everything else|all else|nothing else"
    r"|(?:the )?(?:rest|others?)(?: of (?:it|this|the \w+))?(?: is| are| stays?|'s|’s))\b[^.!?\n]{0,40}"
    r"(?:\b(?:as (?:before|it was|you have|is)|right|fine|correct|good|ok(?:ay)?|same|unchanged|chang(?:ed|es))\b|$)",
    re.IGNORECASE | re.MULTILINE,
)
_COMES_OFF = re.compile(
    r"\b(?:take|taking|taken|drop|leave|keep|get|cross|strike|cut|come)\b[^.!?\n]{0,60}\b(?:off|out|down|away"
    r"|private)\b"
    r"|\b(?:remov(?:e|es|ed|ing|al)|delet(?:e|ed|ing|ion)|eras(?:e|ed|ing)|omit|hid(?:e|den)|unlist|withdraw"
    r"|redact|unpublish"
    r"|get rid|scrap|exclude|anonymi[sz]e|private)\b|\b(?:drop|lose|strike|scrub|bin|ditch) (?:my|the|our|his|her"
    r"|their)\b|\boff (?:the"
    r"|your) \w+"
    r"|\b(?:needs?|should|must|ought|has|have|can) (?:to )?(?:go|come off)\b|\b(?:do|does|is|was|are|has|have"
    r"|should)nt\b"
    r"|\b(?:dead|disconnected|cut off)\b|\b(?:no longer|not|n['’]?t) (?:be |have )?(?:in use|used|works?|working"
    r"|ours|mine"
    r"|want|show|list|display|publish|print|share|give|include|mention|name|shown|listed|published|public)\b"
    r"|\b(?:web ?site|page|account|e-?mail|number|line)\b(?: \w+){0,3} (?:closed|shut|gone)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:please|pls|plz|kindly)\b[ ,]+(?!(?:and |many )?(?:thanks?|regards)|keep(?: us| it| this"
    r"| our \w+)?(?: on| up| going|"
    r" listed| as|[.!,]|$)|leave (?:it|us|this|everything|all|(?:the|our) \w+)(?: on| up| as|[.!,]|$)|carry on"
    r"|continue)"
    r"(?-i:[a-z])"
    r"|\b(?:can|could|would|will) (?:you|u|we|i|someone|somebody)\b"
    r"|\b(?:i|we)(?:['’]d| would| do)? (?:like|love|want|need|prefer|wish|rather)\b"
    r"|\b(?:ring|call|phone|text|e-?mail|contact|message) (?:me|us|back|him|her|them)\b|\b(?:get"
    r"|give)\b[^.!?\n]{0,20}\b(?:in"
    r" touch|back to|a (?:ring|call|bell))|\b(?:add|change|update|amend|replace|swap|edit|fix|alter) (?:my|our|the"
    r"|it|this|to)\b"
    r"|^(?!.*\b(?:right|correct|date|ok|okay|fine)\W*$).*\?",
    re.IGNORECASE | re.MULTILINE,
)
"""What asks for more than to be left as it is."""
_TELLS = re.compile(
    r"\b(?:has|have|had|who|she|he|they) (?:now |recently |sadly |just )*(?:left|retired|died|passed away"
    r"|stepped down|moved on"
    r"|taken over)\b|\btook over\b",
    re.IGNORECASE,
)
"""What tells of somebody who is there no more, and may be named."""


# --- what does not fit ours -----------------------------------------------------------------------------------------

_TIME = r"(?:[0-9]{1,2}(?:[.:][0-9]{2})? ?[ap]\.?m\.?|[0-9]{1,2}[.:][0-9]{2}|noon|midday)"
_FORMER_TIME = re.compile(
    rf"\b(?:(?:and )?not|instead of|rather than|used to be|no longer(?: at)?|it was) (?:at )?({_TIME})", re.IGNORECASE
)


def contradictions(words: str, listing: Listing) -> Iterator[str]:
    """Yield a sentence for each time that somebody takes for the old one, and that is not in the book."""
    ours = {time for session in listing.sessions for time in (session.starts, session.ends) if time}
    for said in dict.fromkeys(_FORMER_TIME.findall(words)):
        meant = meant_time(said)
        if meant and ours and datetime.time.fromisoformat(meant) not in ours:
            told = list_words([time_words(time) for time in sorted(ours)])
            yield f"They speak of {said} as the old time. The book says {told}. Ask them before you change it."

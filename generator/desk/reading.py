"""What a curator reads at once in somebody's own words: a yes, a closing, what else is right, what does not fit ours.

It only chooses which button comes first and what is typed in a form already. A person decides.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.desk import dates
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
    rest_is_right: bool = False
    """Whether they say that what they do not mention is as it was."""


NOTHING_PLAIN = Reading()


def read(words: str, sent: datetime.date) -> Reading:
    """Return what words say that were sent on a day."""
    sentences = tuple(part for part in re.split(r"(?<=[.!?])\s+|\n+", words) if part.strip())
    closing = [sentence for sentence in sentences if _closes(sentence)]
    named = (dates.named(sentence, sent, is_coming=_is_coming(sentence)) for sentence in closing)
    agrees = not closing and (plain_reply.says_yes(words) or bool(_SHORT_YES.fullmatch(words.strip())))
    return Reading(agrees, bool(closing), next(filter(None, named), ""), _rest_is_right(words))


def _rest_is_right(words: str) -> bool:
    """Return whether words say so, and ask for nothing to come off: a change puts things in, it takes nothing away."""
    return bool(_REST.search(words)) and not _COMES_OFF.search(words)


_GREETING = r"(?:(?:hi|hello|hiya|dear)\b[^\n.!]{0,30}[\s,.!]+)?"
_THANKS = r"(?:(?:please|thanks|thank you|ta|cheers|best wishes|regards)\b[^\n]{0,40}[\s\S]{0,60})?"
_SHORT_YES = re.compile(
    rf"{_GREETING}(?:yes|yep|yeah|correct|confirmed|all good|all ok(?:ay)?|fine|no change)\b[\s,.!:)]*{_THANKS}",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:otherwise|apart from that|other than that|aside from that|everything else|all else|nothing else"
    r"|(?:the )?(?:rest|others?)(?: of (?:it|this|the \w+))?(?: is| are| stays?|'s|’s))\b[^.!?\n]{0,40}"
    r"(?:\b(?:as (?:before|it was|you have|is)|right|fine|correct|good|ok(?:ay)?|same|unchanged|chang(?:ed|es))\b|$)",
    re.IGNORECASE | re.MULTILINE,
)
_COMES_OFF = re.compile(
    r"\b(?:take|drop|leave)\b[^.!?\n]{0,60}\b(?:off|out|down|away)\b|\b(?:remove|delete)\b"
    r"|\b(?:dead|disconnected|cut off)\b|\b(?:no longer|not) (?:in use|used|works?|working|ours)\b",
    re.IGNORECASE,
)


# --- closing --------------------------------------------------------------------------------------------------------
#
# "We closed in September" ends a listing; "closed in August", "closed on bank holidays" and "not closed" do not. So a
# verb such as "close" counts where it is done by us and over, or is said to be for good; "is closed" and "no longer
# meets" count only where no time, day or place follows that would make it one part of what there is; and "stopped" or
# "ended", which people say of one session or of one thing that they do, only where nothing follows that could be that.
# A listing that says that it has closed is read in generator/check/dangers/closing.py, which says why it is another.

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_PART = (
    r"(?! (?:on|in|at|from|during|over|every|each|to|for|with|outside|after|before|until|till|by|between|temporarily"
    rf"|early|late|when|while|this|next|all|{_WEEKDAY})\b)"
)
_WHILE = rf"(?! (?:at(?! the end)|to|over|during|every|for|until|till|early|between|our|on {_WEEKDAY}|on bank)\b)"
_OVER = (
    r"(?=\s*(?:$|[.!,;:)]|\b(?:in|last|on [0-9]|at the end|now|for good|altogether|running|meeting|this year|some|ago"
    r"|a (?:while|year|month)|earlier|recently|due|because|back|and (?:thank|please))\b))"
)
_WHO = (
    r"(?:we|it|they|group|club|service|charity|choir|caf[eé]|centre|project|sessions?|class(?:es)?|organisation|have"
    r"|has|had|were|was)(?:['’](?:ve|s))?"
    r"(?: (?:have|has|had|now|sadly|finally|recently|also|already|all|actually|permanently))*"
)
_US = r"(?:us|it|this(?: one)?|(?:our|the|this) (?:listing|entry|group|club|page|details))"
_CLOSING = re.compile(
    "|".join(
        (
            rf"\b{_WHO} (?:closed|shut)(?: down)?(?: (?:our|its|the|their) doors)?{_WHILE}(?! (?:list|off)\b)",
            rf"\b{_WHO} (?:folded|disbanded|wound (?:up|down)|dissolved|shut up shop|called it a day|c[ao]me to an end"
            r"|packed (?:it )?(?:all )?(?:in|up)|ceased)\b",
            rf"\b{_WHO} (?:ended|finished|stopped){_OVER}",
            rf"(?:\b(?:is|are)|['’]re|['’]s) (?:now |sadly |permanently )*(?:closed|shut){_PART}",
            r"\b(?:closed|shut|closing|stopping|finishing)(?: down)? (?:for good|permanently|for ever|forever)\b",
            rf"(?:\b(?:is|are|will be|be)|['’]re) (?:closing|winding|folding|disbanding)(?: (?:down|up))?\b{_WHILE}",
            rf"\bwill (?:close|cease|fold|disband|come to an end)\b{_WHILE}",
            r"\bno longer (?:running|going|operating|open|meeting|in existence|with us|active|funded|meets?|runs?"
            rf"|operates?|exists?|takes? place|happens?|(?:run|do|offer|provide|hold)s? (?:this|it))\b{_PART}",
            r"(?:n['’]?t| not) (?:run|running|meet|meeting|exist|going|operat(?:e|ing)) (?:any ?more|any longer|now)\b",
            rf"\b(?:take|get) {_US} (?:off|out|down)\b|\b(?:remove|delete) {_US}\b",
            r"\b(?:our|the|its) last (?:session|meeting|day|class|one) (?:was|is|will be)\b",
            r"\bdefunct\b",
        )
    ),
    re.IGNORECASE,
)
_MAILING_LIST = re.compile(r"\b(?:mailing|e-?mail|distribution|newsletter) ?lists?\b|\bnewsletter\b", re.IGNORECASE)
_UNSURE = re.compile(
    r"(?:\b(?:not|never|if|unless|might|may|could|nearly|almost|in case|whether|until|waiting list)\b|n['’]t\b"
    rf"|\b{_WEEKDAY})[^.!?\n]{{0,25}}$",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:will|going to|closing|shutting|winding|folding|due to|is last|last \w+ is)\b", re.IGNORECASE
)


def _closes(sentence: str) -> bool:
    """Return whether a sentence says for certain that it has closed or will."""
    found = _CLOSING.search(sentence)
    if not found or _MAILING_LIST.search(sentence):
        return False
    return not _UNSURE.search(sentence[: found.start()])


def _is_coming(sentence: str) -> bool:
    return bool(_COMING.search(sentence))


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

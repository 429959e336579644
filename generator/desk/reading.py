"""What a curator reads at once in somebody's own words: a yes, a closing, what else is right, what does not fit ours.

It only chooses which button comes first and what is typed in a form already. A person decides.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.desk import closing_day
from generator.formatting import list_words, time_words
from generator.submissions import closing_words, plain_yes
from schema import Listing
from schema.time_advice import meant_time


@dataclass(frozen=True)
class ReplyReading:
    """What somebody's words say, as far as that is plain."""

    agrees: bool = False
    """Whether they say that all is right, and nothing against it."""
    closes: bool = False
    """Whether they say that it has closed or will, or ask for it to be taken out."""
    closed_on: str = ""
    """The day or the month that they name for that, as the desk's form takes it; nothing when they name none."""
    is_past: bool = True
    """Whether it is over as far as they say: no words at all say nothing against it, and a letter must say so."""
    rest_is_right: bool = False
    """Whether they say that what they do not mention is as it was."""


NOTHING_PLAIN = ReplyReading()


def read(words: str, sent: datetime.date, name: str = "", ours: Listing | None = None) -> ReplyReading:
    """Return what words say of a listing of some name that were sent on a day; `ours` is what the book has of it."""
    closing = [closing_day.of(one, sent) for one in closing_words.statements(words, name)]
    when = next((one for one in closing if one.typed), None)
    return ReplyReading(
        agrees=not closing and plain_yes.agrees(words, ours),
        closes=bool(closing),
        closed_on=when.typed if when else "",
        is_past=when.is_past if when else bool(closing) and all(one.is_past for one in closing),
        rest_is_right=_rest_is_right(words),
    )


def _rest_is_right(words: str) -> bool:
    """Return whether words say so, and ask for nothing to come off: a change puts things in, it takes nothing away."""
    return bool(_REST.search(words)) and not plain_yes.COMES_OFF.search(words)


_REST = re.compile(
    r"\b(?:otherwise|apart from that|other than that|aside from that|everything else|all else|nothing else"
    r"|(?:the )?(?:rest|others?)(?: of (?:it|this|the \w+))?(?: is| are| stays?|'s|’s))\b[^.!?\n]{0,40}"
    r"(?:\b(?:as (?:before|it was|you have|is)|right|fine|correct|good|ok(?:ay)?|same|unchanged|chang(?:ed|es))\b|$)",
    re.IGNORECASE | re.MULTILINE,
)


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

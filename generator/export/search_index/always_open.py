"""What is open day and night by its own words, although no session says so: a line to ring at any hour.

The filters of days and times then know it. Nothing else is made of it: there is no "Next" for what is always there.
"""

from __future__ import annotations

import re

from generator.recurrence import MINUTES_A_DAY
from generator.recurrence_rows import ANSWERS, Row
from generator.resolve import LinkedListing

_ALL_HOURS = (
    r"(?:24\s?/\s?7|24[- ]?hours?(?: a day)?|(?:all )?day and night|round the clock|at (?:any|all) (?:time|hour)s?)"
)
_EVERY_DAY = (
    r"(?:,? (?:and )?(?:every day(?: of the (?:year|week))?|(?:7|seven) days(?: a week)?"
    r"|365 days(?: a year)?|all year(?: round)?))*"
)
_ALWAYS = re.compile(
    rf"(?:(?:the )?lines? (?:is|are) )?(?:always )?(?:open )?{_ALL_HOURS}{_EVERY_DAY}\.?", re.IGNORECASE
)

_YES = ANSWERS.index("yes")
ALWAYS: Row = [0b1111111, 1, MINUTES_A_DAY + 1, _YES + 4 * _YES]
"""A session of every day, from midnight to midnight, whatever holiday it is; `recurrence_rows` explains the numbers."""


def says_always(note: str | None) -> bool:
    """Return whether all that a note says of a listing's times is that it is open day and night."""
    return bool(note and _ALWAYS.fullmatch(note.strip()))


def times(item: LinkedListing, sessions: list[Row]) -> list[Row]:
    """Return the sessions that the filters ask: a listing's own, or that it is always open."""
    return [ALWAYS] if not sessions and says_always(item.listing.times_note) else sessions

"""Claims: what a sentence says of days and times that a rule should say too."""

from __future__ import annotations

from dataclasses import dataclass

NOT_ON, ONLY_IN, NOT_DAYS, FEAST = "not_on", "months", "not_days", "feast"
BANK, SCHOOL = "bank_holidays", "school_holidays"
ENDS, BEGINS = "last", "first"
EVERY, MONTHLY, IRREGULAR = "every", "weeks", "irregular"
WAY, APPOINTMENT, ALL_DAY = "way", "appointment", "all_day"
"""The kinds of claim: days off and seasons, holidays, ends and beginnings, patterns, how it is done."""


@dataclass(frozen=True)
class Claim:
    """Something said of days and times: its kind, what it says, and its words."""

    kind: str
    value: object
    words: str

"""The cases that both languages answer, as what each needs of them."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator import schedule
from generator.calendars import Calendar
from generator.recurrence import BANK_HOLIDAY, NO, TERM_TIME, UNKNOWN, YES
from schema import Area, Listing
from tests.town import PLAIN

CASES: dict[str, Any] = json.loads((Path(__file__).parent / "cases.json").read_text(encoding="utf-8"))
FIRST = datetime.date.fromisoformat(CASES["from"])
ANSWERS = {
    ".": NO,
    "y": YES,
    "b": YES | BANK_HOLIDAY,
    "t": YES | TERM_TIME,
    "x": YES | BANK_HOLIDAY | TERM_TIME,
    "u": UNKNOWN,
}
DOUBTS = {"bank": BANK_HOLIDAY, "term": TERM_TIME}


def days(runs: str) -> list[int]:
    """Return what a pattern says of each day, from its run-length code."""
    return [ANSWERS[letter] for count, letter in re.findall(r"(\d+)(\D)", runs) for _ in range(int(count))]


def _calendars() -> Iterator[tuple[str, Calendar]]:
    for name, given in CASES["calendars"].items():
        raw = {"name": "Anytown", "kind": "place"}
        if given["school_holidays"]:
            raw["school_holidays"] = {"days": given["school_holidays"], "source": "Invented"}  # type: ignore[assignment]
        spans = Area.model_validate(raw).school_holidays
        yield name, Calendar(given["nation"], spans.days if spans else ())


CALENDARS = dict(_calendars())


def schedule_of(sessions: list[dict[str, Any]], calendar: str = "england", **listing: Any) -> schedule.Schedule:
    """Return the schedule of a plain listing with some sessions."""
    return schedule.of(Listing.model_validate({**PLAIN, **listing, "sessions": sessions}), CALENDARS[calendar])


def schedule_of_pattern(case: dict[str, Any]) -> schedule.Schedule:
    """Return the schedule of one pattern."""
    return schedule_of([case["session"]], case.get("calendar", "england"), **case.get("listing", {}))

"""The next time that something happens, as a page says it, and what the page needs to keep it true."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from generator import recurrence_rows
from generator.calendars import Calendar
from generator.languages import told_by
from generator.resolve import LinkedListing
from generator.views import session_text


@dataclass(frozen=True)
class NextTime:
    """The next time, and what the page needs to keep it true: the sessions as rows, and their calendar."""

    words: str
    rows: str
    details: str
    """What tells each session from the others, in their order."""
    calendar: str


def next_time(item: LinkedListing, today: datetime.date) -> NextTime | None:
    """Return the next time of a listing that is offered and whose days a rule gives; else None."""
    if not item.offered or all(recurrence.irregular for recurrence in item.schedule.recurrences):
        return None
    rows = [recurrence_rows.row(recurrence, {item.schedule.calendar: 0}) for recurrence in item.schedule.recurrences]
    details = session_text.details(item.listing)
    return NextTime(
        words=session_text.next_time(item.listing, item.schedule, today),
        rows=as_json(rows),
        details=told_by(lambda catalogue: as_json(catalogue.plain_values(details)), as_json(details)),
        calendar=_calendar_rows(item.schedule.calendar, today),
    )


@lru_cache(maxsize=1_024)  # a directory has a few, and nearly every listing names one
def _calendar_rows(calendar: Calendar, today: datetime.date) -> str:
    holidays, *school = recurrence_rows.calendar(calendar, today)
    to_come = [day for day in holidays if day >= recurrence_rows.day(today)]  # no page is read before it is made
    return as_json([to_come, *school])


def as_json(value: Any) -> str:
    """Return a value as JSON, as short as it can be, for an attribute or a script."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

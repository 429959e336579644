"""When a listing happens next, for its own page, and what the page's script needs to say it again by the minute."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from typing import Any

from generator import recurrence_rows
from generator.languages import told_by
from generator.resolve import LinkedListing
from generator.views import session_text


@dataclass(frozen=True)
class NextTime:
    """The next time, and what the page needs to keep it true: the sessions as rows, and their calendar."""

    words: str
    rows: str
    details: str
    """What tells each session from the others, in their order, as JSON in the language of the page."""
    calendar: str


def next_time(item: LinkedListing, today: datetime.date) -> NextTime | None:
    """Return when a listing happens next; nothing for one that is not offered, or whose days follow no rule."""
    if not item.offered or all(recurrence.irregular for recurrence in item.schedule.recurrences):
        return None
    rows = [recurrence_rows.row(recurrence, {item.schedule.calendar: 0}) for recurrence in item.schedule.recurrences]
    holidays, *school = recurrence_rows.calendar(item.schedule.calendar, today)
    to_come = [day for day in holidays if day >= recurrence_rows.day(today)]  # no page is read before it is made
    details = session_text.details(item.listing)
    return NextTime(
        words=session_text.next_time(item.listing, item.schedule, today),
        rows=to_json(rows),
        details=told_by(lambda catalogue: to_json(catalogue.plain_values(details)), to_json(details)),
        calendar=to_json([to_come, *school]),
    )


def to_json(value: Any) -> str:
    """Return JSON for a page, without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

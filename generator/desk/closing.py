"""What ends a listing: it has closed, or will. The file says it as the schema has it, and no list offers it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from generator.desk import dates
from generator.desk.dates import Span
from generator.desk.journal import CannotDecide
from generator.formatting import date_words
from generator.load.yaml_parser import Value

_TYPE_A_DAY = "Type the day or the month when it closed, such as {} or {}"


@dataclass(frozen=True)
class Closing:
    """When it closes, and the values of the listing that say so."""

    words: str
    """Such as `closed in September 2026`, for the list of what was done."""
    values: Mapping[str, Value]


def closing(typed: str, today: datetime.date) -> Closing:
    """Return what closes a listing at the time that somebody typed. Raises CannotDecide where that is no time.

    What is past is its status, with when in the reason: readers who come to its page see it. What is still to come is
    its last day, until which it is offered. On today's date all that is known is that it is closed now.
    """
    span = dates.read(typed, today)
    if span is None:
        raise CannotDecide(_TYPE_A_DAY.format(date_words(today), dates.typed(dates.month(today))))
    if span.last > today and span.first > today:
        return Closing(f"last day {date_words(span.last)}", {"last_date": f"{span.last}"})
    return Closing(f"closed {span.words}", {"status": {"kind": "closed", "reason": _reason(span, today)}})


def _reason(span: Span, today: datetime.date) -> str:
    if span.first == span.last == today:
        return f"It had closed by {date_words(today)}."
    return f"It closed {span.words}."

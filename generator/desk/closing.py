"""What ends a listing: it has closed, or will. The file says it as the schema has it, and no list offers it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from generator.desk import dates
from generator.desk.dates import Span
from generator.desk.journal import CannotDecide
from generator.desk.reading import ReplyReading
from generator.formatting import date_words
from generator.load.yaml_parser import Value

_TYPE_A_DAY = "Type the day or the month when it closed, such as {} or {}"
_WHICH_YEAR = "Type the year too: is it {} or {}?"
_NOT_OVER = "{} is not over. If it has closed already, type today’s date, {}. If not, type its last day"


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
    span = _span(typed, today)
    if span.first > today:
        return Closing(f"last day {date_words(span.last)}", {"last_date": f"{span.last}"})
    return Closing(f"closed {span.words}", {"status": {"kind": "closed", "reason": _reason(span, today)}})


def _span(typed: str, today: datetime.date) -> Span:
    """Return the days that somebody typed. With a year that was guessed no list would offer it from today on."""
    named = dates.read(typed, today)
    spans = named.around(today) if named else ()
    if not spans:
        raise CannotDecide(_TYPE_A_DAY.format(date_words(today), dates.month(_a_month_ago(today)).typed))
    if spans[0].first <= today < spans[0].last:
        raise CannotDecide(_NOT_OVER.format(spans[0].typed, date_words(today)))
    if len(spans) > 1:
        raise CannotDecide(_WHICH_YEAR.format(*(span.typed for span in spans)))
    return spans[0]


def _a_month_ago(today: datetime.date) -> datetime.date:
    return today.replace(day=1) - datetime.timedelta(days=1)


def offered(reading: ReplyReading, today: datetime.date) -> str:
    """Return what the box for the day begins with: what a letter names, or today where it is known only to be over.

    Nothing where it is still to come and no day is named, or where the month that is named is not over: today's date
    would close it early.
    """
    named = dates.read(reading.closed_on, today) if reading.closed_on else None
    span = named.before(today) if named and named.year else None
    is_open = span is not None and span.first <= today < span.last
    if reading.closed_on and not is_open:
        return reading.closed_on
    return date_words(today) if reading.is_past else ""


def _reason(span: Span, today: datetime.date) -> str:
    if span.first == span.last == today:
        return f"It had closed by {date_words(today)}."
    return f"It closed {span.words}."

"""Days in a row, as people type them: a date, two dates with `to` between them, or days of every year."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from schema.calendar_names import MONTHS
from schema.span_advice import advised_dates, advised_days_off, advised_months
from schema.types import fail, quoted
from schema.types.messages import MAX_ADVISED

_ISO_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATES = re.compile(rf"({_ISO_DATE})(?:\s+to\s+({_ISO_DATE}))?")
_DAY_AND_MONTH = re.compile(r"(?:([0-9]{1,2})\s+)?([a-z]+)")
_LEAP_YEAR = 2028
"""A year that has every day and month that any year has."""


@dataclass(frozen=True)
class DateRange:
    """The days from `first` to `last`, both included; one day when they are the same."""

    first: datetime.date
    last: datetime.date

    def __str__(self) -> str:
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"


@dataclass(frozen=True)
class YearlyRange:
    """The days from `first` to `last` of every year, both included, as (month, day); it may run past New Year."""

    first: tuple[int, int]
    last: tuple[int, int]

    def __str__(self) -> str:
        return " to ".join(
            dict.fromkeys((self._words(self.first, 1), self._words(self.last, _month_end(self.last[0]))))
        )

    def _words(self, day: tuple[int, int], plain: int) -> str:
        """Return a day in words; its month alone when the range is of whole months."""
        whole = self.first[1] == 1 and self.last[1] == _month_end(self.last[0])
        return MONTHS[day[0] - 1] if whole and day[1] == plain else f"{day[1]} {MONTHS[day[0] - 1]}"


def _month_end(month: int) -> int:
    return calendar.monthrange(_LEAP_YEAR, month)[1]


def _day_span(text: object) -> object:
    if not isinstance(text, str):
        return text
    dates = _DATES.fullmatch(" ".join(text.split()).casefold())
    return _date_range(text, dates[1], dates[2] or dates[1]) if dates else _yearly(text, advised_days_off)


def _dated_span(text: object) -> object:
    if not isinstance(text, str):
        return text
    dates = _DATES.fullmatch(" ".join(text.split()).casefold())
    if not dates:
        raise fail("day_span", f"{quoted(text)} cannot be read as days. {advised_dates(text[:MAX_ADVISED])}")
    return _date_range(text, dates[1], dates[2] or dates[1])


def _date_range(text: str, first: str, last: str) -> DateRange:
    try:
        span = DateRange(datetime.date.fromisoformat(first), datetime.date.fromisoformat(last))
    except ValueError:
        raise fail("no_such_date", f"{quoted(text)}: there is no such day. Check the day and the month") from None
    if span.last < span.first:
        raise fail("dates_order", f'{quoted(text)}: the first day is after the last. Did you mean "{last} to {first}"?')
    return span


def _year_span(text: object) -> object:
    return _yearly(text, advised_months) if isinstance(text, str) else text


def _yearly(text: str, advise: Callable[[str], str]) -> YearlyRange:
    """Return days of every year. A month alone is all of it: `april to september` ends on 30 September."""
    parts = [_DAY_AND_MONTH.fullmatch(part) for part in " ".join(text.split()).casefold().split(" to ")]
    first, last = parts[0], parts[-1]
    if not 1 <= len(parts) <= 2 or first is None or last is None:
        raise fail("day_span", f"{quoted(text)} cannot be read as days. {advise(text[:MAX_ADVISED])}")
    for part in (first, last):
        if part[2] not in MONTHS:
            raise fail("day_span", f"{quoted(text)} cannot be read as days. {advise(text[:MAX_ADVISED])}")
    months = MONTHS.index(first[2]) + 1, MONTHS.index(last[2]) + 1
    span = YearlyRange(
        (months[0], int(first[1] or 1)), (months[1], int(last[1]) if last[1] else _end(first, last, months[1]))
    )
    if any(not 1 <= day <= _month_end(month) for month, day in (span.first, span.last)):
        raise fail("no_such_date", f"{quoted(text)}: there is no such day. Check the day and the month")
    return span


def _end(first: re.Match[str], last: re.Match[str], month: int) -> int:
    return int(first[1]) if first is last and first[1] else _month_end(month)


_TEXT: Any = WithJsonSchema({"type": "string"})
DaySpan = Annotated[DateRange | YearlyRange, BeforeValidator(_day_span), _TEXT]
"""A date, two dates with `to` between them, or days of every year: `2026-12-21 to 2027-01-03`, `august`."""

DatedSpan = Annotated[DateRange, BeforeValidator(_dated_span), _TEXT]
"""A date, or two dates with `to` between them."""

YearSpan = Annotated[YearlyRange, BeforeValidator(_year_span), _TEXT]
"""Days of every year: `april`, `april to september`, `15 july to 3 september`."""

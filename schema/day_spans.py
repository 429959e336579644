"""Days in a row, as people type them: a date, two dates with `to` between them, or days of every year."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from schema.advice import meant_date
from schema.calendar_names import MONTHS
from schema.types import fail, quoted, suggestion

_ISO_DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATES = re.compile(rf"({_ISO_DATE})(?:\s+to\s+({_ISO_DATE}))?")
_DAY_AND_MONTH = re.compile(r"(?:([0-9]{1,2})\s+)?([a-z]+)")
_LEAP_YEAR = 2028
"""A year that has every day and month that any year has."""
_UNREAD = "cannot be read as days"
_HINT = 'Write a date, or two with "to" between them, or months: 2026-12-25, 2026-12-21 to 2027-01-03, august'
_DATED_HINT = 'Write a date, or two with "to" between them, like 2026-12-21 to 2027-01-03'
_YEAR_HINT = "Write months, or days of the year, like april to september, or 15 july to 3 september"


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
    return _date_range(text, dates[1], dates[2] or dates[1]) if dates else _yearly(text, _HINT)


def _dated_span(text: object) -> object:
    if not isinstance(text, str):
        return text
    dates = _DATES.fullmatch(" ".join(text.split()).casefold())
    if not dates:
        raise fail("day_span", f"{quoted(text)} {_UNREAD}. {_DATED_HINT}")
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
    return _yearly(text, _YEAR_HINT) if isinstance(text, str) else text


def _yearly(text: str, hint: str) -> YearlyRange:
    """Return days of every year. A month alone is all of it: `april to september` ends on 30 September."""
    parts = [_DAY_AND_MONTH.fullmatch(part) for part in " ".join(text.split()).casefold().split(" to ")]
    first, last = parts[0], parts[-1]
    if not 1 <= len(parts) <= 2 or first is None or last is None:
        raise fail("day_span", f"{quoted(text)} {_UNREAD}. {advice(text, hint)}")
    for part in (first, last):
        if part[2] not in MONTHS:
            if (meant := advice(text, hint)) != hint:
                raise fail("day_span", f"{quoted(text)} {_UNREAD}. {meant}")
            nearest = suggestion(part[2], MONTHS, limit=0) or hint
            raise fail("day_span", f"{quoted(text)}: {quoted(part[2])} is not a month. {nearest}")
    months = MONTHS.index(first[2]) + 1, MONTHS.index(last[2]) + 1
    span = YearlyRange(
        (months[0], int(first[1] or 1)), (months[1], int(last[1]) if last[1] else _end(first, last, months[1]))
    )
    if any(not 1 <= day <= _month_end(month) for month, day in (span.first, span.last)):
        raise fail("no_such_date", f"{quoted(text)}: there is no such day. Check the day and the month")
    return span


_HOLIDAYS = {
    "bank_holidays": re.compile(r"\b(?:bank|public) hol"),
    "school_holidays": re.compile(r"\bschool|half.?term"),
}


_FEASTS = {
    "(?:at |over )?easter(?: .{1,20})?": "Easter moves: write its days, such as 2027-03-26 to 2027-03-29 for 2027",
    "(?:at |over )?(?:christmas|xmas)(?: (?:break|holidays?|period|week))?": (
        "Write its days, such as 24 december to 2 january"
    ),
    "ramadan|eid": "It moves: write its days for this year, as dates with to between them",
}
"""Days that have a name and move, and what to write for them."""
_FIXED_FEASTS = {
    "christmas day|xmas day": "25 december",
    "boxing day": "26 december",
    "new year(?:['’]?s day)?": "1 january",
    "christmas eve": "24 december",
    "new year['’]?s eve": "31 december",
}
"""Days that have a name and are the same each year."""
_BETWEEN_DATES = re.compile(
    r"\s+(?:[-\u2010-\u2014]|to|until|till)\s+|(?<=[/.][0-9]{2})\s*[-\u2010-\u2014]\s*(?=[0-9]{1,2}[/.])"
    r"|(?<=[/.][0-9]{4})\s*[-\u2010-\u2014]\s*(?=[0-9]{1,2}[/.])"
)


def _iso(text: str) -> str:
    """Return the date that a text means, as it is written here, or nothing."""
    if meant := meant_date(text):
        return meant
    short = re.fullmatch("([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{2})", text)
    return (meant_date(f"{short[1]}/{short[2]}/20{short[3]}") or "") if short else ""


def advice(text: str, hint: str = _HINT) -> str:
    """Return what to write for words that may be days: a key of their own, the days, or where nothing fits the hint."""
    plain = " ".join(text.split()).casefold()
    named = next((name for name, pattern in _HOLIDAYS.items() if pattern.search(plain)), "")
    if named:
        return f"Write {named}: {'no' if hint == _HINT else 'only'} on a line of its own, in its place"
    if meant := meant_span(text):
        return f'Write "{meant}"'
    return next((days for name, days in _FEASTS.items() if re.fullmatch(name, plain)), hint)


def meant_span(text: str) -> str:
    """Return the days that words mean, as they are typed: `2026-12-20 to 2027-01-04`, `25 december`; or nothing."""
    plain = " ".join(text.split()).casefold()
    if fixed := next((day for name, day in _FIXED_FEASTS.items() if re.fullmatch(name, plain)), ""):
        return fixed
    ends = [_iso(end) for end in _BETWEEN_DATES.split(plain)]
    if len(ends) in (1, 2) and all(ends):
        return " to ".join(ends)
    if two := re.fullmatch(r"([0-9]{1,2}) ?(?:-|\u2013|to|and|&) ?([0-9]{1,2}) ([a-z]+ [0-9]{4})", plain):
        first, last = _iso(f"{two[1]} {two[3]}"), _iso(f"{two[2]} {two[3]}")
        is_a_row = (" and " not in plain and "&" not in plain) or int(two[2]) == int(two[1]) + 1
        return f"{first} to {last}" if first and last and is_a_row else ""
    return _meant_months(plain)


def _meant_months(plain: str) -> str:
    """Return days of every year whose months are cut short, or stand with a hyphen between them; or nothing."""
    pieces = re.split(r"\s*(?:[-\u2010-\u2014]|\bto\b|\buntil\b)\s*", plain)
    parts = [re.fullmatch(r"([0-9]{1,2} )?([a-z]{3,4})\.?", part) for part in pieces]
    months = [next((name for name in MONTHS if part and name[:3] == part[2][:3]), "") for part in parts]
    if len(parts) > 2 or not all(months):
        whole = [re.fullmatch(rf"([0-9]{{1,2}} )?({'|'.join(MONTHS)})", part) for part in pieces]
        return " to ".join(pieces) if len(pieces) == 2 and all(whole) else ""
    days = [part[1] or "" for part in parts if part]
    return " to ".join(day + month for day, month in zip(days, months, strict=True))


def _end(first: re.Match[str], last: re.Match[str], month: int) -> int:
    return int(first[1]) if first is last and first[1] else _month_end(month)


_TEXT: Any = WithJsonSchema({"type": "string"})
DaySpan = Annotated[DateRange | YearlyRange, BeforeValidator(_day_span), _TEXT]
"""A date, two dates with `to` between them, or days of every year: `2026-12-21 to 2027-01-03`, `august`."""

DatedSpan = Annotated[DateRange, BeforeValidator(_dated_span), _TEXT]
"""A date, or two dates with `to` between them."""

YearSpan = Annotated[YearlyRange, BeforeValidator(_year_span), _TEXT]
"""Days of every year: `april`, `april to september`, `15 july to 3 september`."""

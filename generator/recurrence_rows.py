"""Recurrences as rows of numbers, which `site_overrides/assets/shared/recurrence.js` reads.

A row has these numbers, and leaves out what is nothing at its end, which most of it is:

0. a bit for each day of the week, Monday the lowest; then IRREGULAR and BY_APPOINTMENT
1. when it starts, in minutes after midnight and one more; 0 when it does not say
2. when it ends, likewise; more than a day's minutes when it ends on the next day
3. its answer about bank holidays, four times its answer about school holidays, and sixteen times its calendar's number
4. the first day; 5. the last day; 6. a bit for each week of the month, the 1st to the 5th and the last
7. every how many weeks; 8. the day from which those are counted
9. the days on which it does not happen; 10. the part of the year in which it does: two numbers a span
11. single days

A day is a number of days from DAY_ZERO, and a day of every year is `-(32 * month + day)`. A calendar is two lists: the
bank holidays; and the days between which the school holidays are known, followed by those of each holiday.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.calendars import Calendar, bank_holidays
from generator.recurrence import Recurrence, minutes_since
from schema.day_spans import DateRange, YearlyRange
from schema.session import HOLIDAY_ANSWERS

DAY_ZERO = datetime.date(2020, 1, 1)
"""The day from which days are counted."""
IRREGULAR, BY_APPOINTMENT = 1 << 7, 1 << 8
MONTH_SCALE = 32
ANSWERS = ("unknown", *(answer for answer in HOLIDAY_ANSWERS if answer != "unknown"))
"""The answers about holidays by their numbers; nothing said is 0, which costs nothing."""
YEARS_AHEAD = 2
"""For how many years after this one the bank holidays are written: a copy of the site lives no longer."""

Row = list[int | list[int]]


def day(date: datetime.date | None) -> int:
    """Return a date as a number of days; 0 for none."""
    return (date - DAY_ZERO).days if date else 0


def minute(moment: datetime.datetime) -> int:
    """Return a minute of the clock on the wall as a number of minutes from the beginning of DAY_ZERO."""
    return minutes_since(DAY_ZERO, moment)


def numbered(calendars: Iterable[Calendar]) -> dict[Calendar, int]:
    """Return a number for each calendar, the one that is used most first, for it then costs nothing to name."""
    counts = Counter(calendars)
    ordered = sorted(counts, key=lambda calendar: (-counts[calendar], calendar.nation, repr(calendar.school_holidays)))
    return {calendar: number for number, calendar in enumerate(ordered)}


def calendar(calendar: Calendar, today: datetime.date) -> list[list[int]]:
    """Return a calendar as numbers: what a reader may need of it in the years from this one on."""
    years = range(today.year, today.year + YEARS_AHEAD + 1)
    known = calendar.school_dates_known
    spans = (known, *calendar.school_holidays) if known else ()
    return [sorted(day(date) for year in years for date in bank_holidays(calendar.nation, year)), _spans(spans)]


def row(recurrence: Recurrence, calendars: Mapping[Calendar, int]) -> Row:
    """Return a session as a row."""
    weekdays = sum(1 << weekday for weekday in recurrence.weekdays)
    whole: Row = [
        weekdays + IRREGULAR * recurrence.irregular + BY_APPOINTMENT * recurrence.by_appointment,
        0 if recurrence.starts is None else recurrence.starts + 1,
        0 if recurrence.ends is None else recurrence.ends + 1,
        _holidays(recurrence, calendars),
        day(recurrence.first),
        day(recurrence.last),
        sum(1 << (week - 1) for week in recurrence.weeks),
        recurrence.every_weeks if recurrence.counted_from else 0,
        day(recurrence.counted_from),
        _spans(recurrence.not_on),
        _spans(recurrence.months),
        sorted(map(day, recurrence.dates)),
    ]
    while len(whole) > 1 and not whole[-1]:
        whole.pop()
    return [value or 0 for value in whole]


def _holidays(recurrence: Recurrence, calendars: Mapping[Calendar, int]) -> int:
    bank, school = ANSWERS.index(recurrence.bank_holidays), ANSWERS.index(recurrence.school_holidays)
    return bank + 4 * school + 16 * calendars[recurrence.calendar]


def _spans(spans: Sequence[DateRange | YearlyRange]) -> list[int]:
    return [number for span in spans for number in (_number(span.first), _number(span.last))]


def _number(end: datetime.date | tuple[int, int]) -> int:
    return day(end) if isinstance(end, datetime.date) else -(MONTH_SCALE * end[0] + end[1])

"""Days in a row, in words: `24 to 27 December 2026`, `in August and on 5 May 2027`, `from 1 March 2027`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from generator.formatting import date_words, day_and_month_words, list_words, month_words
from generator.languages import say
from schema.calendar_names import MONTHS
from schema.day_spans import DateRange, YearlyRange

_LEAP_YEAR = 2000


def period(first: datetime.date | None, last: datetime.date | None) -> list[str]:
    """Return from when to when something happens, in words; nothing where neither is known."""
    if first and last:
        return [_range(first, last)]
    if first:
        return [say("from {when}", when=date_words(first))]
    return [say("until {when}", when=date_words(last))] if last else []


def _range(first: datetime.date, last: datetime.date) -> str:
    return say("{first} to {last}", first=date_words(first), last=date_words(last))


def _short_range(span: DateRange) -> str:
    """Return days in a row with no month and no year said twice: `24 to 27 December 2026`."""
    first, last = span.first, span.last
    if first.year != last.year:
        return _range(first, last)
    begins = f"{first.day}" if first.month == last.month else day_and_month_words(first)
    return say("{first} to {last}", first=begins, last=date_words(last))


def days_off(spans: Sequence[DateRange | YearlyRange]) -> list[str]:
    """Return when something does not happen, in words; nothing where no day is named."""
    return [say("not {when}", when=spans_in_words(spans, last="or"))] if spans else []


def spans_in_words(spans: Sequence[DateRange | YearlyRange], last: str = "and") -> str:
    """Return spans in words: `April to September`, `in August and on 5 May 2027`, `in January and March`."""
    months = [name for span in spans if (name := _whole_month(span))]
    if len(months) < 2:
        return list_words(list(map(_span, spans)), last=last)
    others = [_span(span) for span in spans if not _whole_month(span)]
    return list_words([say("in {month}", month=list_words(months, last=last)), *others], last=last)


def _span(span: DateRange | YearlyRange) -> str:
    if isinstance(span, DateRange):
        one_day = span.first == span.last
        return say("on {day}", day=date_words(span.first)) if one_day else _short_range(span)
    first, *last = map(_day_of_year, str(span).split(" to "))
    if last:
        return say("{first} to {last}", first=first, last=last[0])
    return say("on {day}", day=first) if first[0].isdigit() else say("in {month}", month=first)


def _whole_month(span: DateRange | YearlyRange) -> str:
    """Return the name of the month that a span is; nothing for any other."""
    typed = str(span)
    return month_words(datetime.date(_LEAP_YEAR, MONTHS.index(typed) + 1, 1)) if typed in MONTHS else ""


def _day_of_year(typed: str) -> str:
    """Return `december` or `21 december` as a month, or a day of one."""
    *day, month = typed.split()
    date = datetime.date(_LEAP_YEAR, MONTHS.index(month) + 1, int(day[0]) if day else 1)
    return day_and_month_words(date) if day else month_words(date)

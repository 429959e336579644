"""A session's days in the year to come as a calendar takes them: a rule, the days left out of it, and the doubts.

Only what `recurrence` is sure of becomes a day: where no rule gives the days, or each person agrees a time, there is
nothing; a bank holiday of which nobody speaks is left out. Nothing is said of days beyond a year, whose holidays nobody
has written down. Source of the rules: RFC 5545.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, reduce
from operator import or_

from generator.recurrence import BANK_HOLIDAY, LAST, LOOK_AHEAD_DAYS, ONE_DAY, YES, Recurrence, is_in_pattern, occurs_on

_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK = 7


@dataclass(frozen=True)
class CalendarDays:
    """The days of a session from a day on."""

    first: datetime.date
    last: datetime.date
    rule: str
    """Such as `FREQ=WEEKLY;BYDAY=TU`; empty where there is one day, or each is named by itself."""
    left_out: tuple[datetime.date, ...]
    """Days that the rule gives, between the first and the last, and on which it does not happen, or may not."""
    single: tuple[datetime.date, ...]
    """The days of a session that names them."""
    doubts: int
    """What `occurs_on` says of some of its days beside YES: TERM_TIME, or BANK_HOLIDAY for days that were left out."""


def days_of(recurrence: Recurrence, today: datetime.date) -> CalendarDays | None:
    """Return the days of a session from `today` on, for a little over a year; None when none is sure."""
    if recurrence.irregular or recurrence.by_appointment or _is_uncounted(recurrence):
        return None
    return _days_of(replace(recurrence, starts=None, ends=None), today)


@lru_cache(maxsize=8_192)  # many listings are on Tuesdays, each at its own hour
def _days_of(recurrence: Recurrence, today: datetime.date) -> CalendarDays | None:
    possible = list(_possible_days(recurrence, today))
    answers = {day: answer for day in possible if (answer := _answer(recurrence, day)) & YES}
    sure = [day for day, answer in answers.items() if not answer & BANK_HOLIDAY]
    if not sure:
        return None
    first, last, kept = sure[0], sure[-1], set(sure)
    single = tuple(sure) if recurrence.dates else ()
    return CalendarDays(
        first=first,
        last=last,
        rule="" if single or first == last else _rule(recurrence),
        left_out=() if single else tuple(day for day in possible if first < day < last and day not in kept),
        single=single,
        doubts=reduce(or_, answers.values()) & ~YES,
    )


def _answer(recurrence: Recurrence, day: datetime.date) -> int:
    """Return what `occurs_on` says of a day of the pattern, at once where only bank holidays could change it."""
    plain = not (recurrence.months or recurrence.not_on or recurrence.school_holidays in ("no", "only"))
    if plain and recurrence.bank_holidays != "only" and not recurrence.calendar.is_bank_holiday(day):
        return YES
    return occurs_on(recurrence, day)


def _is_uncounted(recurrence: Recurrence) -> bool:
    """Return whether it is every so many weeks and nobody said which."""
    return recurrence.every_weeks > 1 and recurrence.counted_from is None


def _possible_days(recurrence: Recurrence, today: datetime.date) -> Iterator[datetime.date]:
    """Yield the days in order that the pattern gives, whatever holidays make of them."""
    until = today + LOOK_AHEAD_DAYS * ONE_DAY
    if recurrence.dates:
        yield from (day for day in sorted(recurrence.dates) if today <= day < until)
        return
    begin = max(today, recurrence.first or today)
    end = min(until, recurrence.last + ONE_DAY) if recurrence.last and recurrence.last < until else until
    steps = sorted((weekday - begin.weekday()) % _WEEK for weekday in recurrence.weekdays)
    every_week = not recurrence.weeks and recurrence.counted_from is None
    for week in range(0, max(0, (end - begin).days), _WEEK):
        days = (begin + (week + step) * ONE_DAY for step in steps)
        yield from (day for day in days if day < end and (every_week or is_in_pattern(recurrence, day)))


def _rule(recurrence: Recurrence) -> str:
    days = [_CODES[weekday] for weekday in sorted(recurrence.weekdays)]
    if recurrence.weeks:
        numbers = ["-1" if week == LAST else str(week) for week in sorted(recurrence.weeks)]
        return f"FREQ=MONTHLY;BYDAY={','.join(f'{number}{day}' for number in numbers for day in days)}"
    interval = f"INTERVAL={recurrence.every_weeks};WKST=MO;" if recurrence.every_weeks > 1 else ""
    return f"FREQ=WEEKLY;{interval}BYDAY={','.join(days)}"

"""When a session happens: one description of its days and times, and what follows from it on any day, at any minute.

Everything that tells or asks about times (page, card, plan, leaflet, JSON-LD, the finder's index) takes it from here.
`generator/schedule.py` makes one of each session of a listing.
`site_overrides/assets/shared/recurrence.js` is the same on numbers, and both are held to the same cases.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.calendars import Calendar
from schema.day_spans import DateRange, YearlyRange
from schema.session import WEEKS

NO, YES, BANK_HOLIDAY, TERM_TIME, UNKNOWN = 0, 1, 2, 4, 8
"""What `occurs_on` says. The middle two stand beside YES: on a bank holiday of which the listing does not speak, and in
term time as far as anybody knows. UNKNOWN stands alone: nothing says that it happens, nor that it does not."""

MINUTES_A_DAY = 24 * 60
WITHOUT_END_MINUTES = 60
"""How long a session is taken to last that does not say when it ends."""
LOOK_AHEAD_DAYS = 400
"""How far ahead the next time is looked for: a year, and the weeks by which a season may move."""
LAST = len(WEEKS)
"""The last week of the month, among numbers that count from 1."""
ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Recurrence:
    """A session's days and times, whole: what it says, its listing says and its venue says."""

    calendar: Calendar
    weekdays: frozenset[int] = frozenset()
    """Monday is 0."""
    weeks: frozenset[int] = frozenset()
    """Weeks of the month, 1 to 5 and LAST; empty for all."""
    every_weeks: int = 1
    counted_from: datetime.date | None = None
    dates: frozenset[datetime.date] = frozenset()
    months: tuple[YearlyRange, ...] = ()
    first: datetime.date | None = None
    last: datetime.date | None = None
    not_on: tuple[DateRange | YearlyRange, ...] = ()
    bank_holidays: str = "unknown"
    school_holidays: str = "unknown"
    starts: int | None = None
    """In minutes after midnight."""
    ends: int | None = None
    """In minutes after the midnight before the session: more than a day's when it ends on the next."""
    irregular: bool = False
    """Whether no rule gives its days; of days of the week, it is only on some of those, such as some Saturdays."""
    by_appointment: bool = False

    @property
    def all_day(self) -> bool:
        """Return whether it is open from midnight to midnight."""
        return (self.starts, self.ends) == (0, MINUTES_A_DAY)

    @property
    def over_at(self) -> int:
        """Return the minute at which it is over, counted from the midnight before it."""
        if self.ends is not None:
            return self.ends
        return MINUTES_A_DAY if self.starts is None else self.starts + WITHOUT_END_MINUTES


@dataclass(frozen=True)
class Occurrence:
    """One time at which a session happens."""

    date: datetime.date
    recurrence: Recurrence
    answer: int
    """What `occurs_on` says of that day."""
    is_on: bool
    """Whether it has begun and is not over."""


# --- on a day -----------------------------------------------------------------------------------------------------


def occurs_on(recurrence: Recurrence, date: datetime.date) -> int:
    """Return whether a session happens on a day: NO, YES with or without a doubt, or UNKNOWN."""
    if not (is_in_pattern(recurrence, date) and _is_in_bounds(recurrence, date)):
        return NO
    by_bank, by_school = _by_bank_holidays(recurrence, date), _by_school_holidays(recurrence, date)
    if NO in (by_bank, by_school):
        return NO
    if recurrence.irregular or by_school == UNKNOWN:
        return UNKNOWN
    return YES if recurrence.dates else by_bank | by_school  # a day that is named is certain


def is_in_pattern(recurrence: Recurrence, date: datetime.date) -> bool:
    """Return whether a day is one of those that a session's rule gives, whatever bounds and holidays make of it."""
    if recurrence.irregular:
        return not recurrence.weekdays or date.weekday() in recurrence.weekdays
    if recurrence.dates:
        return date in recurrence.dates
    if date.weekday() not in recurrence.weekdays:
        return False
    if recurrence.weeks and not _is_in_weeks(recurrence.weeks, date):
        return False
    counted_from = recurrence.counted_from
    return counted_from is None or _weeks_between(counted_from, date) % recurrence.every_weeks == 0


def _is_in_weeks(weeks: frozenset[int], date: datetime.date) -> bool:
    """Return whether a day is the 1st, 2nd … or last of its weekday in its month."""
    is_last = (date + 7 * ONE_DAY).month != date.month
    return (date.day - 1) // 7 + 1 in weeks or (is_last and LAST in weeks)


def _weeks_between(one: datetime.date, other: datetime.date) -> int:
    """Return how many weeks lie between the weeks, from Monday, of two days."""
    return (other.toordinal() - 1) // 7 - (one.toordinal() - 1) // 7  # day 1 of the calendar was a Monday


def _is_in_bounds(recurrence: Recurrence, date: datetime.date) -> bool:
    if (recurrence.first and date < recurrence.first) or (recurrence.last and date > recurrence.last):
        return False
    if recurrence.months and not any(is_in(span, date) for span in recurrence.months):
        return False
    return not any(is_in(span, date) for span in recurrence.not_on)


def is_in(span: DateRange | YearlyRange, date: datetime.date) -> bool:
    """Return whether a day is in a span, which may run past New Year when it is of every year."""
    if isinstance(span, DateRange):
        return span.first <= date <= span.last
    day = (date.month, date.day)
    if span.first <= span.last:
        return span.first <= day <= span.last
    return day >= span.first or day <= span.last


def _by_bank_holidays(recurrence: Recurrence, date: datetime.date) -> int:
    if recurrence.bank_holidays == "yes":
        return YES
    if not recurrence.calendar.is_bank_holiday(date):
        return NO if recurrence.bank_holidays == "only" else YES
    return {"no": NO, "only": YES}.get(recurrence.bank_holidays, YES | BANK_HOLIDAY)


def _by_school_holidays(recurrence: Recurrence, date: datetime.date) -> int:
    """Return what the school holidays make of a day. Where they are not known, a day that must be in them is unsure."""
    if recurrence.school_holidays not in ("no", "only"):
        return YES
    is_holiday = recurrence.calendar.is_school_holiday(date)
    if recurrence.school_holidays == "only":
        return {True: YES, False: NO, None: YES if recurrence.dates else UNKNOWN}[is_holiday]
    return {True: NO, False: YES, None: YES | TERM_TIME}[is_holiday]


# --- the next time ------------------------------------------------------------------------------------------------


def next_occurrence(sessions: Iterable[Recurrence], now: datetime.datetime) -> Occurrence | None:
    """Return the next time, or the one that is on, at a minute of the clock on the wall; None when no day is certain.

    What follows no rule has no next time, and nor has what must be agreed with each person.
    """
    regular = [session for session in sessions if not (session.irregular or session.by_appointment)]
    for days in range(-1, LOOK_AHEAD_DAYS):  # yesterday's may run past midnight
        date = now.date() + days * ONE_DAY
        found = list(_occurrences(regular, date, minutes_since(date, now)))
        if found:
            return min(found, key=lambda occurrence: occurrence.recurrence.starts or 0)
    return None


def minutes_since(date: datetime.date, now: datetime.datetime) -> int:
    """Return the minutes by the clock on the wall from the beginning of a day, which may be to come."""
    return (now.date() - date).days * MINUTES_A_DAY + now.hour * 60 + now.minute


def _occurrences(sessions: Sequence[Recurrence], date: datetime.date, minute: int) -> Iterator[Occurrence]:
    """Yield the times of a day that are not over `minute` minutes after its midnight; fewer than 0 are before it."""
    for session in sessions:
        if session.over_at > minute and (answer := occurs_on(session, date)) & YES:
            is_on = session.starts is not None and session.ends is not None and session.starts <= minute
            yield Occurrence(date, session, answer, is_on)

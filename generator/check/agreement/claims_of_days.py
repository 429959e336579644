"""Claims about days: when it begins and ends, on which days it is off, and in which months it is on."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.check.agreement import feasts
from generator.check.agreement.time_claims import Claim, Fix, OfARule, Subject, Timed, listed
from generator.recurrence import LOOK_AHEAD_DAYS, ONE_DAY, Recurrence, is_in, occurs_on
from schema.calendar_names import DAYS
from schema.day_spans import DateRange, YearlyRange

Spans = tuple[DateRange | YearlyRange, ...]


# --- ends and beginnings ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ends(Claim):
    """It is over after a day: `until 31 March 2027`."""

    last: datetime.date

    def fixes(self, subject: Subject) -> Iterator[Fix]:
        """Yield the last day, unless the listing or a session ends by then."""
        meant = subject.on(self.on_days)
        sessions = [timed.session for timed in meant.sessions]
        ends = [subject.listing.last_date, *(one.last_date or max(one.dates, default=None) for one in sessions)]
        if not any(end and end <= self.last for end in ends):
            yield self.located(Fix("last_date", self.last), meant, subject)


@dataclass(frozen=True)
class Begins(Claim):
    """It begins on a day: `starts on 11 January 2027`."""

    first: datetime.date

    def fixes(self, subject: Subject) -> Iterator[Fix]:
        """Yield the first day, unless the listing or a session begins then or later, or is counted from a day."""
        meant = subject.on(self.on_days)
        sessions = [timed.session for timed in meant.sessions]
        begins = [subject.listing.first_date, *(one.first_date or min(one.dates, default=None) for one in sessions)]
        is_said = any(begin and begin >= self.first for begin in begins)
        if not is_said and not any(session.counted_from for session in sessions):
            yield self.located(Fix("first_date", self.first), meant, subject)


# --- days off and seasons -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class OnHolidays(OfARule):
    """What becomes of it on `bank_holidays` or in `school_holidays`: `no`, or `only`."""

    holidays: str
    answer: str

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether a session says so, or all of them are on single dates."""
        says_so = getattr(timed.recurrence, self.holidays) == self.answer
        return says_so or all(each.recurrence.dates for each in subject.sessions)

    def fix(self, subject: Subject) -> Fix:
        """Return the answer to give."""
        return Fix(self.holidays, self.answer)


@dataclass(frozen=True)
class DaysOff(Claim):
    """It is not on some days of the year, or at some feasts: `not in August or at Easter`."""

    spans: Spans = ()
    feasts: tuple[str, ...] = ()

    def fixes(self, subject: Subject) -> Iterator[Fix]:
        """Yield the days that no session keeps off, or that a session of the days of the week that are named has."""
        held = {day for timed in subject.sessions for day in timed.session.days}
        if not subject.has_rules:
            return
        if not self.on_days or held <= set(self.on_days):
            if missing := self._missing([timed.recurrence for timed in subject.sessions], subject.today):
                had = subject.sessions[0].session.not_on if subject.is_one else subject.listing.not_on
                yield self._fix(had, missing)
            return
        for timed in subject.sessions:
            days = tuple(day for day in timed.session.days if day in self.on_days)
            if days and (missing := self._missing([_on_days(timed.recurrence, days)], subject.today)):
                alone = () if len(days) == len(timed.session.days) else days
                fix = self._fix(timed.session.not_on, missing)
                yield replace(fix, sessions=(timed.position,), own_session_for=alone)

    def _missing(self, recurrences: Sequence[Recurrence], today: datetime.date) -> tuple[object, ...]:
        missing = () if not self.spans or _never_on(recurrences, self.spans, True, today) else self.spans
        is_kept = all(any(feasts.keeps_off(name, one, today) for one in recurrences) for name in self.feasts)
        return missing if is_kept else (*missing, _DATES_TO_COME)

    def _fix(self, had: Spans, missing: tuple[object, ...]) -> Fix:
        advice = ", with its own dates in place of the dots" if _DATES_TO_COME in missing else ""
        return Fix("not_on", listed((*had, *missing)), advice)


_DATES_TO_COME = "… to …"


def _on_days(recurrence: Recurrence, days: Sequence[str]) -> Recurrence:
    return replace(recurrence, weekdays=frozenset(map(DAYS.index, days)))


@dataclass(frozen=True)
class Season(OfARule):
    """It is on in some months alone: `April to September only`."""

    spans: tuple[YearlyRange, ...]

    def is_met(self, timed: Timed, subject: Subject) -> bool:
        """Return whether nothing of a session happens outside those months."""
        return _never_on((timed.recurrence,), self.spans, False, subject.today)

    def fix(self, subject: Subject) -> Fix:
        """Return the months."""
        return Fix("months", listed(self.spans))


def _never_on(recurrences: Sequence[Recurrence], spans: Spans, inside: bool, today: datetime.date) -> bool:
    """Return whether one of some sessions keeps off all the days inside some spans, or all those outside."""
    off = _days(spans, inside, today)
    return any(not any(occurs_on(recurrence, day) for day in off) for recurrence in recurrences)


@lru_cache(maxsize=64)  # few seasons are named, and often
def _days(spans: Spans, inside: bool, today: datetime.date) -> tuple[datetime.date, ...]:
    """Return all the days inside some spans, or all those outside, as far as anybody looks ahead."""
    first = min([today, *(span.first for span in spans if isinstance(span, DateRange))])
    days = (first + n * ONE_DAY for n in range(LOOK_AHEAD_DAYS))
    return tuple(day for day in days if any(is_in(span, day) for span in spans) is inside)


@dataclass(frozen=True)
class NotOnDays(Claim):
    """It is never on some days of the week: `closed on Fridays`."""

    days: tuple[str, ...]

    def fixes(self, subject: Subject) -> Iterator[Fix]:
        """Yield, for each session that is on one of them, the days that are left of it."""
        for timed in subject.sessions if subject.has_rules else ():
            kept = [day for day in timed.session.days if day not in self.days]
            if len(kept) < len(timed.session.days):
                yield Fix("days", listed(kept or ["the day that it is"]), sessions=(timed.position,))

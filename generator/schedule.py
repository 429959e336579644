"""When a listing happens: a recurrence for each of its sessions, and its end."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from generator.calendars import Calendar
from generator.recurrence import LOOK_AHEAD_DAYS, MINUTES_A_DAY, ONE_DAY, Recurrence, occurs_on
from schema.calendar_names import DAYS
from schema.day_spans import DateRange, YearlyRange
from schema.listing import Listing
from schema.session import WEEKS, Session
from schema.venue import Venue


@dataclass(frozen=True)
class Schedule:
    """When a listing happens: its sessions in their order, the holidays around them, and its end."""

    recurrences: tuple[Recurrence, ...]
    calendar: Calendar
    last_day: datetime.date | None
    """The last day on which it may happen; None when no end is known."""
    pause_is_over: bool = False
    """Whether the day has come on which a paused listing was to start again, and nobody has said that it did."""
    to_tell: tuple[Session, ...] = ()
    """The sessions that pages tell: those that are not over, with the dates that are to come; all where all are."""

    @property
    def ended_at(self) -> datetime.datetime | None:
        """Return the minute from which it has ended: midnight after its last day, or the end of its last night.

        People may be in bed there until then. None when no end is known.
        """
        if self.last_day is None:
            return None
        over_at = [session.over_at for session in self.recurrences if occurs_on(session, self.last_day)]
        after = datetime.timedelta(minutes=max([MINUTES_A_DAY, *over_at]))
        return datetime.datetime.combine(self.last_day, datetime.time()) + after

    def ended_on(self, today: datetime.date) -> bool:
        """Return whether it has ended before a day begins."""
        ended_at = self.ended_at
        return ended_at is not None and ended_at <= datetime.datetime.combine(today, datetime.time())


def of(listing: Listing, calendar: Calendar, today: datetime.date = datetime.date.min) -> Schedule:
    """Return when a listing happens, with what it and its venues say of all its sessions.

    A session's own answer about holidays goes before the listing's; days off add up; the narrower dates win. While the
    listing is paused, nothing happens, nor after the day on which it was to start again, until somebody says it did.
    """
    status = listing.status
    pause_is_over = status.kind == "paused" and status.until is not None and status.until <= today
    restart = datetime.date.max if pause_is_over else _restart(listing)
    recurrences = tuple(_recurrence(session, listing, calendar, restart) for session in listing.sessions)
    days = [_last_day(recurrence) for recurrence in recurrences]
    last = listing.last_date if not days else None if None in days else _latest(*days)
    return Schedule(recurrences, calendar, last, pause_is_over, _not_over(listing.sessions, today))


def _recurrence(session: Session, listing: Listing, calendar: Calendar, restart: datetime.date | None) -> Recurrence:
    every_weeks = session.every_weeks or (2 if session.fortnightly_from else 1)
    starts, ends = _minutes(session)
    return Recurrence(
        weekdays=_weekdays(session),
        weeks=frozenset(WEEKS.index(week) + 1 for week in session.weeks),
        every_weeks=every_weeks,
        counted_from=session.counted_from or session.fortnightly_from,
        dates=frozenset(session.dates),
        months=session.months,
        first=_latest(session.first_date, listing.first_date, restart),
        last=_earliest(session.last_date, listing.last_date),
        not_on=tuple(dict.fromkeys((*session.not_on, *listing.not_on, *_shut(session, listing)))),
        bank_holidays=_own(session.bank_holidays, listing.bank_holidays),
        school_holidays="no" if session.term_time_only else _own(session.school_holidays, listing.school_holidays),
        calendar=calendar,
        starts=starts,
        ends=ends,
        irregular=session.irregular,
        by_appointment=session.by_appointment,
    )


def _not_over(sessions: tuple[Session, ...], today: datetime.date) -> tuple[Session, ...]:
    """Return sessions without what is over, which would hide what is to come where there is room for few."""
    left = [_without_past_dates(each, today) for each in sessions if not _is_over(each, today)]
    return tuple(left) or sessions


def _is_over(session: Session, today: datetime.date) -> bool:
    last = session.last_date or max(session.dates, default=None)
    return last is not None and last < today


def _without_past_dates(session: Session, today: datetime.date) -> Session:
    if not session.dates or min(session.dates) >= today:
        return session
    return session.model_copy(update={"dates": tuple(date for date in session.dates if date >= today)})


def _weekdays(session: Session) -> frozenset[int]:
    """Return its days of the week. What is open all day and night and names no day is so every day."""
    every_day = session.all_day and not (session.days or session.dates or session.irregular)
    return frozenset(range(7)) if every_day else frozenset(map(DAYS.index, session.days))


def _minutes(session: Session) -> tuple[int | None, int | None]:
    """Return when it starts and ends. An end that is not after the start is on the next day, and so is midnight."""
    if session.all_day:
        return 0, MINUTES_A_DAY
    starts, ends = minute_of_day(session.starts), minute_of_day(session.ends)
    if ends is not None and (session.overnight or ends <= (starts or 0)):
        ends = MINUTES_A_DAY + ends
    return starts, ends


def minute_of_day(time: datetime.time | None) -> int | None:
    """Return how many minutes after midnight a time is."""
    return None if time is None else time.hour * 60 + time.minute


def _restart(listing: Listing) -> datetime.date | None:
    status = listing.status
    return (status.until or datetime.date.max) if status.kind == "paused" else None


def _latest(*dates: datetime.date | None) -> datetime.date | None:
    return max((date for date in dates if date), default=None)


def _earliest(*dates: datetime.date | None) -> datetime.date | None:
    return min((date for date in dates if date), default=None)


def _own(session: str, listing: str) -> str:
    return listing if session == "unknown" else session


def _shut(session: Session, listing: Listing) -> tuple[DateRange | YearlyRange, ...]:
    """Return the days on which the place of a session is shut; none when it is not said which of several it is."""
    venue = venue_of(session, listing)
    return venue.not_on if venue else ()


def _last_day(recurrence: Recurrence) -> datetime.date | None:
    """Return the last day on which a session may happen; its bound when it never does, and None when it has none."""
    bound = _earliest(recurrence.last, max(recurrence.dates, default=None))
    if bound is None:
        return None
    days = (bound - days * ONE_DAY for days in range(LOOK_AHEAD_DAYS))
    return next((day for day in days if occurs_on(recurrence, day)), bound)


def venue_of(session: Session, listing: Listing) -> Venue | None:
    """Return the venue that a session is held at: the one it names, or else the listing's only one."""
    if session.way not in (None, "in person") or "in person" not in listing.ways:
        return None
    if session.venue:
        return next((venue for venue in listing.venues if venue.name == session.venue), None)
    return listing.venues[0] if len(listing.venues) == 1 else None

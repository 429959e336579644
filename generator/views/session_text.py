"""When a listing happens, in words: `1st and 3rd Tuesdays of the month, 7pm to 9pm, term time only`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.formatting import (
    after_comma,
    capitalised,
    date_words,
    first_few,
    list_words,
    month_words,
    time_words,
    weekday_date_words,
    with_note,
    without_stop,
)
from generator.languages import joined, say, to_say
from generator.recurrence import BANK_HOLIDAY, TERM_TIME, Occurrence, Recurrence, next_occurrence
from generator.resolve import LinkedListing
from generator.schedule import Schedule
from generator.views import listing_text
from generator.views.day_span_text import days_off, period, spans_in_words
from schema.calendar_names import DAYS
from schema.day_spans import DateRange, YearlyRange
from schema.listing import Listing
from schema.session import Session
from schema.venue import Venue

DaysOff = tuple[DateRange | YearlyRange, ...]
_MIDNIGHT, _NOON = datetime.time(), datetime.time(12)
DAY_NAMES = tuple(map(say, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")))
DAYS_OF_WEEK = (
    say("Mondays"),
    say("Tuesdays"),
    say("Wednesdays"),
    say("Thursdays"),
    say("Fridays"),
    say("Saturdays"),
    say("Sundays"),
)
DOUBT_WORDS = {BANK_HOLIDAY: say("Bank holiday: ring first"), TERM_TIME: say("In term time: ring first")}
"""What to say of a day on which it may not happen."""
LONGEST_DETAIL = 60
"""Letters of a session's note that the next time has room for."""
_BANK = {"no": say("not on bank holidays"), "only": say("on bank holidays only"), "yes": say("on bank holidays too")}
_SCHOOL = {
    "no": say("term time only"),
    "only": say("in the school holidays only"),
    "yes": say("in the school holidays too"),
}
AND_MORE = to_say("and {count} more")


def times(
    listing: Listing, most: int | None = None, more: str = AND_MORE, told: Sequence[Session] | None = None
) -> tuple[str, ...]:
    """Return a sentence for each session, or for the first of them and how many more; then what limits all of them.

    `told` are those of its sessions that are not over. The limits are never left out: a time without them could be a
    lie.
    """
    words = sessions(listing, told)
    shown, left = (list(words), 0) if most is None else first_few(words, most)
    return (*shown, *([say(more, count=left)] if left else []), *limits(listing))


def in_short(item: LinkedListing, most: int, more: str = AND_MORE) -> tuple[str, ...]:
    """Return a few times that are not over and what limits them; or, when no time is given, the note about times."""
    listing = item.listing
    note = (listing.times_note,) if listing.times_note and not listing.sessions else ()
    return (*times(listing, most, more, item.schedule.to_tell), *note)


def sessions(listing: Listing, told: Sequence[Session] | None = None) -> tuple[str, ...]:
    """Return a sentence for each session of a listing, in the order of the week; dates and what varies come last."""
    shared = _shared_days_off(listing)
    return tuple(session(s, shared) for s in sorted(listing.sessions if told is None else told, key=order))


def order(session: Session) -> tuple[int, str, str]:
    """Return the sort key of a session in the order of the week: its first day, its first date, and its start."""
    first = min((DAYS.index(day) for day in session.days), default=0 if session.all_day else len(DAYS))
    return first, str(min(session.dates, default="")), str(session.starts or "")


def session(session: Session, shared: DaysOff = ()) -> str:
    """Return one session in words, without the days off that it shares with all the others."""
    words = joined(", ", [_days_and_times(session), *_limits(session, shared)])
    return with_note(words, session.note) if session.note and not _note_is_days(session) else words


def _shared_days_off(listing: Listing) -> DaysOff:
    """Return the days off that every one of several sessions has: they are said once, for all."""
    found = {one.not_on for one in listing.sessions}
    return found.pop() if len(listing.sessions) > 1 and len(found) == 1 else ()


def limits(listing: Listing) -> tuple[str, ...]:
    """Return a sentence of what limits all that happens, and one for each place that is shut for a time.

    Days off come last: "not in August, on bank holidays too" would be read as "not on bank holidays either".
    """
    words = [
        *period(listing.first_date, listing.last_date),
        *_answers(listing.bank_holidays, listing.school_holidays),
        *days_off(tuple(dict.fromkeys((*listing.not_on, *_shared_days_off(listing))))),
    ]
    shut = [_shut(venue) for venue in listing.venues if venue.not_on]
    return (*([capitalised(joined(", ", words))] if words else []), *shut)


def _shut(venue: Venue) -> str:
    place = listing_text.venue_name(venue) or say("The place")
    return say("{place} is shut {when}", place=place, when=spans_in_words(venue.not_on))


def details(listing: Listing) -> tuple[str, ...]:
    """Return what tells each session from the others: `at Old Chapel`, `women only`; empty where nothing does.

    The next time says it, for a day beside another session's place sends people to the wrong door. A note that is too
    long for a line is left to the page.
    """
    told = ([*_details(one, listing)] for one in listing.sessions)
    return tuple(joined(", ", each) if each else "" for each in told)


def _details(session: Session, listing: Listing) -> Iterator[str]:
    if session.way and len(listing.ways) > 1 and not session.venue:
        yield say(session.way)
    if session.venue and (len(listing.venues) > 1 or len(listing.ways) > 1):
        yield say("at {place}", place=session.venue)
    if session.note and not session.irregular and len(listing.sessions) > 1 and len(session.note) <= LONGEST_DETAIL:
        yield after_comma(session.note)


def next_time(listing: Listing, schedule: Schedule, today: datetime.date) -> str:
    """Return the next time from the beginning of a day on, with what is doubtful about it; nothing when none is sure.

    The date is absolute: who reads the page has another day, and the page's script says it again by the minute.
    """
    found = _next_to_begin(schedule, today)
    if found is None or _is_always_on(found.recurrence):
        return ""
    clock = _starting(found.recurrence)
    doubts = [words for doubt, words in DOUBT_WORDS.items() if found.answer & doubt]
    told = zip(schedule.recurrences, details(listing), strict=True)
    detail = next(detail for recurrence, detail in told if recurrence is found.recurrence)
    next_on = joined(", ", [weekday_date_words(found.date), *clock, *([detail] if detail else [])])
    return joined(". ", [say(_next_label(schedule.recurrences, today), when=next_on), *doubts])


def _next_label(recurrences: Sequence[Recurrence], today: datetime.date) -> str:
    """Return what the next time is called: one that no rule tells, or that needs an appointment, may come before it."""
    running = [each for each in recurrences if each.last is None or each.last >= today]
    if any(each.irregular for each in running):
        return to_say("Next that we know of: {when}")
    by_appointment = any(each.by_appointment for each in running)
    return to_say("Next without an appointment: {when}") if by_appointment else to_say("Next: {when}")


def _next_to_begin(schedule: Schedule, today: datetime.date) -> Occurrence | None:
    """Return the next time that begins on a day or after it, whatever has run on into it from the evening before."""
    found = next_occurrence(schedule.recurrences, datetime.datetime.combine(today, _MIDNIGHT))
    while found and found.date < today:
        over = datetime.datetime.combine(found.date, _MIDNIGHT) + datetime.timedelta(minutes=found.recurrence.over_at)
        found = next_occurrence(schedule.recurrences, over)
    return found


def _is_always_on(recurrence: Recurrence) -> bool:
    return recurrence.all_day and len(recurrence.weekdays) == len(DAYS)


def _starting(recurrence: Recurrence) -> list[str]:
    if recurrence.all_day:
        return [say("all day and night")]
    return [] if recurrence.starts is None else [time_words(datetime.time(*divmod(recurrence.starts, 60)))]


def ended_at(schedule: Schedule) -> str:
    """Return the minute from which a listing has ended, such as `2027-03-01T08:00`; nothing when no end is known."""
    return schedule.ended_at.isoformat(timespec="minutes") if schedule.ended_at else ""


# --- days and times -----------------------------------------------------------------------------------------------


def _days_and_times(session: Session) -> str:
    if session.all_day or session.starts == session.ends == _MIDNIGHT:
        every_day = len(session.days) == len(DAYS) or not (session.days or session.dates or session.irregular)
        return say("All day and night") if every_day else joined(", ", (_days(session), say("all day and night")))
    return joined(", ", (_days(session), *_clock(session)))


def _clock(session: Session) -> list[str]:
    if session.starts and session.ends:
        return [say(_hours_words(session), starts=time_words(session.starts), ends=time_words(session.ends))]
    if session.starts:
        return [say("from {when}", when=time_words(session.starts))]
    return [say("until {when}", when=time_words(session.ends))] if session.ends else []


def _hours_words(session: Session) -> str:
    """Return how a start and an end are said. Midnight is the end of its own day, and no part of the next morning."""
    if not session.ends or not session.overnight or session.ends == _MIDNIGHT:
        return to_say("{starts} to {ends}")
    is_later = session.ends >= _NOON
    return to_say("{starts} to {ends} the next day") if is_later else to_say("{starts} to {ends} the next morning")


def _days(session: Session) -> str:
    if _has_no_rule(session):
        if session.months:
            return capitalised(spans_in_words(session.months))
        return without_stop(session.note) if session.note else say("Days vary")
    if session.dates:
        return _dates(session.dates)
    days = sorted(DAYS.index(day) for day in session.days)
    if session.irregular:
        return say("Some {days}", days=list_words([DAYS_OF_WEEK[day] for day in days]))
    if session.weeks:
        names = DAYS_OF_WEEK if len(session.weeks) > 1 else DAY_NAMES
        weeks, of_week = list_words(list(map(say, session.weeks))), list_words([names[day] for day in days])
        return capitalised(say("{weeks} {days} of the month", weeks=weeks, days=of_week))
    return _every_so_many_weeks(session, [DAY_NAMES[day] for day in days]) or _run(days)


def _has_no_rule(session: Session) -> bool:
    """Return whether neither days nor dates are given, since no rule gives them."""
    return session.irregular and not session.days


def _note_is_days(session: Session) -> bool:
    """Return whether a note stands where days would, and so is said first."""
    return _has_no_rule(session) and not session.months


def _every_so_many_weeks(session: Session, names: list[str]) -> str:
    counted_from = session.counted_from or session.fortnightly_from
    weeks = session.every_weeks or (2 if counted_from else 1)
    if weeks == 1:
        return ""
    days = list_words(names)
    often = say("Every other {days}", days=days) if weeks == 2 else _every(weeks, days)
    counted = [say("such as {day}", day=date_words(counted_from))] if counted_from else []
    return joined(", ", [often, *counted])


def _every(weeks: int, days: str) -> str:
    return say("Every {count} weeks on {days}", count=weeks, days=days)


def _dates(dates: Sequence[datetime.date]) -> str:
    """Return dates in words, each month and each year once: `28 December 2026, 5 and 30 January 2027`."""
    months = [list(of_month) for _, of_month in groupby(sorted(set(dates)), key=lambda date: (date.year, date.month))]
    words = [_days_of_month(days) for days in months]
    for place, days in enumerate(months):
        if place + 1 == len(months) or months[place + 1][0].year != days[0].year:
            words[place] = joined(" ", (words[place], f"{days[0].year}"))
    return list_words(words) if all(len(days) == 1 for days in months) else joined("; ", words)


def _days_of_month(dates: Sequence[datetime.date]) -> str:
    days = list_words([str(date.day) for date in dates])
    return say("{days} {month}", days=days, month=month_words(dates[0]))


def _run(days: list[int]) -> str:
    """Return days in words, with three or more in a row as `Monday to Friday`."""
    if len(days) == len(DAYS):
        return say("Every day")
    if len(days) > 2 and days == list(range(days[0], days[0] + len(days))):
        return say("{first} to {last}", first=DAY_NAMES[days[0]], last=DAY_NAMES[days[-1]])
    return list_words([DAYS_OF_WEEK[day] for day in days])


# --- limits -------------------------------------------------------------------------------------------------------


def _limits(session: Session, shared: DaysOff) -> Iterator[str]:
    if session.by_appointment:
        yield say("by appointment")
    if session.way:
        yield say(session.way)
    if session.venue:
        yield say("at {place}", place=session.venue)
    if session.months and not _has_no_rule(session):
        yield spans_in_words(session.months)
    yield from period(session.first_date, session.last_date)
    yield from _answers(session.bank_holidays, "no" if session.term_time_only else session.school_holidays)
    if session.not_on != shared:
        yield from days_off(session.not_on)


def _answers(bank_holidays: str, school_holidays: str) -> list[str]:
    return [words for words in (_SCHOOL.get(school_holidays), _BANK.get(bank_holidays)) if words]

"""Rules about the days on which a listing happens: each session says them in one way, and they can come."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.formatting import count_words, date_words
from generator.problems import FieldPath, Problem, Severity
from generator.recurrence import LOOK_AHEAD_DAYS, ONE_DAY, Recurrence, occurs_on
from schema.listing import Listing
from schema.session import Session
from schema.types import quoted


def a_session_gives_its_days_once(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session gives its days by `days`, by `dates` or by saying that they are irregular, with a note.

    Days beside irregular are those of which it is on some: some Saturdays.
    """
    for position, session in enumerate(entry.record.sessions):
        given = [name for name in ("days", "dates", "irregular") if getattr(session, name)]
        path: FieldPath = ("sessions", position)
        if not given and not session.all_day and not entry.has_substitutes(path):
            message = (
                "say on which days, such as days: [tuesday]; or dates: [2026-12-05]; or irregular: yes, with a note"
            )
            yield entry.problem((*path, "days"), message, code="no_days")
        if len(given) > 1 and given != ["days", "irregular"]:
            message = f"give {' or '.join(given)}, not {'both' if len(given) == 2 else 'all three'}"
            yield entry.problem((*path, given[1]), message, code="two_patterns")
        told = session.note or entry.record.times_note
        is_told = told or entry.has_substitutes((*path, "note")) or entry.has_substitutes(("times_note",))
        if session.irregular and not is_told:
            message = "say in note how people find out, such as note: The first Saturday after pay day"
            yield entry.problem((*path, "irregular"), message, code="irregular")


def one_pattern_a_session(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session is in some weeks of the month or every so many weeks, not both; and its count begins on its day."""
    for position, session in enumerate(entry.record.sessions):
        refused = {field for field in _COUNTS if entry.has_substitutes(("sessions", position, field))}
        counted = () if refused else _count(session, context.today)  # of what is refused, its own message says enough
        for field, message, code in (*_two_patterns(session), *counted):
            yield entry.problem(("sessions", position, field), message, code=code)


def _two_patterns(session: Session) -> Iterator[tuple[str, str, str]]:
    """Yield the field, the message and the code of what says twice on which days it is."""
    used = [name for name in ("weeks", "every_weeks", "fortnightly_from") if getattr(session, name)]
    if len(used) > 1:
        yield used[-1], f"give {used[0]} or {used[-1]}, not both", "two_patterns"
    if used and (session.dates or session.irregular):
        yield used[0], "belongs only with days", "two_patterns"


_COUNTS = ("every_weeks", "counted_from")


def _coming(session: Session, day: datetime.date) -> datetime.date:
    """Return the first day from some day on that is one of a session's days of the week."""
    coming = (day + n * ONE_DAY for n in range(7))
    return next((each for each in coming if f"{each:%A}".casefold() in session.days), day)


def _count(session: Session, today: datetime.date) -> Iterator[tuple[str, str, str]]:
    """Yield the field, the message and the code of what is wrong with a count of weeks."""
    if session.every_weeks and not session.counted_from:
        message = f"add the date of any one session, such as counted_from: {_coming(session, today)}"
        yield "every_weeks", message, "counted_from"
    if session.counted_from and not session.every_weeks:
        yield "counted_from", "say how many weeks it is from one to the next, such as every_weeks: 4", "counted_from"
    for field in ("fortnightly_from", "counted_from"):
        date = getattr(session, field)
        if date and session.days and f"{date:%A}".casefold() not in session.days:
            message = f'"{date}" is a {date:%A}, which is not one of its days. Is it {_coming(session, date)}?'
            yield field, message, "day"


def courses_begin_on_their_day(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A course begins on one of its days of the week: a Monday is no first Tuesday, and somebody comes for nothing."""
    for position, session in enumerate(entry.record.sessions):
        first = session.first_date
        if not (first and session.last_date and session.days) or f"{first:%A}".casefold() in session.days:
            continue
        if first.day == 1:  # it may be of the month, and of no session
            continue
        message = (
            f'"{first}" is a {first:%A}, which is not one of its days. Is the first on {_coming(session, first)}, or is'
            " it on another day of the week?"
        )
        yield entry.problem(("sessions", position, "first_date"), message, Severity.WARNING, "first_day")


def sessions_are_by_ways_of_the_listing(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """How people take part at one time is one of the ways that the listing names, or no search by that way finds it."""
    for position, session in enumerate(entry.record.sessions):
        if session.way and session.way not in entry.record.ways and entry.was_typed(("ways",)):
            message = f"{quoted(session.way)} is not in ways. Add it there, or take it out here"
            yield entry.problem(("sessions", position, "way"), message, Severity.WARNING, "session_way")


def dates_are_in_order(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A last date is not before the first: of a course, or of the whole listing."""
    paths: tuple[FieldPath, ...] = ((), *(("sessions", position) for position in range(len(entry.record.sessions))))
    items: tuple[Listing | Session, ...] = (entry.record, *entry.record.sessions)
    for path, item in zip(paths, items, strict=True):
        if item.first_date and item.last_date and item.last_date < item.first_date:
            message = f'"{item.last_date}" is before the first date, "{item.first_date}"'
            yield entry.problem((*path, "last_date"), message, code="dates_order")


def a_session_can_come(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What a session says of its days leaves some of them: no date that it names is one on which it does not happen."""
    if entry.record.status.kind != "open" or not _is_bounded(entry.record) or not _are_in_order(entry.record):
        return
    for position, recurrence in enumerate(context.schedule(entry.record).recurrences):
        if recurrence.dates:
            for date in sorted(recurrence.dates):
                if not occurs_on(recurrence, date):
                    message = (
                        f'"{date}" is taken away by months, not_on, holidays, or the first or last date. Check them'
                    )
                    yield entry.problem(("sessions", position, "dates"), message, Severity.WARNING, "never")
        elif (
            recurrence.first and recurrence.last and not any(occurs_on(recurrence, day) for day in _course(recurrence))
        ):
            message = "no day fits all that it says: days, weeks, months, not_on, holidays, the first and last date"
            yield entry.problem(("sessions", position), message, Severity.WARNING, "never")


def _are_in_order(listing: Listing) -> bool:
    items: tuple[Listing | Session, ...] = (listing, *listing.sessions)
    return not any(item.first_date and item.last_date and item.last_date < item.first_date for item in items)


def _is_bounded(listing: Listing) -> bool:
    """Return whether any of a listing comes to an end: of most, nothing does."""
    return bool(listing.last_date) or any(session.last_date or session.dates for session in listing.sessions)


def _course(recurrence: Recurrence) -> Iterator[datetime.date]:
    """Yield the days of a course from its first to its last; of a long one, the first of them."""
    assert recurrence.first
    assert recurrence.last
    days = min((recurrence.last - recurrence.first).days + 1, LOOK_AHEAD_DAYS)
    return (recurrence.first + day * ONE_DAY for day in range(days))


def a_session_is_given_once(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No two sessions are the same."""
    seen: dict[Session, int] = {}
    for position, session in enumerate(entry.record.sessions):
        if session in seen:
            message = f"this is the same as session {seen[session] + 1}. Take one of them out"
            yield entry.problem(("sessions", position), message, Severity.WARNING, "same_session")
        seen.setdefault(session, position)


def a_listing_has_not_ended(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing whose last day is past is in no list: somebody should say whether it comes again, best before then."""
    record = entry.record
    if record.status.kind == "closed" or not _is_bounded(record) or not _are_in_order(record):
        return
    schedule = context.schedule(record)
    if schedule.last_day is None:
        return
    if record.last_date:
        yield from _ends_soon(entry, (schedule.last_day - context.today).days)
    if not schedule.ended_on(context.today):
        return
    dated = [(position, name) for position, s in enumerate(record.sessions) for name in _END_FIELDS if getattr(s, name)]
    path: FieldPath = ("last_date",) if record.last_date or not dated else ("sessions", *dated[0])
    message = (
        f"it ended on {date_words(schedule.last_day)}, so no list offers it. If it comes again, write its new dates "
        "here; if not, write status: closed"
    )
    yield entry.problem(path, message, Severity.WARNING, "ended")


def _ends_soon(entry: ListingEntry, days: int) -> Iterator[Problem]:
    if 0 <= days <= _SOON_DAYS:
        when = f"in {count_words(days, 'day')}" if days else "today"
        message = f"its last day is {when}, and after it no list offers it. Will it go on? Then write its new last day"
        yield entry.problem(("last_date",), message, Severity.WARNING, "ends_soon")


_SOON_DAYS = 30
"""How many days before its last day somebody is asked whether it goes on."""
_END_FIELDS = ("last_date", "dates")


def school_holidays_are_known(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """What depends on the school holidays serves an area whose file gives them, this year's too."""
    path = _asks_about_school(entry)
    served = [id for id in entry.record.serves if id in context.areas]
    if path is None or not served or not entry.was_typed(("serves",)) or entry.record.status.kind == "closed":
        return
    known = context.calendar_of(entry.record.serves).school_dates_known
    if known is not None and known.last >= context.today:
        return
    area = context.areas[served[0]]
    file = f"areas/{area.parent or served[0]}.yml"
    fault = "does not give the school holidays" if known is None else "gives no school holidays from today on"
    message = f"{file} {fault}, so nobody can say when this is. Add them there: school_holidays, with days and source"
    yield entry.problem(path, message, Severity.WARNING, "school_holidays")


def school_holidays_are_said_once(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session that is in term time only does not say that it is on in the school holidays too."""
    for position, session in enumerate(entry.record.sessions):
        if session.term_time_only and session.school_holidays in ("yes", "only"):
            message = (
                f"says yes, and school_holidays says {session.school_holidays}: it cannot be both. Which is right? Take"
                " the other out"
            )
            yield entry.problem(("sessions", position, "term_time_only"), message, code="two_answers")


def _asks_about_school(entry: ListingEntry) -> FieldPath | None:
    """Return where a listing first says that it depends on the school holidays."""
    for position, session in enumerate(entry.record.sessions):
        if session.term_time_only:
            return "sessions", position, "term_time_only"
        if session.school_holidays in ("no", "only"):
            return "sessions", position, "school_holidays"
    return ("school_holidays",) if entry.record.school_holidays in ("no", "only") else None


LISTING_RULES = (
    a_session_gives_its_days_once,
    one_pattern_a_session,
    courses_begin_on_their_day,
    sessions_are_by_ways_of_the_listing,
    dates_are_in_order,
    a_session_can_come,
    a_session_is_given_once,
    a_listing_has_not_ended,
    school_holidays_are_known,
    school_holidays_are_said_once,
)

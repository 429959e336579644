"""When a listing happens, in words: `1st and 3rd Tuesdays of the month, 7pm to 9pm, term time only`."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.formatting import after_comma, capitalised, date_words, first_few, list_words, time_words, without_stop
from generator.recurrence import BANK_HOLIDAY, TERM_TIME, next_occurrence
from generator.schedule import Schedule
from generator.views import listing_text
from schema.calendar_names import DAYS
from schema.day_spans import DateRange, YearlyRange
from schema.listing import Listing
from schema.session import Session

_MIDNIGHT = datetime.time()
DOUBT_WORDS = {BANK_HOLIDAY: "Bank holiday: ring first", TERM_TIME: "In term time: ring first"}
"""What to say of a day on which it may not happen."""
LONGEST_DETAIL = 60
"""Letters of a session's note that the next time has room for."""
_BANK = {"no": "not on bank holidays", "only": "on bank holidays only", "yes": "on bank holidays too"}
_SCHOOL = {"no": "term time only", "only": "in the school holidays only", "yes": "in the school holidays too"}


def times(listing: Listing, most: int | None = None, more: str = "and {} more") -> tuple[str, ...]:
    """Return a sentence for each session, or for the first of them and how many more; then what limits all of them.

    The limits are never left out: a time without them could be a lie.
    """
    all_sessions = sessions(listing)
    shown, left = (list(all_sessions), 0) if most is None else first_few(all_sessions, most)
    return (*shown, *([more.format(left)] if left else []), *limits(listing))


def in_short(listing: Listing, most: int, more: str = "and {} more") -> tuple[str, ...]:
    """Return a few times and what limits them; or, when no time is given, the note about times."""
    note = (listing.times_note,) if listing.times_note and not listing.sessions else ()
    return (*times(listing, most, more), *note)


def sessions(listing: Listing) -> tuple[str, ...]:
    """Return a sentence for each session of a listing, in the order of the week; dates and what varies come last."""
    return tuple(session(s) for s in sorted(listing.sessions, key=_order))


def _order(session: Session) -> tuple[int, str, str]:
    first = min((DAYS.index(day) for day in session.days), default=0 if session.all_day else len(DAYS))
    return first, str(min(session.dates, default="")), str(session.starts or "")


def session(session: Session) -> str:
    """Return one session in words."""
    return ", ".join([_days_and_times(session), *_limits(session)])


def limits(listing: Listing) -> tuple[str, ...]:
    """Return a sentence of what limits all that happens, and one for each place that is shut for a time."""
    words = [
        *_period(listing.first_date, listing.last_date),
        *_days_off(listing.not_on),
        *_answers(listing.bank_holidays, listing.school_holidays),
    ]
    shut = [
        f"{listing_text.venue_name(venue) or 'The place'} is shut {_spans(venue.not_on)}"
        for venue in listing.venues
        if venue.not_on
    ]
    return (*([capitalised(", ".join(words))] if words else []), *shut)


def details(listing: Listing) -> tuple[str, ...]:
    """Return what tells each session from the others: `at Old Chapel`, `women only`; empty where nothing does.

    The next time says it, for a day beside another session's place sends people to the wrong door. A note that is too
    long for a line is left to the page.
    """
    return tuple(", ".join(_details(one, listing)) for one in listing.sessions)


def _details(session: Session, listing: Listing) -> Iterator[str]:
    if session.way and len(listing.ways) > 1 and not session.venue:
        yield session.way
    if session.venue and (len(listing.venues) > 1 or len(listing.ways) > 1):
        yield f"at {session.venue}"
    if session.note and not session.irregular and len(listing.sessions) > 1 and len(session.note) <= LONGEST_DETAIL:
        yield after_comma(session.note)


def next_time(listing: Listing, schedule: Schedule, today: datetime.date) -> str:
    """Return the next time from the beginning of a day on, with what is doubtful about it; nothing when none is sure.

    The date is absolute: who reads the page has another day, and the page's script says it again by the minute.
    """
    found = next_occurrence(schedule.recurrences, datetime.datetime.combine(today, _MIDNIGHT))
    if found is None or found.is_on:
        return ""
    starts = found.recurrence.starts
    clock = "" if starts is None else f", {time_words(datetime.time(*divmod(starts, 60)))}"
    doubts = [words for doubt, words in DOUBT_WORDS.items() if found.answer & doubt]
    told = zip(schedule.recurrences, details(listing), strict=True)
    detail = next(detail for recurrence, detail in told if recurrence is found.recurrence)
    words = f"Next: {found.date:%A} {date_words(found.date)}{clock}{', ' if detail else ''}{detail}"
    return ". ".join([words, *doubts])


def ended_at(schedule: Schedule) -> str:
    """Return the minute from which a listing has ended, such as `2027-03-01T08:00`; nothing when no end is known."""
    return schedule.ended_at.isoformat(timespec="minutes") if schedule.ended_at else ""


# --- days and times -----------------------------------------------------------------------------------------------


def _days_and_times(session: Session) -> str:
    if session.all_day:
        every_day = len(session.days) == len(DAYS) or not (session.days or session.dates or session.irregular)
        return "All day and night" if every_day else f"{_days(session)}, all day and night"
    return f"{_days(session)}{_clock(session)}"


def _clock(session: Session) -> str:
    if session.starts and session.ends:
        return f", {time_words(session.starts)} to {time_words(session.ends)}{_next_morning(session)}"
    if session.starts:
        return f", from {time_words(session.starts)}"
    return f", until {time_words(session.ends)}" if session.ends else ""


def _next_morning(session: Session) -> str:
    """Return what to say of an end on the next day. Midnight is the end of that day, and needs no more."""
    return " the next morning" if session.overnight and session.ends != _MIDNIGHT else ""


def _days(session: Session) -> str:
    if session.irregular and not session.days:
        return without_stop(session.note) if session.note else "Days vary"
    if session.dates:
        return _dates(session.dates)
    names = [capitalised(day) for day in sorted(session.days, key=DAYS.index)]
    if session.irregular:
        return f"Some {list_words([f'{name}s' for name in names])}"
    if session.weeks:
        weeks = list_words(session.weeks)
        return f"{capitalised(weeks)} {list_words([_plural(n, session.weeks) for n in names])} of the month"
    return _every_so_many_weeks(session, names) or _run(names)


def _every_so_many_weeks(session: Session, names: list[str]) -> str:
    counted_from = session.counted_from or session.fortnightly_from
    weeks = session.every_weeks or (2 if counted_from else 1)
    if weeks == 1:
        return ""
    often = f"Every other {list_words(names)}" if weeks == 2 else f"Every {weeks} weeks on {list_words(names)}"
    return f"{often}, counted from {date_words(counted_from)}" if counted_from else often


def _dates(dates: Sequence[datetime.date]) -> str:
    """Return dates in words, each month and each year once: `28 December 2026, 5 and 30 January 2027`."""
    months = [list(of_month) for _, of_month in groupby(sorted(set(dates)), key=lambda date: (date.year, date.month))]
    words = [f"{list_words([str(date.day) for date in days])} {days[0]:%B}" for days in months]
    for place, days in enumerate(months):
        if place + 1 == len(months) or months[place + 1][0].year != days[0].year:
            words[place] += f" {days[0].year}"
    return list_words(words) if all(len(days) == 1 for days in months) else "; ".join(words)


def _plural(name: str, weeks: Sequence[str]) -> str:
    return name + "s" if len(weeks) > 1 else name


def _run(names: list[str]) -> str:
    """Return days in words, with three or more in a row as `Monday to Friday`."""
    places = [DAYS.index(name.casefold()) for name in names]
    if len(places) == len(DAYS):
        return "Every day"
    if len(places) > 2 and places == list(range(places[0], places[0] + len(places))):
        return f"{names[0]} to {names[-1]}"
    return list_words([name + "s" for name in names])


# --- limits -------------------------------------------------------------------------------------------------------


def _limits(session: Session) -> Iterator[str]:
    if session.months:
        yield _spans(session.months)
    yield from _answers(session.bank_holidays, "no" if session.term_time_only else session.school_holidays)
    yield from _period(session.first_date, session.last_date)
    yield from _days_off(session.not_on)
    if session.by_appointment:
        yield "by appointment"
    if session.way:
        yield session.way
    if session.venue:
        yield f"at {session.venue}"
    if session.note and (session.days or not session.irregular):
        yield after_comma(session.note)


def _answers(bank_holidays: str, school_holidays: str) -> list[str]:
    return [words for words in (_SCHOOL.get(school_holidays), _BANK.get(bank_holidays)) if words]


def _period(first: datetime.date | None, last: datetime.date | None) -> list[str]:
    if first and last:
        return [_range(first, last)]
    if first:
        return [f"from {date_words(first)}"]
    return [f"until {date_words(last)}"] if last else []


def _range(first: datetime.date, last: datetime.date) -> str:
    return f"{date_words(first)} to {date_words(last)}"


def _short_range(span: DateRange) -> str:
    """Return days in a row with no month and no year said twice: `24 to 27 December 2026`."""
    first, last = span.first, span.last
    same_year = first.year == last.year
    begins = f"{first.day}" if same_year and first.month == last.month else f"{first.day} {first:%B}"
    return f"{begins if same_year else date_words(first)} to {date_words(last)}"


def _days_off(spans: Sequence[DateRange | YearlyRange]) -> list[str]:
    return [f"not {_spans(spans, last='or')}"] if spans else []


def _spans(spans: Sequence[DateRange | YearlyRange], last: str = "and") -> str:
    """Return spans in words: `April to September`, `in August and on 5 May 2027`, `21 December to 3 January`."""
    return list_words(list(map(_span, spans)), last=last)


def _span(span: DateRange | YearlyRange) -> str:
    if isinstance(span, DateRange):
        return f"on {date_words(span.first)}" if span.first == span.last else _short_range(span)
    words = " to ".join(" ".join(map(capitalised, part.split())) for part in str(span).split(" to "))
    return words if " to " in words else f"on {words}" if words[0].isdigit() else f"in {words}"

"""The note about times, which every part shows after the sessions: only where it says more than they do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.formatting import without_stop
from generator.schedule import minute_of_day
from generator.stated_times import Clause, Clock, On, Stated, read
from generator.views import session_text
from schema.calendar_names import DAYS
from schema.listing import Listing
from schema.session import Session


def unsaid(listing: Listing) -> str:
    """Return the note about times, whole; or nothing, where the sessions and what limits them say all of it.

    Times that are said twice make people look for the difference. But a note that names other days or hours than the
    sessions, or holds one word that is not about days and hours, is shown: somebody typed it for a reason.
    """
    note = listing.times_note or ""
    if not note or not listing.sessions:
        return note
    stated = read(note)
    return "" if (stated and _is_said(stated, listing)) or _stands_in_sentences(note, listing) else note


def _stands_in_sentences(note: str, listing: Listing) -> bool:
    """Return whether each sentence of a note stands word for word in what is said of the sessions."""
    told = [words.casefold() for words in session_text.times(listing)]
    pieces = [without_stop(piece).casefold() for piece in re.split(r"(?<=[.;])\s+", note.replace(";", ".;"))]
    plain = [piece.strip(" .;") for piece in pieces]
    return all(any(re.search(rf"\b{re.escape(piece)}(?!\w)", words) for words in told) for piece in plain if piece)


def _is_said(stated: Stated, listing: Listing) -> bool:
    """Return whether the sessions have the days that a note has, no others, and hours that agree on each."""
    sessions = [session for session in listing.sessions if not session.irregular]
    if not sessions or not all(_limit_is_said(limit, sessions, listing) for limit in stated.limits):
        return False
    of_rule = {on for session in sessions for on in _days(session)}
    of_note = {on for clause in stated.clauses if not clause.closed for on in clause.on}
    shut = {on.day for clause in stated.clauses if clause.closed for on in clause.on}
    if (of_note or not stated.limits) and of_note != of_rule:
        return False
    return not shut & {on.day for on in of_rule} and all(_agrees(on, stated.clauses, sessions) for on in of_note)


def _days(session: Session) -> Iterator[On]:
    weeks = frozenset(map(str, session.weeks))
    every = session.every_weeks or (2 if session.counted_from or session.fortnightly_from else 1)
    numbers = [DAYS.index(day) for day in session.days]
    if session.all_day and not (session.days or session.dates):
        numbers = list(range(len(DAYS)))
    yield from (On(day, weeks, every) for day in numbers)
    yield from (On(date=date) for date in session.dates)


def _agrees(on: On, clauses: Sequence[Clause], sessions: Sequence[Session]) -> bool:
    """Return whether what a note says of one day's hours is what that day's sessions say, no less and no more."""
    of_day = [session for session in sessions if on in _days(session)]
    of_note = [clause for clause in clauses if on in clause.on and not clause.closed]
    clocks = [clock for clause in of_note for clock in clause.clocks]
    starts = [minute_of_day(session.starts) for session in of_day]
    parts = [part for clause in of_note for part in clause.parts]
    if any(not any(first <= (start or 0) < after for start in starts) for first, after in parts):
        return False
    if not clocks:
        return True
    pairs = [[_is_at(clock, session) for session in of_day] for clock in clocks]
    return all(map(any, pairs)) and all(map(any, zip(*pairs, strict=True)))


def _is_at(clock: Clock, session: Session) -> bool:
    if clock.all_day or session.all_day:
        return clock.all_day and session.all_day
    has_end = not clock.ends or minute_of_day(session.ends) in clock.ends
    return has_end and minute_of_day(session.starts) in clock.starts


def _limit_is_said(limit: tuple[str, str], sessions: Sequence[Session], listing: Listing) -> bool:
    """Return whether the listing says a limit, or each of its sessions does."""
    name, value = limit
    return value in _values(listing, name) or all(value in _values(session, name) for session in sessions)


def _values(one: Listing | Session, name: str) -> tuple[str, ...]:
    if name == "school_holidays" and isinstance(one, Session) and one.term_time_only:
        return ("no",)
    value = getattr(one, name, None)
    return tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)

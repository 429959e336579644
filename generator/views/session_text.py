"""When a listing happens, in words: `1st and 3rd Tuesdays of the month, 7pm to 9pm, term time only`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.formatting import capitalised, date_words, list_words, time_words
from schema.listing import Listing
from schema.session import DAYS, Session


def sessions(listing: Listing) -> tuple[str, ...]:
    """Return a sentence for each session of a listing, in the order of the week."""
    ordered = sorted(listing.sessions, key=lambda s: (DAYS.index(s.days[0]), str(s.starts or "")))
    return tuple(session(s) for s in ordered)


def session(session: Session) -> str:
    """Return one session in words."""
    parts = [f"{_days(session)}{_clock(session)}", *_limits(session)]
    return ", ".join(parts)


def _clock(session: Session) -> str:
    if session.starts and session.ends:
        morning = " the next morning" if session.overnight else ""
        return f", {time_words(session.starts)} to {time_words(session.ends)}{morning}"
    if session.starts:
        return f", from {time_words(session.starts)}"
    return f", until {time_words(session.ends)}" if session.ends else ""


def _days(session: Session) -> str:
    names = [capitalised(day) for day in sorted(session.days, key=DAYS.index)]
    if session.weeks:
        weeks = list_words(session.weeks)
        return f"{capitalised(weeks)} {list_words([_plural(n, session.weeks) for n in names])} of the month"
    if session.fortnightly_from:
        return f"Every other {list_words(names)}, counted from {date_words(session.fortnightly_from)}"
    return _run(names)


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


def _limits(session: Session) -> list[str]:
    limits = ["term time only"] if session.term_time_only else []
    if session.first_date and session.last_date:
        limits.append(f"{date_words(session.first_date)} to {date_words(session.last_date)}")
    elif session.first_date:
        limits.append(f"from {date_words(session.first_date)}")
    elif session.last_date:
        limits.append(f"until {date_words(session.last_date)}")
    if session.venue:
        limits.append(f"at {session.venue}")
    if session.note:
        limits.append(session.note[:1].lower() + session.note[1:] if session.note[1:2].islower() else session.note)
    return limits

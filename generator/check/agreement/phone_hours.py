"""Rules about when a telephone is answered: it is no time at which something happens, and stands beside the number.

A session whose note says no more than that would put "on now" over a group that meets on one evening of the week.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.formatting import list_words, time_words
from generator.problems import Problem, Severity
from schema.calendar_names import A_DAY, DAYS
from schema.listing import Listing
from schema.session import Session

_PHONES = frozenset("phone phones telephone telephones phoneline line lines helpline switchboard".split())
_OFFICES = frozenset(("office", "reception"))
_IS_ANSWERED = frozenset("answered answer answers".split())
_IS_OPEN = frozenset("staffed manned open hours times".split())
"""What answers, and what is said of it or how a note is headed that says when."""
_BESIDE = frozenset(
    "the our we is are being help advice enquiry enquiries information booking bookings admin and or only then by on to"
    " us when this that there somebody someone staff volunteers for calls ring call at these during between".split()
)
"""What may stand beside it in a note that says no more."""

_TIMES = re.compile(rf"\b(?:[0-9][0-9:.]*(?: ?[ap]\.?m\b)?|midday|noon|{A_DAY})|[-–]", re.IGNORECASE)


def a_session_is_more_than_an_answered_phone(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """A session at which the telephone is answered, and nothing else happens, is told beside the number."""
    listing = entry.record
    answering = tuple(n for n in range(len(listing.sessions)) if _is_only_answered(listing, n))
    if not answering or _is_the_telephone_itself(listing, answering):
        return
    for position in answering:
        session = listing.sessions[position]
        message = (
            "says only that the phone is answered then, and this time stands where people look for when it happens."
            f' Take it out of sessions, and write "phone_hours: {_hours(session) or "…"}" under join instead'
        )
        yield entry.problem(("sessions", position, "note"), message, Severity.WARNING, "phone_hours")


def _is_only_answered(listing: Listing, position: int) -> bool:
    """Return whether a note says that somebody answers the telephone then, and nothing else.

    People may walk into an office that is open, unless nobody takes part in person.
    """
    said = _TIMES.sub(" ", (listing.sessions[position].note or "").casefold())
    words = frozenset(re.findall(r"[\w'’-]+", said))
    if words - (_PHONES | _OFFICES | _IS_ANSWERED | _IS_OPEN | _BESIDE):
        return False
    is_answered = bool(words & _IS_ANSWERED and words & (_PHONES | _OFFICES))
    is_open = bool(words & _IS_OPEN and words & _PHONES)
    is_shut_to_callers = bool(words & _IS_OPEN and words & _OFFICES) and "in person" not in _ways(listing, position)
    return is_answered or is_open or is_shut_to_callers


def _ways(listing: Listing, position: int) -> Sequence[str]:
    own = listing.sessions[position].way
    return (own,) if own else listing.ways


def _is_the_telephone_itself(listing: Listing, answering: Sequence[int]) -> bool:
    """Return whether the listing is itself what answers, as a help line is: each of its times says so."""
    return len(answering) == len(listing.sessions) and all("by phone" in _ways(listing, n) for n in answering)


def _hours(session: Session) -> str:
    """Return a session's days and times in words: `Monday to Friday, 10am to 4pm`."""
    times = " to ".join(time_words(time) for time in (session.starts, session.ends) if time)
    return ", ".join(filter(None, (_days([DAYS.index(day) for day in session.days]), times)))


def _days(numbers: list[int]) -> str:
    names = [DAYS[number].capitalize() for number in numbers]
    if len(names) == len(DAYS):
        return "every day"
    if len(names) > 2 and numbers == list(range(numbers[0], numbers[-1] + 1)):
        return f"{names[0]} to {names[-1]}"
    return list_words(names)


def hours_are_of_a_phone(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A listing that says when its phone is answered gives the number, or nobody sees the hours."""
    join = entry.record.join
    if join.phone_hours and not join.phone and not entry.has_substitutes(("join",)):
        message = "says when the phone is answered, and there is no phone. Add it, or write the hours where they belong"
        yield entry.problem(("join", "phone_hours"), message, Severity.WARNING, "hours_without_phone")


LISTING_RULES = (
    hours_are_of_a_phone,
    a_session_is_more_than_an_answered_phone,
)

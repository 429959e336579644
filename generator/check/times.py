"""Rules about days, times, ages and dates."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import Problem, Severity
from schema.session import Session
from schema.types import quoted

FIRST_YEAR = 1990
"""No listing was reviewed before this year: a date before it is a slip."""


def sessions_end_after_they_start(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session ends after it starts, unless it is marked overnight."""
    for position, session in enumerate(entry.record.sessions):
        if session.starts and session.ends and session.ends <= session.starts and not session.overnight:
            message, severity = _backwards(session.starts, session.ends)
            yield entry.problem(("sessions", position, "ends"), message, severity, "ends_before_start")


def _backwards(starts: datetime.time, ends: datetime.time) -> tuple[str, Severity]:
    afternoon = ends.replace(hour=(ends.hour + 12) % 24)
    fault = f'"{ends:%H:%M}" is not after the start, "{starts:%H:%M}".'
    if afternoon > starts:
        return f'{fault} Did you mean "{afternoon:%H:%M}"?', Severity.ERROR
    if starts.hour >= 17:
        return f"{fault} If it runs past midnight, add overnight: yes", Severity.WARNING
    return f"{fault} Check both times", Severity.ERROR


def courses_end_after_they_begin(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A course's last date is not before its first."""
    for position, session in enumerate(entry.record.sessions):
        if session.first_date and session.last_date and session.last_date < session.first_date:
            message = f'"{session.last_date}" is before the first date, "{session.first_date}"'
            yield entry.problem(("sessions", position, "last_date"), message, code="dates_order")


def one_pattern_a_session(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A session is in some weeks of the month or every other week, not both; and the fortnight's date is on its day."""
    for position, session in enumerate(entry.record.sessions):
        path = ("sessions", position, "fortnightly_from")
        if session.weeks and session.fortnightly_from:
            yield entry.problem(path, "give weeks or fortnightly_from, not both", code="two_patterns")
        if session.fortnightly_from and not _on_its_day(session):
            day = f"{session.fortnightly_from:%A}"
            message = f'"{session.fortnightly_from}" is a {day}, which is not one of its days'
            yield entry.problem(path, message, code="day")


def _on_its_day(session: Session) -> bool:
    assert session.fortnightly_from
    return f"{session.fortnightly_from:%A}".casefold() in session.days


_AGES = re.compile(
    r"\b(?:age[ds]?|between|from)(?: between| from)? ([0-9]{1,3}) ?(?:to|and|-|–) ?([0-9]{1,3})\b", re.IGNORECASE
)


def ages_are_in_order(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """The youngest age is not above the oldest, in numbers or in words."""
    who = entry.record.who
    ages = _AGES.search(who.note or "")
    if ages and int(ages[1]) > int(ages[2]):
        message = f"{quoted(ages[0])}: the first age is above the second. Swap them?"
        yield entry.problem(("who", "note"), message, Severity.WARNING, "ages_order")
    if who.from_age is not None and who.to_age is not None and who.from_age > who.to_age:
        message = f'"{who.from_age}" is above the oldest age, "{who.to_age}". Swap them?'
        yield entry.problem(("who", "from_age"), message, Severity.WARNING, "ages_order")


def dates_are_not_in_the_future(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Nobody has reviewed a listing, added it or given consent on a day that has not come yet, or before the web."""
    listing = entry.record
    for path, date in (
        (("reviewed", "on"), listing.reviewed and listing.reviewed.on),
        (("added",), listing.added),
        (("consent", "on"), listing.consent and listing.consent.on),
        (("approved", "on"), listing.approved and listing.approved.on),
    ):
        if date and date > context.today:
            message = f'"{date}" is after today, {context.today}. Write the day it happened'
            yield entry.problem(path, message, code="future_date")
        if date and date.year < FIRST_YEAR:
            yield entry.problem(path, f'"{date}" is very long ago. Check the year', Severity.WARNING, "long_ago")


def a_pause_ends_in_the_future(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A paused listing's date to start again has not passed."""
    status = entry.record.status
    if status.kind == "paused" and status.until and status.until < context.today:
        message = f'"{status.until}" has passed. Has it started again? Then write status: open'
        yield entry.problem(("status", "until"), message, Severity.WARNING, "pause_over")


def what_is_said_of_places_is_still_so(
    entry: ListingEntry, context: CheckContext, text: ListingText
) -> Iterator[Problem]:
    """The day has not come from which a listing's places may be otherwise."""
    places = entry.record.places
    if places and places.until and places.until <= context.today:
        message = f'"{places.until}" has passed. Is it still "{places.kind}"? Write places as they are now'
        yield entry.problem(("places", "until"), message, Severity.WARNING, "places_over")


def only_a_pause_has_an_end(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """Only a paused listing has a date to start again, and only a paused or closed one has others to try."""
    status = entry.record.status
    if status.until and status.kind != "paused":
        yield entry.problem(("status", "until"), "belongs only with kind: paused", code="status")
    if status.try_instead and status.kind == "open":
        yield entry.problem(("status", "try_instead"), "belongs only with kind: paused or kind: closed", code="status")


LISTING_RULES = (
    sessions_end_after_they_start,
    courses_end_after_they_begin,
    one_pattern_a_session,
    ages_are_in_order,
    dates_are_not_in_the_future,
    a_pause_ends_in_the_future,
    only_a_pause_has_an_end,
    what_is_said_of_places_is_still_so,
)

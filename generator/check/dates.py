"""Rules about dates: on which people did something, and so far off that the year may be a slip."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.problems import FieldPath, Problem, Severity
from schema.calendar_names import DAYS
from schema.day_spans import DateRange
from schema.listing import Listing
from schema.session import Session

FIRST_YEAR = 1990
"""No listing was reviewed before this year: a date before it is a slip."""


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


_FAR = 5
"""How many years from today a date of a session may lie before somebody is asked about its year."""


def dates_are_not_far_off(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """No day on which something begins, ends, happens or does not is many years away: 2207 for 2027."""
    listing, today = entry.record, context.today
    ends = ((("status", "until"), listing.status.until), (("places", "until"), listing.places and listing.places.until))
    dates = [*_dates(listing, ()), *((path, date) for path, date in ends if date)]
    for position, session in enumerate(listing.sessions):
        dates += _dates(session, ("sessions", position))
    for path, date in dates:
        is_begun = path[-1] == "first_date"  # a group may have begun long ago
        if date.year > today.year + _FAR or (date.year < FIRST_YEAR and not is_begun):
            away = "many years away" if date > today else "very long ago"
            days = listing.sessions[int(path[1])].days if path[-1] in _COUNTED else ()
            likely = _likely_year(date, today, days)
            offer = f"Did you mean {likely}?" if likely else "Is the year right?"
            yield entry.problem(path, f'"{date}" is {away}. {offer}', Severity.WARNING, "far_off")


def _dates(item: Listing | Session, path: FieldPath) -> list[tuple[FieldPath, datetime.date]]:
    """Return each date that a listing or a session gives, with its path."""
    names = ("first_date", "last_date", *_COUNTED)
    found = [((*path, name), date) for name in names if (date := getattr(item, name, None))]
    found += [((*path, "dates", n), date) for n, date in enumerate(getattr(item, "dates", ()))]
    spans = ((n, span) for n, span in enumerate(item.not_on) if isinstance(span, DateRange))
    return [*found, *(((*path, "not_on", n), span.first) for n, span in spans)]


_COUNTED = ("fortnightly_from", "counted_from")


def _likely_year(date: datetime.date, today: datetime.date, days: Sequence[str]) -> datetime.date | None:
    """Return that day of the one year soon whose digits are the same, or all but one; if on some days, one of those."""
    years = [f"{year}" for year in range(today.year, today.year + _FAR)]
    typed = f"{date.year:04d}"
    same = [year for year in years if sorted(year) == sorted(typed)]
    near = [year for year in years if sum(a != b for a, b in zip(year, typed, strict=True)) == 1]
    chosen = same or near
    if len(chosen) != 1 or (date.month, date.day) == (2, 29):
        return None
    likely = date.replace(year=int(chosen[0]))
    return likely if not days or DAYS[likely.weekday()] in days else None


LISTING_RULES = (dates_are_not_in_the_future, dates_are_not_far_off)

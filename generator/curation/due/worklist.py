"""Who to ring: the listings whose check has run out or soon will, by organisation, the most neglected first."""

from __future__ import annotations

import datetime
from collections import defaultdict
from dataclasses import dataclass

from generator import freshness
from generator.curation import place_filter
from generator.formatting import date_words
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text
from schema.types import Phone

_MOST_NEGLECTED_FIRST = tuple(reversed(freshness.STATES))


@dataclass(frozen=True)
class Contact:
    """The public ways to reach somebody about a listing."""

    phones: tuple[Phone, ...]
    email: str
    website: str
    visit: str = ""
    """Where to go, when there is nothing else."""


@dataclass(frozen=True)
class Ask:
    """A listing to ask about, and how it stands on the day."""

    item: LinkedListing
    state: str
    """Such as `Overdue`, or `Due on 3 January 2027`."""
    last: str
    """When a person last looked, and who; the listing's own words are in it."""
    paused: str
    contact: Contact


@dataclass(frozen=True)
class Round:
    """What to ask one organisation."""

    organisation_id: str
    organisation: str
    asks: tuple[Ask, ...]

    @property
    def contact(self) -> Contact | None:
        """Return how to reach the organisation, when all of its listings give the same; None when they do not."""
        found = {ask.contact for ask in self.asks}
        return found.pop() if len(found) == 1 else None


def rounds(directory: Directory, today: datetime.date, within: int, place: str | None = None) -> tuple[Round, ...]:
    """Return what to ask each organisation about listings that are due within some days, the most neglected first."""
    wanted = [item for item in directory.shown if place is None or place_filter.looks_after(place, item, directory)]
    last_day = today + datetime.timedelta(days=within)
    asked: dict[str, list[Ask]] = defaultdict(list)
    for item in sorted((item for item in wanted if _is_due(item, last_day)), key=_neglect):
        asked[item.organisation_id].append(_ask(item, today))
    return tuple(Round(id, directory.organisations[id].organisation.name, tuple(asks)) for id, asks in asked.items())


def _is_due(item: LinkedListing, last_day: datetime.date) -> bool:
    return item.freshness.due_on is None or item.freshness.due_on <= last_day


def _neglect(item: LinkedListing) -> tuple[int, datetime.date, str, str]:
    """Return what sorts the most neglected first: by how little to trust it, then by how long ago."""
    since = item.freshness.reviewed_on or item.listing.added or datetime.date.min
    return _MOST_NEGLECTED_FIRST.index(item.freshness.state), since, item.listing.name.casefold(), item.id


def _ask(item: LinkedListing, today: datetime.date) -> Ask:
    return Ask(item, _state(item), _last(item), _paused(item, today), _contact(item))


def _contact(item: LinkedListing) -> Contact:
    join = item.listing.join
    numbers = (join.phone, *(other.number for other in join.other_phones))
    phones = tuple(number for number in numbers if number)
    website = join.website or item.listing.organisation.website or ""
    visit = "" if phones or join.email or website else _visit(item)
    return Contact(phones, join.email or "", website, visit)


def _visit(item: LinkedListing) -> str:
    return "; ".join(listing_text.address(venue) for venue in item.listing.venues)


def _state(item: LinkedListing) -> str:
    due = item.freshness.due_on
    soon = f"Due on {date_words(due)}" if due else ""
    words = {freshness.NOT_YET_CHECKED: "Not yet checked", freshness.OVERDUE: "Overdue", freshness.DUE: "Due"}
    return words.get(item.freshness.state, soon)


def _last(item: LinkedListing) -> str:
    review, added = item.listing.reviewed, item.listing.added
    if review:
        return f"Last checked on {date_words(review.on)} by {review.by}{', ' + review.how if review.how else ''}."
    return f"Added on {date_words(added)}." if added else ""


def _paused(item: LinkedListing, today: datetime.date) -> str:
    status = item.listing.status
    if status.kind == "paused" and status.until and status.until <= today:
        return f"It was paused until {date_words(status.until)}. Is it back?"
    return listing_text.paused(item.listing)

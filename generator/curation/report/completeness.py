"""How much a listing says of what people search by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.resolve import LinkedListing, has_venue
from schema.listing import Listing


@dataclass(frozen=True)
class Fact:
    """Something that people search by or must know: whether a listing should say it, and whether it does."""

    name: str
    question: str
    """What to ask when you ring, such as `what it costs`."""
    said: Callable[[LinkedListing], bool]
    applies: Callable[[LinkedListing], bool] = lambda item: True
    filters: bool = True
    """Whether the finder has a filter for it."""


def _says_access(listing: Listing) -> bool:
    kinds = ("step_free", "accessible_toilet", "changing_places", "hearing_loop", "quiet_space", "parking")
    return any(getattr(venue.access, kind) != "unknown" for venue in listing.venues for kind in kinds)


def _reachable(listing: Listing) -> bool:
    join = listing.join
    return bool(join.phone or join.other_phones or join.email or join.text)


def _has_open_venue(item: LinkedListing) -> bool:
    return has_venue(item) and not all(venue.keep_address_private for venue in item.listing.venues)


FACTS = (
    Fact("cost", "what it costs", lambda i: i.listing.cost is not None),
    Fact("times", "on which days and at what times", lambda i: bool(i.listing.sessions)),
    Fact("access", "whether people can get in without steps", lambda i: _says_access(i.listing), has_venue),
    Fact("age", "which ages it is for", lambda i: (i.listing.who.from_age, i.listing.who.to_age) != (None, None)),
    Fact("languages", "which languages are spoken", lambda i: bool(i.listing.languages)),
    Fact("first step", "what to do first", lambda i: bool(i.listing.join.first_step), filters=False),
    Fact("phone or e-mail", "how to reach it", lambda i: _reachable(i.listing), filters=False),
    Fact("spot", "where on the map it is", lambda i: bool(i.points), _has_open_venue, filters=False),
)
"""What a listing should say. Unknown is never "no": a filter keeps it until a reader asks to be sure."""


def missing(item: LinkedListing) -> tuple[Fact, ...]:
    """Return what a listing should say and does not."""
    return tuple(fact for fact in FACTS if fact.applies(item) and not fact.said(item))


def percent(item: LinkedListing) -> int:
    """Return how much of what it should say a listing says, from 0 to 100."""
    wanted = sum(fact.applies(item) for fact in FACTS)
    return round(100 * (wanted - len(missing(item))) / wanted)


def in_no_filter(item: LinkedListing) -> bool:
    """Return whether a listing vanishes whichever filter a reader is sure of, because it says nothing that they use."""
    wanted = [fact for fact in FACTS if fact.filters and fact.applies(item)]
    return not any(fact.said(item) for fact in wanted)

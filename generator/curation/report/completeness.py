"""How much a listing says of what people search by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from generator.reachability import can_be_checked, can_be_reached
from generator.resolve import LinkedListing, has_venue
from generator.views.listing_text import ACCESS_WORDS
from schema.listing import Listing


@dataclass(frozen=True)
class ExpectedFact:
    """Something that people search by or must know: whether a listing should say it, and whether it does."""

    name: str
    question: str
    """What to ask when you ring, such as `what it costs`."""
    is_stated: Callable[[LinkedListing], bool]
    applies: Callable[[LinkedListing], bool] = lambda item: True
    has_filter: bool = True
    """Whether the finder has a filter for it."""


def _states_access(listing: Listing) -> bool:
    return any(getattr(venue.access, kind) != "unknown" for venue in listing.venues for kind, _ in ACCESS_WORDS)


def _states_age(listing: Listing) -> bool:
    ages = [(listing.who.from_age, listing.who.to_age), *((one.from_age, one.to_age) for one in listing.who.any_of)]
    return any(age != (None, None) for age in ages)


def _has_open_venue(item: LinkedListing) -> bool:
    return has_venue(item) and not all(venue.keep_address_private for venue in item.listing.venues)


_WAY_TO_CHECK = "for a number, a website or a social page"

EXPECTED_FACTS = (
    ExpectedFact("cost", "what it costs", lambda i: i.listing.cost is not None),
    ExpectedFact("times", "on which days and at what times", lambda i: bool(i.listing.sessions)),
    ExpectedFact("access", "whether people can get in without steps", lambda i: _states_access(i.listing), has_venue),
    ExpectedFact("age", "which ages it is for", lambda i: _states_age(i.listing)),
    ExpectedFact("languages", "which languages are spoken", lambda i: bool(i.listing.languages)),
    ExpectedFact("first step", "what to do first", lambda i: bool(i.listing.join.first_step), has_filter=False),
    ExpectedFact("phone or e-mail", "how to reach it", lambda i: can_be_reached(i.listing.join), has_filter=False),
    ExpectedFact("any way to check", _WAY_TO_CHECK, lambda i: can_be_checked(i.listing), has_filter=False),
    ExpectedFact("spot", "where on the map it is", lambda i: bool(i.points), _has_open_venue, has_filter=False),
)
"""What a listing should say. Unknown is never "no": a filter keeps it until a reader asks to be sure."""


def missing(item: LinkedListing) -> tuple[ExpectedFact, ...]:
    """Return what a listing should say and does not."""
    return tuple(fact for fact in EXPECTED_FACTS if fact.applies(item) and not fact.is_stated(item))


def percent(item: LinkedListing) -> int:
    """Return how much of what it should say a listing says, from 0 to 100."""
    applicable = sum(fact.applies(item) for fact in EXPECTED_FACTS)
    return round(100 * (applicable - len(missing(item))) / applicable)


def in_no_filter(item: LinkedListing) -> bool:
    """Return whether a listing vanishes whichever filter a reader is sure of, because it says nothing that they use."""
    applicable = [fact for fact in EXPECTED_FACTS if fact.has_filter and fact.applies(item)]
    return not any(fact.is_stated(item) for fact in applicable)

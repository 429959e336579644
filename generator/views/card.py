"""A listing in a list: enough to decide without opening it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from generator import freshness, urls
from generator.audience import audience
from generator.formatting import unbroken
from generator.languages import joined
from generator.resolve import Directory, LinkedListing
from generator.views import cost_text, eligibility_text, first_step, listing_text, places_text, session_text
from generator.views.listing_text import FreshnessText, PhoneLink
from generator.views.places_text import PlacesText
from schema import Listing

MOST_TIMES = 2
"""Most sessions that a card names before it says how many more there are."""


@dataclass(frozen=True, eq=False)
class Card:
    """What a list shows of one listing. Like an item, a card is the same only as itself."""

    id: str
    name: str
    href: str
    summary: str
    where: str
    when: str
    cost: str
    first: str
    """What to do first, as things stand."""
    phone: PhoneLink | None
    freshness: FreshnessText
    paused: str
    places: PlacesText
    terms: tuple[str, ...]
    """What to know before setting out: where people must live, and what they need."""
    ended_at: str
    """The minute from which it has ended, for the page to take it away then: a copy of the site may be old."""


@lru_cache(maxsize=65_536)  # a listing is in a dozen lists
def card(item: LinkedListing) -> Card:
    """Return the card of a listing."""
    listing = item.listing
    return Card(
        id=item.id,
        name=listing.name,
        href=urls.listing(item.id, item.sensitive),
        summary=unbroken(listing.summary),
        where=unbroken(listing_text.where(item)),
        when=_when(item),
        cost="" if listing.cost is None else cost_text.cost(listing),
        first=unbroken(first_step.first_step(item)),
        phone=listing_text.phone_link(listing.join.phone) if listing.join.phone else None,
        freshness=listing_text.freshness_text(item),
        paused=listing_text.paused(listing, item.schedule.pause_is_over),
        places=places_text.full(item),
        terms=terms(item),
        ended_at=session_text.ended_at(item.schedule),
    )


def terms(item: LinkedListing) -> tuple[str, ...]:
    """Return what to know before setting out: where people must live, and what they need."""
    catchment = eligibility_text.catchment(item.listing, eligibility_text.MOST_POSTCODES, item.served)
    return tuple(unbroken(words) for words in (catchment, *cost_text.needed(item.listing)) if words)


def cards(items: Iterable[LinkedListing]) -> tuple[Card, ...]:
    """Return the cards of listings, in the order in which to trust them and then by name."""
    return tuple(card(item) for item in in_order(items))


def in_order(items: Iterable[LinkedListing]) -> list[LinkedListing]:
    """Return listings in the order in which to trust them and then by name."""
    return sorted(items, key=_order)


def comes_last(item: LinkedListing) -> bool:
    """Return whether a listing comes after the others of a list: it is overdue, paused or without room."""
    return any(_order(item)[:3])


@lru_cache(maxsize=65_536)
def _order(item: LinkedListing) -> tuple[bool, bool, bool, bool, str]:
    return (
        item.freshness.state == freshness.OVERDUE,
        item.listing.status.kind == "paused",
        item.availability.no_room,
        item.sensitive and audience(item.listing) == "men",  # most who read of abuse in a hurry are women
        item.listing.name.casefold(),
    )


def _when(item: LinkedListing) -> str:
    times = session_text.in_short(item, MOST_TIMES)
    return joined("; ", times) if times else ""


def alternatives(listing: Listing, directory: Directory) -> tuple[LinkedListing, ...]:
    """Return what to try instead of a listing, in its order; never what is not offered either."""
    found = (directory.listings.get(id) for id in listing.status.try_instead)
    return tuple(item for item in found if item and item.offered)

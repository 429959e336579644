"""A listing in a list: enough to decide without opening it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from generator import freshness
from generator.resolve import Item
from generator.views import facts, times
from generator.views.facts import Call, Trust

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
    phone: Call | None
    trust: Trust
    paused: str


@lru_cache(maxsize=65_536)  # a listing is in a dozen lists
def card(item: Item) -> Card:
    """Return the card of a listing."""
    listing = item.listing
    return Card(
        id=item.id,
        name=listing.name,
        href=f"listings/{item.id}/",
        summary=listing.summary,
        where=facts.where(item),
        when=_when(item),
        cost="" if listing.cost is None else facts.cost(listing),
        phone=facts.call(listing.join.phone) if listing.join.phone else None,
        trust=facts.trust(item),
        paused=facts.paused(listing),
    )


def cards(items: Iterable[Item]) -> tuple[Card, ...]:
    """Return the cards of listings, in the order in which to trust them and then by name."""
    return tuple(card(item) for item in in_order(items))


def in_order(items: Iterable[Item]) -> list[Item]:
    """Return listings in the order in which to trust them and then by name."""
    return sorted(items, key=_order)


def _order(item: Item) -> tuple[bool, bool, str]:
    return (
        item.freshness.state == freshness.OVERDUE,
        item.listing.status.kind == "paused",
        item.listing.name.casefold(),
    )


def _when(item: Item) -> str:
    said = times.sessions(item.listing)
    more = f" and {len(said) - MOST_TIMES} more" if len(said) > MOST_TIMES else ""
    return "; ".join(said[:MOST_TIMES]) + more or (item.listing.times_note or "")

"""Listings in groups under a title; one that has a page of its own elsewhere is cut short and leads there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.languages import said_of, say
from generator.resolve import LinkedListing
from generator.views.card import Card, card, in_order
from generator.views.page import Link

MOST_SHOWN = 12
"""Most listings in a group that has a page of its own elsewhere."""


@dataclass(frozen=True)
class ListingGroup:
    """Listings under one heading of a page, with a sentence about what they have in common."""

    title: str
    cards: tuple[Card, ...]
    note: str = ""
    whole: Link | None = None
    """Where the whole list is, when this is only its beginning."""


def group(
    title: str, items: Iterable[LinkedListing], note: str = "", whole: str = "", most: int = MOST_SHOWN
) -> tuple[ListingGroup, ...]:
    """Return the group of some listings, or nothing for none.

    `whole` is the address of a page with all of them; where there is one, this shows at most `most`.
    """
    ordered = in_order(items)
    if not ordered:
        return ()
    cut = Link(_all(len(ordered), title), whole) if whole and len(ordered) > most else None
    shown = ordered[:most] if cut else ordered
    return (ListingGroup(title, tuple(map(card, shown)), note, cut),)


def _all(count: int, title: str) -> str:
    beginning_small = said_of(lambda told: f"{told[:1].lower()}{told[1:]}", title)
    return say("All {count} {title}", count=format(count, ","), title=beginning_small)

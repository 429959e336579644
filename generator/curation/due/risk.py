"""The order in which to check listings: first those whose wrong facts would do most harm."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Mapping

from generator import freshness
from generator.resolve import Directory, LinkedListing

RiskKey = tuple[int, int, int, datetime.date, str, str]

FEW_OTHERS = 2
"""Up to so many other listings for a need, and somebody who rings a dead number has hardly anywhere else to turn."""
_MOST_OVERDUE_FIRST = tuple(reversed(freshness.STATES))


def by_risk(directory: Directory) -> Callable[[LinkedListing], RiskKey]:
    """Return the sort key that puts the riskiest first.

    Three things make a stale listing dangerous, and they count in this order. Somebody in danger may be reading it: it
    is sensitive, or what it is first of all for has words of danger in `needs.yml`; a number to ring comes before a
    place to go, for that is what people in danger read. It is one of few for a need, in
    three steps (the only one, one of few, one of many), since the exact number would leave age no say. And it is old:
    by how little to trust it, then by how long ago somebody looked. Names settle the rest.
    """
    counts = Counter(need.id for item in directory.shown for need in item.needs)
    return lambda item: (_danger(item), _scarcity(item, counts), *_age(item))


def is_critical(item: LinkedListing) -> bool:
    """Return whether somebody in danger may be reading a listing."""
    return item.sensitive or bool(item.needs[0].danger)


def _danger(item: LinkedListing) -> int:
    """Return 0 for a number that somebody in danger may ring, 1 for another place they may turn to, 2 for the rest."""
    join = item.listing.join
    return 2 if not is_critical(item) else 0 if join.phone or join.text or join.other_phones else 1


def _scarcity(item: LinkedListing, counts: Mapping[str, int]) -> int:
    """Return 0 for the only listing of one of its needs, 1 for one of few, 2 for one of many."""
    others = min(counts[need.id] for need in item.needs) - 1
    return 0 if others <= 0 else 1 if others <= FEW_OTHERS else 2


def _age(item: LinkedListing) -> tuple[int, datetime.date, str, str]:
    since = item.freshness.reviewed_on or item.listing.added or datetime.date.min
    return _MOST_OVERDUE_FIRST.index(item.freshness.state), since, item.listing.name.casefold(), item.id

"""The order in which to check listings: first those whose wrong facts would do most harm."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

from generator import freshness
from generator.resolve import Directory, LinkedListing
from schema import Listing
from schema.join import Join
from schema.listing import EVERYWHERE
from schema.settings import UrgentHelp

RiskKey = tuple[int, int, int, datetime.date, str, str]

FEW_OTHERS = 2
"""Up to so many other listings for a need, and somebody who rings a dead number has hardly anywhere else to turn."""
CHILDREN_UP_TO = 19
"""A help line for nobody older answers children, and a child who rings may have nobody else."""
_MOST_OVERDUE_FIRST = tuple(reversed(freshness.STATES))


def by_risk(directory: Directory) -> Callable[[LinkedListing], RiskKey]:
    """Return the sort key that puts the riskiest first.

    Three things make a stale listing dangerous, and they count in this order. Somebody in danger may be reading it: it
    is sensitive, any of its needs has words of danger in `needs.yml`, however late in its list, its number stands in
    the urgent help of every page, or it answers children. A number to ring comes before a place to go, for that is what
    people in danger read; and any other help line for everywhere comes before the rest, since every place reads it and
    a wrong number is all that it has. It is one of few for a need, in
    three steps (the only one, one of few, one of many), since the exact number would leave age no say. And it is old:
    by how little to trust it, then by how long ago somebody looked. Names settle the rest.
    """
    counts = Counter(need.id for item in directory.shown for need in item.needs)
    urgent = _urgent_numbers(directory.settings.urgent_help)
    return lambda item: (_danger(item, urgent), _scarcity(item, counts), *_age(item))


def is_critical(item: LinkedListing, urgent: Collection[str] = ()) -> bool:
    """Return whether somebody in danger may be reading a listing; `urgent` are the numbers of the urgent help."""
    return (
        item.sensitive
        or any(need.danger for need in item.needs)
        or not _numbers(item.listing.join).isdisjoint(urgent)
        or (_is_help_line(item.listing) and _is_for_children(item.listing))
    )


def _danger(item: LinkedListing, urgent: Collection[str]) -> int:
    """Return 0 for a number that somebody in danger may ring, 1 for another place they may turn to, 2 for other lines.

    The rest is 3.
    """
    if is_critical(item, urgent):
        return 0 if _numbers(item.listing.join) else 1
    return 2 if _is_help_line(item.listing) else 3


def _urgent_numbers(lines: Iterable[UrgentHelp]) -> frozenset[str]:
    rung = (line.phone.dial for line in lines if line.phone)
    return frozenset((*rung, *(line.text_to for line in lines if line.text_to)))


def _numbers(join: Join) -> frozenset[str]:
    """Return every number that people ring or text, as it is dialled."""
    phones = (join.phone, *(other.number for other in join.other_phones))
    return frozenset((*(phone.dial for phone in phones if phone), *([join.text.to] if join.text else [])))


def _is_help_line(listing: Listing) -> bool:
    """Return whether people everywhere ring or text it, and go nowhere."""
    return bool(_numbers(listing.join)) and EVERYWHERE in listing.serves and not listing.venues


def _is_for_children(listing: Listing) -> bool:
    return listing.who.to_age is not None and listing.who.to_age <= CHILDREN_UP_TO


def _scarcity(item: LinkedListing, counts: Mapping[str, int]) -> int:
    """Return 0 for the only listing of one of its needs, 1 for one of few, 2 for one of many."""
    others = min(counts[need.id] for need in item.needs) - 1
    return 0 if others <= 0 else 1 if others <= FEW_OTHERS else 2


def _age(item: LinkedListing) -> tuple[int, datetime.date, str, str]:
    since = item.freshness.reviewed_on or item.listing.added or datetime.date.min
    return _MOST_OVERDUE_FIRST.index(item.freshness.state), since, item.listing.name.casefold(), item.id

"""Pairs of listings that may be the same thing, the likeliest first, with why and where they differ.

One organisation may well have several listings with one phone and one website, so between those neither counts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

from pydantic import BaseModel

from generator.check.uniqueness import MOST_COMPARED, are_nearly_equal, comparable_name
from generator.curation.formats.terminal import wrapped
from generator.problems import field_label
from generator.resolve import Directory, LinkedListing
from schema.listing import Listing, Session

NEIGHBOURS = 8
"""How many names to either side, in the order of the alphabet, a name is compared with."""
LEAST = 2
"""Least weight at which two listings are worth a person's look."""
VERY_LIKELY, LIKELY = 5, 3
_KEPT_APART = ("keywords", "source", "added", "reviewed", "formerly", "consent", "approved")
"""Fields that say nothing about whether two listings are one."""


@dataclass(frozen=True)
class Pair:
    """Two listings that may be one."""

    first: LinkedListing
    second: LinkedListing
    weight: int
    reasons: tuple[str, ...]
    differing: tuple[str, ...]
    """The fields that differ, as people read them."""

    @property
    def likelihood(self) -> str:
        """Return how likely they are to be one, in words."""
        return "Very likely" if self.weight >= VERY_LIKELY else "Likely" if self.weight >= LIKELY else "Perhaps"


def pairs(directory: Directory) -> tuple[Pair, ...]:
    """Return the pairs that may be the same thing, the likeliest first."""
    found = {frozenset((one, other)): (one, other) for one, other in _candidates(directory.shown)}
    judged = (_pair(*sorted(pair, key=lambda item: item.id)) for pair in found.values())
    kept = [pair for pair in judged if pair.weight >= LEAST]
    return tuple(sorted(kept, key=lambda pair: (-pair.weight, pair.first.id, pair.second.id)))


# --- which to compare ---------------------------------------------------------------------------------------------


def _candidates(items: Sequence[LinkedListing]) -> Iterator[tuple[LinkedListing, LinkedListing]]:
    """Yield the pairs that share something telling, or whose names are near in the alphabet: never all of them."""
    shared: dict[object, list[LinkedListing]] = defaultdict(list)
    for item in items:
        for mark in _marks(item):
            shared[mark].append(item)
    for some in shared.values():
        yield from combinations(some[:MOST_COMPARED], 2)
    by_name = sorted(items, key=lambda item: comparable_name(item.listing.name))
    for position, item in enumerate(by_name):
        for other in by_name[position + 1 : position + 1 + NEIGHBOURS]:
            yield item, other


def _marks(item: LinkedListing) -> set[object]:
    name = comparable_name(item.listing.name)
    words = {word[:5] for word in name.split()}
    return {name, frozenset(words), *_phones(item), *_pages(item), *_times_and_places(item)}


def _phones(item: LinkedListing) -> set[object]:
    join = item.listing.join
    numbers = (join.phone, *(other.number for other in join.other_phones))
    return {("phone", number.dial) for number in numbers if number}


def _pages(item: LinkedListing) -> set[object]:
    address = item.listing.join.website
    return {("page", address.split("//")[1].removeprefix("www.").rstrip("/").casefold())} if address else set()


def _times_and_places(item: LinkedListing) -> set[object]:
    postcodes = _postcodes(item)
    return {("at", code, day, s.starts) for code in postcodes for s in _timed(item) for day in s.days}


def _timed(item: LinkedListing) -> list[Session]:
    return [session for session in item.listing.sessions if session.starts]


def _postcodes(item: LinkedListing) -> set[str]:
    return {venue.postcode for venue in item.listing.venues if venue.postcode and not venue.keep_address_private}


# --- how likely ---------------------------------------------------------------------------------------------------

Reason = tuple[str, Callable[[LinkedListing, LinkedListing], bool], int, int]
"""Words, a test, and what it weighs between listings of different organisations and of one."""

_REASONS: tuple[Reason, ...] = (
    ("the same name", lambda a, b: comparable_name(a.listing.name) == comparable_name(b.listing.name), 3, 3),
    ("nearly the same name", lambda a, b: _nearly(a, b), 2, 2),
    ("the same phone", lambda a, b: bool(_phones(a) & _phones(b)), 2, 0),
    ("the same web page", lambda a, b: bool(_pages(a) & _pages(b)), 2, 0),
    ("the same venue and time", lambda a, b: bool(_times_and_places(a) & _times_and_places(b)), 2, 1),
)


def _nearly(one: LinkedListing, other: LinkedListing) -> bool:
    names = comparable_name(one.listing.name), comparable_name(other.listing.name)
    return names[0] != names[1] and are_nearly_equal(*names)


def _pair(first: LinkedListing, second: LinkedListing) -> Pair:
    same = first.organisation_id == second.organisation_id
    held = [(words, ours if same else others) for words, test, others, ours in _REASONS if test(first, second)]
    weight = sum(weight for _, weight in held) - _apart(first, second)
    reasons = tuple(words for words, _ in held) + (("the same organisation",) if same else ())
    differing = tuple(_differing(first.listing, second.listing)) if weight >= LEAST else ()
    return Pair(first, second, weight, reasons, differing)


def _apart(one: LinkedListing, other: LinkedListing) -> int:
    """Return what speaks against a pair: other venues, areas or times. A chain has one name in many towns."""
    return (
        2 * _both_without_common(_postcodes(one), _postcodes(other))
        + 2 * _both_without_common(set(one.listing.serves), set(other.listing.serves))
        + _both_without_common(_hours(one), _hours(other))
    )


def _both_without_common(one: Set[object], other: Set[object]) -> bool:
    return bool(one and other) and not one & other


def _hours(item: LinkedListing) -> set[object]:
    return {(day, session.starts) for session in _timed(item) for day in session.days}


def _differing(one: Listing, other: Listing) -> Iterator[str]:
    for name in Listing.model_fields:
        if name not in _KEPT_APART:
            yield from (field_label(where) for where in _where(name, getattr(one, name), getattr(other, name)))


def _where(name: str, one: object, other: object) -> Iterator[tuple[str, ...]]:
    if one == other:
        return
    if isinstance(one, BaseModel) and isinstance(other, BaseModel):
        fields: Mapping[str, object] = type(one).model_fields
        yield from ((name, field) for field in fields if getattr(one, field) != getattr(other, field))
    else:
        yield (name,)


# --- for a screen -------------------------------------------------------------------------------------------------


def text(found: Iterable[Pair]) -> str:
    """Return the pairs in words, with what a person can do about them."""
    return "\n".join("".join(f"{line}\n" for line in _lines(pair)) for pair in found)


def _lines(pair: Pair) -> Iterator[str]:
    yield f"{pair.likelihood} the same: {', '.join(pair.reasons)}."
    for item in (pair.first, pair.second):
        yield f"  {item.listing.name} ({item.listing.organisation.name})"
        yield f"    {item.file}"
    differing = ", ".join(pair.differing)
    yield from wrapped(f"They differ in: {differing}." if differing else "Every fact is the same.", "  ", "    ")


ADVICE = "If two are one, keep one file, delete the other, and put the other's id in `formerly` of the one you keep."
NOTHING = "No two listings look like the same thing."

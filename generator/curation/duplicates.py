"""Pairs of listings that may be the same thing, the likeliest first, with why and where they differ.

This is record linkage in small: blocking chooses the pairs worth comparing, evidence for and against each is weighed,
and a person decides. One organisation may well have several listings with one phone and one website, so between those
neither counts. The same holds where nobody can tell that it is one organisation, since its name is written in two ways:
so between listings whose names say other things, a phone or a venue at its time counts half, and a page not at all.
What shows that one of an organisation's listings is there twice is a name that people know again in another order or
with another word for a group ("Samaritans helpline"), and words of its own that are the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations, product
from typing import Any, Protocol

from pydantic import BaseModel

from generator.check.uniqueness import MOST_COMPARED, are_nearly_equal, comparable_name
from generator.curation import name_words
from generator.curation.formats.terminal import wrapped
from generator.problems import field_label
from generator.resolve import Directory, LinkedListing
from generator.views import run_by
from schema.listing import Listing
from schema.session import Session

WINDOW = 8
"""How many names to either side, in the order of the alphabet, a name is compared with."""
MIN_WEIGHT = 2
"""Least weight at which two listings are worth a person's look."""
_OWN_WORDS = 40
"""Fewest letters of a text that two listings hardly share by chance."""
VERY_LIKELY, LIKELY = 5, 3
_NOT_COMPARED = ("keywords", "source", "added", "reviewed", "formerly", "consent", "approved")
"""Fields that say nothing about whether two listings are one."""


class Comparable(Protocol):
    """A listing that can be compared: one of the book, or one that is only about to come in."""

    @property
    def id(self) -> str:
        """Return its id."""

    @property
    def file(self) -> str:
        """Return where it lies."""

    @property
    def listing(self) -> Listing:
        """Return what it says."""

    @property
    def organisation_ids(self) -> tuple[str, ...]:
        """Return the ids of the organisations that run it."""


@dataclass(frozen=True)
class CandidatePair:
    """Two listings that may be one."""

    first: Comparable
    second: Comparable
    weight: int
    reasons: tuple[str, ...]
    differing: tuple[str, ...]
    """The fields that differ, as people read them."""

    @property
    def likelihood(self) -> str:
        """Return how likely they are to be one, in words."""
        return "Very likely" if self.weight >= VERY_LIKELY else "Likely" if self.weight >= LIKELY else "Perhaps"


def pairs(directory: Directory) -> tuple[CandidatePair, ...]:
    """Return the pairs that may be the same thing and that nobody has said are not, the likeliest first."""
    once = {frozenset(pair): pair for pair in _blocked(directory.shown)}
    undecided = (pair for pair in once.values() if frozenset(item.id for item in pair) not in directory.distinct)
    weighed = (_weighed(*sorted(pair, key=lambda item: item.id)) for pair in undecided)
    likely = [pair for pair in weighed if pair.weight >= MIN_WEIGHT]
    return tuple(sorted(likely, key=lambda pair: (-pair.weight, pair.first.id, pair.second.id)))


# --- which to compare ---------------------------------------------------------------------------------------------


def _blocked(items: Sequence[LinkedListing]) -> Iterator[tuple[LinkedListing, LinkedListing]]:
    """Yield the pairs that share something telling, or whose names are near in the alphabet: never all of them."""
    blocks = _by_key(items)
    for block in blocks.values():
        yield from combinations(block[:MOST_COMPARED], 2)
    by_name = sorted(items, key=lambda item: comparable_name(item.listing.name))
    for position, item in enumerate(by_name):
        for other in by_name[position + 1 : position + 1 + WINDOW]:
            yield item, other


def _by_key(items: Iterable[Comparable]) -> dict[object, list[Any]]:
    blocks: dict[object, list[Any]] = defaultdict(list)
    for item in items:
        for key in _blocking_keys(item):
            blocks[key].append(item)
    return blocks


def matches(new: Iterable[Comparable], book: Iterable[Comparable]) -> Iterator[CandidatePair]:
    """Yield each pair of a new listing and one of the book that may be the same thing, the new one first."""
    blocks = _by_key(book)
    for item in new:
        others = {id(other): other for key in _blocking_keys(item) for other in blocks.get(key, ())[:MOST_COMPARED]}
        weighed = (_weighed(item, other) for other in others.values() if other.id != item.id)
        yield from sorted((pair for pair in weighed if pair.weight >= MIN_WEIGHT), key=lambda pair: -pair.weight)


def _blocking_keys(item: Comparable) -> set[object]:
    words = {frozenset(word[:5] for word in name.split()) for name in _names(item)}
    texts = {("text", text) for text in _texts(item)}
    cores = {("core", core) for core in _cores(item)}
    return {*_names(item), *words, *cores, *texts, *_phones(item), *_pages(item), *_venues_and_times(item)}


def _cores(item: Comparable) -> set[frozenset[str]]:
    """Return the words by which each name of a listing is known again."""
    return {core for name in (item.listing.name, *item.listing.other_names) if (core := name_words.core(name))}


def _texts(item: Comparable) -> set[str]:
    """Return what a listing says of itself in sentences, where that is long enough to be its own."""
    said = (" ".join((text or "").casefold().split()) for text in (item.listing.summary, item.listing.description))
    return {text for text in said if len(text) >= _OWN_WORDS}


def _names(item: Comparable) -> set[str]:
    """Return every name of a listing, old ones too, as `comparable_name` gives them."""
    return {comparable_name(name) for name in (item.listing.name, *item.listing.other_names)}


def _phones(item: Comparable) -> set[object]:
    join = item.listing.join
    numbers = (join.phone, *(other.number for other in join.other_phones))
    return {("phone", number.dial) for number in numbers if number}


def _pages(item: Comparable) -> set[object]:
    url = item.listing.join.website
    return {("page", url.split("//")[1].removeprefix("www.").rstrip("/").casefold())} if url else set()


def _venues_and_times(item: Comparable) -> set[object]:
    postcodes = _postcodes(item)
    return {("at", code, day, s.starts) for code in postcodes for s in _timed(item) for day in _days(s)}


def _timed(item: Comparable) -> list[Session]:
    return [session for session in item.listing.sessions if session.starts]


def _days(session: Session) -> tuple[object, ...]:
    """Return the days of the week, or the dates, that a session names."""
    return (*session.days, *session.dates)


def _postcodes(item: Comparable) -> set[str]:
    return {venue.postcode for venue in item.listing.venues if venue.postcode and not venue.keep_address_private}


# --- how likely ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SharedFact:
    """Something that two listings can share, and what that weighs."""

    words: str
    is_shared: Callable[[Comparable, Comparable], bool]
    across: int
    """What it weighs between listings of different organisations."""
    within: int
    """What it weighs between listings of one organisation."""
    apart: int = 0
    """The most that it weighs between listings whose names say that other things go on there."""

    def weight(self, is_within: bool, is_apart: bool) -> int:
        """Return what it weighs between two listings that share it."""
        weight = self.within if is_within else self.across
        return min(weight, self.apart) if is_apart else weight


_EVIDENCE = (
    SharedFact(
        "the same name",
        lambda a, b: bool(_names(a) & _names(b)),
        across=3,
        within=3,
        apart=3,
    ),
    SharedFact("nearly the same name", lambda a, b: _nearly_same_name(a, b), across=2, within=2, apart=2),
    SharedFact(
        "a name of the same words",
        lambda a, b: _names(a).isdisjoint(_names(b)) and not _nearly_same_name(a, b) and bool(_cores(a) & _cores(b)),
        across=1,
        within=2,
        apart=2,
    ),
    SharedFact("the same words about it", lambda a, b: bool(_texts(a) & _texts(b)), across=2, within=2, apart=2),
    SharedFact("the same phone", lambda a, b: bool(_phones(a) & _phones(b)), across=2, within=0, apart=1),
    SharedFact("the same web page", lambda a, b: bool(_pages(a) & _pages(b)), across=2, within=0),
    SharedFact(
        "the same venue and time",
        lambda a, b: bool(_venues_and_times(a) & _venues_and_times(b)),
        across=2,
        within=1,
        apart=1,
    ),
)


def _nearly_same_name(first: Comparable, second: Comparable) -> bool:
    names = _names(first), _names(second)
    return names[0].isdisjoint(names[1]) and any(are_nearly_equal(*pair) for pair in product(*names))


def _weighed(first: Comparable, second: Comparable) -> CandidatePair:
    same_organisation = bool({*first.organisation_ids} & {*second.organisation_ids})
    shared = [evidence for evidence in _EVIDENCE if evidence.is_shared(first, second)]
    are_apart = name_words.say_other_things(first.listing, second.listing) if shared else False
    weight_for = sum(evidence.weight(same_organisation, are_apart) for evidence in shared)
    weight = weight_for - _weight_against(first, second)
    if _share_name_and_area(first, second):
        weight = max(weight, MIN_WEIGHT)
    reasons = [evidence.words for evidence in shared] + ["the same organisation"] * same_organisation
    differing = tuple(_differing(first.listing, second.listing)) if weight >= MIN_WEIGHT else ()
    return CandidatePair(first, second, weight, tuple(reasons), differing)


def _share_name_and_area(first: Comparable, second: Comparable) -> bool:
    """Return whether two listings have one name in one area: a person always looks, it may have moved hall."""
    return bool(_names(first) & _names(second)) and bool({*first.listing.serves} & {*second.listing.serves})


def _weight_against(first: Comparable, second: Comparable) -> int:
    """Return what speaks against a pair: other venues, areas or times. A chain has one name in many towns."""
    return (
        2 * _are_disjoint(_postcodes(first), _postcodes(second))
        + 2 * _are_disjoint(set(first.listing.serves), set(second.listing.serves))
        + _are_disjoint(_days_and_times(first), _days_and_times(second))
    )


def _are_disjoint(first: Set[object], second: Set[object]) -> bool:
    """Return whether both say something and share none of it; what one does not say is no difference."""
    return bool(first and second) and not first & second


def _days_and_times(item: Comparable) -> set[object]:
    return {(day, session.starts) for session in _timed(item) for day in _days(session)}


def _differing(first: Listing, second: Listing) -> Iterator[str]:
    for name in Listing.model_fields:
        if name not in _NOT_COMPARED:
            yield from map(field_label, _differing_paths(name, getattr(first, name), getattr(second, name)))


def _differing_paths(name: str, first: object, second: object) -> Iterator[tuple[str, ...]]:
    if first == second:
        return
    if isinstance(first, BaseModel) and isinstance(second, BaseModel):
        fields: Mapping[str, object] = type(first).model_fields
        yield from ((name, field) for field in fields if getattr(first, field) != getattr(second, field))
    else:
        yield (name,)


# --- for a screen -------------------------------------------------------------------------------------------------


def text(pairs: Iterable[CandidatePair]) -> str:
    """Return the pairs in words, with what a person can do about them."""
    return "\n".join("".join(f"{line}\n" for line in _lines(pair)) for pair in pairs)


def _lines(pair: CandidatePair) -> Iterator[str]:
    yield f"{pair.likelihood} the same: {', '.join(pair.reasons)}."
    for item in (pair.first, pair.second):
        yield f"  {item.listing.name} ({run_by.words(item.listing)})"
        yield f"    {item.file}"
    differing = ", ".join(pair.differing)
    yield from wrapped(f"They differ in: {differing}." if differing else "Every fact is the same.", "  ", "    ")


ADVICE = "If two are one, keep one file, delete the other, and put the other's id in `formerly` of the one you keep."
NO_PAIRS = "No two listings look like the same thing."

"""The quality of the directory: how complete and how fresh it is in each place, and what nobody offers there."""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from generator import freshness
from generator.curation import place_filter
from generator.curation.report import completeness
from generator.resolve import Directory, LinkedListing, serves
from schema import Need
from schema.listing import EVERYWHERE

MIN_WORDS = 5
"""Fewer words than this, beyond its own name, and the finder hardly understands a need."""


@dataclass(frozen=True)
class PlaceQuality:
    """The listings that one place looks after: how many there are, how fresh and how complete."""

    id: str
    name: str
    count: int
    states: Mapping[str, int]
    """How many listings are in each state of freshness."""
    missing: Mapping[str, int]
    """How many listings do not say each fact."""
    percent: int
    """How complete they are on average, from 0 to 100."""

    @property
    def stale(self) -> int:
        """Return how many listings nobody has checked lately."""
        return self.count - self.states[freshness.CHECKED]


@dataclass(frozen=True)
class ServiceGaps:
    """The needs that no service in a place meets."""

    id: str
    name: str
    nothing: tuple[Need, ...]
    """Needs with nothing at all."""
    only_national: tuple[Need, ...]
    """Needs with nothing but what is for everywhere."""


@dataclass(frozen=True)
class DirectoryReport:
    """The quality of a directory on a day."""

    today: datetime.date
    directory: Directory
    places: tuple[PlaceQuality, ...]
    gaps: tuple[ServiceGaps, ...]
    least_complete: tuple[LinkedListing, ...]
    """Every listing, the least complete first."""
    in_no_filter: tuple[LinkedListing, ...]
    few_words: tuple[Need, ...]

    @property
    def count(self) -> int:
        """Return how many listings there are."""
        return len(self.least_complete)


def analyse(directory: Directory, today: datetime.date) -> DirectoryReport:
    """Return the quality of a directory on a day. Closed listings are left out."""
    shown = directory.shown
    return DirectoryReport(
        today=today,
        directory=directory,
        places=tuple(_quality(id, items, directory) for id, items in _by_home(directory).items()),
        gaps=service_gaps(directory),
        least_complete=tuple(sorted(shown, key=lambda i: (completeness.percent(i), i.listing.name.casefold(), i.id))),
        in_no_filter=tuple(item for item in shown if completeness.in_no_filter(item)),
        few_words=tuple(need for need in directory.needs.values() if _own_words(need) < MIN_WORDS),
    )


def _by_home(directory: Directory) -> dict[str, list[LinkedListing]]:
    """Return each place's own listings, in the order of the places, those for everywhere last."""
    by_home: dict[str, list[LinkedListing]] = defaultdict(list)
    for item in directory.shown:
        by_home[place_filter.home(item)].append(item)
    order = [id for id in directory.places if id in by_home or directory.places[id].area.kind == "place"]
    return {id: by_home[id] for id in (*order, *([EVERYWHERE] if EVERYWHERE in by_home else []))}


def _quality(id: str, items: Sequence[LinkedListing], directory: Directory) -> PlaceQuality:
    average = sum(completeness.percent(item) for item in items) / len(items) if items else 0
    return PlaceQuality(
        id=id,
        name=place_filter.name(id, directory),
        count=len(items),
        states=Counter(item.freshness.state for item in items),
        missing=Counter(fact.name for item in items for fact in completeness.missing(item)),
        percent=round(average),
    )


def _own_words(need: Need) -> int:
    return len({word.casefold() for word in need.words} - {need.name.casefold()})


def service_gaps(directory: Directory) -> tuple[ServiceGaps, ...]:
    """Return the needs that no service meets, place by place."""
    everywhere = {need.id for item in directory.shown if item.everywhere for need in item.needs}
    places = (id for id, place in directory.places.items() if place.area.kind == "place")
    return tuple(_gaps_of(id, everywhere, directory) for id in places)


def _gaps_of(id: str, everywhere: Collection[str], directory: Directory) -> ServiceGaps:
    met = _needs_met(id, directory)
    unmet = [need for need in directory.needs.values() if need.id not in met]
    return ServiceGaps(
        id,
        place_filter.name(id, directory),
        nothing=tuple(need for need in unmet if need.id not in everywhere),
        only_national=tuple(need for need in unmet if need.id in everywhere),
    )


def _needs_met(id: str, directory: Directory) -> set[str]:
    """Return the needs that a place's own services meet. What serves only a part counts: somebody there is helped."""
    parts = [directory.places[part] for part in (id, *directory.places[id].parts)]
    local = [i for i in directory.shown if not i.everywhere and any(serves(i, part) for part in parts)]
    return {need.id for item in local for need in item.needs}

"""Area pages: the link worker team, the map, what there is by what matters, and a page for each need there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import resolve, urls
from generator.formatting import listing_count, unbroken
from generator.languages import say, say_many
from generator.resolve import COMES_TO_YOU, HERE, Directory, LinkedListing, Place
from generator.views import area_need, maps
from generator.views.card import Card, card, in_order
from generator.views.open_data import area_files
from generator.views.page import Link, Page, latest
from generator.views.team import TeamView, team
from schema import Heading, Need, Practice

BEST_FEW = 3
"""How many listings an area's page shows under each heading; all are behind its needs."""


@dataclass(frozen=True)
class PracticeView:
    """A GP surgery in an area."""

    name: str
    place: str
    network: str


@dataclass(frozen=True)
class NeedCount:
    """A need that has something in an area."""

    name: str
    href: str
    number: str
    unit: str
    """What it is a number of: listings, or one listing."""


@dataclass(frozen=True)
class HeadingView:
    """A heading with the needs that have something under it, and the best few of the listings here."""

    id: str
    name: str
    needs: tuple[NeedCount, ...]
    cards: tuple[Card, ...]
    all: str
    """What the needs lead to: all there is under the heading, counted."""


@dataclass(frozen=True)
class AreaView:
    """Everything that an area's page shows."""

    id: str
    name: str
    summary: str
    parent: Link | None
    team: TeamView | None
    practices: tuple[PracticeView, ...]
    map: maps.Map | None
    map_heading: str
    headings: tuple[HeadingView, ...]
    count: str
    files: tuple[Link, ...]
    """What happens here as a calendar, and what is new here as a feed."""


def pages(place: Place, directory: Directory) -> Iterator[Page]:
    """Yield an area's page, and a page for each need that has something there."""
    usable = directory.usable[place.id]
    by_need: dict[str, list[LinkedListing]] = {id: [] for id in directory.needs}
    for item in usable:
        for id in item.listing.needs:
            by_need[id].append(item)
    reach = {item: resolve.reach(item, place, directory.geography) for item in usable}
    yield _page(place, by_need, reach, directory)
    for need in directory.needs.values():
        if by_need[need.id]:
            yield from area_need.pages(place, need, by_need, reach, directory)


# --- the area -----------------------------------------------------------------------------------------------------


def _page(
    place: Place,
    by_need: Mapping[str, Sequence[LinkedListing]],
    reach: Mapping[LinkedListing, str],
    directory: Directory,
) -> Page:
    here = [item for item, how in reach.items() if how in (HERE, COMES_TO_YOU)]
    name = place.area.name
    return Page(
        address=urls.area(place.id),
        template="area.html",
        title=say("Help in {name}", name=name),
        description=say("Local groups and services in {name}, and how to reach the link worker team.", name=name),
        view=AreaView(
            id=place.id,
            name=name,
            summary=place.area.summary or "",
            parent=_area_link(directory.places[place.parent]) if place.parent else None,
            team=team(place, directory),
            practices=tuple(_practice(practice) for practice in place.area.practices),
            map=maps.around(place, directory),
            map_heading=say("Choose your part of {name}", name=name) if place.parts else say("On the map"),
            headings=_headings(place, by_need, here, directory),
            count=listing_count(len(reach)),
            files=area_files(place.id, directory),
        ),
        modified=latest(here),
    )


def _practice(practice: Practice) -> PracticeView:
    where = ", ".join(part for part in (practice.town, practice.postcode) if part)
    return PracticeView(practice.name, unbroken(where), practice.network or "")


def _area_link(place: Place) -> Link:
    return Link(place.area.name, urls.area(place.id))


def _headings(
    place: Place, by_need: Mapping[str, Sequence[LinkedListing]], here: Sequence[LinkedListing], directory: Directory
) -> tuple[HeadingView, ...]:
    """Return the headings that have something: never an empty one."""
    views = (_heading(place, heading, by_need, here) for heading in directory.headings)
    return tuple(view for view in views if view.needs)


def _heading(
    place: Place, heading: Heading, by_need: Mapping[str, Sequence[LinkedListing]], here: Sequence[LinkedListing]
) -> HeadingView:
    needs = tuple(_need_count(place, need, len(by_need[need.id])) for need in heading.needs if by_need[need.id])
    ids = {need.id for need in heading.needs}
    # A listing is shown once, under what it helps with most; a sensitive one only behind its need.
    local = in_order(item for item in here if item.listing.needs[0] in ids and not item.sensitive)
    total = len({item.id for id in ids for item in by_need[id]})
    all_of_them = say("All {count}, by what they help with", count=format(total, ","))
    words = all_of_them if total > 1 else say("What it helps with")
    return HeadingView(heading.id, heading.name, needs, tuple(map(card, local[:BEST_FEW])), words)


def _need_count(place: Place, need: Need, count: int) -> NeedCount:
    unit = say_many(count, "listing", "listings")
    return NeedCount(need.name, urls.area_need(place.id, need.id, need.sensitive), f"{count:,}", unit)

"""The words of a leaflet that lists what there is: in an area, or for a need in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import resolve, urls
from generator.languages import say, say_many
from generator.leaflets.common_parts import common_parts, dated
from generator.leaflets.entry import entry
from generator.leaflets.model import LeafletContent, LeafletSection
from generator.leaflets.paper_text import on_paper
from generator.resolve import COMES_TO_YOU, ELSEWHERE, HERE, Directory, LinkedListing, Place
from generator.views import SiteChrome
from generator.views.card import in_order
from generator.views.page import latest
from schema import Need
from schema.listing import EVERYWHERE

MAX_LISTINGS = 8
"""Most listings on a leaflet: one sheet is read. Each section says how many more the website has."""
NEAR_FIRST = 2
"""How many listings each section of a need's leaflet has, before what is near takes the room that is left."""
_YOURS_TOO = say("You can use these too.")
_NATIONAL = (say("National lines"), say("Wherever you live."))


@dataclass(frozen=True)
class AreaListings:
    """A place, and what there is for its people, by how it reaches them."""

    place: Place
    reach: Mapping[LinkedListing, str]
    directory: Directory
    chrome: SiteChrome

    @property
    def name(self) -> str:
        """Return what people call the place."""
        return self.place.area.name

    def reached(self, *ways: str) -> list[LinkedListing]:
        """Return the listings that reach its people in one of some ways."""
        return [item for item, how in self.reach.items() if how in ways]


def area_listings(
    place: Place, items: Iterable[LinkedListing], directory: Directory, chrome: SiteChrome
) -> AreaListings:
    """Return a place with the listings that its people may use."""
    usable = [item for item in items if resolve.serves(item, place)]
    reach = {item: resolve.reach(item, place, directory.geography) for item in usable}
    return AreaListings(place, reach, directory, chrome)


def area_leaflet(area: AreaListings) -> LeafletContent:
    """Return the leaflet of an area: each listing once, under what it helps with most.

    Where an area has nothing of its own for one of the headings, or at all, the national lines stand there instead.
    """
    team = area.place.team.listing if area.place.team else None  # it stands on page one
    own = [item for item in area.reached(HERE, COMES_TO_YOU) if item.id != team]
    groups = [
        *_under_headings(area, own),
        _SectionListings(_elsewhere(area), _YOURS_TOO, area.reached(ELSEWHERE)),
        *([] if own else [_national(area)]),
    ]
    page = urls.area(area.place.id)
    return _content(
        area,
        page,
        say("Help in {name}", name=area.name),
        area.place.area.summary or "",
        _sections(area, groups, MAX_LISTINGS),
    )


def need_leaflet(area: AreaListings, need: Need, items: Sequence[LinkedListing]) -> LeafletContent:
    """Return the leaflet of a need in an area, in the groups of its page."""
    groups = [
        _SectionListings(title, note, [item for item in items if area.reach[item] == how])
        for how, title, note in (
            (HERE, say("In {area}", area=area.name), ""),
            (ELSEWHERE, _elsewhere(area), _YOURS_TOO),
            (COMES_TO_YOU, say("Comes to you, or by phone or online"), ""),
            (EVERYWHERE, *_NATIONAL),
        )
    ]
    page = urls.area_need(area.place.id, need.id)
    return _content(
        area,
        page,
        say("{need} in {area}", need=need.name, area=area.name),
        need.summary,
        _sections(area, groups, NEAR_FIRST),
    )


def _under_headings(area: AreaListings, own: Sequence[LinkedListing]) -> Iterator[_SectionListings]:
    national = area.reached(EVERYWHERE) if own else []
    for heading in area.directory.headings:
        ids = {need.id for need in heading.needs}
        local, lines = ([item for item in items if item.listing.needs[0] in ids] for items in (own, national))
        # one line is enough to begin with, and leaves the sheet to what is near
        yield _SectionListings(heading.name, "" if local else say("Wherever you live."), local or in_order(lines)[:1])


def _national(area: AreaListings) -> _SectionListings:
    return _SectionListings(*_NATIONAL, area.reached(EVERYWHERE))


def _elsewhere(area: AreaListings) -> str:
    parent = area.directory.places[area.place.parent] if area.place.parent else None
    return say("Elsewhere in {area}", area=parent.area.name) if parent else ""


@dataclass(frozen=True)
class _SectionListings:
    """Everything that could stand in one section of a leaflet."""

    title: str
    note: str
    items: Sequence[LinkedListing]


def _sections(area: AreaListings, groups: Sequence[_SectionListings], in_turn: int) -> tuple[LeafletSection, ...]:
    """Return the sections that have something, each with its share of the room that there is."""
    room = shares([len(group.items) for group in groups], MAX_LISTINGS, in_turn)
    return tuple(_section(group, most, area.directory) for group, most in zip(groups, room, strict=True) if group.items)


def shares(counts: Sequence[int], most: int, in_turn: int) -> list[int]:
    """Return how many of each to take, `most` in all: one of each in turn, `in_turn` times, and then in their order."""
    taken = [0] * len(counts)
    for at in [*range(len(counts))] * in_turn:
        taken[at] += int(taken[at] < counts[at] and sum(taken) < most)
    for at, count in enumerate(counts):
        taken[at] += min(count - taken[at], most - sum(taken))
    return taken


def _section(group: _SectionListings, most: int, directory: Directory) -> LeafletSection:
    site = directory.settings.site_address
    entries = tuple(entry(item, site) for item in in_order(_freshest(group.items, most)))
    left = len(group.items) - len(entries)
    more = say_many(left, "{count} more is online.", "{count} more are online.") if left else ""
    return LeafletSection(on_paper(group.title), on_paper(group.note), entries, on_paper(more))


def _freshest(items: Sequence[LinkedListing], most: int) -> list[LinkedListing]:
    """Return the listings that were checked last, so that the first letters of the alphabet do not take every place."""
    return sorted(in_order(items), key=_age)[:most]


def _age(item: LinkedListing) -> tuple[bool, bool, int]:
    checked = item.freshness.reviewed_on
    return item.listing.status.kind == "paused", item.availability.no_room, -checked.toordinal() if checked else 0


def _content(
    area: AreaListings, page: str, title: str, lead: str, sections: tuple[LeafletSection, ...]
) -> LeafletContent:
    on = latest(area.directory.listings[entry.id] for section in sections for entry in section.entries)
    return LeafletContent(
        kind="list",
        file=f"areas/{area.place.id}.yml",
        title=on_paper(title),
        kicker=on_paper(area.chrome.name),
        lead=on_paper(lead),
        notice=on_paper(area.chrome.notice),
        dated=dated(on),
        about=(),
        facts=(),
        sections=sections,
        common=common_parts(
            area.directory, area.chrome, page, say("this leaflet as a web page, kept up to date"), area.place
        ),
        on=on,
    )

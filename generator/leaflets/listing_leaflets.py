"""The words of a leaflet that lists what there is: in an area, or for a need in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator import resolve, urls
from generator.leaflets.back_page import back, dated
from generator.leaflets.entry import entry
from generator.leaflets.glyph_coverage import on_paper
from generator.leaflets.model import Section, Sheet
from generator.resolve import COMES_TO_YOU, ELSEWHERE, HERE, Directory, LinkedListing, Place
from generator.views import SiteChrome
from generator.views.card import in_order
from generator.views.page import latest
from schema import Need
from schema.listing import EVERYWHERE

MOST = 14
"""Most listings on a leaflet: four pages are read, twenty are not. Each section says how many more the website has."""
NEAR_FIRST = 2
"""How many listings each section of a need's leaflet has, before what is near takes the room that is left."""
_YOURS_TOO = "You can use these too."


@dataclass(frozen=True)
class Here:
    """A place, and what there is for its people, by how it reaches them."""

    place: Place
    reach: Mapping[LinkedListing, str]
    directory: Directory
    chrome: SiteChrome

    @property
    def name(self) -> str:
        """Return what people call the place."""
        return self.place.area.name


def here(place: Place, items: Iterable[LinkedListing], directory: Directory, chrome: SiteChrome) -> Here:
    """Return a place with the listings that its people may use."""
    usable = [item for item in items if resolve.serves(item, place)]
    reach = {item: resolve.reach(item, place, directory.geography) for item in usable}
    return Here(place, reach, directory, chrome)


def of_area(here: Here) -> Sheet:
    """Return the leaflet of an area: each listing once, under what it helps with most."""
    items, around = _local(here), [item for item, how in here.reach.items() if how == ELSEWHERE]
    found: list[_Found] = []
    for heading in here.directory.headings:
        ids = {need.id for need in heading.needs}
        under = [item for item in items if item.listing.needs[0] in ids]
        found.append(_Found(heading.name, "", under))
    found.append(_Found(_elsewhere(here), _YOURS_TOO, around))
    page = urls.area(here.place.id)
    return _sheet(here, page, f"Help in {here.name}", here.place.area.summary or "", _sections(here, page, found, MOST))


def of_need(here: Here, need: Need, items: Sequence[LinkedListing]) -> Sheet:
    """Return the leaflet of a need in an area, in the groups of its page."""
    found = [
        _Found(title, note, [item for item in items if here.reach[item] == how])
        for how, title, note in (
            (HERE, f"In {here.name}", ""),
            (ELSEWHERE, _elsewhere(here), _YOURS_TOO),
            (COMES_TO_YOU, "Comes to you, or by phone or online", ""),
            (EVERYWHERE, "National lines", "Wherever you live."),
        )
    ]
    page = urls.area_need(here.place.id, need.id)
    return _sheet(here, page, f"{need.name} in {here.name}", need.summary, _sections(here, page, found, NEAR_FIRST))


def _elsewhere(here: Here) -> str:
    return f"Elsewhere in {here.directory.places[here.place.parent].area.name}" if here.place.parent else ""


@dataclass(frozen=True)
class _Found:
    """Everything that could stand in one section of a leaflet."""

    title: str
    note: str
    items: Sequence[LinkedListing]


def _sections(here: Here, page: str, found: Sequence[_Found], in_turn: int) -> tuple[Section, ...]:
    """Return the sections that have something, each with its share of the room that there is."""
    room = shares([len(one.items) for one in found], MOST, in_turn)
    return tuple(_section(one, most, here.directory, page) for one, most in zip(found, room, strict=True) if one.items)


def shares(counts: Sequence[int], most: int, in_turn: int) -> list[int]:
    """Return how many of each to take, `most` in all: one of each in turn, `in_turn` times, and then in their order."""
    taken = [0] * len(counts)
    for at in [*range(len(counts))] * in_turn:
        taken[at] += int(taken[at] < counts[at] and sum(taken) < most)
    for at, count in enumerate(counts):
        taken[at] += min(count - taken[at], most - sum(taken))
    return taken


def _section(found: _Found, most: int, directory: Directory, page: str) -> Section:
    site = directory.settings.site_address
    entries = tuple(entry(item, site) for item in in_order(_freshest(found.items, most)))
    left = len(found.items) - len(entries)
    where = urls.without_scheme(urls.absolute(site, page))
    more = f"There are {left:,} more at {where}." if left > 1 else f"There is 1 more at {where}." if left else ""
    return Section(on_paper(found.title), on_paper(found.note), entries, on_paper(more))


def _freshest(items: Sequence[LinkedListing], most: int) -> list[LinkedListing]:
    """Return the listings that were checked last, so that the first letters of the alphabet do not take every place."""
    return sorted(in_order(items), key=_age)[:most]


def _age(item: LinkedListing) -> tuple[bool, int]:
    checked = item.freshness.reviewed_on
    return item.listing.status.kind == "paused", -checked.toordinal() if checked else 0


def _sheet(here: Here, page: str, title: str, lead: str, sections: tuple[Section, ...]) -> Sheet:
    on = latest(here.directory.listings[entry.id] for section in sections for entry in section.entries)
    return Sheet(
        kind="list",
        file=f"areas/{here.place.id}.yml",
        title=on_paper(title),
        kicker=on_paper(here.chrome.name),
        lead=on_paper(lead),
        notice=on_paper(here.chrome.notice),
        dated=dated(on),
        about=(),
        facts=(),
        sections=sections,
        back=back(here.directory, here.chrome, page, "this leaflet as a web page, kept up to date", here.place),
        on=on,
    )


def _local(here: Here) -> list[LinkedListing]:
    return [item for item, how in here.reach.items() if how in (HERE, COMES_TO_YOU)]

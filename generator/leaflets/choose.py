"""Every leaflet that a directory makes, as its settings ask, and the words on those that list what there is."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from generator import resolve
from generator.leaflets import card, team
from generator.leaflets.back import back, dated
from generator.leaflets.entry import entry, printable
from generator.leaflets.sheet import A4, A5, A5_CARD, LARGE, Form, Leaflet, Section, Sheet
from generator.leaflets.words import on_paper
from generator.resolve import COMES_TO_YOU, ELSEWHERE, HERE, Directory, Item, Place
from generator.views import Furniture
from generator.views.card import in_order
from generator.views.page import latest
from schema import Need
from schema.listing import EVERYWHERE
from schema.settings import Leaflets

FEWEST = 2
"""Fewest listings that make a leaflet about a need worth printing."""
MOST = 14
"""Most listings on a leaflet: four pages are read, twenty are not. Each section says how many more the website has."""
NEAR_FIRST = 2
"""How many listings each section of a need's leaflet has, before what is near takes the room that is left."""
_YOURS_TOO = "You can use these too."


@dataclass(frozen=True)
class _Here:
    """A place, and what there is for its people, by how it reaches them."""

    place: Place
    reach: Mapping[Item, str]
    directory: Directory
    furniture: Furniture

    @property
    def name(self) -> str:
        return self.place.area.name


def leaflets(directory: Directory, furniture: Furniture, today: datetime.date) -> Iterator[Leaflet]:
    """Yield every leaflet that the settings ask for. Their words are worked out only when they are pressed."""
    asked = directory.settings.leaflets
    items = printable(directory.shown, today)
    for place in directory.places.values():
        here = _here(place, items, directory, furniture)
        yield from _of_area(here, asked)
        yield from _of_team(here, asked)
    for item in items if asked.listings else ():
        sheet = partial(card.sheet, item, directory, furniture)
        yield Leaflet(
            f"leaflets/listings/{item.id}", f"listings/{item.id}/", item.listing.name, forms(asked, A5_CARD), sheet
        )


def forms(asked: Leaflets, small: Form = A5) -> tuple[Form, ...]:
    """Return the ways in which each leaflet is printed."""
    return (A4, *((small,) if asked.a5 else ()), *((LARGE,) if asked.large_print else ()))


def _here(place: Place, items: Iterable[Item], directory: Directory, furniture: Furniture) -> _Here:
    usable = [item for item in items if resolve.serves(item, place)]
    reach = {item: resolve.reach(item, place, directory.geography) for item in usable}
    return _Here(place, reach, directory, furniture)


def _of_area(here: _Here, asked: Leaflets) -> Iterator[Leaflet]:
    stem, page = f"leaflets/areas/{here.place.id}", f"areas/{here.place.id}/"
    if asked.areas and any(how != EVERYWHERE for how in here.reach.values()):
        yield Leaflet(stem, page, f"Help in {here.name}", forms(asked), partial(_area_sheet, here))
    for need, items in _needs(here) if asked.needs else ():
        sheet = partial(_need_sheet, here, need, items)
        yield Leaflet(f"{stem}/{need.id}", f"{page}{need.id}/", f"{need.name} in {here.name}", forms(asked), sheet)


def _of_team(here: _Here, asked: Leaflets) -> Iterator[Leaflet]:
    place, page = here.place, f"areas/{here.place.id}/"
    if asked.teams and place.team and place.team_area is None:
        sheet = partial(team.sheet, place, here.directory, here.furniture)
        yield Leaflet(f"leaflets/teams/{place.id}", page, f"Your link workers: {place.team.name}", forms(asked), sheet)
    if asked.posters:
        sheet = partial(team.poster, place, here.directory, here.furniture)
        yield Leaflet(f"leaflets/posters/{place.id}", page, "Poster with strips to tear off", (A4,), sheet)


def _local(here: _Here) -> list[Item]:
    return [item for item, how in here.reach.items() if how in (HERE, COMES_TO_YOU)]


def _needs(here: _Here) -> Iterator[tuple[Need, list[Item]]]:
    """Yield each need that has enough listings; a sensitive one has no leaflet, which somebody might find."""
    for need in here.directory.needs.values():
        items = [item for item in here.reach if need.id in item.listing.needs]
        if len(items) >= FEWEST and not need.sensitive:
            yield need, items


# --- the words ------------------------------------------------------------------------------------------------------


def _area_sheet(here: _Here) -> Sheet:
    items, around = _local(here), [item for item, how in here.reach.items() if how == ELSEWHERE]
    found: list[_Found] = []
    for heading in here.directory.headings:
        ids = {need.id for need in heading.needs}
        under = [item for item in items if item.listing.needs[0] in ids]  # once each, under what it helps with most
        found.append(_Found(heading.name, "", under))
    found.append(_Found(_elsewhere(here), _YOURS_TOO, around))
    page = f"areas/{here.place.id}/"
    return _sheet(here, page, f"Help in {here.name}", here.place.area.summary or "", _sections(here, page, found, MOST))


def _need_sheet(here: _Here, need: Need, items: Sequence[Item]) -> Sheet:
    found = [
        _Found(title, note, [item for item in items if here.reach[item] == how])
        for how, title, note in (
            (HERE, f"In {here.name}", ""),
            (ELSEWHERE, _elsewhere(here), _YOURS_TOO),
            (COMES_TO_YOU, "Comes to you, or by phone or online", ""),
            (EVERYWHERE, "National lines", "Wherever you live."),
        )
    ]
    page = f"areas/{here.place.id}/{need.id}/"
    return _sheet(here, page, f"{need.name} in {here.name}", need.summary, _sections(here, page, found, NEAR_FIRST))


def _elsewhere(here: _Here) -> str:
    return f"Elsewhere in {here.directory.places[here.place.parent].area.name}" if here.place.parent else ""


@dataclass(frozen=True)
class _Found:
    """Everything that could stand in one section of a leaflet."""

    title: str
    note: str
    items: Sequence[Item]


def _sections(here: _Here, page: str, found: Sequence[_Found], in_turn: int) -> tuple[Section, ...]:
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
    where = f"{site.split('//', 1)[1].rstrip('/')}/{page}".rstrip("/")
    more = f"There are {left:,} more at {where}." if left > 1 else f"There is 1 more at {where}." if left else ""
    return Section(on_paper(found.title), on_paper(found.note), entries, on_paper(more))


def _freshest(items: Sequence[Item], most: int) -> list[Item]:
    """Return the listings that were checked last, so that the first letters of the alphabet do not take every place."""
    return sorted(in_order(items), key=_age)[:most]


def _age(item: Item) -> tuple[bool, int]:
    checked = item.freshness.reviewed_on
    return item.listing.status.kind == "paused", -checked.toordinal() if checked else 0


def _sheet(here: _Here, page: str, title: str, lead: str, sections: tuple[Section, ...]) -> Sheet:
    on = latest(here.directory.listings[entry.id] for section in sections for entry in section.entries)
    return Sheet(
        kind="list",
        file=f"areas/{here.place.id}.yml",
        title=on_paper(title),
        kicker=on_paper(here.furniture.name),
        lead=on_paper(lead),
        notice=on_paper(here.furniture.notice),
        dated=dated(on),
        about=(),
        facts=(),
        sections=sections,
        back=back(here.directory, here.furniture, page, "this leaflet as a web page, kept up to date", here.place),
        on=on,
    )

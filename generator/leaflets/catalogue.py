"""Every leaflet that a directory makes, as its settings ask."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from functools import partial

from generator import urls
from generator.leaflets import listing_card, listing_leaflets, team
from generator.leaflets.entry import printable
from generator.leaflets.model import A4, A5, A5_CARD, LARGE, Form, Leaflet
from generator.resolve import Directory, LinkedListing
from generator.views import SiteChrome
from schema import Need
from schema.listing import EVERYWHERE
from schema.settings import Leaflets

FEWEST = 2
"""Fewest listings that make a leaflet about a need worth printing."""


def leaflets(directory: Directory, chrome: SiteChrome, today: datetime.date) -> Iterator[Leaflet]:
    """Yield every leaflet that the settings ask for. Their words are worked out only when they are pressed."""
    asked = directory.settings.leaflets
    items = printable(directory.shown, today)
    for place in directory.places.values():
        here = listing_leaflets.here(place, items, directory, chrome)
        yield from _of_area(here, asked)
        yield from _of_team(here, asked)
    for item in items if asked.listings else ():
        sheet = partial(listing_card.sheet, item, directory, chrome)
        yield Leaflet(
            urls.listing_leaflet(item.id), urls.listing(item.id), item.listing.name, forms(asked, A5_CARD), sheet
        )


def forms(asked: Leaflets, small: Form = A5) -> tuple[Form, ...]:
    """Return the ways in which each leaflet is printed."""
    return (A4, *((small,) if asked.a5 else ()), *((LARGE,) if asked.large_print else ()))


def _of_area(here: listing_leaflets.Here, asked: Leaflets) -> Iterator[Leaflet]:
    stem, page = urls.area_leaflet(here.place.id), urls.area(here.place.id)
    if asked.areas and any(how != EVERYWHERE for how in here.reach.values()):
        yield Leaflet(stem, page, f"Help in {here.name}", forms(asked), partial(listing_leaflets.of_area, here))
    for need, items in _needs(here) if asked.needs else ():
        sheet = partial(listing_leaflets.of_need, here, need, items)
        stem, page = urls.area_need_leaflet(here.place.id, need.id), urls.area_need(here.place.id, need.id)
        yield Leaflet(stem, page, f"{need.name} in {here.name}", forms(asked), sheet)


def _of_team(here: listing_leaflets.Here, asked: Leaflets) -> Iterator[Leaflet]:
    place, page = here.place, urls.area(here.place.id)
    if asked.teams and place.team and place.team_area is None:
        sheet = partial(team.sheet, place, here.directory, here.chrome)
        yield Leaflet(urls.team_leaflet(place.id), page, f"Your link workers: {place.team.name}", forms(asked), sheet)
    if asked.posters:
        sheet = partial(team.poster, place, here.directory, here.chrome)
        yield Leaflet(urls.poster(place.id), page, "Poster with strips to tear off", (A4,), sheet)


def _needs(here: listing_leaflets.Here) -> Iterator[tuple[Need, list[LinkedListing]]]:
    """Yield each need that has enough listings; a sensitive one has no leaflet, which somebody might find."""
    for need in here.directory.needs.values():
        items = [item for item in here.reach if need.id in item.listing.needs]
        if len(items) >= FEWEST and not need.sensitive:
            yield need, items

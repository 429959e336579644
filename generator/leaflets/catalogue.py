"""Every leaflet that a directory makes, as its settings ask."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from generator import urls
from generator.languages import say
from generator.leaflets import listing_card, listing_leaflets, team
from generator.leaflets.entry import printable
from generator.leaflets.in_language import in_language
from generator.leaflets.model import A4, A5_CARD, BOOKLET, LARGE, POSTER_A3, POSTER_A4, Leaflet, PaperFormat
from generator.resolve import Directory, LinkedListing
from generator.views import SiteChrome
from schema import Need
from schema.settings import Leaflets

MIN_LISTINGS = 2
"""Fewest listings that make a leaflet about a need worth printing."""


def leaflets(directory: Directory, chrome: SiteChrome, today: datetime.date) -> Iterator[Leaflet]:
    """Yield every leaflet that the settings ask for, in one language. Their words are worked out when they are made."""
    if chrome.catalogue.is_english:
        yield from _leaflets(directory, chrome, today)
        return
    own_address = urls.absolute(directory.settings.site_address, chrome.folder)
    settings = directory.settings.model_copy(update={"site_address": own_address})
    for leaflet in _leaflets(replace(directory, settings=settings), chrome, today):
        yield in_language(leaflet, chrome.catalogue, chrome.folder)


def _leaflets(directory: Directory, chrome: SiteChrome, today: datetime.date) -> Iterator[Leaflet]:
    settings = directory.settings.leaflets
    items = printable(directory.shown, today)
    for place in directory.places.values():
        area = listing_leaflets.area_listings(place, items, directory, chrome)
        yield from _of_area(area, settings)
        yield from _of_team(area, settings)
    for item in items if settings.listings else ():
        content = partial(listing_card.content, item, directory, chrome)
        yield Leaflet(
            urls.listing_leaflet(item.id),
            urls.listing(item.id),
            item.listing.name,
            formats(settings, "listings", A5_CARD),
            content,
        )


def formats(settings: Leaflets, kind: str, small: PaperFormat = BOOKLET) -> tuple[PaperFormat, ...]:
    """Return the formats in which each leaflet of a kind is printed."""
    return (A4, *((small,) if kind in settings.a5 else ()), *((LARGE,) if kind in settings.large_print else ()))


def _of_area(area: listing_leaflets.AreaListings, settings: Leaflets) -> Iterator[Leaflet]:
    stem, page = urls.area_leaflet(area.place.id), urls.area(area.place.id)
    if settings.areas and area.reach:
        content = partial(listing_leaflets.area_leaflet, area)
        yield Leaflet(stem, page, say("Help in {name}", name=area.name), formats(settings, "areas"), content)
    for need, items in _needs(area) if settings.needs else ():
        content = partial(listing_leaflets.need_leaflet, area, need, items)
        stem, page = urls.area_need_leaflet(area.place.id, need.id), urls.area_need(area.place.id, need.id)
        yield Leaflet(
            stem, page, say("{need} in {area}", need=need.name, area=area.name), formats(settings, "needs"), content
        )


def _of_team(area: listing_leaflets.AreaListings, settings: Leaflets) -> Iterator[Leaflet]:
    place, page = area.place, urls.area(area.place.id)
    if settings.teams and place.team and place.team_area is None:
        content = partial(team.content, place, area.directory, area.chrome)
        name = say("Your link workers: {team}", team=place.team.name)
        yield Leaflet(urls.team_leaflet(place.id), page, name, formats(settings, "teams"), content)
    if settings.posters:
        content = partial(team.poster, place, area.directory, area.chrome)
        yield Leaflet(
            urls.poster(place.id), page, say("Poster with strips to tear off"), (POSTER_A4, POSTER_A3), content
        )


def _needs(area: listing_leaflets.AreaListings) -> Iterator[tuple[Need, list[LinkedListing]]]:
    """Yield each need that has enough listings; a sensitive one has no leaflet, which somebody might find."""
    for need in area.directory.needs.values():
        items = [item for item in area.reach if need.id in item.listing.needs]
        if len(items) >= MIN_LISTINGS and not need.sensitive:
            yield need, items

"""Needs: the page of each everywhere in the directory, and all of them under their headings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import urls
from generator.languages import say
from generator.resolve import Directory, LinkedListing
from generator.views.listing_groups import MOST_SHOWN, ListingGroup, group
from generator.views.page import PLAIN_DESCRIPTION, PLAIN_TITLE, Link, Page, latest, leading_on
from generator.views.paging import MOST_ROWS, PagePart, Pager, in_parts
from schema import Need

BEST_FEW = 3
"""Fewest listings that a need's page shows of a place that has as many."""


@dataclass(frozen=True)
class NeedView:
    """A need everywhere in the directory: its places, and its listings in groups."""

    name: str
    summary: str
    heading: Link
    areas: tuple[Link, ...]
    is_empty: bool
    """Whether nothing is listed for it; the groups then hold lines that help with what is like it."""
    groups: tuple[ListingGroup, ...]
    pager: Pager | None
    related: tuple[Link, ...]


@dataclass(frozen=True)
class HeadingLinks:
    """One of the six headings, with links to its needs."""

    id: str
    name: str
    says: str
    href: str
    needs: tuple[Link, ...]


def pages(need: Need, directory: Directory) -> Iterator[Page]:
    """Yield a need's pages: the listings that help with it, place by place."""
    items = directory.by_need[need.id]
    parts = in_parts(urls.need(need.id, need.sensitive), tuple(_groups(need, items, directory)))
    made = [_page(need, part, items, directory) for part in parts]
    yield from made
    if need.sensitive:
        yield leading_on(urls.need(need.id), made[0])


def _page(need: Need, part: PagePart, items: Sequence[LinkedListing], directory: Directory) -> Page:
    return Page(
        address=part.address,
        template="need.html",
        title=PLAIN_TITLE if need.sensitive else part.titled(need.name),
        description=PLAIN_DESCRIPTION if need.sensitive else need.summary,
        view=NeedView(
            name=need.name,
            summary=need.summary,
            heading=_heading_link(need, directory),
            areas=_areas(need, items, directory),
            is_empty=not items,
            groups=part.groups,
            pager=part.pager,
            related=tuple(map(link, (directory.needs[id] for id in need.related))),
        ),
        sensitive=need.sensitive,
        modified=latest(items),
        listed=not need.sensitive,
    )


def link(need: Need, note: str = "") -> Link:
    """Return a link to a need's page."""
    return Link(need.name, urls.need(need.id, need.sensitive), note)


def _heading_link(need: Need, directory: Directory) -> Link:
    heading = next(h for h in directory.headings if need in h.needs)
    return Link(heading.name, urls.heading(heading.id))


def _areas(need: Need, items: Sequence[LinkedListing], directory: Directory) -> tuple[Link, ...]:
    served = frozenset[str]().union(*(directory.places_of(item.listing.serves) for item in items))
    places = (place for place in directory.places.values() if place.id in served)
    return tuple(Link(place.area.name, urls.area_need(place.id, need.id, need.sensitive)) for place in places)


def _groups(need: Need, items: Sequence[LinkedListing], directory: Directory) -> Iterator[ListingGroup]:
    """Yield the best few listings of each place, then the national ones; fewer where there are many places."""
    places = [place for place in directory.places.values() if place.area.kind == "place"]
    most = min(MOST_SHOWN, max(BEST_FEW, MOST_ROWS // max(1, len(places))))
    for place in places:
        ids = {place.id, *place.parts}
        local = (i for i in items if not i.everywhere and ids.intersection(i.listing.serves))
        whole = urls.area_need(place.id, need.id, need.sensitive)
        yield from group(say("In {area}", area=place.area.name), local, whole=whole, most=most)
    yield from group(say("National lines"), (i for i in items if i.everywhere), say("Wherever you live."))
    if not items:
        yield from group(say("These lines may help"), _like(need, directory), say("Wherever you live."))


def _like(need: Need, directory: Directory) -> list[LinkedListing]:
    """Return the national lines of the first need like one that has any: nobody in trouble meets an empty page."""
    national = ([item for item in directory.by_need[id] if item.everywhere] for id in need.related)
    return next(filter(None, national), [])


# --- headings -----------------------------------------------------------------------------------------------------


def headings(directory: Directory) -> tuple[HeadingLinks, ...]:
    """Return the six headings, each with the needs that have something."""
    used = {need.id for item in directory.shown for need in item.needs}
    return tuple(
        HeadingLinks(
            heading.id,
            heading.name,
            heading.says,
            urls.heading(heading.id),
            tuple(link(need, need.summary) for need in heading.needs if need.id in used),
        )
        for heading in directory.headings
    )

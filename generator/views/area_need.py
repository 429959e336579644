"""What there is for one need in one area, in groups that never pretend to be near."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import urls
from generator.languages import joined, say
from generator.resolve import COMES_TO_YOU, ELSEWHERE, HERE, Directory, LinkedListing, Place
from generator.views.listing_groups import ListingGroup, group
from generator.views.page import PLAIN_DESCRIPTION, PLAIN_TITLE, Link, Page, latest, leading_on
from generator.views.paging import PagePart, Pager, in_parts
from schema import Need
from schema.listing import EVERYWHERE


@dataclass(frozen=True)
class AreaNeedView:
    """What there is for one need in one area, in groups by how it reaches a person."""

    need: str
    summary: str
    area: Link
    groups: tuple[ListingGroup, ...]
    pager: Pager | None
    related: tuple[Link, ...]
    team: Link | None


def pages(
    place: Place,
    need: Need,
    by_need: Mapping[str, Sequence[LinkedListing]],
    reach: Mapping[LinkedListing, str],
    directory: Directory,
) -> Iterator[Page]:
    """Yield the pages of a need in an area; `reach` says how each listing reaches the people there."""
    groups = _groups(place, need, by_need[need.id], reach, directory)
    parts = in_parts(urls.area_need(place.id, need.id, need.sensitive), groups)
    made = [_page(place, need, part, by_need, directory) for part in parts]
    yield from made
    if need.sensitive:
        yield leading_on(urls.area_need(place.id, need.id), made[0])


def _page(
    place: Place, need: Need, part: PagePart, by_need: Mapping[str, Sequence[LinkedListing]], directory: Directory
) -> Page:
    name = place.area.name
    return Page(
        address=part.address,
        template="area_need.html",
        title=PLAIN_TITLE if need.sensitive else part.titled(say("{need} in {area}", need=need.name, area=name)),
        description=PLAIN_DESCRIPTION if need.sensitive else joined(" ", (need.summary, say("In {area}.", area=name))),
        view=AreaNeedView(
            need=need.name,
            summary=need.summary,
            area=Link(name, urls.area(place.id)),
            groups=part.groups,
            pager=part.pager,
            related=tuple(_link(place, directory.needs[id]) for id in need.related if by_need[id]),
            team=Link(place.team.name, urls.area_team(place.id)) if place.team else None,
        ),
        sensitive=need.sensitive,
        modified=latest(by_need[need.id]),
        listed=not need.sensitive,
    )


def _link(place: Place, need: Need) -> Link:
    return Link(need.name, urls.area_need(place.id, need.id, need.sensitive))


def _groups(
    place: Place, need: Need, items: Sequence[LinkedListing], reach: Mapping[LinkedListing, str], directory: Directory
) -> tuple[ListingGroup, ...]:
    sorts: dict[str, list[LinkedListing]] = {HERE: [], ELSEWHERE: [], COMES_TO_YOU: [], EVERYWHERE: []}
    for item in items:
        sorts[reach[item]].append(item)
    parent = directory.places[place.parent] if place.parent else None
    around, whole = (parent.area.name, urls.area_need(parent.id, need.id, need.sensitive)) if parent else ("", "")
    return (
        *group(say("In {area}", area=place.area.name), sorts[HERE]),
        *group(say("Elsewhere in {area}", area=around), sorts[ELSEWHERE], say("You can use these too."), whole),
        *group(say("Comes to you, or by phone or online"), sorts[COMES_TO_YOU]),
        *group(say("National lines"), sorts[EVERYWHERE], say("Wherever you live.")),
    )

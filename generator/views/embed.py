"""Pages for other people's sites: one for each need in an area, short enough for a frame, with no script at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

from generator import resolve, urls
from generator.languages import say
from generator.resolve import COMES_TO_YOU, ELSEWHERE, HERE, Directory, LinkedListing, Place
from generator.views.card import Card, card, in_order
from generator.views.page import PLAIN_DESCRIPTION, PLAIN_TITLE, Link, Page
from schema import Need
from schema.listing import EVERYWHERE

MOST_SHOWN = 15
"""Most listings in a frame; the rest are a link away."""
_ORDER = (HERE, COMES_TO_YOU, ELSEWHERE, EVERYWHERE)


@dataclass(frozen=True)
class EmbedView:
    """Everything that a page in a frame shows."""

    heading: str
    cards: tuple[Card, ...]
    whole: Link
    """The page with all of them."""
    summary: str


def pages(place: Place, directory: Directory) -> Iterator[Page]:
    """Yield the page of each need that has something in an area; a sensitive one's at two addresses."""
    if directory.settings.open_data.embeds:
        reach = cache(lambda item: resolve.reach(item, place, directory.geography))
        for need, items in by_need(place, directory):
            page = _page(place, need, items, reach, directory)
            yield page
            if need.sensitive:
                yield _leading_on(urls.embed(place.id, need.id), page)


def by_need(place: Place, directory: Directory) -> Iterator[tuple[Need, list[LinkedListing]]]:
    """Yield each need that has something for the people of an area, with its listings."""
    found: dict[str, list[LinkedListing]] = {}
    for item in directory.usable[place.id]:
        for need in item.needs:
            if need.sensitive or not item.sensitive:
                found.setdefault(need.id, []).append(item)
    yield from ((need, found[need.id]) for need in directory.needs.values() if need.id in found)


def _page(
    place: Place,
    need: Need,
    items: list[LinkedListing],
    reach: Callable[[LinkedListing], str],
    directory: Directory,
) -> Page:
    count = len(items)
    whole = urls.area_need(place.id, need.id, need.sensitive)
    shown = _nearest_first(items, reach)
    words = say("See all {count}", count=format(count, ",")) if count > len(shown) else say("See this on the full site")
    heading = say("{need} in {area}", need=need.name, area=place.area.name)
    return Page(
        address=urls.embed(place.id, need.id, need.sensitive),
        template="embed.html",
        title=PLAIN_TITLE if need.sensitive else heading,
        description=PLAIN_DESCRIPTION if need.sensitive else need.summary,
        view=EmbedView(heading, tuple(shown), Link(words, whole), need.summary),
        sensitive=need.sensitive,
        listed=False,
    )


def _leading_on(address: str, page: Page) -> Page:
    """Return a sensitive page at its readable address, which stands in other people's frames and is permanent.

    Opened by itself it leads on, and leaves no entry to go back to. In a frame a browser lets nothing lead on that may
    run no script, so all of the page is there too.
    """
    return replace(page, address=address, leads_to=page.address)


def _nearest_first(items: Iterable[LinkedListing], reach: Callable[[LinkedListing], str]) -> list[Card]:
    sorts: dict[str, list[LinkedListing]] = {how: [] for how in _ORDER}
    for item in items:
        sorts[reach(item)].append(item)
    ordered = [item for how in _ORDER for item in in_order(sorts[how])]
    return [card(item) for item in ordered[:MOST_SHOWN]]

"""Every page of the site, in one list."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from generator import urls
from generator.resolve import Directory
from generator.views import (
    a_to_z,
    area,
    embed,
    for_websites,
    form,
    index_pages,
    listing,
    maps,
    needs,
    open_data,
    organisations,
    plan,
    team,
)
from generator.views.page import Page

PageFactory = Callable[[], Iterable[Page]]
"""Something that makes a few pages when it is called, and needs nothing from the others."""
Named = TypeVar("Named")
"""Something that has an id."""


def page_factories(directory: Directory) -> list[PageFactory]:
    """Return what makes every page of the directory, in any language. What many of them read is put together here."""
    _ = directory.usable, directory.by_need
    return [
        partial(open_data.page, directory),
        partial(for_websites.page, directory),
        partial(a_to_z.pages, directory),
        *(partial(for_websites.area_page, place, directory) for place in directory.places.values()),
        *(partial(area.pages, place, directory) for place in directory.places.values()),
        *(partial(needs.pages, need, directory) for need in directory.needs.values()),
        *(partial(listing.pages, item, directory) for item in directory.listings.values()),
        *(partial(organisations.pages, group, directory) for group in directory.organisations.values()),
    ]


def factories_at(address: str, directory: Directory) -> list[PageFactory]:
    """Return what may make the page at an address, without making any other thing's pages."""
    kind, _, rest = address.partition("/")
    id = rest.split("/")[0].partition(".")[0]  # the later parts of a long list are numbered, such as debt.2
    if kind == "listings":
        items = (item for item in directory.listings.values() if id in item.listing.formerly)
        item = _at(id, directory.listings) or next(items, None)
        return [partial(listing.pages, item, directory)] if item else []
    if kind == "areas":
        return [partial(area.pages, directory.places[id], directory)] if id in directory.places else []
    if kind == "needs":
        need = _at(id, directory.needs)
        return [partial(needs.pages, need, directory)] if need else []
    if kind == "organisations":
        group = _at(id, directory.organisations)
        return [partial(organisations.pages, group, directory)] if group else []
    if f"{kind}/" == urls.A_TO_Z:
        return [partial(a_to_z.pages, directory)]
    place = directory.places.get(id)
    links = [partial(for_websites.area_page, place, directory)] if place else []
    return [partial(open_data.page, directory), partial(for_websites.page, directory), *links]


def _at(id: str, named: Mapping[str, Named]) -> Named | None:
    """Return what has an id, or the neutral word that stands for its id in the address of a sensitive page."""
    if id in named or not id.startswith(urls.NEUTRAL):
        return named.get(id)
    return next((each for own, each in named.items() if urls.neutral(own) == id), None)


def embed_factories(directory: Directory) -> list[PageFactory]:
    """Return what makes the pages for other people's frames, which are whole documents without the theme."""
    return [partial(embed.pages, place, directory) for place in directory.places.values()]


def pages(directory: Directory, today: datetime.date) -> Iterator[Page]:
    """Yield every page, and every body of a hand-written one."""
    yield from hand_written(directory, today)
    for make_pages in page_factories(directory):
        yield from make_pages()


def hand_written(directory: Directory, today: datetime.date) -> Iterator[Page]:
    """Yield the bodies that fill `[[body]]` on pages of `directory/pages`, which keep their own titles and words."""
    for address, template, view in (
        (urls.HOME, "home.html", index_pages.home(directory)),
        (urls.FIND, "find.html", needs.headings(directory)),
        (urls.HEADINGS, "what_matters.html", needs.headings(directory)),
        (urls.PLACES, "places.html", (maps.of_places(directory), index_pages.places(directory))),
        (urls.FIND_TEAM, "find_team.html", team.find_team(directory)),
        (urls.PLAN, "plan.html", plan.teams(directory)),
        (urls.A_TO_Z, "a_to_z.html", a_to_z.a_to_z(directory)),
        (urls.WHATS_NEW, "whats_new.html", index_pages.whats_new(directory, today)),
        (urls.SUBMIT, "submit.html", form.form(directory)),
    ):
        yield Page(address, template, "", "", view)
    yield Page(urls.OFFLINE, "offline.html", "", "", None, listed=False)

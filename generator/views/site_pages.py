"""Every page of the site, in one list."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from functools import partial

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


def page_factories(directory: Directory) -> list[PageFactory]:
    """Return what makes every page of the directory. What many of them read is put together here, once for all."""
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

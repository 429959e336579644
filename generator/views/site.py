"""Every page of the site, in one list."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator

from generator.resolve import Directory, Item
from generator.views import area, listing, lists, maps
from generator.views.page import Page


def pages(directory: Directory, today: datetime.date) -> Iterator[Page]:
    """Yield every page that is made from the directory, and the bodies of the hand-written ones that have one."""
    yield from _hand_written(directory, today)
    yield from _listings(directory)
    for place in directory.places.values():
        yield from area.pages(place, directory)
    by_need: dict[str, list[Item]] = defaultdict(list)
    for item in directory.shown:
        for need in item.needs:
            by_need[need.id].append(item)
    for need in directory.needs.values():
        yield lists.need_page(need, by_need[need.id], directory)
    for group in directory.organisations.values():
        yield lists.organisation_page(group, directory)


def _listings(directory: Directory) -> Iterator[Page]:
    for item in directory.listings.values():
        yield listing.page(item, directory)
        for old in item.listing.formerly:
            yield listing.moved(old, item)


def _hand_written(directory: Directory, today: datetime.date) -> Iterator[Page]:
    """Yield the bodies that fill `[[body]]` on pages of `directory/pages`, which keep their own titles and words."""
    for address, template, view in (
        ("", "home.html", lists.home(directory, today)),
        ("find/", "find.html", lists.doors(directory)),
        ("what-matters/", "what_matters.html", lists.doors(directory)),
        ("places/", "places.html", (maps.of_places(directory), lists.places(directory))),
        ("find-my-link-worker/", "find_team.html", lists.find_team(directory)),
        ("a-to-z/", "a_to_z.html", lists.a_to_z(directory)),
        ("whats-new/", "whats_new.html", lists.whats_new(directory, today)),
    ):
        yield Page(address, template, "", "", view)
    yield Page("offline/", "offline.html", "", "", None, listed=False)

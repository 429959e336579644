"""Pages that index the whole directory: the A to Z, what is new, the places, and the home page."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator import urls
from generator.formatting import count_words, date_words, list_words
from generator.resolve import Directory, LinkedListing
from generator.views import overview_map
from generator.views.card import card
from generator.views.needs import HeadingLinks, headings
from generator.views.overview_map import OverviewMap
from generator.views.page import Link

RECENT_DAYS = 90
"""How far back "what's new" looks, in days."""
MOST_RECENT = 100
"""Most entries on "what's new"."""
MOST_NAMED = 7
"""Most places that the home page names in a sentence; all of them stand in a list further down."""
_OTHER = "~"
"""Stands for what begins with no Latin letter: after every letter in the order of ASCII."""


@dataclass(frozen=True)
class LetterIndex:
    """The listings whose names begin with one letter."""

    letter: str
    id: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class RecentChange:
    """Something that happened to a listing on a day."""

    day: str
    link: Link
    words: str


@dataclass(frozen=True)
class HomeView:
    """Everything that the home page shows below its words."""

    headings: tuple[HeadingLinks, ...]
    where: str
    """For people in which places."""
    places: tuple[Link, ...]
    map: OverviewMap | None
    checked: str
    """How many listings there are, and how many a person has checked."""


# --- the A to Z ---------------------------------------------------------------------------------------------------


def a_to_z(directory: Directory) -> tuple[LetterIndex, ...]:
    """Return every listing by the first letter of its name; other scripts and numbers come last."""
    items = sorted(
        directory.shown, key=lambda item: (_letter(item.listing.name), item.listing.name.casefold(), item.id)
    )
    return tuple(
        _letter_index("Other" if letter == _OTHER else letter, items)
        for letter, items in groupby(items, key=lambda item: _letter(item.listing.name))
    )


def _letter_index(letter: str, items: Iterator[LinkedListing]) -> LetterIndex:
    links = (Link(item.listing.name, urls.listing(item.id), card(item).where) for item in items)
    return LetterIndex(letter, letter.casefold(), tuple(links))


def _letter(name: str) -> str:
    for character in unicodedata.normalize("NFKD", name.removeprefix("The ")):
        if character.isascii() and character.isalpha():
            return character.upper()
        if character.isalnum():
            return _OTHER
    return _OTHER


# --- what is new --------------------------------------------------------------------------------------------------


def whats_new(directory: Directory, today: datetime.date) -> tuple[RecentChange, ...]:
    """Return what happened lately, newest first: added, checked, paused or closed. Sensitive ones are left out."""
    return tuple(
        RecentChange(date_words(day), Link(item.listing.name, urls.listing(item.id)), words)
        for day, item, words in recent_events(directory.listings.values(), today)
    )


def recent_events(
    items: Iterable[LinkedListing], today: datetime.date
) -> list[tuple[datetime.date, LinkedListing, str]]:
    """Return what happened to listings lately: the day, the listing and what; newest first, sensitive ones left out."""
    since = today - datetime.timedelta(days=RECENT_DAYS)
    told = ((item, *event) for item in items if not item.sensitive for event in _events(item))
    events = [(day, item, words) for item, day, words in told if day >= since]
    events.sort(key=lambda event: (-event[0].toordinal(), event[1].listing.name.casefold(), event[2]))
    return events[:MOST_RECENT]


def _events(item: LinkedListing) -> Iterator[tuple[datetime.date, str]]:
    """Yield the dated events of a listing, each with what happened."""
    listing = item.listing
    if listing.added:
        yield listing.added, "New"
    if listing.reviewed:
        status = {"open": "Checked", "paused": "Checked: paused for now", "closed": "Checked: it has closed"}
        yield listing.reviewed.on, "Checked: it has ended" if item.ended else status[listing.status.kind]


# --- places and home ----------------------------------------------------------------------------------------------


def places(directory: Directory) -> tuple[tuple[Link, tuple[Link, ...]], ...]:
    """Return each place with its parts."""
    return tuple(
        (
            Link(place.area.name, urls.area(place.id), place.area.summary or ""),
            tuple(Link(directory.places[id].area.name, urls.area(id)) for id in place.parts),
        )
        for place in directory.places.values()
        if place.area.kind == "place"
    )


def home(directory: Directory) -> HomeView:
    """Return the home page's body."""
    shown = directory.shown
    checked = [item.freshness.reviewed_on for item in shown if item.freshness.reviewed_on]
    total = count_words(len(shown), "listing")
    if not checked:
        words = f"{total}. A person has not yet checked any of them."
    else:
        words = f"{total}. A person has checked {len(checked):,} of them, most lately on {date_words(max(checked))}."
    places = _place_links(directory)
    return HomeView(headings(directory), _where(places), places, overview_map.overview(directory), words)


def _where(places: Sequence[Link]) -> str:
    names = [link.words for link in places]
    more = len(names) - MOST_NAMED
    named = names if more <= 1 else [*names[:MOST_NAMED], f"{more} more places"]
    return f"For people in {list_words(named)}." if named else ""


def _place_links(directory: Directory) -> tuple[Link, ...]:
    places = (place for place in directory.places.values() if place.area.kind == "place")
    return tuple(Link(place.area.name, urls.area(place.id)) for place in places)

"""Pages that index the whole directory: what is new, the places, and the home page."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from generator import urls
from generator.formatting import date_words, list_words, listing_count
from generator.languages import joined, say
from generator.resolve import Directory, LinkedListing
from generator.views import overview_map
from generator.views.needs import HeadingLinks, headings
from generator.views.overview_map import OverviewMap
from generator.views.page import Link

RECENT_DAYS = 90
"""How far back "what's new" looks, in days."""
MOST_RECENT = 100
"""Most entries on "what's new"."""
KIND_NAMES = {
    "New": say("New"),
    "Checked: paused for now": say("Paused for now"),
    "Checked: it has closed": say("Closed"),
    "Checked: it has ended": say("Ended"),
    "Checked": say("Checked"),
}
"""What happened, each with the heading that it stands under on "what's new"."""
RecentEvent = tuple[datetime.date, LinkedListing, str]
"""A day, a listing, and what happened to it."""
MOST_NAMED = 7
"""Most places that the home page names in a sentence; all of them stand in a list further down."""


@dataclass(frozen=True)
class RecentKind:
    """What happened of one kind in a week, with how often: a link for each listing, and the day unless all have one."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class RecentWeek:
    """What happened in a week that begins on a Monday."""

    title: str
    kinds: tuple[RecentKind, ...]


@dataclass(frozen=True)
class HomeView:
    """Everything that the home page shows below its words."""

    headings: tuple[HeadingLinks, ...]
    where: str
    """For people in which places it is, and who publishes it."""
    places: tuple[Link, ...]
    map: OverviewMap | None
    checked: str
    """How many listings there are, and how many a person has checked."""


# --- what is new --------------------------------------------------------------------------------------------------


def whats_new(directory: Directory, today: datetime.date) -> tuple[RecentWeek, ...]:
    """Return what happened lately by week and kind, the newest first. Sensitive listings are left out."""
    weeks = groupby(recent_events(directory.listings.values(), today), key=lambda event: _monday(event[0]))
    return tuple(
        RecentWeek(say("Week of {day}", day=date_words(monday)), _kinds(list(events))) for monday, events in weeks
    )


def _monday(day: datetime.date) -> datetime.date:
    return day - datetime.timedelta(days=day.weekday())


def _kinds(events: Sequence[RecentEvent]) -> tuple[RecentKind, ...]:
    """Return the events of a week by kind: what is new first, then what has stopped, then what was only checked."""
    return tuple(
        _kind(name, told)
        for words, name in KIND_NAMES.items()
        if (told := [event for event in events if event[2] == words])
    )


def _kind(name: str, events: Sequence[RecentEvent]) -> RecentKind:
    """Return the events of a kind. A day that all of several have is said once, in the heading."""
    days = {day for day, _, _ in events}
    title, is_one_day = joined(" ", (name, f"({len(events)})")), len(events) > 1 and len(days) == 1
    links = tuple(
        Link(item.listing.name, urls.listing(item.id, item.sensitive), "" if is_one_day else date_words(day))
        for day, item, _ in events
    )
    return RecentKind(joined(", ", (title, *map(date_words, days))) if is_one_day else title, links)


def recent_events(items: Iterable[LinkedListing], today: datetime.date) -> list[RecentEvent]:
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
    total = listing_count(len(shown))
    if not checked:
        words = say("{listings}. A person has not yet checked any of them.", listings=total)
    else:
        words = say(
            "{listings}. A person has checked {count} of them, most lately on {day}.",
            listings=total,
            count=format(len(checked), ","),
            day=date_words(max(checked)),
        )
    places = _place_links(directory)
    publisher = say("Published by {publisher}.", publisher=directory.settings.publisher.name)
    where = joined(" ", filter(None, (_where(places), publisher)))
    return HomeView(headings(directory), where, places, overview_map.overview(directory), words)


def _where(places: Sequence[Link]) -> str:
    names = [link.words for link in places]
    more = len(names) - MOST_NAMED
    named = names if more <= 1 else [*names[:MOST_NAMED], say("{count} more areas", count=more)]
    return say("For people in {areas}.", areas=list_words(named)) if named else ""


def _place_links(directory: Directory) -> tuple[Link, ...]:
    places = (place for place in directory.places.values() if place.area.kind == "place")
    return tuple(Link(place.area.name, urls.area(place.id)) for place in places)

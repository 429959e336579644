"""Pages that list: needs, organisations, the A to Z, what is new and the places."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator import urls
from generator.formatting import count_words, date_words
from generator.resolve import Directory, Group, LinkedListing, serves
from generator.views import maps
from generator.views.card import Card, card, cards
from generator.views.listing import PLAIN_DESCRIPTION, PLAIN_TITLE
from generator.views.listing_groups import GroupView, group
from generator.views.page import Link, Page, latest
from schema import Need

RECENT_DAYS = 90
"""How far back "what's new" looks, in days."""
MOST_RECENT = 100
"""Most entries on "what's new"."""


@dataclass(frozen=True)
class NeedView:
    """A need everywhere in the directory: its places, and its listings in groups."""

    name: str
    summary: str
    heading: Link
    areas: tuple[Link, ...]
    groups: tuple[GroupView, ...]
    related: tuple[Link, ...]


@dataclass(frozen=True)
class OrganisationView:
    """An organisation and its listings."""

    name: str
    kind: str
    charity_number: str
    website: Link | None
    cards: tuple[Card, ...]
    closed: tuple[Link, ...]


@dataclass(frozen=True)
class Door:
    """One of the six headings, with its needs."""

    id: str
    name: str
    says: str
    href: str
    needs: tuple[Link, ...]


@dataclass(frozen=True)
class Letter:
    """The listings whose names begin with one letter."""

    letter: str
    id: str
    links: tuple[Link, ...]


@dataclass(frozen=True)
class Change:
    """Something that happened to a listing on a day."""

    day: str
    link: Link
    words: str


# --- needs and organisations --------------------------------------------------------------------------------------


def need_pages(need: Need, directory: Directory) -> Iterator[Page]:
    """Yield a need's page: the listings that help with it, place by place."""
    yield _need_page(need, [item for item in directory.shown if need.id in item.listing.needs], directory)


def _need_page(need: Need, items: list[LinkedListing], directory: Directory) -> Page:
    return Page(
        address=urls.need(need.id),
        template="need.html",
        title=PLAIN_TITLE if need.sensitive else need.name,
        description=PLAIN_DESCRIPTION if need.sensitive else need.summary,
        view=NeedView(
            name=need.name,
            summary=need.summary,
            heading=_heading_link(need, directory),
            areas=_need_areas(need, items, directory),
            groups=tuple(_need_groups(need, items, directory)),
            related=tuple(Link(directory.needs[id].name, urls.need(id)) for id in need.related),
        ),
        sensitive=need.sensitive,
        modified=latest(items),
        listed=not need.sensitive,
    )


def _heading_link(need: Need, directory: Directory) -> Link:
    heading = next(h for h in directory.headings if need in h.needs)
    return Link(heading.name, urls.heading(heading.id))


def _need_areas(need: Need, items: list[LinkedListing], directory: Directory) -> tuple[Link, ...]:
    return tuple(
        Link(place.area.name, urls.area_need(place.id, need.id))
        for place in directory.places.values()
        if any(serves(item, place) for item in items)
    )


def _need_groups(need: Need, items: list[LinkedListing], directory: Directory) -> Iterator[GroupView]:
    """Yield the listings of each place, then the national ones."""
    for place in directory.places.values():
        if place.area.kind == "place":
            ids = {place.id, *place.parts}
            local = (i for i in items if not i.everywhere and ids.intersection(i.listing.serves))
            yield from group(place.area.name, local, whole=urls.area_need(place.id, need.id))
    yield from group("National lines", (i for i in items if i.everywhere), "Wherever you live.")


def organisation_pages(run_by: Group, directory: Directory) -> Iterator[Page]:
    """Yield an organisation's page: who it is, and everything it runs."""
    yield _organisation_page(run_by, directory)


def _organisation_page(run_by: Group, directory: Directory) -> Page:
    organisation = run_by.organisation
    items = [directory.listings[id] for id in run_by.listing_ids]
    plain = all(item.sensitive for item in items)
    shown, closed = [i for i in items if not i.closed], [i for i in items if i.closed]
    return Page(
        address=urls.organisation(run_by.id),
        template="organisation.html",
        title=PLAIN_TITLE if plain else organisation.name,
        description=PLAIN_DESCRIPTION if plain else f"What {organisation.name} offers.",
        view=OrganisationView(
            name=organisation.name,
            kind=organisation.kind or "",
            charity_number=organisation.charity_number or "",
            website=Link(organisation.website, organisation.website) if organisation.website else None,
            cards=cards(shown),
            closed=tuple(Link(item.listing.name, urls.listing(item.id)) for item in closed),
        ),
        sensitive=plain,
        modified=latest(items),
        listed=not plain,
    )


# --- the bodies of hand-written pages -----------------------------------------------------------------------------


def doors(directory: Directory) -> tuple[Door, ...]:
    """Return the six headings, each with the needs that have something."""
    used = {need.id for item in directory.shown for need in item.needs}
    return tuple(
        Door(
            heading.id,
            heading.name,
            heading.says,
            urls.heading(heading.id),
            tuple(Link(need.name, urls.need(need.id), need.summary) for need in heading.needs if need.id in used),
        )
        for heading in directory.headings
    )


def a_to_z(directory: Directory) -> tuple[Letter, ...]:
    """Return every listing by the first letter of its name; other scripts and numbers come last."""
    items = sorted(
        directory.shown, key=lambda item: (_letter(item.listing.name), item.listing.name.casefold(), item.id)
    )
    return tuple(
        Letter(
            "Other" if letter == "~" else letter,
            "other" if letter == "~" else letter.casefold(),
            tuple(_entry(i) for i in group),
        )
        for letter, group in groupby(items, key=lambda item: _letter(item.listing.name))
    )


def _letter(name: str) -> str:
    for character in unicodedata.normalize("NFKD", name.removeprefix("The ")):
        if character.isascii() and character.isalpha():
            return character.upper()
        if character.isalnum():
            return "~"
    return "~"


def _entry(item: LinkedListing) -> Link:
    return Link(item.listing.name, urls.listing(item.id), card(item).where)


def whats_new(directory: Directory, today: datetime.date) -> tuple[Change, ...]:
    """Return what happened lately, newest first: added, checked, paused or closed. Sensitive ones are left out."""
    since = today - datetime.timedelta(days=RECENT_DAYS)
    happened = [
        (day, item, words)
        for item in directory.listings.values()
        if not item.sensitive
        for day, words in _happenings(item)
        if day >= since
    ]
    happened.sort(key=lambda h: (-h[0].toordinal(), h[1].listing.name.casefold(), h[2]))
    return tuple(
        Change(date_words(day), Link(item.listing.name, urls.listing(item.id)), words)
        for day, item, words in happened[:MOST_RECENT]
    )


def _happenings(item: LinkedListing) -> Iterator[tuple[datetime.date, str]]:
    listing = item.listing
    if listing.added:
        yield listing.added, "New"
    if listing.reviewed:
        status = {"open": "Checked", "paused": "Checked: paused for now", "closed": "Checked: it has closed"}
        yield listing.reviewed.on, status[listing.status.kind]


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


@dataclass(frozen=True)
class HomeView:
    """Everything that the home page shows below its words."""

    doors: tuple[Door, ...]
    maps: tuple[maps.Map, ...]
    count: str
    checked: str


def home(directory: Directory, today: datetime.date) -> HomeView:
    """Return the home page's body."""
    shown = directory.shown
    checked = [item.freshness.reviewed_on for item in shown if item.freshness.reviewed_on]
    total = count_words(len(shown), "listing")
    if not checked:
        words = f"{total}. A person has not yet checked any of them."
    else:
        words = f"{total}. A person has checked {len(checked):,} of them, most lately on {date_words(max(checked))}."
    return HomeView(doors(directory), maps.of_places(directory), total, words)

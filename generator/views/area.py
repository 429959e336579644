"""Area pages: the link worker team, the map, what there is by what matters, and a page for each need there."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.resolve import Directory, Item, Place, has_venue, is_in, serves
from generator.text import count_words, date_words, paragraphs
from generator.views import facts, maps
from generator.views.card import Card, cards
from generator.views.facts import Call
from generator.views.listing import PLAIN_DESCRIPTION, PLAIN_TITLE
from generator.views.page import Link, Page
from schema import Need, Practice, Team

MOST_SHOWN = 12
"""Most listings in a group that has a page of its own elsewhere."""


@dataclass(frozen=True)
class TeamView:
    """A link worker team and how to reach it."""

    name: str
    run_by: str
    about: Markup | None
    who: str
    covers: str
    refer_yourself: str
    professional_referral: str
    phone: Call | None
    email: Link | None
    website: Link | None
    referral_form: Link | None
    listing: Link | None
    source: str
    checked: str


@dataclass(frozen=True)
class PracticeView:
    """A GP surgery in an area."""

    name: str
    place: str
    network: str


@dataclass(frozen=True)
class NeedCount:
    """A need that has something in an area."""

    name: str
    href: str
    count: str


@dataclass(frozen=True)
class HeadingView:
    """A heading with the needs that have something under it, and the listings here, each under its first such need."""

    id: str
    name: str
    says: str
    needs: tuple[NeedCount, ...]


@dataclass(frozen=True)
class AreaView:
    """Everything that an area's page shows."""

    id: str
    name: str
    kind: str
    summary: str
    parent: Link | None
    team: TeamView | None
    practices: tuple[PracticeView, ...]
    map: maps.Map | None
    headings: tuple[HeadingView, ...]
    here: tuple[Card, ...]
    count: str


@dataclass(frozen=True)
class GroupView:
    """Listings under one heading of a page, with a sentence about what they have in common."""

    title: str
    cards: tuple[Card, ...]
    note: str = ""
    whole: Link | None = None
    """Where the whole list is, when this is only its beginning."""


@dataclass(frozen=True)
class AreaNeedView:
    """What there is for one need in one area, in groups by how it reaches a person."""

    need: str
    summary: str
    area: Link
    groups: tuple[GroupView, ...]
    related: tuple[Link, ...]
    team: Link | None


def pages(place: Place, directory: Directory) -> Iterator[Page]:
    """Yield an area's page, and a page for each need that has something there."""
    usable = [item for item in directory.shown if serves(item, place)]
    by_need: dict[str, list[Item]] = {id: [] for id in directory.needs}
    for item in usable:
        for id in item.listing.needs:
            by_need[id].append(item)
    yield _page(place, usable, by_need, directory)
    for need in directory.needs.values():
        if by_need[need.id]:
            yield _need_page(place, need, by_need, directory)


# --- the area -----------------------------------------------------------------------------------------------------


def _page(place: Place, usable: list[Item], by_need: dict[str, list[Item]], directory: Directory) -> Page:
    here = [item for item in usable if not item.everywhere and is_in(item, place, directory.geography)]
    name = place.area.name
    return Page(
        address=f"areas/{place.id}/",
        template="area.html",
        title=f"Help in {name}",
        description=f"Local groups and services in {name}, and how to reach the link worker team.",
        view=AreaView(
            id=place.id,
            name=name,
            kind=place.area.kind,
            summary=place.area.summary or "",
            parent=_area_link(directory.places[place.parent]) if place.parent else None,
            team=team(place, directory),
            practices=tuple(_practice(practice) for practice in place.area.practices),
            map=maps.around(place, directory),
            headings=_headings(place, by_need, directory),
            here=cards(item for item in here if not item.sensitive),
            count=count_words(len(usable), "listing"),
        ),
        modified=_latest(here),
    )


def _practice(practice: Practice) -> PracticeView:
    where = ", ".join(part for part in (practice.town, practice.postcode) if part)
    return PracticeView(practice.name, where, practice.network or "")


def _area_link(place: Place) -> Link:
    return Link(place.area.name, f"areas/{place.id}/")


def _latest(items: list[Item]) -> datetime.date | None:
    dates = [d for i in items for d in (i.listing.added, i.freshness.reviewed_on) if d]
    return max(dates, default=None)


def _headings(place: Place, by_need: dict[str, list[Item]], directory: Directory) -> tuple[HeadingView, ...]:
    """Return the headings that have something, with the needs that have something: never an empty one."""
    found = []
    for heading in directory.headings:
        needs = tuple(
            NeedCount(need.name, f"areas/{place.id}/{need.id}/", count_words(len(by_need[need.id]), "listing"))
            for need in heading.needs
            if by_need[need.id]
        )
        if needs:
            found.append(HeadingView(heading.id, heading.name, heading.says, needs))
    return tuple(found)


def team(place: Place, directory: Directory) -> TeamView | None:
    """Return the link worker team of an area: its own, or the one that covers it."""
    found = place.team
    if found is None:
        return None
    return TeamView(
        name=found.name,
        run_by=found.run_by or "",
        about=paragraphs(found.about) if found.about else None,
        who=found.who or "",
        covers=found.covers or "",
        refer_yourself=found.refer_yourself or "",
        professional_referral=found.professional_referral or "",
        phone=facts.call(found.phone) if found.phone else None,
        email=Link(found.email, f"mailto:{found.email}") if found.email else None,
        website=Link("The team's own page", found.website) if found.website else None,
        referral_form=Link("Form for professionals", found.referral_form) if found.referral_form else None,
        listing=_team_listing(found, directory),
        source=found.source or "",
        checked=_team_checked(found),
    )


def _team_listing(found: Team, directory: Directory) -> Link | None:
    if not found.listing or found.listing not in directory.listings:
        return None
    return Link("More about the team", f"listings/{found.listing}/")


def _team_checked(found: Team) -> str:
    if found.reviewed:
        return f"Checked on {date_words(found.reviewed.on)} by {found.reviewed.by}."
    return f"Not yet checked. No one has confirmed these facts. {facts.LOOK_FIRST}"


# --- a need in the area -------------------------------------------------------------------------------------------


def _need_page(place: Place, need: Need, by_need: dict[str, list[Item]], directory: Directory) -> Page:
    name, items = place.area.name, by_need[need.id]
    return Page(
        address=f"areas/{place.id}/{need.id}/",
        template="area_need.html",
        title=PLAIN_TITLE if need.sensitive else f"{need.name} in {name}",
        description=PLAIN_DESCRIPTION if need.sensitive else f"{need.summary} In {name}.",
        view=AreaNeedView(
            need=need.name,
            summary=need.summary,
            area=_area_link(place),
            groups=tuple(_groups(place, need, items, directory)),
            related=tuple(
                Link(directory.needs[id].name, f"areas/{place.id}/{id}/") for id in need.related if by_need[id]
            ),
            team=Link(place.team.name, f"areas/{place.id}/#team") if place.team else None,
        ),
        sensitive=need.sensitive,
        modified=_latest(items),
        listed=not need.sensitive,
    )


def _groups(place: Place, need: Need, items: list[Item], directory: Directory) -> Iterator[GroupView]:
    """Yield listings in groups that never pretend to be near: here, elsewhere in the place, comes to you, anywhere."""
    geography = directory.geography
    local = [i for i in items if not i.everywhere]
    to_you = [i for i in local if not has_venue(i)]
    here = [i for i in local if has_venue(i) and is_in(i, place, geography)]
    elsewhere = [i for i in local if has_venue(i) and not is_in(i, place, geography)]
    around = directory.places[place.parent].area.name if place.parent else ""
    yield from _group(f"In {place.area.name}", here)
    yield from _group(f"Elsewhere in {around}", elsewhere, "You can use these too.", f"areas/{place.parent}/{need.id}/")
    yield from _group("Comes to you, or by phone or online", to_you)
    yield from _group("National lines", [i for i in items if i.everywhere], "Wherever you live.")


def _group(title: str, items: list[Item], note: str = "", whole: str = "") -> Iterator[GroupView]:
    """Yield a group unless it is empty; one that has a page of its own, at `whole`, is cut short and leads there."""
    if items:
        yield group(title, items, note, whole)


def group(title: str, items: list[Item], note: str = "", whole: str = "") -> GroupView:
    """Return listings under a title, the first few only when the whole list has a page of its own."""
    cut = whole and len(items) > MOST_SHOWN
    shown = cards(items)[:MOST_SHOWN] if cut else cards(items)
    return GroupView(title, shown, note, Link(f"All {len(items):,}: {title.lower()}", whole) if cut else None)

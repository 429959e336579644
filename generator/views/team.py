"""A link worker team: who they are, and how to reach them for yourself or for somebody else."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from generator import urls
from generator.formatting import date_words
from generator.markdown import to_html
from generator.resolve import Directory, Place
from generator.views import listing_text
from generator.views.listing_text import Call
from generator.views.page import Link
from schema import Team


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
class TeamRow:
    """A surgery or an area, and the team that covers it."""

    name: str
    note: str
    team: Link


@dataclass(frozen=True)
class FindTeam:
    """Everything that "Find my link worker" shows."""

    practices: tuple[TeamRow, ...]
    areas: tuple[TeamRow, ...]
    teams: tuple[tuple[Link, TeamView], ...]


def team(place: Place, directory: Directory) -> TeamView | None:
    """Return the link worker team of an area: its own, or the one that covers it."""
    found = place.team
    if found is None:
        return None
    return TeamView(
        name=found.name,
        run_by=found.run_by or "",
        about=to_html(found.about) if found.about else None,
        who=found.who or "",
        covers=found.covers or "",
        refer_yourself=found.refer_yourself or "",
        professional_referral=found.professional_referral or "",
        phone=listing_text.call(found.phone) if found.phone else None,
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
    return Link("More about the team", urls.listing(found.listing))


def _team_checked(found: Team) -> str:
    if found.reviewed:
        return f"Checked on {date_words(found.reviewed.on)} by {found.reviewed.by}."
    return f"Not yet checked. No one has confirmed these facts. {listing_text.LOOK_FIRST}"


# --- find my link worker ---------------------------------------------------------------------------------------------


def find_team(directory: Directory) -> FindTeam:
    """Return every surgery and every area with the team that covers it."""
    covered = [place for place in directory.places.values() if place.team]
    return FindTeam(
        practices=tuple(
            TeamRow(practice.name, practice.town or "", Link(place.team.name, urls.area_team(place.id)))
            for place in covered
            if place.team
            for practice in sorted(place.area.practices, key=lambda p: p.name)
        ),
        areas=tuple(
            TeamRow(place.area.name, place.team.covers or "", Link(place.team.name, urls.area_team(place.id)))
            for place in covered
            if place.team
        ),
        teams=tuple(
            (Link(place.area.name, urls.area(place.id)), view)
            for place in covered
            if place.team_area is None and (view := team(place, directory))
        ),
    )

"""A link worker team: who they are, and how to reach them for yourself or for somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from markupsafe import Markup

from generator import urls
from generator.formatting import date_words
from generator.languages import say
from generator.markdown import to_html
from generator.resolve import Directory, Place
from generator.views import join_text, listing_text
from generator.views.listing_text import PhoneLink
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
    phone: PhoneLink | None
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
    return _view(place.team, directory) if place.team else None


def _view(team: Team, directory: Directory) -> TeamView:
    return TeamView(
        name=team.name,
        run_by=team.run_by or "",
        about=to_html(team.about) if team.about else None,
        who=team.who or "",
        covers=team.covers or "",
        refer_yourself=team.refer_yourself or "",
        professional_referral=team.professional_referral or "",
        phone=listing_text.phone_link(team.phone) if team.phone else None,
        email=listing_text.email_link(team.email),
        website=_website(team.website),
        referral_form=listing_text.referral_form_link(team.referral_form),
        listing=_listing(team, directory),
        source=team.source or "",
        checked=_checked(team),
    )


def _website(url: str | None) -> Link | None:
    return Link(say("The team's own page"), url) if url else None


def _listing(team: Team, directory: Directory) -> Link | None:
    if not team.listing or team.listing not in directory.listings:
        return None
    item = directory.listings[team.listing]
    return Link(say("More about the team"), urls.listing(item.id, item.sensitive))


def _checked(team: Team) -> str:
    if team.reviewed:
        return say(
            "Checked on {day} {by}.", day=date_words(team.reviewed.on), by=say("by {whom}", whom=team.reviewed.by)
        )
    return not_yet_checked(team)


def not_yet_checked(team: Team) -> str:
    """Return that nobody has confirmed a team's facts, and how to be sure of them."""
    ways = (bool(team.phone), bool(team.email), bool(team.website or team.referral_form))
    how = join_text.when_you_ask(*ways) if any(ways) else say("Ask at your GP surgery.")
    return say("Not yet checked. No one has confirmed these facts. {advice}", advice=how)


# --- find my link worker ---------------------------------------------------------------------------------------------


def find_team(directory: Directory) -> FindTeam:
    """Return every surgery and every area with the team that covers it."""
    covered = [(place, place.team) for place in directory.places.values() if place.team]
    return FindTeam(
        practices=tuple(chain.from_iterable(_practice_rows(place, team) for place, team in covered)),
        areas=tuple(TeamRow(place.area.name, team.covers or "", _team_link(place, team)) for place, team in covered),
        teams=tuple(
            (Link(place.area.name, urls.area(place.id)), _view(team, directory))
            for place, team in covered
            if place.team_area is None
        ),
    )


def _practice_rows(place: Place, team: Team) -> Iterator[TeamRow]:
    """Yield a row for each surgery in an area, in the order of the alphabet."""
    for practice in sorted(place.area.practices, key=lambda practice: practice.name):
        yield TeamRow(practice.name, practice.town or "", _team_link(place, team))


def _team_link(place: Place, team: Team) -> Link:
    return Link(team.name, urls.area_team(place.id))

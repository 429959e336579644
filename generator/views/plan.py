"""The plan's page: what it must know before anything is in it, which is only the link worker teams."""

from __future__ import annotations

from dataclasses import dataclass

from generator.resolve import Directory
from generator.views import listing_text
from generator.views.listing_text import PhoneLink


@dataclass(frozen=True)
class PlanTeam:
    """A link worker team that can stand on somebody's plan."""

    area_id: str
    name: str
    """With its area, since two areas may call their teams the same."""
    phone: PhoneLink | None
    ask: str
    """How to get in touch yourself, with a team without a phone number."""


def teams(directory: Directory) -> tuple[PlanTeam, ...]:
    """Return every link worker team once, under the area that it is written in, by the name of the area."""
    own = [(place, place.team) for place in directory.places.values() if place.team and place.team_area is None]
    return tuple(
        PlanTeam(
            area_id=place.id,
            name=team.name if place.area.name in team.name else f"{team.name} ({place.area.name})",
            phone=listing_text.phone_link(team.phone) if team.phone else None,
            ask=team.refer_yourself or "",
        )
        for place, team in sorted(own, key=lambda pair: pair[0].area.name)
    )

"""The plan's page: what it must know before anything is in it, which is only the link worker teams."""

from __future__ import annotations

from dataclasses import dataclass

from generator.formatting import list_words
from generator.languages import say
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
    """How to get in touch with a team without a phone number."""


def teams(directory: Directory) -> tuple[PlanTeam, ...]:
    """Return every link worker team once, with the names of all its areas, by the name of its own."""
    own = [(place, place.team) for place in directory.places.values() if place.team and place.team_area is None]
    return tuple(
        PlanTeam(
            area_id=place.id,
            name=_with_areas(team.name, _areas(place.id, directory)),
            phone=listing_text.phone_link(team.phone) if team.phone else None,
            ask=team.refer_yourself or say("Ask at your GP surgery."),
        )
        for place, team in sorted(own, key=lambda pair: pair[0].area.name)
    )


def _areas(id: str, directory: Directory) -> list[str]:
    """Return the names of the areas that a team is for, that which it is written in first, without its parts."""
    shared = (place for place in directory.places.values() if place.team_area == id and place.parent != id)
    others = sorted(place.area.name for place in shared)
    return [directory.places[id].area.name, *others]


def _with_areas(name: str, areas: list[str]) -> str:
    """Return a team's name with all its areas, unless it says each of them itself."""
    return name if all(area in name for area in areas) else f"{name} ({list_words(areas)})"

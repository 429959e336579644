"""Areas with their relations: the place that each lies in, its parts, and the link worker team that covers it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.load import Entry
from schema import Area, Team
from schema.listing import EVERYWHERE


@dataclass(frozen=True)
class Place:
    """An area with its relations: its parent, its parts and its link worker team."""

    id: str
    area: Area
    parent: str | None
    parts: tuple[str, ...]
    team: Team | None
    team_area: str | None
    """The area that the team is written under, when it is another one."""


def linked_places(entries: Iterable[Entry[Area]]) -> dict[str, Place]:
    """Return each area with its relations, places first and then by name."""
    areas = {entry.id: entry.record for entry in entries}
    ordered = sorted(areas, key=lambda id: (areas[id].kind != "place", areas[id].name.casefold(), id))
    return {id: _place(id, areas) for id in ordered}


def covers(served: Sequence[str], place: Place) -> bool:
    """Return whether all residents of an area may use what `served` areas may: it, its parent or each of its parts."""
    every_part = bool(place.parts) and all(part in served for part in place.parts)
    return EVERYWHERE in served or place.id in served or place.parent in served or every_part


def _place(id: str, areas: Mapping[str, Area]) -> Place:
    area = areas[id]
    owner = _team_owner(id, areas)
    parts = sorted((a for a in areas if areas[a].parent == id), key=lambda a: areas[a].name.casefold())
    team = areas[owner].team if owner else None
    return Place(id, area, area.parent, tuple(parts), team, owner if owner != id else None)


def _team_owner(id: str, areas: Mapping[str, Area]) -> str | None:
    """Return the area whose file describes this area's team: itself, the one it shares with, or its parent's."""
    area = areas[id]
    if area.team:
        return id
    if area.shares_team_with:
        return area.shares_team_with
    return _team_owner(area.parent, areas) if area.parent else None

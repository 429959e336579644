"""Areas with their parents, parts and teams."""

from __future__ import annotations

from generator import load
from generator.places import linked_places
from tests.town import SAMPLE

PLACES = linked_places(load.directory(SAMPLE).areas)


def test_places_come_first_and_know_their_parts() -> None:
    assert list(PLACES)[:2] == ["anytown", "otherham"]
    assert set(PLACES["anytown"].parts) == {"northside", "old-quay"}
    assert PLACES["old-quay"].parent == "anytown"


def test_a_part_without_a_team_has_its_places_and_a_place_may_share_one() -> None:
    anytown, quay, otherham = (PLACES[id] for id in ("anytown", "old-quay", "otherham"))
    assert anytown.team is not None
    assert (quay.team, quay.team_area) == (anytown.team, "anytown")
    assert (otherham.team, otherham.team_area) == (anytown.team, "anytown")
    assert PLACES["otherham-network"].team_area is None

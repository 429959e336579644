"""The teams that can stand on a plan."""

from __future__ import annotations

from generator.views import plan
from tests.town import town


def test_every_team_is_there_once_under_the_area_that_it_is_written_in() -> None:
    assert [team.area_id for team in plan.teams(town())] == ["anytown", "northside", "otherham-network"]


def test_a_team_is_named_with_its_area_unless_its_name_says_it() -> None:
    names = [team.name for team in plan.teams(town())]
    assert names[0] == "Anytown Link Workers (Anytown and Otherham)"
    assert names[1] == "Northside Neighbours"
    assert names[2] == "Otherham Social Prescribing Team (Otherham Primary Care Network)"


def test_a_team_says_how_to_ring_or_how_else_to_ask() -> None:
    anytown, northside, otherham = plan.teams(town())
    assert anytown.phone is not None
    assert anytown.phone.shown == "01632 960101"
    assert northside.ask == "Call in at the library on a Monday morning."
    assert (otherham.phone, otherham.ask) == (None, "Ask at your GP surgery.")

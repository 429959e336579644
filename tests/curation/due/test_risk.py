"""The order of the worklist: what does most harm when it is wrong comes first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.curation.due import risk
from tests import town

OLD = {"reviewed": {"on": "2024-01-01", "by": "Anytown CVS", "how": "by phone"}}
LATELY = {"reviewed": {"on": "2026-11-01", "by": "Anytown CVS", "how": "by phone"}}


def _order(folder: Path, **listings: dict[str, Any]) -> list[str]:
    directory = town.with_listings(folder, **listings)
    return [item.id for item in sorted(directory.shown, key=risk.by_risk(directory))]


def test_what_is_sensitive_comes_before_what_is_only_old_and_rare(tmp_path: Path) -> None:
    rare = {"needs": ["debt"]}
    assert _order(tmp_path, old=OLD | rare, hidden=LATELY | {"sensitive": "yes"}) == ["hidden", "old"]


def test_a_number_comes_before_a_place_to_go(tmp_path: Path) -> None:
    place = OLD | {"sensitive": "yes", "join": {"routes": ["turn up"]}}
    assert _order(tmp_path, place=place, line=LATELY | {"sensitive": "yes"}) == ["line", "place"]


def test_the_only_one_for_a_need_comes_before_one_of_many_that_is_older(tmp_path: Path) -> None:
    many = {f"many{n}": OLD for n in range(4)}
    assert _order(tmp_path, **many, only=LATELY | {"needs": ["debt"]})[0] == "only"


def test_among_equals_the_oldest_comes_first(tmp_path: Path) -> None:
    assert _order(tmp_path, new=LATELY, old=OLD) == ["old", "new"]


LINE = LATELY | {"venues": None, "ways": ["by phone"], "serves": ["everywhere"]}
"""A help line for everywhere that was checked lately."""


def test_a_line_whose_need_of_danger_stands_late_in_its_list_comes_first(tmp_path: Path) -> None:
    late = LINE | {"needs": ["loneliness", "domestic-abuse"], "sensitive": "no"}
    assert _order(tmp_path, old=OLD | {"needs": ["debt"]}, late=late) == ["late", "old"]


def test_a_number_of_the_urgent_help_comes_first_whatever_its_needs(tmp_path: Path) -> None:
    urgent = LINE | {"needs": ["loneliness"], "join": {"routes": ["self"], "phone": "111"}}
    texted = LINE | {"needs": ["loneliness"], "join": {"routes": ["self"], "text": {"to": "85258", "say": "SHOUT"}}}
    other = OLD | {"needs": ["debt"]}
    assert _order(tmp_path, other=other, texted=texted, urgent=urgent)[-1] == "other"


def test_a_line_for_children_comes_first_and_a_childrens_club_does_not(tmp_path: Path) -> None:
    children = {"who": {"to_age": 18}}
    found = _order(tmp_path, club=LATELY | children, old=OLD, line=LINE | children)
    assert found == ["line", "old", "club"]


def test_another_line_for_everywhere_comes_after_danger_and_before_the_rest(tmp_path: Path) -> None:
    place = LATELY | {"sensitive": "yes", "join": {"routes": ["turn up"]}}
    office = LINE | {"serves": ["anytown"]}
    assert _order(tmp_path, office=office, old=OLD, line=LINE, place=place) == ["place", "line", "old", "office"]

"""What stands on a leaflet that lists what there is, and in which order."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.leaflets import listing_leaflets
from generator.leaflets.model import LeafletContent, LeafletListing
from tests.leaflets import sample_leaflets
from tests.town import with_listings


def entries(content: LeafletContent) -> list[LeafletListing]:
    return [entry for section in content.sections for entry in section.entries]


def test_an_area_leaflet_shows_each_listing_once_under_what_it_helps_with_most() -> None:
    content = sample_leaflets.content("areas/anytown")
    ids = [entry.id for entry in entries(content)]
    assert len(ids) == len(set(ids))
    assert [section.title for section in content.sections] == ["Enough money to live on", "People who care about me"]


def test_a_neighbourhood_leaflet_says_what_is_elsewhere() -> None:
    last = sample_leaflets.content("areas/northside").sections[-1]
    assert (last.title, last.note) == ("Elsewhere in Anytown", "You can use these too.")


def test_a_need_leaflet_groups_as_its_page_does() -> None:
    titles = [section.title for section in sample_leaflets.content("areas/anytown/loneliness").sections]
    assert titles == ["In Anytown", "Comes to you, or by phone or online", "National lines"]


def test_a_long_list_says_how_many_more_there_are(tmp_path: Path) -> None:
    listings = {f"tea_{n}": {"name": f"Tea {n:02}"} for n in range(17)}
    made = sample_leaflets.of(with_listings(tmp_path, **listings))
    section = made["areas/anytown/loneliness"].content().sections[0]
    assert [entry.id for entry in section.entries] == [f"tea-{n}" for n in range(8)]
    assert section.more == "9 more are online."


def test_an_areas_leaflet_has_a_national_line_where_it_has_nothing_and_its_team_once(tmp_path: Path) -> None:
    line = {"needs": ["debt"], "serves": ["everywhere"], "ways": ["by phone"], "venues": [], "sessions": []}
    lines = {"line": {**line, "name": "A line"}, "other-line": {**line, "name": "Other line"}}
    made = sample_leaflets.of(with_listings(tmp_path, tea={"needs": ["loneliness"]}, **lines))
    sections = made["areas/anytown"].content().sections
    assert [(one.title, one.note, [e.id for e in one.entries]) for one in sections] == [
        ("Enough money to live on", "Wherever you live.", ["line"]),
        ("People who care about me", "", ["tea"]),
    ]
    own = sample_leaflets.content("areas/anytown")
    assert "anytown-link-workers" not in {entry.id for section in own.sections for entry in section.entries}


@pytest.mark.parametrize(
    ("counts", "in_turn", "taken"),
    [
        ([3, 2, 0], 14, [3, 2, 0]),
        ([40, 40, 40], 14, [5, 5, 4]),
        ([40, 1, 40], 14, [7, 1, 6]),
        ([40, 1, 40], 2, [11, 1, 2]),
        ([1, 40, 40], 2, [1, 11, 2]),
        ([0, 0, 40], 2, [0, 0, 14]),
        ([], 2, []),
    ],
)
def test_the_room_on_a_leaflet_is_shared_out(counts: list[int], in_turn: int, taken: list[int]) -> None:
    assert listing_leaflets.shares(counts, 14, in_turn) == taken


def test_the_places_in_a_long_list_go_to_those_checked_last(tmp_path: Path) -> None:
    listings = {f"tea_{n}": {"name": f"Tea {n:02}"} for n in range(11)}
    checked = {"name": "Zumba", "reviewed": {"on": "2026-10-01", "by": "X"}}
    paused = {**checked, "name": "Arts", "status": {"kind": "paused"}}
    made = sample_leaflets.of(with_listings(tmp_path, **listings, zumba=checked, arts=paused))
    section = made["areas/anytown/loneliness"].content().sections[0]
    assert [entry.name for entry in section.entries] == [*(f"Tea {n:02}" for n in range(7)), "Zumba"]

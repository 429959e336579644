"""Maps as drawings, each area a link."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from generator.views import maps
from generator.views.maps import LETTER
from tests.town import town


def around(id: str) -> Any:
    return maps.around(town().places[id], town())


def test_neighbouring_places_share_a_map() -> None:
    found = maps.of_places(town())
    names = [shape.name for drawing in found for shape in drawing.shapes]
    assert sorted(names) == ["Anytown", "Otherham"]


def test_a_places_map_shows_its_parts_and_a_parts_map_marks_it() -> None:
    assert [(s.name, s.current) for s in around("anytown").shapes] == [("Northside", False), ("Old Quay", False)]
    assert [(s.name, s.current) for s in around("old-quay").shapes] == [("Northside", False), ("Old Quay", True)]


def test_every_shape_is_in_the_list_beside_it() -> None:
    for drawing in (*maps.of_places(town()), *(m for id in town().places if (m := around(id)))):
        assert [link.href for link in drawing.links] == [shape.href for shape in drawing.shapes]
        assert drawing.title.startswith("Map of ")


def test_a_map_names_its_areas() -> None:
    assert around("anytown").title == "Map of Northside and Old Quay"


@pytest.mark.parametrize("id", ["anytown", "northside", "otherham", "otherham-network"])
def test_every_label_lies_inside_its_drawing(id: str) -> None:
    drawing = around(id)
    for shape in drawing.shapes:
        half = max(len(words) for _, _, words in shape.label) * drawing.label_size * LETTER / 2
        for x, y, words in shape.label:
            assert words
            assert x - half + 0.1 >= 0
            assert x + half - 0.1 <= drawing.width
            assert 0 <= y <= drawing.height


def test_a_long_name_is_broken_between_words() -> None:
    assert maps._label_lines("Sedgley, Coseley and Gornal") == ["Sedgley,", "Coseley and", "Gornal"]
    assert maps._label_lines("Stoke-on-Trent-and-Newcastle") == ["Stoke-on-Trent-and-Newcastle"]


def test_an_area_without_an_outline_is_still_in_the_list() -> None:
    outlines = {id: rings for id, rings in town().geography.boundaries.items() if id != "northside"}
    directory = dataclasses.replace(town(), geography=dataclasses.replace(town().geography, boundaries=outlines))
    drawing = maps.around(directory.places["anytown"], directory)
    assert drawing is not None
    assert [shape.name for shape in drawing.shapes] == ["Old Quay"]
    assert [link.words for link in drawing.links] == ["Northside", "Old Quay"]


def test_no_outlines_is_no_map() -> None:
    directory = dataclasses.replace(town(), geography=dataclasses.replace(town().geography, boundaries={}))
    assert maps.of_places(directory) == ()
    assert maps.around(directory.places["anytown"], directory) is None

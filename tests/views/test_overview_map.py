"""The home page's map: every place at one scale."""

from __future__ import annotations

import dataclasses

import pytest

from generator.geometry import Ring
from generator.resolve import Directory
from generator.views import overview_map
from generator.views.maps import LETTER
from generator.views.overview_map import LETTERS, WIDTH, OverviewMap
from tests.town import town


def square(lon: float, lat: float, side: float) -> tuple[Ring, ...]:
    """Return a square of some side in degrees of latitude, as wide as it is high at 53 degrees north."""
    wide = side / 0.6018
    return (((lon, lat), (lon + wide, lat), (lon + wide, lat + side), (lon, lat + side), (lon, lat)),)


def with_outlines(**outlines: tuple[Ring, ...]) -> Directory:
    """Return the invented town with other outlines."""
    geography = dataclasses.replace(town().geography, boundaries=outlines)
    return dataclasses.replace(town(), geography=geography)


def drawn(directory: Directory) -> OverviewMap:
    found = overview_map.overview(directory)
    assert found
    return found


def sizes(found: OverviewMap) -> dict[str, float]:
    """Return how wide each outline is drawn, in units."""
    wide = {}
    for shape in found.shapes:
        xs = [float(point.split(",")[0]) for point in shape.path.strip("MZ").split("L")]
        wide[shape.name] = max(xs) - min(xs)
    return wide


FAR_APART = with_outlines(anytown=square(-2, 53, 0.1), otherham=square(0, 53, 0.4))


def test_places_far_apart_are_drawn_at_one_scale() -> None:
    wide = sizes(drawn(FAR_APART))
    assert wide["Otherham"] / wide["Anytown"] == pytest.approx(4, rel=0.02)


@pytest.mark.parametrize("directory", [town(), FAR_APART], ids=["neighbours", "far apart"])
def test_everything_lies_inside_the_drawing_and_no_two_names_meet(directory: Directory) -> None:
    found = drawn(directory)
    boxes = []
    for shape in found.shapes:
        left, foot = shape.label
        boxes.append((left, left + len(shape.name) * LETTERS * LETTER, foot))
        assert left >= 0
        assert boxes[-1][1] <= found.width + 1
        assert shape.spot[1] < foot < found.height
    assert found.width <= WIDTH
    assert not [
        (one, other)
        for one in boxes
        for other in boxes
        if one < other and one[2] == other[2] and one[0] < other[1] and other[0] < one[1]
    ]


def test_the_line_of_the_scale_is_as_long_as_its_words() -> None:
    long, words = drawn(FAR_APART).bar
    km_of_otherham = 0.4 * 111.2
    assert long / sizes(drawn(FAR_APART))["Otherham"] == pytest.approx(
        int(words.split()[0]) * 1.609 / km_of_otherham, rel=0.02
    )


def test_the_southernmost_is_drawn_first_so_that_no_outline_hides_a_line_to_a_name() -> None:
    spots = [shape.spot[1] for shape in drawn(town()).shapes]
    assert spots == sorted(spots, reverse=True)


def test_a_place_without_an_outline_is_left_out_and_none_at_all_is_no_map() -> None:
    assert [shape.name for shape in drawn(with_outlines(anytown=square(-2, 53, 0.1))).shapes] == ["Anytown"]
    assert overview_map.overview(with_outlines()) is None

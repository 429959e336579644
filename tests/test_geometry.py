"""Points in outlines, and outlines as drawings."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.geometry import centroid, fit, inside

SQUARE = ((-3.0, 54.0), (-2.0, 54.0), (-2.0, 55.0), (-3.0, 55.0), (-3.0, 54.0))
HORSESHOE = ((0, 50), (3, 50), (3, 53), (2, 53), (2, 51), (1, 51), (1, 53), (0, 53), (0, 50))
ISLAND = ((5.0, 50.0), (6.0, 50.0), (6.0, 51.0), (5.0, 50.0))


@pytest.mark.parametrize(
    ("point", "found"),
    [((54.5, -2.5), True), ((54.01, -2.99), True), ((53.9, -2.5), False), ((54.5, -1.9), False), ((-2.5, 54.5), False)],
)
def test_a_point_is_latitude_first_and_an_outline_longitude_first(point: tuple[float, float], found: bool) -> None:
    assert inside(point, [SQUARE]) is found


def test_the_bay_of_a_horseshoe_is_outside() -> None:
    assert inside((50.5, 1.5), [HORSESHOE])
    assert not inside((52.0, 1.5), [HORSESHOE])
    assert inside((52.0, 0.5), [HORSESHOE])


def test_an_area_may_be_in_several_pieces() -> None:
    assert inside((50.2, 5.9), [SQUARE, ISLAND])
    assert inside((54.5, -2.5), [SQUARE, ISLAND])
    assert not inside((50.2, 4.9), [SQUARE, ISLAND])


def test_what_is_in_a_hole_is_outside_whichever_way_its_line_runs() -> None:
    hole = ((-2.6, 54.4), (-2.4, 54.4), (-2.4, 54.6), (-2.6, 54.6), (-2.6, 54.4))
    for line in (hole, hole[::-1]):
        assert not inside((54.5, -2.5), [SQUARE, line])
        assert inside((54.2, -2.5), [SQUARE, line])
        assert inside((50.2, 5.9), [SQUARE, line, ISLAND])


def test_nothing_is_inside_no_outline() -> None:
    assert not inside((54.5, -2.5), [])


@given(st.floats(54.001, 54.999), st.floats(-2.999, -2.001))
def test_every_point_between_the_edges_is_inside(lat: float, lon: float) -> None:
    assert inside((lat, lon), [SQUARE])


def test_a_drawing_has_north_at_the_top_and_a_margin_all_round() -> None:
    drawing = fit([SQUARE], width=480, margin=6)
    assert drawing.xy(-3.0, 55.0) == (6.0, 6.0)
    assert drawing.xy(-2.0, 54.0) == (474.0, pytest.approx(drawing.height - 6, abs=0.1))
    assert drawing.width == 480


def test_a_drawing_keeps_true_shapes() -> None:
    """At 54.5 degrees north a degree of longitude is 0.58 of one of latitude."""
    drawing = fit([SQUARE], width=480, margin=6)
    assert (drawing.height - 12) / (480 - 12) == pytest.approx(1 / 0.5807, rel=0.01)


def test_a_path_is_closed_and_begins_each_piece_anew() -> None:
    path = fit([SQUARE, ISLAND], width=480).path([SQUARE, ISLAND])
    assert path.count("M") == path.count("Z") == 2
    assert re.fullmatch(r"(M[\d.,]+(L[\d.,]+)+Z)+", path)


def test_an_outline_of_no_size_does_not_divide_by_nought() -> None:
    point = ((-2.0, 54.0),) * 4
    drawing = fit([point], width=480)
    assert drawing.xy(-2.0, 54.0) == (6.0, 6.0)
    assert centroid([point]) is not None


def test_the_middle_is_that_of_the_largest_piece() -> None:
    assert centroid([ISLAND, SQUARE]) == (pytest.approx(-2.5), pytest.approx(54.5))


def test_the_middle_does_not_depend_on_the_way_round() -> None:
    assert centroid([SQUARE[::-1]]) == (pytest.approx(-2.5), pytest.approx(54.5))

"""Outlines lose what nobody can see."""

from __future__ import annotations

from generator.geo_import.simplify import area, simplified

SQUARE = [(0.0, 50.0), (0.1, 50.0), (0.1, 50.1), (0.0, 50.1), (0.0, 50.0)]


def test_points_on_the_way_go_and_corners_stay() -> None:
    sides = [(n / 1000, 50.00001 * (n % 2) + 50 * (1 - n % 2)) for n in range(100)]
    assert simplified([*sides, *SQUARE[1:]], 0.0005) == tuple(SQUARE)


def test_a_line_is_closed_and_rounded_to_four_decimals() -> None:
    ring = simplified([(lon + 0.00001, lat) for lon, lat in SQUARE], 0.0005)
    assert ring[0] == ring[-1] == (0.0, 50.0)
    assert simplified([], 0.1) == ()


def test_an_area_too_small_to_simplify_stays_as_it_is() -> None:
    tiny = [(0.0, 50.0), (0.0002, 50.0), (0.0002, 50.0002), (0.0, 50.0002), (0.0, 50.0)]
    assert simplified(tiny, 0.0005) == tuple(tiny)


def test_the_area_of_a_square_is_its_side_squared() -> None:
    assert round(area(tuple(SQUARE)), 9) == 0.01

"""Points: degrees or metres, either way round where that is sure, and else none."""

from __future__ import annotations

import pytest

from generator.importing.converters.points import of_one_cell, of_two_cells, why_other

DUDLEY = ("52.50786", "-2.08983")


@pytest.mark.parametrize(
    ("text", "heading", "point"),
    [
        ("394000, 290000", "Grid ref", DUDLEY),
        ("394000 290000", "Grid ref", DUDLEY),
        ("(394000.0, 290000.0)", "Grid ref", DUDLEY),
        ("290000, 394000", "Northing, Easting", DUDLEY),
        ("394000, 290000", "Easting/Northing", DUDLEY),
        ("327000, 1030000", "Grid ref", ("59.15048", "-3.27795")),
        ("1030000, 327000", "Grid ref", ("59.15048", "-3.27795")),
        ("52.492, -2.087", "Point", ("52.492", "-2.087")),
        ("-2.087, 52.492", "Point", ("52.492", "-2.087")),
        ("52.492,-2.087,120", "Point", ("52.492", "-2.087")),
    ],
)
def test_a_point_in_one_cell_is_read(text: str, heading: str, point: tuple[str, str]) -> None:
    read = of_one_cell(text, heading)
    assert (read.lat, read.lon) == point


@pytest.mark.parametrize(
    "text",
    [
        "394,000 290,000",
        "SO 940 900",
        "SO940900",
        "394000",
        "100, 101",
        "394000, 2",
        "nan, nan",
        "9e5, 3e5",
        "x, y",
        "",
    ],
)
def test_what_is_no_sure_point_is_none_and_says_why(text: str) -> None:
    read = of_one_cell(text, "Point")
    assert (read.lat, read.lon) == ("", "")
    assert read.why


def test_metres_of_northern_ireland_are_of_another_grid() -> None:
    assert "Irish Grid" in of_one_cell("333000, 374000", "Grid", "BT1 5GS").why
    assert of_one_cell("54.597, -5.93", "Point", "BT1 5GS").lat == "54.597"


def test_columns_say_which_number_is_which() -> None:
    assert (of_two_cells(("290000", "394000")).lat, of_two_cells(("290000", "394000")).lon) == DUDLEY
    assert of_two_cells(("-2.08", "52.51")).swapped
    assert of_two_cells(("327000", "1030000")).lat == "59.15048"
    assert of_two_cells(("52.5",)).why


def test_why_a_point_is_not_as_it_was_typed() -> None:
    assert why_other("394000, 290000") == "Worked out from the National Grid."
    assert why_other("52.4920001234") == "Rounded."

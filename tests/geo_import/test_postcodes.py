"""The postcodes of the chosen areas come out, without the ended, the pointless, and those that may not be published."""

from __future__ import annotations

import pytest

from generator.geo_import import postcodes
from tests.geo_import import open_data
from tests.geo_import.open_data import ANY, OTHER, WARD, postcode


def _found(*rows: list[str], codes: tuple[str, ...] = (ANY,), **options: bool) -> postcodes.Postcodes:
    lines = open_data.table(rows or open_data.POSTCODES, open_data.NEWER).encode().splitlines()
    return postcodes.collect(postcodes.rows(iter(lines), codes), **options)


def test_only_postcodes_in_use_with_a_point_are_kept() -> None:
    found = _found()
    assert list(found.points) == ["ZE1 1AA", "ZE1 1AB", "ZE1 2AA", "ZE10 1AA"]
    assert found.ended == {"ZE1 1AC"}
    assert found.pointless == {"ZE1 1AD"}
    assert found.points["ZE1 1AA"] == (52.5001, -2.1001)


def test_an_area_may_be_a_ward_and_several_are_kept_apart() -> None:
    found = _found(codes=(ANY, OTHER, WARD))
    assert found.areas["ZE1 1AA"] == {ANY, WARD}
    assert found.outward_codes(OTHER) == {"ZE2": 1}
    assert found.outward_codes(ANY) == {"ZE1": 3, "ZE10": 1}
    assert found.parts[WARD] == {"ZE1": 3}


def test_postcodes_of_northern_ireland_need_a_licence() -> None:
    belfast = postcode("BT1 1AA", area="N09000999")
    assert _found(belfast, codes=("N09000999",)).points == {}
    assert _found(belfast, codes=("N09000999",)).northern_irish == 1
    assert list(_found(belfast, codes=("N09000999",), northern_ireland=True).points) == ["BT1 1AA"]


@pytest.mark.parametrize(
    "row",
    [
        postcode("ZE1 1AA")[:-5],
        postcode("not one"),
        [*postcode("ZE1 1AA")[:8], OTHER, *postcode("ZE1 1AA")[9:15], ANY + "1"],
    ],
    ids=["cut short", "no postcode", "the code only as part of another"],
)
def test_rows_that_cannot_be_read_are_passed_over(row: list[str]) -> None:
    assert _found(row) == _found(postcode("ZE1 1AA", area=OTHER))


def test_a_point_that_is_no_number_is_none() -> None:
    assert _found([*postcode("ZE1 1AA")[:13], "", "", ""]).pointless == {"ZE1 1AA"}


def test_units_sectors_and_outward_codes_are_rounded_and_sorted() -> None:
    points = {"ZE1 2AA": (52.12346, -2.0), "ZE1 1AB": (52.2, -2.2), "ZE1 1AA": (52.1, -2.1)}
    assert postcodes.units(points) == {"ZE1 1AA": (52.1, -2.1), "ZE1 1AB": (52.2, -2.2), "ZE1 2AA": (52.1235, -2.0)}
    assert list(postcodes.units(points)) == ["ZE1 1AA", "ZE1 1AB", "ZE1 2AA"]
    assert postcodes.sectors(points) == {"ZE1 1": (52.15, -2.15), "ZE1 2": (52.123, -2.0)}
    assert postcodes.outward_codes(points) == {"ZE1": (52.141, -2.1)}


@pytest.mark.parametrize(("typed", "kept"), [("ZE11AA", "ZE1 1AA"), ("ze1  1aa", "ZE1 1AA"), ("ZE1", None), ("", None)])
def test_a_postcode_is_written_with_one_space(typed: str, kept: str | None) -> None:
    assert postcodes.spaced(typed) == kept

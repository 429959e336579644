"""Areas are asked for by code, id or name; what cannot be meant is told what to type instead."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.geo_import.chosen_areas import CannotChoose, choose
from tests.geo_import import books
from tests.geo_import.open_data import ANY, OTHER

WITH_CODE = f"name: Anyshire\nkind: place\ngss_code: {ANY}\n"


def test_without_asking_every_area_with_a_code_is_chosen(tmp_path: Path) -> None:
    folder = books.book(tmp_path, any=WITH_CODE, plain="name: Plain\nkind: place\n")
    assert [(area.code, area.name) for area in choose((), books.areas(folder), False)] == [(ANY, "Anyshire")]


def test_a_code_an_id_or_a_name_will_do_and_the_same_counts_once(tmp_path: Path) -> None:
    entries = books.areas(books.book(tmp_path, any=WITH_CODE))
    found = choose((ANY.lower(), "any", "anyshire", OTHER), entries, False)
    assert [(area.code, area.name) for area in found] == [(ANY, "Anyshire"), (OTHER, OTHER)]


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ((), "No area of this directory has an ONS code yet. Say which area you want, such as: --area E08000027"),
        (("Narnia",), '"Narnia" is not an ONS area code. Write it like E08000027'),
        (("E99999999",), "E99999999 is the code that the ONS gives where there is no area"),
        (("N09000003",), r"N09000003 is in Northern Ireland. Its postcodes \(BT\) are not under the Open Government"),
    ],
)
def test_what_cannot_be_meant_is_told_what_to_type(asked: tuple[str, ...], message: str) -> None:
    with pytest.raises(CannotChoose, match=message):
        choose(asked, (), has_licence=False)


def test_a_slip_in_an_id_is_offered_the_right_one(tmp_path: Path) -> None:
    with pytest.raises(CannotChoose, match='Did you mean "anyshire"'):
        choose(("anyshre",), books.areas(books.book(tmp_path, anyshire=WITH_CODE)), False)


def test_northern_ireland_is_chosen_with_a_licence() -> None:
    assert [area.code for area in choose(("N09000003",), (), has_licence=True)] == ["N09000003"]

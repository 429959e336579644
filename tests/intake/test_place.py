"""A new listing lies in the folder of a place it serves, under an id that nobody has."""

from __future__ import annotations

import pytest

from generator.intake import place
from generator.intake.shelf import Shelf
from generator.load.document import Value


@pytest.mark.parametrize(
    ("serves", "address", "into"),
    [
        (["anytown"], "", "anytown"),
        (["old-quay"], "", "anytown"),
        (["everywhere", "anytown"], "", "everywhere"),
        (["otherham", "anytown"], "", "otherham"),
        (["otherham", "anytown"], "listings/anytown/x.yml", "anytown"),
        (["otherham"], "listings/anytown/x.yml", "otherham"),
        (["atlantis"], "", "everywhere"),
        ([], "", "everywhere"),
        ("anytown", "", "everywhere"),
    ],
)
def test_the_folder_is_a_place_that_it_serves(book: Shelf, serves: Value, address: str, into: str) -> None:
    assert place.of({"name": "Tea", "serves": serves}, address, book)[0] == into


def test_the_id_is_the_one_suggested_or_else_the_name(book: Shelf) -> None:
    assert place.of({"name": "Tea & Chat"}, "directory/listings/anytown/tea.yml", book)[1] == "tea"
    assert place.of({"name": "Tea & Chat"}, "", book)[1] == "tea-chat"
    assert place.of({"name": ["x"]}, "", book)[1]


@pytest.mark.parametrize(
    "address",
    [
        "listings/anytown/../x.yml",
        "listings/atlantis/x.yml",
        "listings/anytown/X.yml",
        "anytown/x.yml",
        "listings/anytown/index.yml",
    ],
)
def test_an_address_where_no_listing_may_lie_is_no_address(book: Shelf, address: str) -> None:
    assert place.suggested(address, book) is None


def test_a_free_id_has_the_town_or_a_number(book: Shelf) -> None:
    value: dict[str, Value] = {"venues": [{"town": "Old Quay"}]}
    assert place.free_id("arabic-tea", value, book) == "arabic-tea-old-quay"
    assert place.free_id("arabic-tea", {}, book) == "arabic-tea-2"
    assert len(place.free_id("a" * 80, value, book)) <= 80

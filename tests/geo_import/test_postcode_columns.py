"""The columns are found under the names of any year."""

from __future__ import annotations

import pytest

from generator.geo_import import postcode_columns
from tests.geo_import import open_data


@pytest.mark.parametrize("headings", [open_data.COLUMNS, open_data.NEWER])
def test_each_thing_is_found_whatever_it_is_called(headings: str) -> None:
    found = postcode_columns.find(headings.split(","))
    assert (found.postcode, found.ended, found.lat, found.lon) == (2, 4, 13, 14)
    assert found.areas[0] == 8
    assert set(found.parts) == {9, 10, 15}


@pytest.mark.parametrize(
    ("headings", "words"),
    [
        ("pcds,lat,long,laua", "when it ended (doterm)"),
        ("pcds,doterm,latitude,laua", "its longitude (long)"),
        ("postcode,doterm,lat,lng", "its local authority (oslaua or lad25cd)"),
        (open_data.NEWER, None),
    ],
)
def test_what_is_missing_is_said_in_words(headings: str, words: str | None) -> None:
    assert postcode_columns.is_heading(headings.split(","))
    assert postcode_columns.missing(headings.split(",")) == words


def test_a_table_of_something_else_is_not_postcodes() -> None:
    assert not postcode_columns.is_heading(["name", "address"])

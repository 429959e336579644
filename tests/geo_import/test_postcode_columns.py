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


_DIRECTORY_2023 = (
    "pcd pcd2 pcds dointr doterm oscty ced oslaua osward parish usertype oseast1m osnrth1m osgrdind oshlthau"
    " nhser ctry rgn streg pcon eer teclec ttwa pct itl statsward oa01 casward park lsoa01 msoa01 ur01ind oac01"
    " oa11 lsoa11 msoa11 wz11 sicbl bua11 buasd11 ru11ind oac11 lat long lep1 lep2 pfa imd calncv icb oa21"
    " lsoa21 msoa21"
).split()
_LOOKUP_2026 = (
    "pcd7 pcd8 pcds dointr doterm usrtypind east1m north1m gridind oa21cd cty26cd ced25cd lad26cd wd26cd"
    " nhser24cd ctry26cd rgn26cd pcon24cd ttwa15cd itl25cd npark16cd lsoa21cd msoa21cd wz11cd sicbl26cd bua24cd"
    " ruc21ind oac21ind lat long"
).split()


@pytest.mark.parametrize(
    ("row", "area", "parts"),
    [
        (_DIRECTORY_2023, "oslaua", {"osward", "parish", "msoa01", "msoa11", "msoa21", "bua11"}),
        (_LOOKUP_2026, "lad26cd", {"wd26cd", "msoa21cd", "bua24cd"}),
    ],
)
def test_the_whole_headings_of_old_and_new_downloads_are_understood(row: list[str], area: str, parts: set[str]) -> None:
    found = postcode_columns.find(row)
    assert postcode_columns.missing(row) is None
    assert [row[n] for n in (found.postcode, found.ended, found.lat, found.lon)] == ["pcds", "doterm", "lat", "long"]
    assert row[found.areas[0]] == area
    assert {row[n] for n in found.parts} == parts


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

"""A file is known by how it begins, whatever it is called."""

from __future__ import annotations

import pytest

from generator.geo_import import file_contents
from generator.geo_import.file_contents import Use
from tests.geo_import import open_data


@pytest.mark.parametrize("headings", [open_data.COLUMNS, open_data.NEWER, f"\ufeff{open_data.NEWER}"])
def test_postcodes_are_known_by_the_headings_of_any_year(headings: str) -> None:
    assert file_contents.kind(open_data.table(open_data.POSTCODES, headings).encode()).use is Use.POSTCODES


@pytest.mark.parametrize(
    ("beginning", "seems"),
    [
        (b"", "is empty"),
        (b"pcds,doterm,lad25cd,long\r\n", "no column of it says its latitude (lat)"),
        (b"pcd7,pcd8,pcds,dointr,doterm,lsoa21cd,ladnm\r\n", "no column of it says its latitude"),
        (b'"DY1 1AA",10,393000,289000,"E92000001","","","","E08000027","E05001234"', "Code-Point Open"),
        (open_data.table([open_data.practice("A81001001", "A BRANCH", "ZE1 1AA")]).encode(), "another NHS list"),
        (open_data.table([open_data.practice("U99901", "A NETWORK", "ZE1 1AA")[:10]]).encode(), "first columns are"),
        (b"%PDF-1.7", "is a PDF"),
        (b"SQLite format 3\x00", "Choose GeoJSON"),
        (b"\x00\x00\x27\x0a", "is a shapefile"),
        (b'{"access": "denied"}', "is JSON, but not a map"),
        (b"Name,Address,Town\nTea and Chat,1 High Street,Any\n", "first columns are 'Name', 'Address', 'Town'"),
        (b"Hello", "is text that is not a table"),
    ],
)
def test_anything_else_is_told_what_it_seems_to_be(beginning: bytes, seems: str) -> None:
    found = file_contents.kind(beginning)
    assert found.use is None
    assert seems in found.seems


@pytest.mark.parametrize("headings", ["", ",".join(["Organisation Code", "Name", *[f"Column {n}" for n in range(25)]])])
def test_the_list_of_practices_is_known_with_headings_and_without(headings: str) -> None:
    assert file_contents.kind(open_data.table(open_data.PRACTICES, headings).encode()).use is Use.PRACTICES


def test_the_names_of_ordnance_survey_are_known_by_their_number_of_columns() -> None:
    header = "\ufeffID,NAMES_URI,NAME1,NAME1_LANG,NAME2,NAME2_LANG,TYPE,LOCAL_TYPE" + ",X" * 26
    assert file_contents.kind(header.encode()).use is Use.NAMES


def test_names_in_an_older_encoding_are_read() -> None:
    assert file_contents.cells('"Caf\xe9",2'.encode("cp1252")) == ["Café", "2"]

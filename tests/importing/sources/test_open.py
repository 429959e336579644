"""Which reader a source needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.importing.source_record import CannotImport
from generator.importing.sources import open as opening
from tests.importing.conftest import FILES

Write = Callable[[str, str], Path]


@pytest.mark.parametrize(
    ("name", "sets"),
    [
        ("council.xlsx", ["Services", "Organisations", "Venues"]),
        ("activities.json", ["activities"]),
        ("organisations.yml", ["organisations"]),
    ],
)
def test_a_file_is_told_by_what_it_is(name: str, sets: list[str]) -> None:
    assert [each.name for each in opening.source(FILES / name).sets] == sets


def test_a_folder_of_sheets_is_one_source(write: Write) -> None:
    write("folder/services.csv", "ID,Name\n1,Tea\n")
    folder = write("folder/venues.csv", "ID,Hall\n1,Wren Hall\n").parent
    assert [each.name for each in opening.source(folder).sets] == ["services", "venues"]


def test_a_folder_of_records_is_one_list(write: Write) -> None:
    write("folder/a.yml", "name: Tea\nphone: 1\n")
    folder = write("folder/b.yml", "name: Walk\nphone: 2\n").parent
    (found,) = opening.source(folder).sets
    assert len(list(found.read(lambda _: None))) == 2


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a.xls", "no Excel workbook"),
        ("a.kml", "as CSV or GeoJSON"),
        ("a.pdf", "picture of a list"),
        ("a.zip", "Unpack"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(write: Write, name: str, said: str) -> None:
    with pytest.raises(CannotImport, match=said):
        opening.source(write(name, "\0x"))


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CannotImport, match="is not there"):
        opening.source(tmp_path / "nothing.csv")


def test_the_pages_of_an_api_are_one_list(write: Write) -> None:
    write("folder/page-1.json", '{"meta": {"page": 1}, "data": {"items": [{"name": "Tea", "cost": "1"}]}}')
    folder = write("folder/page-2.json", '{"meta": {"page": 2}, "data": {"items": [{"name": "Walk"}]}}').parent
    (found,) = opening.source(folder).sets
    assert found.columns == ("name", "cost")
    assert [record.find("name")[0].text for record in found.read(lambda _: None)] == ["Tea", "Walk"]

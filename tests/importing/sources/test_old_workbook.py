"""Workbooks as Excel saved them until 2007."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from generator.importing.source_record import CannotImport
from generator.importing.sources import old_workbook
from generator.importing.sources import open as opening
from tests.importing.conftest import FILES

GROUPS = FILES / "groups.xls"


def _rows(path: Path) -> list[dict[str, str]]:
    table = old_workbook.tables(path)[0]
    return [{name: value.text for name, value in row.values.items()} for row in table.rows(lambda _: None)]


def test_values_are_as_a_person_sees_them() -> None:
    first, second = _rows(GROUPS)
    assert first == {
        "Name": "Tea and Talk",
        "Phone": "01632960150",
        "Checked": "2026-11-03",
        "Starts": "09:30",
        "Free": "Yes",
        "Price": "£3.50",
        "Places": "12",
        "Note": "Ring first",
    }
    assert second["Checked"] == "2026-10-01 14:05"
    assert (second["Free"], second["Price"], second["Places"]) == ("No", "£2", "8.25")
    assert second["Note"] == "Café – ‘Wren’"


def test_sheets_are_read_hidden_ones_too_and_an_empty_one_is_none() -> None:
    assert [(table.name, table.is_hidden) for table in old_workbook.tables(GROUPS)] == [
        ("Groups", False),
        ("Old", True),
    ]


@pytest.mark.parametrize("name", ["groups.xls", "groups.xlsx", "groups.csv"])
def test_it_is_known_by_what_it_is_and_not_by_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(GROUPS.read_bytes())
    assert [each.name for each in opening.source(tmp_path / name).sets] == ["Groups", "Old"]


def test_a_broken_one_is_refused_in_words_wherever_it_breaks(tmp_path: Path) -> None:
    whole, chance, path = GROUPS.read_bytes(), random.Random(12), tmp_path / "broken.xls"
    said = []
    for _ in range(40):
        data = bytearray(whole[: chance.choice([len(whole), chance.randrange(9, len(whole))])])
        for _ in range(chance.randrange(1, 20)):
            data[chance.randrange(8, len(data))] = chance.randrange(256)
        path.write_bytes(bytes(data))
        said.append(_said(path))
    refused = list(filter(None, said))
    assert len(refused) > 10
    assert all("save it again as .xlsx" in one for one in refused)


def _said(path: Path) -> str:
    """Return why a file is refused; nothing when it can be read."""
    try:
        return "".join(str(list(table.rows(lambda _: None)))[:0] for table in old_workbook.tables(path))
    except CannotImport as fault:
        return str(fault)


def test_one_with_a_password_is_told_from_one_that_is_broken(tmp_path: Path) -> None:
    """Excel keeps a locked workbook of any kind in the container of the old files, under another name."""
    path = tmp_path / "locked.xls"
    path.write_bytes(GROUPS.read_bytes().replace("Workbook".encode("utf-16-le"), "Lockbook".encode("utf-16-le")))
    with pytest.raises(CannotImport, match="kept with a password"):
        old_workbook.tables(path)

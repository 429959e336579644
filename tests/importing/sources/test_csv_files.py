"""A CSV file, whatever wrote it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.importing import limits
from generator.importing.source_record import CannotImport, SourceFault
from generator.importing.sources import csv_files

Write = Callable[[str, str | bytes], Path]


def _rows(path: Path, faults: list[SourceFault] | None = None) -> list[dict[str, str]]:
    table = csv_files.table(path)
    assert table
    told = faults if faults is not None else []
    return [{name: value.text for name, value in row.values.items()} for row in table.rows(told.append)]


@pytest.mark.parametrize(
    "content",
    [
        "Name,Phone\nCafé,01632 960150\n".encode(),
        "\ufeffName,Phone\r\nCafé,01632 960150\r\n".encode(),
        "Name;Phone\nCafé;01632 960150\n".encode(),
        "Name\tPhone\nCafé\t01632 960150\n".encode(),
        "Name|Phone\nCafé|01632 960150\n".encode(),
        "Name,Phone\nCafé,01632 960150\n".encode("cp1252"),
        "Name¬Phone\r\nCafé¬01632 960150\r\n".encode("cp1252"),
        'Name, "Phone"\nCafé, "01632 960150"\n'.encode(),
        "Name,Phone\nCafé,01632 960150\n".encode("utf-16"),
        "sep=;\nName;Phone\nCafé;01632 960150\n".encode(),
        "A list of the council,\nAs of November,\n,\nName,Phone\nCafé,01632 960150\n".encode(),
    ],
    ids=["plain", "bom", "semicolons", "tabs", "bars", "cp1252", "nhs", "spaces", "utf-16", "sep", "titles"],
)
def test_one_list_is_read_alike_however_it_is_written(write: Write, content: bytes) -> None:
    assert _rows(write("list.csv", content)) == [{"Name": "Café", "Phone": "01632 960150"}]


def test_rows_keep_their_numbers_and_headings_their_own_names(write: Write) -> None:
    table = csv_files.table(write("list.csv", "Phone,Phone,\n1,2,3\n\n4,5,6,7\n"))
    assert table
    assert table.columns == ("Phone", "Phone (2)", "Column 3")
    rows = list(table.rows(lambda _: None))
    assert [row.number for row in rows] == [2, 4]
    assert rows[1].values["Column 4"].text == "7"


def test_titles_above_the_headings_are_not_lost(write: Write) -> None:
    table = csv_files.table(write("list.csv", "Our list,\nName,Phone\nTea,01632 960150\n"))
    assert table
    assert [(title.place.row, title.text) for title in table.titles] == [(1, "Our list")]


def test_a_formula_is_marked_and_a_phone_is_not(write: Write) -> None:
    table = csv_files.table(write("list.csv", "Name,Phone\n=CMD(),+44 1632 960150\n"))
    assert table
    (row,) = table.rows(lambda _: None)
    assert [value.is_formula for value in row.values.values()] == [True, False]


def test_a_cell_that_is_too_long_is_told_and_the_row_stays(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CELL", 20)
    faults: list[SourceFault] = []
    assert _rows(write("list.csv", f"Name,What\nTea,{'x' * 21}\n"), faults) == [{"Name": "Tea"}]
    assert (faults[0].place.row, faults[0].place.column) == (2, "What")


def test_a_line_without_end_is_refused_before_it_fills_the_memory(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MAX_LINE", 1000)
    path = write("list.csv", "Name,What\nTea," + "x" * 5000)
    with pytest.raises(CannotImport, match=r"line 2: .* longer than 1,000 characters"):
        _rows(path)


@pytest.mark.parametrize("content", [b"PK\x03\x04rest", b"%PDF-1.7", b""])
def test_what_is_no_text_is_refused_in_words(write: Write, content: bytes) -> None:
    with pytest.raises(CannotImport, match=r"workbook|empty"):
        csv_files.table(write("list.csv", content))

"""Sheets of a workbook."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import workbook
from tests.importing.conftest import FILES


def _book(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def _cells(path: Path) -> dict[str, str]:
    (table,) = workbook.tables(path)
    (row,) = table.rows(lambda _: None)
    return {name: value.text for name, value in row.values.items()}


def test_values_are_as_a_person_sees_them(tmp_path: Path) -> None:
    when = datetime.date(2026, 11, 3)
    path = _book(tmp_path / "a.xlsx", ["N", "D", "T", "B", "P"], [1632960150.0, when, datetime.time(9, 30), True, 3.5])
    assert _cells(path) == {"N": "1632960150", "D": "2026-11-03", "T": "09:30", "B": "Yes", "P": "3.5"}


def test_a_price_keeps_its_pound(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Price"])
    book.active.append([3.5])
    book.active["A2"].number_format = "£#,##0.00"
    book.save(tmp_path / "a.xlsx")
    assert _cells(tmp_path / "a.xlsx") == {"Price": "£3.50"}


def test_a_formula_is_text_and_marked(tmp_path: Path) -> None:
    path = _book(tmp_path / "a.xlsx", ["Name", "Total"], ["Tea", "=1+1"])
    (table,) = workbook.tables(path)
    (row,) = table.rows(lambda _: None)
    assert (row.values["Total"].text, row.values["Total"].is_formula) == ("=1+1", True)


def test_merged_titles_and_two_rows_of_headings_are_found() -> None:
    services, _, venues = workbook.tables(FILES / "council.xlsx")
    assert services.columns[:3] == ("Ref", "Service Name", "Run by (org ref)")
    assert services.first_row == 5
    assert venues.columns == (
        "Venue Ref",
        "Address: Venue",
        "Address: Street",
        "Address: Town",
        "Access: Wheelchair access",
        "Access: Hearing loop",
        "Map: Latitude",
        "Map: Longitude",
        "Map: Postcode",
    )


def test_a_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (40 * 1024 * 1024))
    with pytest.raises(CannotImport, match="would unpack to 40 MB"):
        workbook.tables(path)


def test_a_huge_table_of_texts_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_STRINGS_BYTES", 10)
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/sharedStrings.xml", b"0" * 11)
    with pytest.raises(CannotImport, match="more text than can be read"):
        workbook.tables(path)


def test_a_list_of_contents_with_a_broken_name_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/é.xml", b"0")
    path.write_bytes(path.read_bytes().replace("é".encode(), b"\xe9\xe9"))
    with pytest.raises(CannotImport, match="is not an Excel workbook"):
        workbook.tables(path)


def test_what_is_no_workbook_is_refused_in_words(write: Callable[[str, str], Path]) -> None:
    with pytest.raises(CannotImport, match="is not an Excel workbook"):
        workbook.tables(write("a.xlsx", "Name,Phone"))

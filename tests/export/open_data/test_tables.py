"""The rows as CSV and as a spreadsheet, opened by other readers."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
from xlsxwriter import Workbook

from generator.export.open_data import workbook
from generator.spreadsheet import MOST_CHARACTERS
from generator.views.table_row import COLUMNS
from tests.export.open_data.made import of, town_files

CSV, XLSX = "data/listings.csv", "data/listings.xlsx"


def from_csv(files: dict[str, bytes]) -> dict[str, dict[str, str]]:
    text = files[CSV].decode("utf-8-sig")
    return {row["id"]: row for row in csv.DictReader(io.StringIO(text, newline=""))}


def from_xlsx(files: dict[str, bytes]) -> Any:
    return openpyxl.load_workbook(io.BytesIO(files[XLSX]))


def test_a_row_says_what_the_page_says() -> None:
    choir = from_csv(town_files())["sing-along-choir"]
    assert choir["phone"] == "01632 960120; Evenings: 01632 960121 extension 4"
    assert choir["times"].startswith("Tuesdays, 7pm to 9pm, at Anytown Arts Centre, term time only")
    assert choir["access"].startswith("Step-free: yes, Accessible toilet: yes")
    assert (choir["checked_on"], choir["sensitive"], choir["not_for"]) == (
        "2026-10-01",
        "no",
        "We cannot help with lifts.",
    )


def test_what_is_not_known_is_empty(tmp_path: Path) -> None:
    tea = from_csv(of(tmp_path, tea={}))["tea"]
    assert [tea[name] for name in ("cost", "access", "languages", "checked_on", "who", "places")] == [""] * 6


def test_the_spreadsheet_holds_the_same_as_texts_and_no_formula() -> None:
    sheet = from_xlsx(town_files())["Listings"]
    header, *rows = [list(row) for row in sheet.iter_rows()]
    assert [cell.value for cell in header] == [column.name for column in COLUMNS]
    assert {cell.data_type for row in rows for cell in row} <= {"s", "n"}
    assert {type(cell.value) for row in rows for cell in row} == {str, type(None)}
    ids = [row[0].value for row in rows]
    assert ids == list(from_csv(town_files()))
    phones = {row[0].value: row[[c.name for c in COLUMNS].index("phone")].value for row in rows}
    assert phones["money-advice"].startswith("0")


def test_a_formula_is_a_text() -> None:
    name = from_csv(town_files())["hostile-words"]["name"]
    assert name.startswith("'=HYPERLINK")
    names = {row[0].value: row[1] for row in from_xlsx(town_files())["Listings"].iter_rows()}
    assert (names["hostile-words"].value, names["hostile-words"].data_type) == (name[1:], "s")


def test_no_cell_of_the_csv_begins_as_a_formula_does() -> None:
    cells = [cell for row in from_csv(town_files()).values() for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []


def test_a_sheet_says_what_each_column_holds() -> None:
    rows = [[cell.value for cell in row] for row in from_xlsx(town_files())["Columns"].iter_rows()]
    assert rows[0] == ["Licence", "CC0 1.0, no rights reserved"]
    assert [row[0] for row in rows[1:]] == [column.name for column in COLUMNS]


def test_a_row_of_the_spreadsheet_is_as_xlsxwriter_writes_it() -> None:
    texts = ["plain", '<b> & "c"', "_x0041_", "a\x0bb\0c", "two\nlines ", "x" * 40_000, "", "=1+1", "شاي 😀"]
    row = tuple((texts * len(COLUMNS))[: len(COLUMNS)])
    data = io.BytesIO()
    book = Workbook(data, {"constant_memory": True})
    sheet, _, text = book.add_worksheet(), book.add_format({"bold": True})._get_xf_index(), book.add_format()
    for place, words in enumerate(row):
        if words:
            sheet.write_string(1, place, words[:MOST_CHARACTERS], text)
    book.close()
    theirs = zipfile.ZipFile(data).read("xl/worksheets/sheet1.xml").decode()
    found = re.search('<row r="2".*</row>', theirs, re.DOTALL)
    assert found
    ours = workbook.row_xml(row).replace("\0", "2")
    assert _without_hints(ours) == _without_hints(found[0])


def _without_hints(xml: str) -> str:
    """Return a row without how far it reaches, and without the order to keep spaces, which we give to every text."""
    return re.sub(' spans="[^"]*"| xml:space="preserve"', "", xml)

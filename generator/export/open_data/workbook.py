"""`listings.xlsx`: the same rows as a spreadsheet, and a sheet that says what each column holds.

Written by XlsxWriter: same rows, same bytes, where openpyxl stamps the hour into every file. Every cell
is a text: no formula is ever written, and a telephone number keeps its first 0.
"""

from __future__ import annotations

import datetime
import io
import re
from collections.abc import Sequence
from html import escape

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from generator.spreadsheet import MOST_CHARACTERS
from generator.views.table_row import COLUMNS, Row

_NUMBER = "\0"
"""Stands for the number of a row until it is known. No XML can hold it, and so no text does."""
_TEXT_FORMAT = 2
"""The number of the format of texts: the third that is named, after the plain and the bold."""
_LETTERS = [xl_col_to_name(place) for place in range(len(COLUMNS))]
_LOOKS_SPELT_OUT = re.compile("(_x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_WIDTH, _WIDE, _WIDE_COLUMNS = 18, 50, ("summary", "description", "times", "venues")


class _Listings(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """The sheet of listings, whose rows below the first are put in as they were made, which was once for each listing.

    XlsxWriter looks at each of half a million cells at every build; for the same rows this takes a fifth of the time.
    """

    rows: Sequence[str] = ()

    def _write_rows(self) -> None:
        super()._write_rows()
        for number, row in enumerate(self.rows, start=2):
            self.fh.write(row.replace(_NUMBER, str(number)))


def workbook(rows: Sequence[str], name: str, licence: str, today: datetime.date) -> bytes:
    """Return a workbook with the listings, as `row_xml` makes them, and what the columns hold. `name` is the site's."""
    data = io.BytesIO()
    book = Workbook(data, {"in_memory": True})
    book.set_properties({"title": name, "comments": licence, "created": _at_midnight(today)})
    bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    sheet = book.add_worksheet("Listings", _Listings)
    _head(sheet, len(rows), bold, text)
    assert [each._get_xf_index() for each in (bold, text)][1] == _TEXT_FORMAT
    sheet.rows = rows
    _columns(book.add_worksheet("Columns"), [("Licence", licence), *((c.name, c.holds) for c in COLUMNS)], bold)
    book.close()
    return data.getvalue()


def row_xml(row: Row) -> str:
    """Return a row as a sheet's file has it, in texts, with a mark where its number goes. Source: ECMA-376, 18.3.1.73.

    It is what XlsxWriter itself writes where it is told to keep little in memory.
    """
    cells = (_cell(letters, words) for letters, words in zip(_LETTERS, row, strict=True) if words)
    return f'<row r="{_NUMBER}">{"".join(cells)}</row>'


def _cell(letters: str, words: str) -> str:
    text = f'<is><t xml:space="preserve">{_in_xml(words)}</t></is>'
    return f'<c r="{letters}{_NUMBER}" s="{_TEXT_FORMAT}" t="inlineStr">{text}</c>'


def _in_xml(words: str) -> str:
    """Return the words of a cell in XML. What XML cannot hold, and what looks as if it stood for that, is spelt out."""
    words = _LOOKS_SPELT_OUT.sub(r"_x005F\1", words[:MOST_CHARACTERS])
    return escape(_NOT_IN_XML.sub(lambda found: f"_x{ord(found[0]):04X}_", words), quote=False)


def _head(sheet: Worksheet, listings: int, bold: Format, text: Format) -> None:
    """Set up the sheet of listings, with the columns' names."""
    sheet.freeze_panes(1, 2)
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, _WIDE if column.name in _WIDE_COLUMNS else _WIDTH, text)
        sheet.write_string(0, place, column.name, bold)
    sheet.autofilter(0, 0, listings, len(COLUMNS) - 1)
    sheet._check_dimensions(listings, len(COLUMNS) - 1)


def _columns(sheet: Worksheet, words: Sequence[tuple[str, str]], bold: Format) -> None:
    sheet.set_column(0, 0, _WIDTH)
    sheet.set_column(1, 1, 2 * _WIDE)
    for number, (name, holds) in enumerate(words):
        sheet.write_string(number, 0, name, bold)
        sheet.write_string(number, 1, holds)


def _at_midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)

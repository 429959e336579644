"""`listings.xlsx`: the same rows as a spreadsheet, and a sheet that says what each column holds.

Written by XlsxWriter: same rows, same bytes, where openpyxl stamps the hour into every file. Every cell
is a text: no formula is ever written, and a telephone number keeps its first 0.
"""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Sequence

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from generator.spreadsheet import MOST_CHARACTERS
from generator.views.table_row import COLUMNS, Row

_WIDTH, _WIDE, _WIDE_COLUMNS = 18, 50, ("summary", "description", "times", "venues")


def workbook(rows: Iterable[Row], name: str, licence: str, today: datetime.date) -> bytes:
    """Return a workbook with the listings, and what the columns hold. `name` is the site's."""
    data = io.BytesIO()
    book = Workbook(data, {"in_memory": True, "constant_memory": False})
    book.set_properties({"title": name, "comments": licence, "created": _at_midnight(today)})
    bold, text = book.add_format({"bold": True}), book.add_format({"num_format": "@"})
    _listings(book.add_worksheet("Listings"), rows, bold, text)
    _columns(book.add_worksheet("Columns"), [("Licence", licence), *((c.name, c.holds) for c in COLUMNS)], bold)
    book.close()
    return data.getvalue()


def _listings(sheet: Worksheet, rows: Iterable[Row], bold: Format, text: Format) -> None:
    sheet.freeze_panes(1, 2)
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, _WIDE if column.name in _WIDE_COLUMNS else _WIDTH, text)
        sheet.write_string(0, place, column.name, bold)
    last = 0
    for last, row in enumerate(rows, start=1):
        _write(sheet, last, row)
    sheet.autofilter(0, 0, last, len(COLUMNS) - 1)


def _write(sheet: Worksheet, number: int, row: Row) -> None:
    for place, words in enumerate(row):
        if words:
            sheet.write_string(number, place, words[:MOST_CHARACTERS])


def _columns(sheet: Worksheet, words: Sequence[tuple[str, str]], bold: Format) -> None:
    sheet.set_column(0, 0, _WIDTH)
    sheet.set_column(1, 1, 2 * _WIDE)
    for number, (name, holds) in enumerate(words):
        sheet.write_string(number, 0, name, bold)
        sheet.write_string(number, 1, holds)


def _at_midnight(day: datetime.date) -> datetime.datetime:
    return datetime.datetime.combine(day, datetime.time(), datetime.UTC)

"""Sheets of a workbook as Excel saved them until 2007 (.xls). It keeps what a formula came to, and that is read."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import cell_text
from generator.importing.sources.table import Cells, Table, of_rows
from generator.importing.sources.workbook import SAVE_AGAIN

_BEGINS = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00")
"""How such a file begins: the container of Office's old files, or, before 1994, the first record of a sheet."""


def is_one(head: bytes) -> bool:
    """Return whether a file that begins so is an old workbook, whatever its name says."""
    return head.startswith(_BEGINS[0]) or (head[:2] in _BEGINS[1:] and head[3:4] == b"\0")


def tables(path: Path, heading_rows: dict[str, int] | None = None) -> list[Table]:
    """Return each sheet of a workbook that has any text, hidden ones too. Raises CannotImport when it is none."""
    limits.check_file(path)
    heading_rows = heading_rows or {}
    with _open(path) as book:
        sheets = {sheet.name: sheet.visibility != 0 for sheet in book.sheets()}
    found = ((of_rows(name, _reader(path, name), heading_rows.get(name)), hidden) for name, hidden in sheets.items())
    return [replace(table, is_hidden=hidden) for table, hidden in found if table]


def _open(path: Path) -> Any:
    import xlrd  # only old workbooks need it

    try:
        nowhere = io.StringIO()  # it tells what it finds odd
        return xlrd.open_workbook(path, logfile=nowhere, formatting_info=True, ragged_rows=True)
    except Exception as fault:  # it raises whatever its parts raise
        is_locked = any(words in f"{fault}" for words in ("encrypted", "find workbook"))
        locked = " It may be kept with a password: take that off first." if is_locked else ""
        name = type(fault).__name__
        raise CannotImport(f"{path} cannot be read as an old workbook ({name}).{locked} {SAVE_AGAIN}.") from None


def _reader(path: Path, name: str) -> Any:
    def read() -> Iterator[Cells]:
        with _open(path) as book:
            sheet = book.sheet_by_name(name)
            for position in range(sheet.nrows):
                try:
                    texts = [_text(cell, book) for cell in sheet.row(position)]
                except Exception as fault:
                    where = f"{path}, sheet {name}, row {position + 1}"
                    raise CannotImport(f"{where} cannot be read ({type(fault).__name__}). {SAVE_AGAIN}.") from None
                while texts and not texts[-1]:
                    texts.pop()
                yield position + 1, texts, frozenset()

    return read


def _text(cell: Any, book: Any) -> str:
    import xlrd

    style = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return str(xlrd.error_text_from_code.get(cell.value, ""))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return cell_text.of(bool(cell.value), style)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return cell_text.of(_moment(cell.value, book.datemode) or cell.value, style)
    return cell_text.of(None if cell.ctype in (xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK) else cell.value, style)


def _moment(number: float, datemode: int) -> datetime.datetime | datetime.time | None:
    """Return a day, with its time if it has one, or a time alone; None for a number that is no day of Excel's."""
    import xlrd

    try:
        moment: datetime.datetime = xlrd.xldate_as_datetime(number, datemode)
    except (xlrd.xldate.XLDateError, OverflowError, ValueError):
        return None
    return moment.time() if 0 <= number < 1 else moment

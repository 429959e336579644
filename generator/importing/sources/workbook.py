"""Sheets of an Excel workbook, row by row. A formula is text here: it is shown as typed and never worked out."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import cell_text
from generator.importing.sources.table import Cells, Table, of_rows

SAVE_AGAIN = "Open it in Excel or LibreOffice and save it again as .xlsx"
"""What to do about a workbook that cannot be read."""


_NOT_A_LIST = (zipfile.BadZipFile, OSError, NotImplementedError, ValueError, struct.error, EOFError)
"""What zipfile raises at a list of contents that is none: of a version that nobody knows, with names in no alphabet."""


def tables(path: Path, heading_rows: dict[str, int] | None = None) -> list[Table]:
    """Return each sheet of a workbook that has any text, hidden ones too. Raises CannotImport when it is none."""
    limits.check_file(path)
    _refuse_bombs(path)
    heading_rows = heading_rows or {}
    workbook = _open(path)
    sheets = {sheet.title: sheet.sheet_state != "visible" for sheet in workbook.worksheets}
    workbook.close()
    found = ((of_rows(name, _reader(path, name), heading_rows.get(name)), hidden) for name, hidden in sheets.items())
    return [replace(table, is_hidden=hidden) for table, hidden in found if table]


def _refuse_bombs(path: Path) -> None:
    """Refuse a file that unpacks to far more than it is: its list of contents says so, and zipfile holds it to that."""
    try:
        with zipfile.ZipFile(path) as archive:
            sizes = {item.filename: item.file_size for item in archive.infolist()}
    except _NOT_A_LIST:
        raise CannotImport(f"{path} is not an Excel workbook (.xlsx). {SAVE_AGAIN}.") from None
    whole, most = sum(sizes.values()), path.stat().st_size * limits.MAX_RATIO
    if whole > limits.MAX_UNPACKED_BYTES or whole > max(most, 10 * 1024 * 1024):
        raise CannotImport(
            f"{path} would unpack to {whole // 1024**2:,} MB, which no list of local help does. Refused."
        )
    if sizes.get("xl/sharedStrings.xml", 0) > limits.MAX_STRINGS_BYTES:
        raise CannotImport(f"{path} holds more text than can be read at once. Save each sheet as a CSV file instead.")


def _open(path: Path) -> Any:
    import openpyxl  # slow to load, and only workbooks need it

    try:
        return openpyxl.load_workbook(path, read_only=True, data_only=False, keep_links=False)
    except Exception as fault:  # it raises whatever its parts raise
        raise CannotImport(f"{path} cannot be read as a workbook ({type(fault).__name__}). {SAVE_AGAIN}.") from None


def _reader(path: Path, name: str) -> Any:
    def read() -> Iterator[Cells]:
        workbook = _open(path)
        try:
            sheet = workbook[name]
            sheet.reset_dimensions()  # what wrote the file may have said that it is smaller than it is
            for number, row in enumerate(sheet.iter_rows(max_col=limits.MAX_COLUMNS), start=1):
                texts = [_text(cell) for cell in row]
                while texts and not texts[-1]:
                    texts.pop()
                yield number, texts, frozenset(n for n, cell in enumerate(row) if cell.data_type == "f")
        except CannotImport:
            raise
        except Exception as fault:
            where = f"{path}, sheet {name}"
            raise CannotImport(f"{where} cannot be read to its end ({type(fault).__name__}). {SAVE_AGAIN}.") from None
        finally:
            workbook.close()

    return read


def _text(cell: Any) -> str:
    return cell_text.of(cell.value, str(getattr(cell, "number_format", "")))

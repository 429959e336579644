"""From a path or a web address to a source: which reader it needs is told by what it is, then by its ending."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import (
    alike,
    csv_files,
    lists,
    old_workbook,
    open_referral,
    record_set,
    web_page,
    workbook,
)
from generator.importing.sources.record_set import RecordSet, Source

_TEXT = (".csv", ".tsv", ".txt", ".tab")
_WORKBOOKS = (".xlsx", ".xlsm")
_LISTS = (".json", ".jsonl", ".ndjson", ".geojson", ".yml", ".yaml")
_PAGES = (".html", ".htm")
_CALLED_EXCEL = (".xls",)
"""An old workbook; and what many systems call a web page or a text with tabs, because Excel opens those too."""
_PAGE = re.compile(r"(?<=[a-z])[-_ ]?[0-9]+$", re.I)
"""The number of a page at the end of a file's name."""
_KINDS = "a CSV file, a workbook (.xlsx or .xls), JSON or YAML, a folder of those, or a web address"
_OLD = {
    ".xls": "It is no Excel workbook, whatever its name says. Open it in Excel and save it as .xlsx.",
    ".ods": "It is a LibreOffice workbook. Open it and save it as .xlsx.",
    ".numbers": "It is a Numbers workbook. Export it as Excel.",
    ".pdf": "A PDF is a picture of a list, not a list. Ask for the spreadsheet that it was made from.",
    **dict.fromkeys((".docx", ".doc", ".rtf"), "It is a document. Put its table into a spreadsheet and save that."),
    **dict.fromkeys(
        (".kml", ".kmz"), "It is a map. Open it in the program that made it, and export its list as CSV or GeoJSON."
    ),
    ".xml": "It is XML. Ask whoever sent it for CSV, Excel or JSON.",
    ".xlsb": "It is a binary Excel workbook. Open it and save it as .xlsx.",
    **dict.fromkeys((".mdb", ".accdb"), "It is an Access database. Export each of its tables as Excel."),
    ".html": "It is not a whole web page. Open it, select the table, and put it into a spreadsheet.",
    ".zip": "Unpack it first, and give the folder.",
}


def source(path: Path, heading_rows: Mapping[str, int] | None = None) -> Source:
    """Return what lies at a path. `heading_rows` are the rows of the headings by sheet, where a person said them."""
    if not path.exists():
        raise CannotImport(f"{path} is not there. Give {_KINDS}.")
    rows = dict(heading_rows or {})
    return _folder(path, rows) if path.is_dir() else Source(path.stem, *_file(path, rows))


def _file(path: Path, heading_rows: dict[str, int]) -> tuple[tuple[RecordSet, ...], bool]:
    ending = path.suffix.lower()
    if ending in (*_WORKBOOKS, *_CALLED_EXCEL, *_TEXT) and old_workbook.is_one(_head(path)):
        sets = tuple(record_set.of_table(table) for table in old_workbook.tables(path, heading_rows))
    elif ending in _WORKBOOKS or (ending in (*_TEXT, *_CALLED_EXCEL) and _head(path).startswith(b"PK\x03\x04")):
        sets = tuple(record_set.of_table(table) for table in workbook.tables(path, heading_rows))
    elif ending in (*_PAGES, *_CALLED_EXCEL) and web_page.is_one(_head(path)):
        sets = tuple(record_set.of_table(table) for table in web_page.tables(path, heading_rows))
    elif ending in _LISTS:
        data = lists.read_file(path)
        if open_referral.is_service_data(data):
            return (open_referral.of_data(data, path.stem),), True
        sets = tuple(lists.record_sets(data, path.stem))
    elif ending in _TEXT or not ending or (ending in _CALLED_EXCEL and _is_text(_head(path))):
        table = csv_files.table(path, heading_rows.get(path.stem))
        sets = (record_set.of_table(table),) if table else ()
    else:
        raise CannotImport(f"{path} cannot be read. {_OLD.get(ending, f'Give {_KINDS}.')}")
    if not sets:
        raise CannotImport(f"{path} has no rows in it. Was the right sheet saved?")
    return alike.merged(sets, path.stem), False


def _head(path: Path) -> bytes:
    limits.check_file(path)
    with path.open("rb") as file:
        return file.read(1024)


def _is_text(head: bytes) -> bool:
    """Return whether a file that begins so holds words: XML is read by Excel alone."""
    return not (b"\0" in head or head.lstrip(b"\xef\xbb\xbf \r\n").startswith(b"<"))


def _folder(path: Path, heading_rows: dict[str, int]) -> Source:
    files = sorted(each for each in path.rglob("*") if each.is_file() and not each.name.startswith("."))
    files = [
        each
        for each in files
        if each.suffix.lower() in (*_TEXT, *_WORKBOOKS, *_LISTS, *_CALLED_EXCEL) and each.stem != "README"
    ]
    if not files:
        raise CannotImport(f"{path} holds nothing that can be read. Give {_KINDS}.")
    if len(files) > limits.MAX_FILES:
        raise CannotImport(f"{path} holds {len(files):,} files; the most is {limits.MAX_FILES:,}.")
    services = open_referral.services_of_folder(path, files)
    if services:
        return Source(path.name, (services,), is_open_referral=True)
    sets = _pages([(file, each) for file in files for each in _file(file, heading_rows)[0]])
    if open_referral.is_package(sets):
        return Source(path.name, (open_referral.of_package(sets),), is_open_referral=True)
    return Source(path.name, tuple(_merged(sets)))


def _pages(lists_of_files: list[tuple[Path, RecordSet]]) -> list[RecordSet]:
    """Return the lists of a folder with those of page-1.json, page-2.json and so on as one."""
    by_name: dict[Any, list[RecordSet]] = {}
    for file, each in lists_of_files:
        is_page = file.suffix.lower() in _LISTS and _PAGE.search(file.stem)
        name = _PAGE.sub("", file.stem), "" if each.name == file.stem else each.name
        by_name.setdefault(name if is_page else (file, each.name), []).append(each)
    return [found[0] if len(found) == 1 else _together(found) for found in by_name.values()]


def _merged(sets: list[RecordSet]) -> Iterator[RecordSet]:
    """Yield the lists of a folder: files with one record each are one list together."""
    by_columns: dict[Any, list[RecordSet]] = {}
    for each in sets:
        by_columns.setdefault(each.columns if each.titles or len(each.columns) > 1 else each.name, []).append(each)
    for found in by_columns.values():
        yield found[0] if len(found) == 1 else _together(found)


def _together(parts: list[RecordSet]) -> RecordSet:
    def read(on_fault: Callable[[Any], None]) -> Iterator[Any]:
        for each in parts:
            yield from each.read(on_fault)

    columns = tuple(dict.fromkeys(column for each in parts for column in each.columns))
    return RecordSet(parts[0].name, columns, read, tuple(t for each in parts for t in each.titles))

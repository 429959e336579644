"""What a downloaded file is, told from how it begins, whatever it is called."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from enum import Enum

from generator.geo_import import postcode_columns

WANTED = (
    "Wanted are: the ONS Postcode Directory, OS Open Names as CSV, ONS boundaries as GeoJSON, and the NHS list of GP"
    " practices (epraccur), each as it was downloaded"
)
NAMES_COLUMNS = 34
"""How many columns OS Open Names has."""
PRACTICE_COLUMNS = 27
"""How many columns the NHS lists of organisations have, epraccur too."""


class Use(Enum):
    """What a file is for."""

    POSTCODES = "the ONS Postcode Directory"
    NAMES = "OS Open Names"
    MAP = "boundaries"
    PRACTICES = "the NHS list of GP practices"


@dataclass(frozen=True)
class Kind:
    """What a file is: its use, or else what it seems to be, after its name."""

    use: Use | None
    seems: str = ""


_SIGNS = (
    (b"%PDF", "is a PDF"),
    (b"SQLite format 3", "is a GeoPackage or another database. Choose GeoJSON, or CSV, when you download"),
    (b"\x00\x00\x27\x0a", "is a shapefile. Choose GeoJSON when you download"),
    (b"\xd0\xcf\x11\xe0", "is an old spreadsheet or document"),
    (b"PK", "is a zip"),
    (b"<?xml", "is XML (GML or KML, perhaps). Choose CSV, or GeoJSON, when you download"),
    (b"<!doctype html", "is a web page: the download did not work. Download it again"),
    (b"<html", "is a web page: the download did not work. Download it again"),
    (b"\xff\xfe", "is saved as Unicode (UTF-16). Save it as CSV in UTF-8, or download it again"),
    (b"\x1f\x8b", "is packed with gzip. Unpack it first"),
)


def kind(beginning: bytes) -> Kind:
    """Return what a file is, given its first kilobytes."""
    start = beginning.removeprefix(b"\xef\xbb\xbf").lstrip()
    sign = next((words for mark, words in _SIGNS if start[:16].lower().startswith(mark.lower())), None)
    if sign:
        return Kind(None, sign)
    if not start:
        return Kind(None, "is empty. Download it again")
    if start.startswith((b"{", b"[")):
        return _json(start)
    return _table(start)


def _json(start: bytes) -> Kind:
    if re.search(rb'"(?:FeatureCollection|Feature)"|"features"', start):
        return Kind(Use.MAP)
    return Kind(None, "is JSON, but not a map. Boundaries come as GeoJSON, which begins with a FeatureCollection")


def _table(start: bytes) -> Kind:
    row = cells(start.splitlines()[0])
    if postcode_columns.is_heading(row):
        missing = postcode_columns.missing(row)
        seems = f"is a table of postcodes, but no column of it says {missing}. Is it the ONS Postcode Directory?"
        return Kind(None, seems) if missing else Kind(Use.POSTCODES)
    if len(row) == NAMES_COLUMNS and (row[6].strip() or row[0] == "ID"):
        return Kind(Use.NAMES)
    below = cells(start.splitlines()[1]) if _may_be_headings(start, row) else row
    if len(below) >= PRACTICE_COLUMNS - 1 and re.fullmatch("[A-Z0-9]{3,9}", below[0]):
        return _organisations(below)
    return Kind(None, _stranger(row))


def _may_be_headings(start: bytes, row: list[str]) -> bool:
    """Return whether a row may be headings over an NHS list: the lists have none, but reports and people add them."""
    return len(row) >= PRACTICE_COLUMNS - 1 and " " in row[0].strip() and len(start.splitlines()) > 1


def _organisations(row: list[str]) -> Kind:
    """Return whether a row of one of the NHS lists is of practices: those have codes such as A81001."""
    if re.fullmatch("[A-Z][0-9]{5}", row[0]):
        return Kind(Use.PRACTICES)
    return Kind(None, f'is another NHS list: its first code is "{row[0]}". The list of practices is called epraccur')


def _stranger(row: list[str]) -> str:
    if len(row) == 10 and re.fullmatch("[A-Z0-9]{5,7}", re.sub(" ", "", row[0])) and row[2].isdigit():
        return "seems to be Code-Point Open, which has no area codes of the ONS. Use the ONS Postcode Directory"
    if len(row) > 1:
        return f"is a table whose first columns are {', '.join(repr(cell[:20]) for cell in row[:3])}"
    return "is text that is not a table"


def cells(line: bytes) -> list[str]:
    """Return the cells of a line of CSV."""
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        text = line.decode("cp1252", errors="replace")
    return next(csv.reader([text]), [])

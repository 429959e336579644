"""Which column of the ONS Postcode Directory is which: their names change with the years, what they hold does not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_POSTCODE = ("pcds", "pcd8|pcd2", "pcd7|pcd|postcode")
_COLUMNS = {
    "ended": "doterm|date_?of_?termination",
    "lat": "lat|latitude",
    "lon": "long|lon|lng|longitude",
    "district": r"oslaua|laua|ladua|lad(\d\d)?(cd)?",
}
_AREAS = (
    r"oscty|cty(\d\d)?(cd)?",
    r"rgn(\d\d)?(cd)?|gor",
    r"ctry(\d\d)?(cd)?",
    r"icb(\d\d)?(cd)?",
    r"sicbl(\d\d)?(cd)?",
)
_PARTS = (r"osward|ward|wd(\d\d)?(cd)?", r"parish|par(ncp)?(\d\d)?(cd)?", r"msoa(\d\d)?(cd)?", r"bua(\d\d)?(cd)?")
_MEANS = {
    "postcode": "the postcode (pcds)",
    "ended": "when it ended (doterm)",
    "lat": "its latitude (lat)",
    "lon": "its longitude (long)",
    "district": "its local authority (oslaua or lad25cd)",
}


@dataclass(frozen=True)
class PostcodeColumns:
    """Where each thing is in a row, from 0."""

    postcode: int
    ended: int
    lat: int
    lon: int
    areas: tuple[int, ...]
    """Of the codes of whole areas: local authority, county, region and the like."""
    parts: tuple[int, ...]
    """Of the codes of what lies inside a local authority: ward, parish, middle layer super output area and the like."""


def is_heading(row: Sequence[str]) -> bool:
    """Return whether a row is the headings of a table of postcodes."""
    return _postcode(row) is not None


def missing(row: Sequence[str]) -> str | None:
    """Return in words the first thing that no column holds, or None when all are there."""
    return next((words for name, words in _MEANS.items() if _place(row, name) is None), None)


def find(row: Sequence[str]) -> PostcodeColumns:
    """Return where everything is, given the headings of a table in which nothing is missing."""
    where = {name: _place(row, name) for name in _MEANS}
    found = {name: place for name, place in where.items() if place is not None}
    areas = (found["district"], *_all(row, _AREAS), *_all(row, _PARTS))
    return PostcodeColumns(
        postcode=found["postcode"],
        ended=found["ended"],
        lat=found["lat"],
        lon=found["lon"],
        areas=areas,
        parts=_all(row, _PARTS),
    )


def _place(row: Sequence[str], name: str) -> int | None:
    return _postcode(row) if name == "postcode" else _first(row, _COLUMNS[name])


def _postcode(row: Sequence[str]) -> int | None:
    """Return the column with one space in the postcode, or else any other of the three that the ONS gives."""
    return next((place for pattern in _POSTCODE if (place := _first(row, pattern)) is not None), None)


def _first(row: Sequence[str], pattern: str) -> int | None:
    return next(iter(_all(row, (pattern,))), None)


def _all(row: Sequence[str], patterns: Sequence[str]) -> tuple[int, ...]:
    names = [name.strip().lstrip("\ufeff").casefold() for name in row]
    return tuple(n for pattern in patterns for n, name in enumerate(names) if re.fullmatch(pattern, name))

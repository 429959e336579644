"""The towns, villages and hamlets of the chosen areas, out of the three million names of OS Open Names."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from generator import national_grid
from generator.geo_import.file_contents import NAMES_COLUMNS, cells
from generator.geometry import Point

KINDS = {"City": "c", "Town": "t", "Suburban Area": "a", "Village": "v", "Hamlet": "h", "Other Settlement": "o"}
"""What place-names.csv calls each kind of populated place."""
_NAMES, _TYPE, _LOCAL_TYPE, _EASTING, _NORTHING = (2, 4), 6, 7, 8, 9
"""Columns, from 0. The files have no headings; OS_Open_Names_Header.csv, beside them, gives these."""
_DISTRICT, _COUNTY = 21, 24
_OTHER_WORDS = re.compile(r"\b(?:the|city|county|borough|district|council|royal|metropolitan|london|of|and)\b|[^\w]+")


@dataclass(frozen=True, order=True)
class PlaceName:
    """One name of one populated place."""

    name: str
    district: str
    """Its borough or district; where there is none, its county or unitary authority."""
    kind: str
    lat: float
    lon: float

    @property
    def point(self) -> Point:
        """Return where it is."""
        return (self.lat, self.lon)


def collect(lines: Iterable[bytes], belongs: Callable[[PlaceName], bool]) -> Iterator[PlaceName]:
    """Yield the names of populated places that belong, the Welsh or Gaelic one too where there are two."""
    for line in lines:
        if b"populatedPlace" in line:  # one line in seventy: the others are roads, postcodes and hills
            yield from (name for name in _names(cells(line)) if belongs(name))


def _names(row: list[str]) -> Iterator[PlaceName]:
    if len(row) != NAMES_COLUMNS or row[_TYPE] != "populatedPlace" or row[_LOCAL_TYPE] not in KINDS:
        return
    try:
        lat, lon = national_grid.to_degrees(float(row[_EASTING]), float(row[_NORTHING]))
    except ValueError:
        return
    district = row[_DISTRICT].strip() or row[_COUNTY].strip()
    for n in _NAMES:
        if row[n].strip():
            yield PlaceName(row[n].strip(), district, KINDS[row[_LOCAL_TYPE]], round(lat, 4), round(lon, 4))


def same_place(one: str, other: str) -> bool:
    """Return whether two names of an authority are one: `City of Wolverhampton` and `Wolverhampton`."""
    return _plain(one) == _plain(other) != ""


def _plain(name: str) -> str:
    return " ".join(_OTHER_WORDS.sub(" ", name.casefold()).split())

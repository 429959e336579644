"""Points on the map as lists give them: degrees, or metres of the National Grid; and none where it could be two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator import national_grid
from generator.importing import field_values

_METRES = 5_000
"""Numbers from here on are metres of the National Grid, and no degrees."""
_FARTHEST_EAST = 700_000
"""No grid reference has an easting of more metres than these, and Scotland's north has northings that do."""
_NORTHING_FIRST = re.compile(r"northing.*easting|\by\b.*\bx\b", re.I | re.S)


@dataclass(frozen=True)
class ReadPoint:
    """A point in degrees as text, `swapped` where its two numbers stood the other way round; or why there is none."""

    lat: str = ""
    lon: str = ""
    swapped: bool = False
    why: str = ""


def of_one_cell(text: str, heading: str, postcode: str = "") -> ReadPoint:
    """Return the point in one cell: latitude first, and of metres the easting, as a grid reference has it."""
    found = re.split(r"\s*[,; ]\s*", text.strip(" ()[]"))
    if len(found) < 2:
        return ReadPoint(why="A point needs both its numbers.")
    first, second = found[:2]  # a third is a height
    if _are_metres(found):
        north, east = (first, second) if _NORTHING_FIRST.search(heading) else (second, first)
        return _of_metres(north, east, postcode)
    return _of_degrees(first, second)


def of_two_cells(texts: Sequence[str], postcode: str = "") -> ReadPoint:
    """Return the point whose latitude or northing stands in the first cell, and the other in the second."""
    if len(texts) < 2:
        return ReadPoint(why="A point needs both its numbers.")
    first, second = (text.strip() for text in texts)
    return _of_metres(first, second, postcode) if _are_metres((first, second)) else _of_degrees(first, second)


def _are_metres(texts: Sequence[str]) -> bool:
    numbers = [_number(text) for text in texts]
    return all(number is not None and number >= _METRES for number in numbers)


def _of_metres(northing: str, easting: str, postcode: str) -> ReadPoint:
    if postcode.upper().startswith("BT"):
        return ReadPoint(why="It may be of the Irish Grid, so it was not read. The postcode says where it is.")
    north, east = float(northing), float(easting)
    swapped = east > _FARTHEST_EAST
    lat, lon = national_grid.to_degrees(*((north, east) if swapped else (east, north)))
    point = ReadPoint(_rounded(str(lat)), _rounded(str(lon)), swapped)
    return ReadPoint(why=f"{easting}, {northing} is no point in the United Kingdom.") if _fault(point) else point


def _of_degrees(first: str, second: str) -> ReadPoint:
    point = ReadPoint(_rounded(first), _rounded(second))
    turned = ReadPoint(point.lon, point.lat, swapped=True)
    if not _fault(point):
        return point
    return turned if not _fault(turned) else ReadPoint(why=f"{first}, {second} is no point in the United Kingdom.")


def _fault(point: ReadPoint) -> str | None:
    """Return what is wrong with a point. Two that are the wrong way round are none here, and are the other way."""
    return field_values.fault("venues.location", {"lat": point.lat, "lon": point.lon})  # type: ignore[arg-type]


def _number(text: str) -> float | None:
    try:
        return float(text) if re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", text) else None
    except ValueError:
        return None


def _rounded(text: str) -> str:
    number = _number(text)
    return text if number is None else f"{number:.5f}".rstrip("0").rstrip(".")


def why_other(text: str) -> str:
    """Return why a point is not as it was typed: it was metres, or longer."""
    number = _number(text.strip().split(",")[0])
    return "Worked out from the National Grid." if number is not None and number >= _METRES else "Rounded."

"""Where things are: outlines of areas, centres of outward codes, and names of places."""

from __future__ import annotations

import csv
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.geometry import Ring
from generator.load import folders
from generator.load.safe_read import FileText
from generator.load.safe_read import read as read_file
from generator.problems import Problem, visible

MAX_MAP_BYTES = 2 * 1024 * 1024
"""Largest boundary or place-name file, in bytes."""
_NAMED = ("name", "district", "lat", "lon")
_GENERIC = re.compile(r"\b(?:centre|clinic|doctors?|family|gp|group|health|medical|practice|surgery|the)\b|[\W_]+")
"""The words that any GP surgery's name may have."""


@dataclass(frozen=True)
class Geography:
    """Where things are: outlines of areas, centres of outward codes, and place names. Coordinates are degrees."""

    boundaries: Mapping[str, tuple[Ring, ...]] = field(default_factory=dict)
    outward_codes: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """(latitude, longitude) of the middle of each outward code."""
    place_names: tuple[tuple[str, str, float, float], ...] = ()
    """(name, district, latitude, longitude)."""
    postcode_points: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """(latitude, longitude) of whole postcodes, such as DY1 2LZ, and of sectors, such as DY1 2."""


def read(root: Path) -> tuple[Geography, list[Problem]]:
    """Return the geography of a directory folder, and the problems of reading it."""
    reader = _Reader(root)
    return reader.geography(), reader.problems


class _Reader:
    """One walk over the maps and tables, gathering problems as it goes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def shown(self, path: Path) -> str:
        return visible(os.fspath(path))

    def geography(self) -> Geography:
        return Geography(
            boundaries=dict(self._boundaries()),
            outward_codes={
                row["outward_code"]: (float(row["lat"]), float(row["lon"]))
                for row in self._rows("outward-codes.csv", ("outward_code", "lat", "lon"))
            },
            place_names=tuple(
                (row["name"], row["district"], float(row["lat"]), float(row["lon"]))
                for row in (*self._rows("place-names.csv", _NAMED), *self._surgeries())
            ),
            postcode_points={
                " ".join(row["postcode"].upper().split()): (float(row["latitude"]), float(row["longitude"]))
                for row in self._rows("postcode-points.csv", ("postcode", "latitude", "longitude"))
            },
        )

    def _surgeries(self) -> list[dict[str, str]]:
        """Return the GP surgeries that people may say they are near: each whose name is more than The Surgery."""
        return [row for row in self._rows("practices.csv", _NAMED) if _GENERIC.sub("", row["name"].casefold())]

    def _text(self, path: Path) -> FileText | None:
        source, problems = read_file(path, self.shown(path), MAX_MAP_BYTES)
        self.problems += problems
        return source

    def _boundaries(self) -> Iterator[tuple[str, tuple[Ring, ...]]]:
        for item in folders.items(self.root / "boundaries"):
            path = self.root / "boundaries" / item.name
            is_read = item.name.endswith(".geojson") and not (self.root / "boundaries").is_symlink()
            source = self._text(path) if is_read else None
            if source:
                try:
                    yield path.stem, tuple(_rings(json.loads(source.text)))
                except (ValueError, LookupError, TypeError, RecursionError):
                    message = "this is not a GeoJSON outline. Save it as a Feature with a Polygon or MultiPolygon"
                    self.problems.append(Problem(source.path, 1, message, code="boundary"))

    def _rows(self, name: str, columns: Sequence[str]) -> list[dict[str, str]]:
        """Return the rows of a file that have every column; the last two are numbers."""
        path = self.root / "geo" / name
        source = self._text(path) if os.path.lexists(path) and not path.parent.is_symlink() else None
        rows = list(csv.DictReader(source.text.splitlines())) if source else []
        usable = []
        for line, row in enumerate(rows, start=2):
            if all(row.get(column) for column in columns) and all(_is_number(row[column]) for column in columns[-2:]):
                usable.append(row)
            else:
                message = f"this row needs {', '.join(columns)}, with {' and '.join(columns[-2:])} as numbers"
                self.problems.append(Problem(self.shown(path), line, message, code="geo"))
        return usable


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) <= 180
    except ValueError:
        return False


def _rings(shape: dict[str, object]) -> Iterator[Ring]:
    """Yield the lines of each polygon in a GeoJSON feature (RFC 7946): the outer one, and those of its holes."""
    geometry = shape["geometry"]
    if not isinstance(geometry, dict) or geometry["type"] not in ("Polygon", "MultiPolygon"):
        raise ValueError("not an outline")
    coordinates = geometry["coordinates"]
    for polygon in [coordinates] if geometry["type"] == "Polygon" else coordinates:
        if not polygon:
            raise ValueError("an outline without a line")
        yield from (tuple((float(lon), float(lat)) for lon, lat, *_ in ring) for ring in polygon)

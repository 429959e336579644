"""Walking `directory/` and reading all of it, whatever is wrong with any one file."""

from __future__ import annotations

import csv
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from generator import parallel
from generator.geometry import Ring
from generator.load.safe_read import MAX_BYTES, MAX_WORDS_BYTES, Source, read
from generator.load.validation import Entry, record
from generator.load.yaml_parser import Document, parse
from generator.problems import Problem, visible
from schema import Area, Listing, Needs, Record, Settings, Synonyms
from schema.types import id_fault

R = TypeVar("R", bound=Record)

MAX_MAP_BYTES = 2 * 1024 * 1024
"""Largest boundary or place-name file, in bytes."""
_IGNORED = frozenset({".DS_Store", ".gitkeep", "Thumbs.db", "desktop.ini", "README.md"})


@dataclass(frozen=True)
class Geography:
    """Where things are: outlines of areas, centres of outward codes, and place names. Coordinates are degrees."""

    boundaries: Mapping[str, tuple[Ring, ...]] = field(default_factory=dict)
    outward_codes: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """(latitude, longitude) of the middle of each outward code."""
    place_names: tuple[tuple[str, str, float, float], ...] = ()
    """(name, district, latitude, longitude)."""


@dataclass(frozen=True)
class Records:
    """Everything in `directory/`, as typed, each record with its file and its lines."""

    settings: Entry[Settings] | None
    needs: Entry[Needs] | None
    areas: tuple[Entry[Area], ...]
    listings: tuple[Entry[Listing], ...]
    geography: Geography
    problems: tuple[Problem, ...]
    synonyms: Entry[Synonyms] | None = None
    """Words that mean the same to the finder; a directory may do without."""


def directory(path: Path) -> Records:
    """Return everything in a directory folder and every problem of reading it. Never raises for its contents."""
    reading = _Reading(path)
    return Records(
        settings=reading.single("settings.yml", Settings),
        needs=reading.single("needs.yml", Needs, MAX_WORDS_BYTES),
        areas=tuple(reading.entries("areas", Area, depth=1)),
        listings=tuple(reading.entries("listings", Listing, depth=2)),
        geography=reading.geography(),
        synonyms=reading.optional("synonyms.yml", Synonyms, MAX_WORDS_BYTES),
        problems=tuple(reading.problems),
    )


def settings(path: Path) -> Settings | None:
    """Return a directory's settings alone, or None when they cannot be used."""
    entry = _Reading(path).single("settings.yml", Settings)
    return entry.record if entry and entry.sound else None


class _Reading:
    """One walk over the folder, gathering problems as it goes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems: list[Problem] = []

    def shown(self, path: Path) -> str:
        return visible(os.fspath(path))

    def single(self, name: str, model: type[R], max_bytes: int = MAX_BYTES) -> Entry[R] | None:
        return self._entry(self.root / name, name.removesuffix(".yml"), model, max_bytes)

    def optional(self, name: str, model: type[R], max_bytes: int) -> Entry[R] | None:
        return self.single(name, model, max_bytes) if os.path.lexists(self.root / name) else None

    def entries(self, folder: str, model: type[R], depth: int) -> Iterator[Entry[R]]:
        """Yield each file's record, in the order of their ids."""
        found: dict[str, list[Path]] = defaultdict(list)
        for path in self._files(self.root / folder, depth):
            found[path.stem.casefold()].append(path)
        paths = [path for _, twins in sorted(found.items()) for path in twins]
        for twins in found.values():
            self._refuse_twins(twins)
        for entry, problems in parallel.map_chunks(
            lambda some: [_named(self.root, path, model) for path in some], paths
        ):
            self.problems += problems
            if entry:
                yield entry

    def _refuse_twins(self, paths: list[Path]) -> None:
        for path in paths if len(paths) > 1 else ():
            others = ", ".join(self.shown(p) for p in paths if p != path)
            message = f"the name {visible(path.stem)} is used by another file too: {others}. Each needs its own name"
            self.problems.append(Problem(self.shown(path), 1, message, code="same_id"))

    def named(self, path: Path, model: type[R]) -> Entry[R] | None:
        """Return a file whose name is its id, unless the name cannot be one."""
        fault = id_fault(path.stem)
        if fault:
            message = f"the name of this file {fault}"
            self.problems.append(Problem(self.shown(path), 1, message, code="id"))
        entry = self._entry(path, path.stem, model, MAX_BYTES)
        return None if fault else entry

    def _entry(self, path: Path, id: str, model: type[R], max_bytes: int) -> Entry[R] | None:
        source, problems = read(path, self.shown(path), max_bytes)
        document, more = parse(source) if source else (None, ())
        self.problems += (*problems, *more)
        if document is None:
            return None
        entry, faults = record(document, model, id, (*problems, *more))
        self.problems += faults
        return entry

    def _files(self, folder: Path, depth: int) -> Iterator[Path]:
        """Yield the .yml files exactly `depth` folders down, with a problem for everything else."""
        if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK):
            self._refuse(folder, "folder cannot be opened. Check who is allowed to read it")
            return
        for item in _items(folder):
            path = folder / item.name
            if item.name in _IGNORED:
                continue
            if item.is_symlink():
                self._refuse(path, "is a link to another place. Put the file itself here")
            elif item.is_dir():
                if depth > 1:
                    yield from self._files(path, depth - 1)
                else:
                    self._refuse(path, "is a folder where a file should be. Move its files up")
            elif depth > 1:
                self._refuse(path, "belongs in a folder named after its place, such as listings/dudley/")
            elif not item.name.endswith(".yml"):
                self._refuse(path, "does not end in .yml. Rename it, or move it out of this folder")
            else:
                yield path

    def _refuse(self, path: Path, message: str) -> None:
        self.problems.append(Problem(self.shown(path), 1, f"this {message}", code="file"))

    # --- where things are

    def geography(self) -> Geography:
        return Geography(
            boundaries=dict(self._boundaries()),
            outward_codes={
                row["outward_code"]: (float(row["lat"]), float(row["lon"]))
                for row in self._rows("outward-codes.csv", ("outward_code", "lat", "lon"))
            },
            place_names=tuple(
                (row["name"], row["district"], float(row["lat"]), float(row["lon"]))
                for row in self._rows("place-names.csv", ("name", "district", "lat", "lon"))
            ),
        )

    def _text(self, path: Path) -> Source | None:
        source, problems = read(path, self.shown(path), MAX_MAP_BYTES)
        self.problems += problems
        return source

    def _boundaries(self) -> Iterator[tuple[str, tuple[Ring, ...]]]:
        for item in _items(self.root / "boundaries"):
            path = self.root / "boundaries" / item.name
            source = self._text(path) if item.name.endswith(".geojson") else None
            if source:
                try:
                    yield path.stem, tuple(_rings(json.loads(source.text)))
                except (ValueError, LookupError, TypeError, RecursionError):
                    message = "this is not a GeoJSON outline. Save it as a Feature with a Polygon or MultiPolygon"
                    self.problems.append(Problem(source.path, 1, message, code="boundary"))

    def _rows(self, name: str, columns: Iterable[str]) -> list[dict[str, str]]:
        path = self.root / "geo" / name
        source = self._text(path) if path.exists() else None
        rows = list(csv.DictReader(source.text.splitlines())) if source else []
        good = []
        for line, row in enumerate(rows, start=2):
            if all(row.get(column) for column in columns) and _is_number(row["lat"]) and _is_number(row["lon"]):
                good.append(row)
            else:
                message = f"this row needs {', '.join(columns)}, with lat and lon as numbers"
                self.problems.append(Problem(self.shown(path), line, message, code="geo"))
        return good


def _named(root: Path, path: Path, model: type[R]) -> tuple[Entry[R] | None, list[Problem]]:
    reading = _Reading(root)
    return reading.named(path, model), reading.problems


def _items(folder: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            return sorted(found, key=lambda item: item.name)
    except OSError:
        return []


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) <= 180
    except ValueError:
        return False


def _rings(shape: dict[str, object]) -> Iterator[Ring]:
    """Yield the outer line of each polygon in a GeoJSON feature (RFC 7946)."""
    geometry = shape["geometry"]
    if not isinstance(geometry, dict) or geometry["type"] not in ("Polygon", "MultiPolygon"):
        raise ValueError("not an outline")
    inside = geometry["coordinates"]
    for polygon in [inside] if geometry["type"] == "Polygon" else inside:
        yield tuple((float(lon), float(lat)) for lon, lat, *_ in polygon[0])


__all__ = ["Document", "Entry", "Geography", "Records", "directory"]

"""The tables of `directory/geo/`: what was there of other places, and what was found now."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.geo_import import postcodes
from generator.geo_import.area_files import BookArea
from generator.geo_import.file_contents import Use
from generator.geo_import.open_names import PlaceName
from generator.geo_import.postcodes import Postcodes
from generator.geo_import.practices import Surgery
from generator.load.geography import MAX_MAP_BYTES
from generator.load.safe_read import read
from generator.problems import as_text

Row = Mapping[str, str]


class CannotKeep(Exception):
    """What is there cannot be read, or what would be written is too large. The words say what to do."""


@dataclass(frozen=True)
class GeoTable:
    """One table: its file's name, its headings, and the order of its rows."""

    name: str
    columns: tuple[str, ...]
    order: Callable[[Row], object]


def _outward_order(row: Row) -> tuple[str, int, str]:
    letters, digits, rest = re.match(r"([A-Z]*)([0-9]*)(.*)", row["outward_code"]).groups()  # type: ignore[union-attr]
    return letters, int(digits or 0), rest


OUTWARD_CODES = GeoTable("outward-codes.csv", ("outward_code", "lat", "lon"), _outward_order)
POSTCODE_POINTS = GeoTable("postcode-points.csv", ("postcode", "latitude", "longitude"), lambda row: row["postcode"])
PLACE_NAMES = GeoTable(
    "place-names.csv", ("name", "district", "kind", "lat", "lon"), lambda row: (row["name"].casefold(), *row.values())
)
PRACTICES = GeoTable(
    "practices.csv",
    ("code", "name", "district", "postcode", "lat", "lon"),
    lambda row: (row["name"].casefold(), row["code"]),
)


def text(folder: Path, table: GeoTable, new: Iterable[Sequence[object]], stays: Callable[[Row], bool]) -> str:
    """Return a table with its new rows and the old ones that stay, in order. Raises CannotKeep."""
    rows = [row for row in existing(folder, table) if stays(row)]
    rows += [dict(zip(table.columns, map(str, row), strict=True)) for row in new]
    out = io.StringIO()
    writer = csv.DictWriter(out, table.columns, lineterminator="\n")
    writer.writeheader()
    unique = {tuple(row[column] for column in table.columns): row for row in rows}
    writer.writerows(sorted(unique.values(), key=table.order))  # type: ignore[arg-type]
    if len(out.getvalue().encode()) > MAX_MAP_BYTES:
        raise CannotKeep(
            f"{table.name} would be over {MAX_MAP_BYTES // 1024**2} MB, which is the most that a directory may hold."
            " Use --precision sector, or fewer areas"
        )
    return out.getvalue()


def existing(folder: Path, table: GeoTable) -> list[dict[str, str]]:
    """Return the rows of a table that is there, or none. Raises CannotKeep when it cannot be read."""
    path = folder / "geo" / table.name
    if not os.path.lexists(path):
        return []
    source, problems = read(path, str(path), MAX_MAP_BYTES)
    if source is None:
        raise CannotKeep(as_text(problems).strip())
    reader = csv.DictReader(source.text.splitlines())
    if not set(table.columns) <= set(reader.fieldnames or ()):
        raise CannotKeep(
            f"{path}:1: the headings should be {','.join(table.columns)}. Put them right, or delete the file"
        )
    return [{column: row[column] or "" for column in table.columns} for row in reader]


# --- what goes in -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tables:
    """What was found for the chosen areas, as rows. What the tables hold of other places stays."""

    areas: Sequence[BookArea]
    postcodes: Postcodes
    names: Sequence[PlaceName]
    surgeries: Sequence[Surgery]
    by_sector: bool
    belongs: Callable[[PlaceName], bool]

    def texts(self, folder: Path, uses: Collection[Use | None]) -> dict[str, str]:
        """Return the tables that the downloads tell of, by their paths in the directory. Raises CannotKeep."""
        makers = {
            Use.POSTCODES: (self._outward_codes, self._points),
            Use.NAMES: (self._place_names,),
            Use.PRACTICES: (self._practices,) if Use.POSTCODES in uses else (),
        }
        made = (maker(folder) for use, parts in makers.items() if use in uses for maker in parts)
        return {f"geo/{table.name}": contents for table, contents in made}

    def _outward_codes(self, folder: Path) -> tuple[GeoTable, str]:
        new = postcodes.outward_codes(self.postcodes.points)
        rows = [(code, f"{lat:.3f}", f"{lon:.3f}") for code, (lat, lon) in new.items()]
        return OUTWARD_CODES, text(folder, OUTWARD_CODES, rows, lambda row: row["outward_code"] not in new)

    def _points(self, folder: Path) -> tuple[GeoTable, str]:
        found = self.postcodes
        points = postcodes.sectors(found.points) if self.by_sector else postcodes.units(found.points)
        digits = 3 if self.by_sector else 4
        known = {*found.points, *found.ended, *found.pointless}
        known |= {postcodes.sector(postcode) for postcode in known}
        rows = [(code, f"{lat:.{digits}f}", f"{lon:.{digits}f}") for code, (lat, lon) in points.items()]
        return POSTCODE_POINTS, text(folder, POSTCODE_POINTS, rows, lambda row: row["postcode"] not in known)

    def _place_names(self, folder: Path) -> tuple[GeoTable, str]:
        rows = [(n.name, n.district, n.kind, f"{n.lat:.4f}", f"{n.lon:.4f}") for n in self.names]
        return PLACE_NAMES, text(folder, PLACE_NAMES, rows, lambda row: not self.belongs(_place_name(row)))

    def _practices(self, folder: Path) -> tuple[GeoTable, str]:
        rows = [self._practice(surgery) for surgery in self.surgeries]
        have = {code for areas in self.postcodes.areas.values() for code in areas}
        names = {area.name for area in self.areas if area.code in have}
        return PRACTICES, text(folder, PRACTICES, rows, lambda row: row["district"] not in names)

    def _practice(self, surgery: Surgery) -> tuple[str, ...]:
        lat, lon = self.postcodes.points[surgery.postcode]
        around = self.postcodes.areas[surgery.postcode]
        places = sorted(self.areas, key=lambda area: not area.is_place)
        district = next((area.name for area in places if area.code in around), "")
        return surgery.code, surgery.name, district, surgery.postcode, f"{lat:.4f}", f"{lon:.4f}"


def _place_name(row: Row) -> PlaceName:
    """Return a row that is there already. Numbers that are none put it nowhere, so that it stays for `check` to see."""
    try:
        return PlaceName(row["name"], row["district"], row["kind"], float(row["lat"]), float(row["lon"]))
    except ValueError:
        return PlaceName(row["name"], "", row["kind"], 0, 0)

"""The files of `directory/areas/` and `directory/boundaries/`: new ones, and what old ones do not say yet."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.formatting import slug
from generator.geo_import.boundaries import Boundary, Polygon
from generator.geo_import.chosen_areas import ChosenArea
from generator.load import Entry
from generator.load.yaml_parser import Value
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values
from generator.yaml_file.spans import CannotEdit
from schema import Area

EDITOR_LINE = "# yaml-language-server: $schema=../../schema/json/area.json"
LEAST_SHARE = 0.01
"""An outward code is an area's when at least this share of the area's postcodes is in it, and not for one lane."""
MAX_OUTWARD_CODES = 60
"""Most that an area's file may list (`Area.postcodes`)."""


@dataclass(frozen=True)
class NewArea:
    """An area that the directory gets a file for."""

    id: str
    code: str
    name: str
    parent: str | None
    postcodes: tuple[str, ...]

    def text(self) -> str:
        """Return its file."""
        values: dict[str, Value] = {"name": self.name, "kind": "neighbourhood" if self.parent else "place"}
        values |= {"parent": self.parent} if self.parent else {}
        values["gss_code"] = self.code
        values |= {"postcodes": [*self.postcodes]} if self.postcodes else {}
        return "\n".join((EDITOR_LINE, *emit.block(values, 0))) + "\n"


def shares(counts: Counter[str]) -> tuple[str, ...]:
    """Return the outward codes that are an area's, in order, given how many of its postcodes each has."""
    least = sum(counts.values()) * LEAST_SHARE
    return tuple(sorted(code for code, count in counts.most_common(MAX_OUTWARD_CODES) if count >= least))


def filled(area: Area, code: str, postcodes: tuple[str, ...]) -> dict[str, Value]:
    """Return what an area's file does not say yet: its ONS code, its outward codes."""
    missing: dict[str, Value] = {} if area.gss_code else {"gss_code": code}
    return missing | ({"postcodes": [*postcodes]} if postcodes and not area.postcodes else {})


def with_lines(text: str, missing: Mapping[str, Value]) -> str:
    """Return an area's file with more keys, under its kind. Raises CannotEdit when it would not say just that."""
    lines = "".join(f"{line}\n" for line in emit.block(missing, 0))
    result = re.sub(r"(?m)^(kind:.*\n)", lambda found: found[1] + lines, text, count=1)
    if read_values(result) != {**(read_values(text) or {}), **missing}:
        raise CannotEdit
    return result


def neighbourhoods(
    boundaries: Iterable[Boundary],
    parents: Mapping[str, Counter[str]],
    ids: Mapping[str, str],
    postcodes: Mapping[str, Counter[str]],
    taken: Collection[str],
) -> Iterator[NewArea]:
    """Yield a neighbourhood for each boundary that lies in an area of `ids`: its ONS code, and its id.

    The parent is the area that most of its postcodes lie in. `taken` are ids that are in use.
    """
    used = set(taken)
    for boundary in sorted(boundaries, key=lambda boundary: boundary.code):
        around = [code for code, _ in parents[boundary.code].most_common() if code in ids and code != boundary.code]
        if around:
            parent = ids[around[0]]
            id = _free_id(boundary, parent, used)
            used.add(id)
            yield NewArea(id, boundary.code, boundary.name, parent, shares(postcodes[boundary.code]))


def _free_id(boundary: Boundary, parent: str, used: Collection[str]) -> str:
    """Return a neighbourhood's name as an id, with its place or its code too when another area has that."""
    offers = (boundary.name, f"{parent} {boundary.name}", f"{boundary.name} {boundary.code}")
    return next(id for name in offers if (id := slug(name)) not in used)


@dataclass(frozen=True)
class BookArea:
    """A chosen area as the directory has it, or will."""

    code: str
    id: str
    name: str
    entry: Entry[Area] | None
    """Its file, if there is one."""

    @property
    def is_place(self) -> bool:
        """Return whether neighbourhoods may lie in it."""
        return self.entry is None or self.entry.record.kind == "place"


def in_book(
    chosen: Iterable[ChosenArea], boundaries: Mapping[str, Boundary], areas: Iterable[Entry[Area]]
) -> Iterator[BookArea]:
    """Yield each chosen area that has a file, or whose name the map tells.

    A file of that name without an ONS code, as `linkbook init` makes it, is taken to be the area's.
    """
    by_id = {entry.id: entry for entry in areas}
    for area in chosen:
        name = area.entry.record.name if area.entry else boundaries[area.code].name if area.code in boundaries else ""
        entry = area.entry or by_id.get(slug(name))
        if area.entry or (name and (entry is None or not entry.record.gss_code)):
            yield BookArea(area.code, entry.id if entry else slug(name), entry.record.name if entry else name, entry)
        elif name:
            yield BookArea(area.code, slug(f"{name} {area.code}"), name, None)


def new_place(area: BookArea, counts: Counter[str]) -> NewArea:
    """Return the file of a place that the directory has none for."""
    return NewArea(area.id, area.code, area.name, None, shares(counts))


def outline(id: str, polygons: tuple[Polygon, ...]) -> str:
    """Return the file of an area's outline (GeoJSON, RFC 7946)."""
    is_one = len(polygons) == 1
    geometry = {"type": "Polygon" if is_one else "MultiPolygon", "coordinates": polygons[0] if is_one else polygons}
    feature = {"type": "Feature", "properties": {"area": id}, "geometry": geometry}
    return json.dumps(feature, separators=(",", ":")) + "\n"

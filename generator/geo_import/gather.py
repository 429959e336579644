"""From downloads and the areas that are wanted to the files of a directory, and what was not found."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from generator import load
from generator.geo_import import area_files, attribution, findings, geo_tables
from generator.geo_import.area_files import BookArea, NewArea
from generator.geo_import.boundaries import Boundary
from generator.geo_import.chosen_areas import choose
from generator.geo_import.geo_tables import CannotKeep
from generator.geo_import.open_names import PlaceName, same_place
from generator.geo_import.postcodes import Postcodes
from generator.geo_import.sources import Sources, Watch
from generator.geometry import Ring, inside
from generator.load.safe_read import MAX_BYTES, read
from generator.problems import as_text
from generator.yaml_file.edit import read_values, with_values
from generator.yaml_file.spans import CannotEdit


@dataclass(frozen=True)
class Wishes:
    """What somebody asked for."""

    directory: Path
    downloads: tuple[Path, ...]
    areas: tuple[str, ...] = ()
    """ONS codes, or ids or names of areas of the directory; none for all that have a code."""
    precision: str = "unit"
    """Whether the points are of each postcode (`unit`) or of each `sector`."""
    neighbourhoods: tuple[Path, ...] = ()
    """Maps of smaller areas, each of which becomes a neighbourhood."""
    northern_ireland: str | None = None
    """The words that a licence for the postcodes of Northern Ireland asks to be shown."""


@dataclass(frozen=True)
class GeographyFiles:
    """The files to write, by their paths in the directory, and what to say of them."""

    files: Mapping[str, str]
    found: tuple[str, ...]
    not_found: tuple[str, ...]


def gather(wishes: Wishes, today: datetime.date, watch: Watch) -> GeographyFiles:
    """Return the files that the chosen areas need. Raises CannotRead, CannotChoose or CannotKeep; writes nothing."""
    sources, maps = Sources.of(wishes.downloads, watch), Sources.maps(wishes.neighbourhoods, watch)
    records, has_licence = load.directory(wishes.directory), wishes.northern_ireland is not None
    chosen = choose(wishes.areas, records.areas, has_licence)
    codes = frozenset(area.code for area in chosen)
    postcodes = sources.postcodes(codes, has_licence)
    outlines = {boundary.code: boundary for boundary in sources.boundaries(codes)}
    smaller = {boundary.code: boundary for boundary in maps.boundaries(postcodes.parents.keys() - codes)}
    areas = tuple(area_files.in_book(chosen, outlines, records.areas))
    parts = _neighbourhoods(smaller, areas, postcodes, records)
    belongs = _belongs(areas, _rings(areas, outlines, records))
    names, surgeries = sources.place_names(belongs), sources.surgeries(postcodes.points.__contains__)
    tables = geo_tables.Tables(areas, postcodes, names, surgeries, wishes.precision == "sector", belongs)
    years = [*sources.years(today.year), *maps.years(today.year)]
    notices = attribution.notices(years, wishes.northern_ireland if postcodes.points else None)
    files = {
        **_area_files(wishes.directory, areas, parts, postcodes),
        **_outlines(areas, parts, {**outlines, **smaller}, records),
        **tables.texts(wishes.directory, frozenset(download.kind.use for download in sources.found)),
        **_edited(wishes.directory, "settings.yml", partial(_attributed, notices=notices)),
    }
    told = findings.Told(
        sources=sources,
        maps=maps,
        chosen=chosen,
        areas=areas,
        postcodes=postcodes,
        outlines=outlines,
        names=tuple(names),
        surgeries=tuple(surgeries),
        parts=tuple(parts),
        uncoded=() if wishes.areas else _uncoded(records),
    )
    return GeographyFiles(files, tuple(findings.found(told)), tuple(findings.not_found(told)))


def _uncoded(records: load.Records) -> tuple[str, ...]:
    return tuple(e.id for e in records.areas if e.record.kind == "place" and not e.record.gss_code)


def _neighbourhoods(
    smaller: Mapping[str, Boundary], areas: Iterable[BookArea], postcodes: Postcodes, records: load.Records
) -> list[NewArea]:
    """Return a neighbourhood for each smaller outline inside a chosen place, unless the directory has its code."""
    have = {entry.record.gss_code for entry in records.areas}
    ids = {area.code: area.id for area in areas if area.is_place}
    taken = {entry.id for entry in records.areas} | set(ids.values())
    new = [boundary for code, boundary in smaller.items() if code not in have]
    return list(area_files.neighbourhoods(new, postcodes.parents, ids, postcodes.parts, taken))


def _rings(
    areas: Iterable[BookArea], outlines: Mapping[str, Boundary], records: load.Records
) -> dict[str, tuple[Ring, ...]]:
    """Return the outline of each area that has one, by its ONS code: the map's, or else the directory's own."""
    own = records.geography.boundaries
    rings = {area.code: outlines[area.code].rings if area.code in outlines else own.get(area.id, ()) for area in areas}
    return {code: outline for code, outline in rings.items() if outline}


def _belongs(areas: Iterable[BookArea], rings: Mapping[str, tuple[Ring, ...]]) -> Callable[[PlaceName], bool]:
    """Return what tells whether a place name lies in a chosen area: by its outline, or without one by its district."""
    boxes = [(_box(outline), outline) for outline in rings.values()]
    names = [area.name for area in areas if area.code not in rings]

    def belongs(name: PlaceName) -> bool:
        near = (outline for box, outline in boxes if _in_box(name, box))
        return any(inside(name.point, outline) for outline in near) or any(
            same_place(name.district, area) for area in names
        )

    return belongs


_Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


def _box(rings: Iterable[Ring]) -> _Box:
    lons, lats = zip(*(spot for ring in rings for spot in ring), strict=True)
    return min(lons), min(lats), max(lons), max(lats)


def _in_box(name: PlaceName, box: _Box) -> bool:
    west, south, east, north = box
    return west <= name.lon <= east and south <= name.lat <= north


# --- files of the directory ---------------------------------------------------------------------------------------


def _area_files(
    directory: Path, areas: Iterable[BookArea], parts: Iterable[NewArea], postcodes: Postcodes
) -> dict[str, str]:
    """Return new areas' files, and old ones with what they did not say yet."""
    files = {f"areas/{part.id}.yml": part.text() for part in parts}
    for area in areas:
        counts, name = postcodes.outward_codes(area.code), f"areas/{area.id}.yml"
        if area.entry is None:
            files[name] = area_files.new_place(area, counts).text()
            continue
        missing = area_files.filled(area.entry.record, area.code, area_files.shares(counts))
        if missing:
            files |= _edited(directory, name, partial(area_files.with_lines, missing=missing))
    return files


def _outlines(
    areas: Iterable[BookArea], parts: Iterable[NewArea], boundaries: Mapping[str, Boundary], records: load.Records
) -> dict[str, str]:
    """Return the outlines that the directory has not. One that it has may be drawn by hand, and stays."""
    every = [*((area.id, area.code) for area in areas), *((part.id, part.code) for part in parts)]
    wanted = [(id, code) for id, code in every if id not in records.geography.boundaries]
    parts_of = {id: boundaries[code].polygons for id, code in wanted if code in boundaries}
    return {f"boundaries/{id}.geojson": area_files.outline(id, each) for id, each in parts_of.items() if each}


def _attributed(text: str, notices: list[str]) -> str:
    values = read_values(text)
    if values is None:
        raise CannotEdit
    return with_values(text, {**values, "attributions": attribution.with_notices(values.get("attributions"), notices)})


def _edited(directory: Path, name: str, change: Callable[[str], str]) -> dict[str, str]:
    """Return a YAML file as `change` makes it. Raises CannotKeep."""
    path = directory / name
    source, problems = read(path, str(path), MAX_BYTES)
    if source is None:
        raise CannotKeep(as_text(problems).strip())
    try:
        return {name: change(source.text)}
    except CannotEdit:
        raise CannotKeep(f"{path} could not be changed safely. Mend it first: linkbook check says how") from None

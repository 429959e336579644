"""Where a person may say they are: outward codes, place names and areas, each with the areas it lies in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator import urls
from generator.export.search_index.doc_values import POINT_SCALE
from generator.geometry import Point, centroid, inside
from generator.resolve import Directory, Place


def gazetteer(directory: Directory) -> dict[str, Any]:
    """Return every place that the finder knows. Areas are given by their number; points to about ten metres."""
    return {
        "areas": [_area(place, directory) for place in directory.places.values()],
        "codes": [_code(code, point, directory) for code, point in sorted(directory.geography.outward_codes.items())],
        "names": sorted(_name(*row, directory) for row in directory.geography.place_names),
    }


POINTS_A_FILE = 800
"""So many postcodes' points are in a file, or as many as one outward code has: some kilobytes."""


def postcode_points(directory: Directory) -> Iterator[tuple[str, list[list[Any]]]]:
    """Yield the points of whole postcodes and sectors in parts: the first outward code, and rows of an outward code,
    what follows it in each postcode, and the points' latitudes and longitudes in turn, in parts of a degree."""
    rows = [_points_of(code, postcodes, directory) for code, postcodes in _by_outward_code(directory).items()]
    part: list[list[Any]] = []
    for row in rows:
        if part and sum(len(points) for _, _, points in (*part, row)) > 2 * POINTS_A_FILE:
            yield part[0][0], part
            part = []
        part.append(row)
    if part:
        yield part[0][0], part


def _by_outward_code(directory: Directory) -> Mapping[str, list[str]]:
    by_code: dict[str, list[str]] = {}
    for postcode in sorted(directory.geography.postcode_points):
        by_code.setdefault(postcode.split()[0], []).append(postcode)
    return by_code


def _points_of(code: str, postcodes: Sequence[str], directory: Directory) -> list[Any]:
    points = directory.geography.postcode_points
    scaled = [round(degrees * POINT_SCALE) for postcode in postcodes for degrees in points[postcode]]
    return [code, " ".join(postcode.partition(" ")[2] for postcode in postcodes), scaled]


def _area(place: Place, directory: Directory) -> dict[str, Any]:
    ids = list(directory.places)
    values = {
        "id": place.id,
        "name": place.area.name,
        "kind": place.area.kind,
        "parent": ids.index(place.parent) if place.parent else None,
        "point": _round(_centre(place, directory)),
        "town": int(_town_inside(place, directory) is not None) or None,
        "team": _team(place),
    }
    return {key: value for key, value in values.items() if value is not None}


def _team(place: Place) -> dict[str, Any] | None:
    if place.team is None:
        return None
    values = {
        "name": place.team.name,
        "phone": [place.team.phone.shown, f"tel:{place.team.phone.dial}"] if place.team.phone else None,
        "refer_yourself": place.team.refer_yourself,
        "href": urls.area(place.team_area or place.id),
    }
    return {key: value for key, value in values.items() if value}


def _centre(place: Place, directory: Directory) -> Point | None:
    """Return the spot of the town the area is named after, or the middle of its outline, or of its postcodes."""
    town, rings = _town_inside(place, directory), directory.geography.boundaries.get(place.id)
    if town:
        return town
    if rings:
        lon, lat = centroid(rings)
        return (lat, lon)
    codes = directory.geography.outward_codes
    return _mean([codes[code] for code in place.area.postcodes if code in codes])


def _town_inside(place: Place, directory: Directory) -> Point | None:
    """Return where the town lies that an area is named after, unless that is a namesake outside it."""
    town, rings = _town(place, directory), directory.geography.boundaries.get(place.id)
    return town if town and (not rings or inside(town, rings)) else None


def _town(place: Place, directory: Directory) -> Point | None:
    """Return where the town lies that an area is named after."""
    names = directory.geography.place_names
    wanted = place.area.name.casefold()
    return next(((lat, lon) for name, _, lat, lon in names if name.casefold() == wanted), None)


def _mean(points: Sequence[Point]) -> Point | None:
    if not points:
        return None
    return (sum(lat for lat, _ in points) / len(points), sum(lon for _, lon in points) / len(points))


def _round(point: Point | None) -> list[float] | None:
    return [round(degrees, 4) for degrees in point] if point else None


def _code(code: str, point: Point, directory: Directory) -> list[Any]:
    return [code, *[round(d, 4) for d in point], _with_parents(_areas_of_code(code, directory), directory)]


def _areas_of_code(code: str, directory: Directory) -> Iterable[Place]:
    return (place for place in directory.places.values() if code in place.area.postcodes)


def _name(name: str, district: str, lat: float, lon: float, directory: Directory) -> list[Any]:
    rings = directory.geography.boundaries
    around = [p for p in directory.places.values() if p.id in rings and inside((lat, lon), rings[p.id])]
    same = [p for p in directory.places.values() if p.area.name.casefold() in (district.casefold(), name.casefold())]
    return [name, district, round(lat, 4), round(lon, 4), _with_parents((*around, *same), directory)]


def _with_parents(places: Iterable[Place], directory: Directory) -> list[int]:
    ids = list(directory.places)
    chosen = {id for place in places for id in (place.id, place.parent) if id}
    return sorted(ids.index(id) for id in chosen)

"""Maps as drawings: each area an outline that is a link, beside the same links in a plain list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator import urls
from generator.formatting import list_words
from generator.geometry import Projection, Ring, centroid, fit
from generator.languages import say
from generator.resolve import Directory, Place
from generator.views.page import Link

WIDTH = 480.0
"""Width of a map, in its own units."""
NEAR_KM = 25
"""Places this near to one another, in kilometres, share a map."""
LABEL_LENGTH = 11
"""Longest line of a label, in characters."""
LETTER = 0.58
"""Width of a letter of a label, as a share of its height."""


@dataclass(frozen=True)
class Shape:
    """One area on a map."""

    name: str
    href: str
    path: str
    label: tuple[tuple[float, float, str], ...]
    """Lines of the label: x, y and words."""
    current: bool


@dataclass(frozen=True)
class Map:
    """A drawing of areas, north at the top."""

    title: str
    width: float
    height: float
    label_size: float
    """Height of the labels' letters, in the map's own units: larger where there is room."""
    shapes: tuple[Shape, ...]
    links: tuple[Link, ...]
    current: str
    """The address of the area whose page it stands on; empty where that is not on it."""


def outlines(place: Place, directory: Directory) -> tuple[Ring, ...]:
    """Return an area's outlines: its own, or else those of its parts."""
    known = directory.geography.boundaries
    if place.id in known:
        return tuple(known[place.id])
    return tuple(ring for part in place.parts for ring in known.get(part, ()))


def of_places(directory: Directory) -> tuple[Map, ...]:
    """Return the maps of all places: one for each group of neighbours."""
    places = [p for p in directory.places.values() if p.area.kind == "place"]
    return tuple(m for group in neighbours(places, directory) if (m := _map(group, directory)))


def around(place: Place, directory: Directory) -> Map | None:
    """Return the map for an area's page: its parts, or the areas beside it with this one marked."""
    if place.parts:
        return _map([directory.places[id] for id in place.parts], directory)
    if place.parent:
        return _map([directory.places[id] for id in directory.places[place.parent].parts], directory, place.id)
    places = [p for p in directory.places.values() if p.area.kind == "place"]
    return next((_map(g, directory, place.id) for g in neighbours(places, directory) if place in g), None)


def _map(places: Sequence[Place], directory: Directory, current: str = "") -> Map | None:
    drawn = [(place, rings) for place in places if (rings := outlines(place, directory))]
    if not drawn:
        return None
    projection = fit([ring for _, rings in drawn for ring in rings], WIDTH)
    return Map(
        title=say("Map of {areas}", areas=list_words([place.area.name for place, _ in drawn])),
        width=projection.width,
        height=projection.height,
        label_size=_label_size(len(drawn)),
        shapes=tuple(_shape(place, rings, projection, current, _label_size(len(drawn))) for place, rings in drawn),
        links=tuple(Link(place.area.name, urls.area(place.id)) for place in places),
        current=urls.area(current) if current else "",
    )


def _label_size(shapes: int) -> float:
    return 34 if shapes == 1 else 20 if shapes <= 3 else 17


def _shape(place: Place, rings: Sequence[Ring], projection: Projection, current: str, size: float) -> Shape:
    x, y = projection.xy(*centroid(rings))
    lines = _label_lines(place.area.name)
    half = max(len(line) for line in lines) * size * LETTER / 2
    x = round(min(max(x, half), max(projection.width - half, half)), 1)  # no label hangs over the edge
    top = y - (len(lines) - 1) * size / 2
    return Shape(
        name=place.area.name,
        href=urls.area(place.id),
        path=projection.path(rings),
        label=tuple((x, round(top + size * 1.05 * n, 1), line) for n, line in enumerate(lines)),
        current=place.id == current,
    )


def _label_lines(name: str) -> list[str]:
    lines = [""]
    for word in name.split():
        joined = f"{lines[-1]} {word}".strip()
        if len(joined) > LABEL_LENGTH and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = joined
    return lines


def neighbours(places: Iterable[Place], directory: Directory) -> list[list[Place]]:
    """Return the places in groups that lie near one another, each group and the groups in the order given."""
    groups: list[list[Place]] = []
    for place in places:
        near = [g for g in groups if any(_near(place, other, directory) for other in g)]
        groups = [g for g in groups if g not in near]
        groups.append([*(p for g in near for p in g), place])
    return groups


def _near(one: Place, other: Place, directory: Directory) -> bool:
    a, b = outlines(one, directory), outlines(other, directory)
    if not a or not b:
        return False
    (lon1, lat1), (lon2, lat2) = centroid(a), centroid(b)
    # A degree of latitude is 111 km; at 53 degrees north, one of longitude is about 67 km.
    return ((lat1 - lat2) * 111) ** 2 + ((lon1 - lon2) * 67) ** 2 < NEAR_KM**2

"""The home page's map: every place at one scale, those far apart side by side, each name beside its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians

from generator import urls
from generator.geometry import Projection, Ring, centroid
from generator.resolve import Directory, Place
from generator.views import maps

WIDTH = 1000.0
"""Width of the drawing, in its own units."""
LETTERS = 20.0
"""Height of the names' letters, in the same units."""
_LINE, _GAP, _MARGIN, _INDENT = 27.0, 28.0, 4.0, 8.0
_MOST_PER_KM, _LEAST_PER_KM = 9.0, 0.1
_KM_A_DEGREE = 111.2
"""Of latitude; one of longitude is shorter by the cosine of the latitude."""
_KM_A_MILE = 1.609


@dataclass(frozen=True)
class PlaceShape:
    """One place: its outline, and its name with the line that leads to it."""

    name: str
    href: str
    path: str
    spot: tuple[float, float]
    """A point in the place, where the line to its name begins; the line goes straight down."""
    label: tuple[float, float]
    """Where its name begins."""


@dataclass(frozen=True)
class OverviewMap:
    """A drawing of every place at one scale, north at the top. The southernmost is drawn first."""

    width: float
    height: float
    letters: float
    shapes: tuple[PlaceShape, ...]
    bar: tuple[float, str]
    """A line of the scale: how many units long, and what that is in miles."""


@dataclass(frozen=True)
class _Cluster:
    """Places near one another, with their outlines, in degrees."""

    places: tuple[tuple[Place, tuple[Ring, ...]], ...]
    west: float
    north: float
    squeeze: float
    km_wide: float
    km_high: float
    names: tuple[tuple[float, float], ...]
    """How far east each name begins, in kilometres, and how long it is, in units."""

    def wide(self, scale: float) -> float:
        """Return how wide the outlines and names stand, in units, with so many units a kilometre."""
        return max(self.km_wide * scale, *(km * scale + _INDENT + long for km, long in self.names))


def overview(directory: Directory) -> OverviewMap | None:
    """Return the map of every place that has an outline, or None where none has."""
    places = [place for place in directory.places.values() if place.area.kind == "place"]
    clusters = [c for group in maps.neighbours(places, directory) if (c := _cluster(group, directory))]
    if not clusters:
        return None
    scale = _scale(clusters)
    top = max(c.km_high for c in clusters) * scale + _MARGIN
    most = max(len(c.places) for c in clusters)
    shapes, west = [], 0.0
    for cluster in clusters:
        shapes += _shapes(cluster, west, top, scale)
        west += cluster.wide(scale) + _GAP
    return OverviewMap(
        width=round(west - _GAP, 1),
        height=round(top + (most + 2) * _LINE, 1),
        letters=LETTERS,
        shapes=tuple(sorted(shapes, key=lambda shape: -shape.spot[1])),  # no line to a name goes under an outline
        bar=_bar(scale),
    )


def _cluster(group: Sequence[Place], directory: Directory) -> _Cluster | None:
    drawn = tuple((place, rings) for place in group if (rings := maps.outlines(place, directory)))
    if not drawn:
        return None
    points = [point for _, rings in drawn for ring in rings for point in ring]
    lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
    squeeze = cos(radians((min(lats) + max(lats)) / 2))
    return _Cluster(
        places=drawn,
        west=min(lons),
        north=max(lats),
        squeeze=squeeze,
        km_wide=(max(lons) - min(lons)) * _KM_A_DEGREE * squeeze,
        km_high=(max(lats) - min(lats)) * _KM_A_DEGREE,
        names=tuple(
            ((centroid(rings)[0] - min(lons)) * _KM_A_DEGREE * squeeze, len(place.area.name) * LETTERS * maps.LETTER)
            for place, rings in drawn
        ),
    )


def _scale(clusters: Sequence[_Cluster]) -> float:
    """Return how many units a kilometre takes: as many as leave every cluster beside the next."""
    # Names do not shrink with the outlines, so the width is no multiple of the scale: it is halved onto instead.
    room = WIDTH - _GAP * (len(clusters) - 1)
    low, high = _LEAST_PER_KM, _MOST_PER_KM
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(c.wide(middle) for c in clusters) <= room else (low, middle)
    return low


def _shapes(cluster: _Cluster, west: float, top: float, scale: float) -> list[PlaceShape]:
    """Return a cluster's places, standing on the line `top`, with their names below it."""
    per_degree = scale * _KM_A_DEGREE
    projection = Projection(
        west=cluster.west - west / (per_degree * cluster.squeeze),
        north=cluster.north + (top - cluster.km_high * scale) / per_degree,
        scale=per_degree,
        squeeze=cluster.squeeze,
        width=WIDTH,
        height=top,
    )
    # The easternmost name is the highest: no line to a name then goes through another.
    from_the_east = sorted(cluster.places, key=lambda drawn: -centroid(drawn[1])[0])
    return [_shape(*drawn, projection, round(top + (n + 1) * _LINE, 1)) for n, drawn in enumerate(from_the_east)]


def _shape(place: Place, rings: tuple[Ring, ...], projection: Projection, row: float) -> PlaceShape:
    x, y = projection.xy(*centroid(rings))
    return PlaceShape(place.area.name, urls.area(place.id), projection.path(rings), (x, y), (x + _INDENT, row))


def _bar(scale: float) -> tuple[float, str]:
    miles = next((n for n in (20, 10, 5, 2) if n * _KM_A_MILE * scale <= WIDTH / 5), 1)
    return round(miles * _KM_A_MILE * scale, 1), f"{miles} mile{'s' if miles > 1 else ''}"

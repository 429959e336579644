"""Points and outlines: whether a point lies in an area, and outlines as paths to draw. Degrees in, units out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians

Point = tuple[float, float]
"""(latitude, longitude), in degrees."""

Ring = tuple[tuple[float, float], ...]
"""A closed line of (longitude, latitude) points, in degrees, as GeoJSON has it."""


def inside(point: Point, rings: Iterable[Ring]) -> bool:
    """Return whether a point lies within the outlines of an area, and in none of its holes (even-odd rule)."""
    # A line from the point due east crosses the outlines, those of holes too, an odd number of times in all only if the
    # point is inside. An edge is crossed if its ends lie on either side of the point's latitude and it is east of the
    # point at that latitude.
    lat, lon = point
    crossings = 0
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                crossings += 1
    return crossings % 2 == 1


@dataclass(frozen=True)
class Projection:
    """From degrees to a drawing `width` units wide, north at the top; true shapes near the middle."""

    west: float
    north: float
    scale: float
    squeeze: float
    width: float
    height: float

    def xy(self, lon: float, lat: float) -> tuple[float, float]:
        """Return a point of the drawing, in its units, to one decimal."""
        return (round((lon - self.west) * self.squeeze * self.scale, 1), round((self.north - lat) * self.scale, 1))

    def path(self, rings: Iterable[Ring]) -> str:
        """Return outlines as the `d` of an SVG path."""
        return "".join(f"M{'L'.join(f'{x:g},{y:g}' for x, y in (self.xy(*p) for p in ring))}Z" for ring in rings)


def fit(rings: Sequence[Ring], width: float, margin: float = 6) -> Projection:
    """Return the projection that fits all the outlines into a drawing `width` units wide, with a margin."""
    # A degree of longitude is shorter than one of latitude by the cosine of the latitude, so widths are squeezed by the
    # cosine of the middle latitude: over half a degree of latitude that is under 1% wrong anywhere.
    lons = [lon for ring in rings for lon, _ in ring]
    lats = [lat for ring in rings for _, lat in ring]
    squeeze = cos(radians((min(lats) + max(lats)) / 2))
    scale = (width - 2 * margin) / max((max(lons) - min(lons)) * squeeze, 1e-9)
    height = (max(lats) - min(lats)) * scale + 2 * margin
    west, north = min(lons) - margin / (scale * squeeze), max(lats) + margin / scale
    return Projection(west, north, scale, squeeze, width, round(height, 1))


def centroid(rings: Sequence[Ring]) -> tuple[float, float]:
    """Return (longitude, latitude) of the centroid of the largest outline, where its label goes."""
    # The shoelace formula: each edge makes a triangle with the origin, whose signed area is half the cross product of
    # its ends. The centroid is the mean of the triangles' centroids, (x1 + x2) / 3 each, weighted by those areas.
    ring = max(rings, key=_area)
    area = _area(ring, signed=True) or 1e-9
    x = y = 0.0
    for (x1, y1), (x2, y2) in pairwise(ring):
        cross = x1 * y2 - x2 * y1
        x += (x1 + x2) * cross
        y += (y1 + y2) * cross
    return (x / (6 * area), y / (6 * area))


def _area(ring: Ring, signed: bool = False) -> float:
    twice = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))
    return twice / 2 if signed else abs(twice) / 2

"""Outlines with fewer points, which look the same on a page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise
from math import hypot

from generator.geometry import Ring

TOLERANCE = 0.0005
"""How far a line may move, in degrees: fifty metres or less, a pixel on the largest map of ours."""
SQUEEZE = 0.6
"""A degree of longitude is about this much of a degree of latitude, in the middle of the United Kingdom."""

Spot = tuple[float, float]


def simplified(ring: Sequence[Spot], tolerance: float) -> Ring:
    """Return a closed line without the points that lie nearly on the line between their neighbours; four decimals."""
    # Ramer, Douglas and Peucker: of the points between two that stay, the one farthest from the line through them stays
    # if it is farther than the tolerance, and then each half is looked at in the same way. A closed line is cut in two
    # at the point farthest from its first, for otherwise its first line would have no length.
    spots = [spot for spot, _ in groupby((round(lon, 4), round(lat, 4)) for lon, lat in ring)]
    if len(spots) < 5:
        return tuple(spots)
    far = max(range(len(spots)), key=lambda n: _distance(spots[n], spots[0], spots[0]))
    kept, spans = {0, far, len(spots) - 1}, [(0, far), (far, len(spots) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        middle = max(range(first + 1, last), key=lambda n: _distance(spots[n], spots[first], spots[last]))
        if _distance(spots[middle], spots[first], spots[last]) > tolerance:
            kept.add(middle)
            spans += [(first, middle), (middle, last)]
    return tuple(spots[n] for n in sorted(kept)) if len(kept) > 3 else tuple(spots)


def _distance(spot: Spot, first: Spot, last: Spot) -> float:
    """Return how far a spot is from the line between two others, in degrees of latitude."""
    x, y = (spot[0] - first[0]) * SQUEEZE, spot[1] - first[1]
    across, up = (last[0] - first[0]) * SQUEEZE, last[1] - first[1]
    length = hypot(across, up)
    if length == 0:
        return hypot(x, y)
    return abs(x * up - y * across) / length


def area(ring: Ring) -> float:
    """Return how much a closed line holds, in square degrees."""
    return abs(_twice_signed(ring)) / 2


def is_anticlockwise(ring: Ring) -> bool:
    """Return whether a closed line runs against the clock, as the outer line of an area does in GeoJSON."""
    return _twice_signed(ring) > 0


def _twice_signed(ring: Ring) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(ring))

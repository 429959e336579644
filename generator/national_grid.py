"""From the National Grid (OSGB36, metres) to degrees (WGS 84), as Ordnance Survey's guide gives the way."""

from __future__ import annotations

from math import atan2, cos, degrees, radians, sin, sqrt, tan

from generator.geometry import Point

# Ordnance Survey, "A guide to coordinate systems in Great Britain": the Airy 1830 ellipsoid, the National Grid's
# projection, and the GRS80 ellipsoid that WGS 84 uses. Lengths are metres.
_AIRY = (6_377_563.396, 6_356_256.909)
_GRS80 = (6_378_137.0, 6_356_752.3141)
_SCALE = 0.9996012717
_TRUE_ORIGIN = (radians(49), radians(-2))
_FALSE_EASTING, _FALSE_NORTHING = 400_000.0, -100_000.0

# The same guide's seven numbers from OSGB36 to WGS 84: metres moved, parts per million, and seconds turned.
_SHIFT = (446.448, -125.157, 542.060)
_STRETCH = -20.4894e-6
_TURN = tuple(radians(seconds / 3600) for seconds in (0.1502, 0.2470, 0.8421))


def to_degrees(easting: float, northing: float) -> Point:
    """Return the point of a grid reference given in metres. It is right to about five metres, which suits a village."""
    return _geodetic(_shifted(_cartesian(_unprojected(easting, northing))))


def _unprojected(easting: float, northing: float) -> Point:
    """Return latitude and longitude on the Airy ellipsoid, in radians."""
    # The projection keeps true scale along one meridian. So the latitude is found first of the spot on that meridian
    # whose distance from the origin is the northing, by steps, each of which divides what is missing by the radius.
    # From there the point lies east or west: a series in its distance gives how far, and how much nearer the equator.
    major, minor = _AIRY
    squeeze = 1 - (minor / major) ** 2
    lat = _TRUE_ORIGIN[0]
    while abs(missing := northing - _FALSE_NORTHING - _meridian_arc(lat)) > 1e-5:
        lat += missing / (major * _SCALE)
    nu = major * _SCALE / sqrt(1 - squeeze * sin(lat) ** 2)
    rho = nu * (1 - squeeze) / (1 - squeeze * sin(lat) ** 2)
    t, eta, east = tan(lat), nu / rho - 1, (easting - _FALSE_EASTING) / nu
    south = t * nu / rho * (east**2 / 2 - east**4 / 24 * (5 + 3 * t**2 + eta - 9 * t**2 * eta))
    across = east - east**3 / 6 * (nu / rho + 2 * t**2) + east**5 / 120 * (5 + 28 * t**2 + 24 * t**4)
    return lat - south, _TRUE_ORIGIN[1] + across / cos(lat)


def _meridian_arc(lat: float) -> float:
    """Return how far a latitude lies north of the true origin along the meridian, in metres of the grid."""
    major, minor = _AIRY
    n = (major - minor) / (major + minor)
    less, more = lat - _TRUE_ORIGIN[0], lat + _TRUE_ORIGIN[0]
    return (minor * _SCALE) * (
        (1 + n + 5 / 4 * n**2 + 5 / 4 * n**3) * less
        - (3 * n + 3 * n**2 + 21 / 8 * n**3) * sin(less) * cos(more)
        + 15 / 8 * (n**2 + n**3) * sin(2 * less) * cos(2 * more)
        - 35 / 24 * n**3 * sin(3 * less) * cos(3 * more)
    )


def _cartesian(point: Point) -> tuple[float, float, float]:
    lat, lon = point
    major, minor = _AIRY
    nu = major / sqrt(1 - (1 - (minor / major) ** 2) * sin(lat) ** 2)
    return nu * cos(lat) * cos(lon), nu * cos(lat) * sin(lon), nu * (minor / major) ** 2 * sin(lat)


def _shifted(place: tuple[float, float, float]) -> tuple[float, float, float]:
    x, y, z = place
    turn_x, turn_y, turn_z = _TURN
    grow = 1 + _STRETCH
    return (
        _SHIFT[0] + grow * x - turn_z * y + turn_y * z,
        _SHIFT[1] + turn_z * x + grow * y - turn_x * z,
        _SHIFT[2] - turn_y * x + turn_x * y + grow * z,
    )


def _geodetic(place: tuple[float, float, float]) -> Point:
    """Return latitude and longitude on GRS80, in degrees."""
    x, y, z = place
    major, minor = _GRS80
    squeeze = 1 - (minor / major) ** 2
    flat = sqrt(x**2 + y**2)
    lat = atan2(z, flat * (1 - squeeze))
    for _ in range(4):  # each step is some hundred times nearer than the one before
        lat = atan2(z + squeeze * major / sqrt(1 - squeeze * sin(lat) ** 2) * sin(lat), flat)
    return degrees(lat), degrees(atan2(y, x))

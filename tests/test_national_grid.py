"""Grid references become degrees, to within a few metres."""

from __future__ import annotations

from math import cos, hypot, radians

import pytest

from generator import national_grid


@pytest.mark.parametrize(
    ("easting", "northing", "lat", "lon"),
    [
        (651_409.903, 313_177.270, 52.657977, 1.716052),  # Caister water tower: the guide's own worked example
        (366_033, 564_878, 54.977349, -2.532223),  # two postcodes, as the ONS gives both
        (385_386, 801_193, 57.101474, -2.242851),
    ],
)
def test_known_spots_are_found_to_ten_metres(easting: float, northing: float, lat: float, lon: float) -> None:
    found_lat, found_lon = national_grid.to_degrees(easting, northing)
    metres = hypot((found_lat - lat) * 111_200, (found_lon - lon) * 111_200 * cos(radians(lat)))
    assert metres < 10

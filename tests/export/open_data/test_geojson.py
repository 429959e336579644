"""The places as points, each as exact as is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.export.open_data.made import of, town_files

FILE = "data/listings.geojson"


def features(files: dict[str, bytes]) -> dict[str, Any]:
    return {feature["id"]: feature for feature in json.loads(files[FILE])["features"]}


def test_a_place_is_a_point_east_then_north() -> None:
    choir = features(town_files())["sing-along-choir/0"]
    assert choir["geometry"] == {"type": "Point", "coordinates": [-3.3481, 53.9955]}
    assert choir["properties"]["precision"] == "exact"
    assert choir["properties"]["phone"] == "01632 960120"


def test_a_rough_spot_says_so(tmp_path: Path) -> None:
    tea = features(of(tmp_path, tea={}))["tea/0"]
    assert tea["properties"]["precision"] == "middle of the postcode district"


def test_what_is_sensitive_or_has_no_place_is_not_on_the_map() -> None:
    assert not [id for id in features(town_files()) if id.startswith(("safe-haven", "telephone-friends"))]

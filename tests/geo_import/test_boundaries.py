"""Outlines come out of a map of any size, one feature at a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.geo_import import boundaries
from generator.geo_import.boundaries import Boundary, NotAMap
from generator.geo_import.simplify import is_anticlockwise
from generator.geometry import Ring, inside
from tests.geo_import import open_data
from tests.geo_import.open_data import ANY, OTHER, SQUARE

CLOSED: Ring = tuple((lon, lat) for lon, lat in SQUARE)


@pytest.mark.parametrize("size", [1, 7, 100_000])
def test_an_outline_is_found_however_the_file_is_cut(tmp_path: Path, size: int) -> None:
    data = open_data.boundaries(tmp_path / "m.geojson").read_bytes()
    chunks = [data[n : n + size] for n in range(0, len(data), size)]
    assert list(boundaries.collect(chunks, [ANY])) == [Boundary(ANY, "Anyshire", ((CLOSED,),))]
    assert [b.name for b in boundaries.collect(chunks, [ANY, OTHER])] == ["Othershire {of old}", "Anyshire"]


def test_a_file_that_is_one_feature_is_a_map_too() -> None:
    assert [b.code for b in boundaries.collect([json.dumps(open_data.feature(ANY, "A")).encode()], [ANY])] == [ANY]


def test_a_ward_with_the_code_of_its_borough_is_not_the_borough(tmp_path: Path) -> None:
    ward = open_data.feature("E05009901", "Quayside", kind="WD25")
    ward["properties"] |= {"LAD25CD": ANY, "LAD25NM": "Anyshire"}
    data = open_data.boundaries(tmp_path / "m.geojson", ward).read_bytes()
    assert list(boundaries.collect([data], [ANY])) == []
    assert [b.name for b in boundaries.collect([data], ["E05009901"])] == ["Quayside"]


def test_a_small_area_has_the_name_that_people_use_where_the_map_gives_one() -> None:
    small = open_data.feature("E02009901", "Anyshire 001", kind="MSOA21")
    small["properties"] |= {"MSOA21HCLNM": "Quayside and Old Town"}
    (found,) = boundaries.collect([json.dumps(small).encode()], ["E02009901"])
    assert found.name == "Quayside and Old Town"


def test_small_islands_are_left_out_and_the_largest_part_comes_first() -> None:
    island = [[-2.5, 52.0], [-2.45, 52.0], [-2.45, 52.05], [-2.5, 52.05], [-2.5, 52.0]]
    rock = [[-3.0, 52.0], [-2.9998, 52.0], [-2.9998, 52.0002], [-3.0, 52.0002], [-3.0, 52.0]]
    shape = open_data.feature(ANY, "A")
    shape["geometry"] = {"type": "MultiPolygon", "coordinates": [[rock], [island], [SQUARE]]}
    (found,) = boundaries.collect([json.dumps({"features": [shape]}).encode()], [ANY])
    assert found.rings == (CLOSED, tuple((lon, lat) for lon, lat in island))


def test_metres_of_the_national_grid_become_degrees() -> None:
    ring = [[390_000, 280_000], [400_000, 280_000], [400_000, 290_000], [390_000, 290_000], [390_000, 280_000]]
    (found,) = boundaries.collect([json.dumps({"features": [open_data.feature(ANY, "A", ring)]}).encode()], [ANY])
    assert found.rings[0][0] == pytest.approx((-2.1484, 52.4179), abs=0.0002)


@pytest.mark.parametrize("anticlockwise", [True, False])
def test_a_district_does_not_own_what_is_in_its_hole(anticlockwise: bool) -> None:
    hole = [[-2.06, 52.51], [-2.05, 52.51], [-2.05, 52.52], [-2.06, 52.52], [-2.06, 52.51]]
    west, south, east, north = -2.2, 52.4, -2.0, 52.6
    around = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    shape = open_data.feature(ANY, "A")
    shape["geometry"] = {"type": "Polygon", "coordinates": [around, hole if anticlockwise else hole[::-1]]}
    (found,) = boundaries.collect([json.dumps({"features": [shape]}).encode()], [ANY])
    assert inside((52.5, -2.1), found.rings)
    assert not inside((52.515, -2.055), found.rings)
    ((outer, inner),) = found.polygons
    assert is_anticlockwise(outer) != is_anticlockwise(inner)


def test_a_hole_too_small_to_see_is_left_out() -> None:
    pond = [[-2.1, 52.5], [-2.0999, 52.5], [-2.0999, 52.5001], [-2.1, 52.5001], [-2.1, 52.5]]
    shape = open_data.feature(ANY, "A")
    shape["geometry"] = {"type": "Polygon", "coordinates": [SQUARE, pond]}
    (found,) = boundaries.collect([json.dumps({"features": [shape]}).encode()], [ANY])
    assert found.polygons == ((CLOSED,),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"features":[{"type":"Feature"', "stops in the middle"),
        (f'{{"features":[{{"type":"Feature","properties":{{"c":"{ANY}"}},"geometry":{{}}', "stops in the middle"),
        (f'{{"features":[{{"type":"Feature","properties":["{ANY}"],"geometry":{{"a":1}}}}]}}', "cannot be read"),
    ],
)
def test_a_damaged_map_is_told_of(text: str, message: str) -> None:
    with pytest.raises(NotAMap, match=message):
        list(boundaries.collect([text.encode()], [ANY]))


def test_one_outline_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boundaries, "MAX_FEATURE", 1000)
    with pytest.raises(NotAMap, match="generalised"):
        list(boundaries.features([b'{"features":[{"a":"', *[b"x" * 400] * 5]))

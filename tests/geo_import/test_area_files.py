"""New areas get files; old ones keep every word, and gain only what they lack."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from generator.geo_import import area_files
from generator.geo_import.area_files import BookArea, NewArea
from generator.geo_import.boundaries import Boundary
from generator.geo_import.chosen_areas import ChosenArea
from generator.yaml_file.spans import CannotEdit
from tests.geo_import import books
from tests.geo_import.open_data import ANY, OTHER, WARD

NAMED = {ANY: Boundary(ANY, "Anyshire", ())}


def test_a_new_area_is_a_file_that_check_accepts(tmp_path: Path) -> None:
    place = NewArea("any", ANY, "Any: Shire", None, ("ZE1", "ZE10")).text()
    part = NewArea("quay", WARD, "Quay", "any", ()).text()
    found = books.areas(books.book(tmp_path, any=place, quay=part))
    assert [(e.record.name, e.record.kind, e.record.parent, e.record.gss_code) for e in found if e.valid] == [
        ("Any: Shire", "place", None, ANY),
        ("Quay", "neighbourhood", "any", WARD),
    ]


def test_an_outward_code_with_one_lane_in_the_area_is_not_its_own() -> None:
    assert area_files.shares(Counter({"ZE2": 400, "ZE1": 500, "ZE9": 3})) == ("ZE1", "ZE2")


def test_a_file_without_a_code_and_with_the_name_is_taken_to_be_the_areas(tmp_path: Path) -> None:
    entries = books.areas(books.book(tmp_path, anyshire="name: Anyshire\nkind: place\n"))
    (found,) = area_files.in_book([ChosenArea(ANY, None)], NAMED, entries)
    assert (found.id, found.entry, found.is_place) == ("anyshire", entries[0], True)


def test_the_same_name_with_another_code_is_another_area(tmp_path: Path) -> None:
    entries = books.areas(books.book(tmp_path, anyshire=f"name: Anyshire\nkind: place\ngss_code: {OTHER}\n"))
    found = list(area_files.in_book([ChosenArea(ANY, None), ChosenArea("E08000999", None)], NAMED, entries))
    assert found == [BookArea(ANY, f"anyshire-{ANY.lower()}", "Anyshire", None)]


def test_a_file_keeps_every_word_and_gains_what_it_lacks(tmp_path: Path) -> None:
    text = "# Ours\nname: Anyshire # always\nkind: place\nsummary: By the sea.\n"
    (entry,) = books.areas(books.book(tmp_path, any=text))
    missing = area_files.filled(entry.record, ANY, ("ZE1",))
    assert area_files.with_lines(text, missing) == text.replace(
        "kind: place\n", f"kind: place\ngss_code: {ANY}\npostcodes: [ZE1]\n"
    )
    with pytest.raises(CannotEdit):
        area_files.with_lines("{name: Anyshire, kind: place}\n", missing)


def test_neighbourhoods_lie_in_the_place_that_has_most_of_them_under_names_of_their_own() -> None:
    parts = [Boundary(f"E0500000{n}", "Quay", ()) for n in (1, 2, 3, 4)]
    parents = {part.code: Counter({ANY: 2, OTHER: 5, part.code: 9}) for part in parts[:3]} | {"E05000004": Counter()}
    counts = {part.code: Counter({"ZE1": 7}) for part in parts}
    found = list(area_files.neighbourhoods(parts, parents, {ANY: "any", OTHER: "other"}, counts, {"any"}))
    assert [(new.id, new.parent) for new in found] == [
        ("quay", "other"),
        ("other-quay", "other"),
        ("quay-e05000003", "other"),
    ]


def test_an_outline_of_one_part_is_a_polygon_and_of_more_a_multipolygon() -> None:
    ring = ((0.0, 50.0), (1.0, 50.0), (1.0, 51.0), (0.0, 50.0))
    one = json.loads(area_files.outline("any", ((ring,),)))
    assert one["properties"] == {"area": "any"}
    assert one["geometry"] == {"type": "Polygon", "coordinates": [[list(spot) for spot in ring]]}
    two = json.loads(area_files.outline("any", ((ring,), (ring,))))
    assert two["geometry"]["type"] == "MultiPolygon"
    assert len(two["geometry"]["coordinates"]) == 2

"""What is near and what is further away; and distances that say no more than is known."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from tests.conftest import SAMPLE
from tests.export.test_search_index import ROOT, ask, files_of, search, written
from tests.search.conftest import call

OUTWARD = {"middle": "DL14", "codes": ["DL14", "DL14 6"]}
OWN = {"middle": "", "codes": ["DL14", "DL14 6"]}
TOWN = {"middle": "Halesowen"}
WHOLE = {"middle": "Dudley", "isWhole": True}


@pytest.mark.parametrize(
    ("miles", "place", "in_code", "rough", "words"),
    [
        (1.8, OWN, False, False, "1.8 miles"),
        (0.2, OWN, True, False, "under half a mile"),
        (1.8, OWN, False, True, "about 2 miles"),
        (1.8, OWN, True, True, "in DL14"),
        (1.8, OUTWARD, False, False, "about 2 miles, from the middle of DL14"),
        (1.8, OUTWARD, True, False, "in DL14"),
        (0, OUTWARD, True, True, "in DL14"),
        (6.1, OUTWARD, True, False, "in DL14, about 6 miles from its middle"),
        (0.4, OUTWARD, False, False, "about half a mile, from the middle of DL14"),
        (1.1, TOWN, False, False, "about 1 mile, from the middle of Halesowen"),
        (12.4, TOWN, False, True, "about 12 miles, from the middle of Halesowen"),
        (1.1, WHOLE, False, False, "about 1 mile, from the middle of the whole Dudley area"),
    ],
)
def test_a_distance_says_no_more_than_is_known(
    miles: float, place: dict[str, Any], in_code: bool, rough: bool, words: str
) -> None:
    assert call("geocoder", "honestDistance", (miles, place, {"isInCode": in_code, "isRough": rough})) == [words]


def test_near_you_is_nearest_first_within_its_reach(book: Path) -> None:
    for near in ("DY1 2LZ", "SS0 7AB", "DL14", "Dudley", "Barking"):
        for q in ("", "lonely", "food", "warm space"):
            result = search(book, q=q, near=near, limit=200)
            label = next((one["label"] for one in result["groups"] if one["id"] == "near"), "Near you, within 20 miles")
            reach = int(label.split("within ")[1].split()[0])
            distances = [one["distance"] for one in result["shown"] if one["group"] == "near"]
            known = [distance for distance in distances if distance is not None]
            assert known == sorted(known)
            assert all(distance <= reach for distance in known)
            far = [one["distance"] for one in result["shown"] if one["group"] == "further"]
            assert all(distance > reach for distance in far)


def test_what_does_not_say_comes_after_what_says_yes(book: Path) -> None:
    shown = search(book, q="coffee on monday", limit=50)["shown"]
    silent = [bool(one["unknown"]) for one in shown if one["score"] >= max(s["score"] for s in shown) / 2]
    assert silent == sorted(silent)


def test_a_postcode_with_its_own_point_is_measured_from_it(tmp_path: Path) -> None:
    town = tmp_path / "town"
    copytree(SAMPLE, town)
    rough = written(files_of(town), tmp_path / "rough")
    points = "postcode,latitude,longitude\nZE90 1AB,50.0100,-1.0100\nZE90 1,50.0200,-1.0200\nZE91 5,50.1,-1.1\n"
    (town / "geo" / "postcode-points.csv").write_text(points)
    fine = written(files_of(town), tmp_path / "fine")
    (before,) = ask(rough, ("search", {"near": "ZE90 1AB"}))
    own, sector, other = (search(fine, near=near)["place"] for near in ("ze90 1ab", "ZE90 1XX", "ZE91"))
    assert (own["lat"], own["lon"], own["middle"]) == (50.01, -1.01, "")
    assert (sector["lat"], sector["middle"]) == (50.02, "ZE90 1")
    assert other["middle"] == "ZE91"
    assert before["place"]["middle"] == "ZE90"
    exact = [one["distanceWords"] for one in search(fine, near="ZE90 1AB")["shown"] if one["distance"] is not None]
    assert not any("middle" in words for words in exact)


def test_no_points_are_fetched_before_a_postcode_is_typed() -> None:
    assert not [name for name in files_of(ROOT / "directory") if "/points-" in name]


def test_the_middle_of_an_area_is_no_town_unless_it_is_named_after_one_in_it(book: Path) -> None:
    places = ask(
        book, *(("place", near) for near in ("Dudley", "Southend", "Castle Point", "Halesowen", "Rayleigh", "DY1"))
    )
    assert [bool(place.get("isWhole")) for place in places] == [True, True, True, False, False, False]


def test_what_fits_well_here_is_not_measured_by_what_fits_better_for_other_areas(book: Path) -> None:
    result = search(book, q="depressed and skint", near="Dudley")
    first = result["shown"][0]
    assert first["group"] in ("near", "comes_to_you")
    assert first["less"] == ""


def test_each_that_may_suit_less_says_why(book: Path) -> None:
    for q in ("bereaved widow lonely", "drinking too much 45", "hearing aids falls", "lonely evenings"):
        result = search(book, q=q, near="Southend", limit=200)
        for item in result["shown"]:
            if item["group"] == "less_likely":
                assert item["less"] or item["unknown"] or item["paused"] or item["places"], (q, item["id"])
            else:
                assert not item["less"]


def test_a_group_says_how_many_of_it_are_near(book: Path) -> None:
    groups = {one["id"]: one for one in search(book, q="bereaved widow lonely", near="Rayleigh")["groups"]}
    assert "near" not in groups
    assert 0 < groups["less_likely"]["near"] < groups["less_likely"]["count"]

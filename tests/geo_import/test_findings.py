"""What was found, and what was not, in sentences."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from generator.geo_import import findings
from generator.geo_import.area_files import BookArea
from generator.geo_import.chosen_areas import ChosenArea
from generator.geo_import.findings import Told
from generator.geo_import.postcodes import Postcodes
from generator.geo_import.sources import Sources
from tests.geo_import import books, open_data
from tests.geo_import.open_data import ANY, WARD


def _sources(*paths: Path) -> Sources:
    return Sources.of(paths, lambda _what, _size: nullcontext(lambda _: None))


def _told(folder: Path, paths: tuple[Path, ...], postcodes: Postcodes, maps: tuple[Path, ...] = ()) -> Told:
    text = f"name: Anyshire\nkind: place\ngss_code: {ANY}\npostcodes: [ZE1, ZE7]\n"
    (entry,) = books.areas(books.book(folder, any=text))
    area = BookArea(ANY, "any", "Anyshire", entry)
    chosen = (ChosenArea(ANY, entry),)
    return Told(_sources(*paths), _sources(*maps), chosen, (area,), postcodes, {}, (), (), (), ("moor",))


def test_outward_codes_that_the_area_no_longer_has_are_told_of(tmp_path: Path) -> None:
    found = Postcodes(points={"ZE1 1AA": (52, -2)}, areas={"ZE1 1AA": frozenset({ANY})}, northern_irish=2)
    said = list(findings.not_found(_told(tmp_path, (open_data.postcode_directory(tmp_path),), found)))
    assert said[:2] == [
        "areas/any.yml lists ZE7, where Anyshire has no postcode. Is that right?",
        "2 postcodes of Northern Ireland (BT), which need a licence of their own, left out",
    ]
    assert said[2] == "areas/moor.yml has no gss_code, so nothing was looked for. If the place has one, add it"
    assert len(said) == 6


def test_many_postcodes_without_a_point_are_told_in_few_words(tmp_path: Path) -> None:
    pointless = {f"ZE1 1A{letter}" for letter in "ABCDEFG"}
    said = findings.not_found(
        _told(tmp_path, (open_data.postcode_directory(tmp_path),), Postcodes(pointless=pointless))
    )
    assert any(line.endswith("ZE1 1AA, ZE1 1AB, ZE1 1AC, ZE1 1AD, ZE1 1AE and 2 more") for line in said)


def test_an_outline_or_a_neighbourhood_that_the_map_has_not_is_told_of(tmp_path: Path) -> None:
    wards = open_data.boundaries(tmp_path / "wards.geojson", open_data.feature(WARD, "Quayside"))
    told = _told(tmp_path, (open_data.boundaries(tmp_path / "lad.geojson"),), Postcodes(), (wards,))
    assert list(findings.not_found(told))[1:3] == [
        f"Anyshire ({ANY}): no outline in lad.geojson",
        "Neighbourhoods need the ONS Postcode Directory too: it tells which place each of them lies in",
    ]
    assert list(findings.found(told)) == ["0 outlines", "0 new neighbourhoods"]


def test_surgeries_alone_are_told_what_they_need(tmp_path: Path) -> None:
    told = _told(tmp_path, (open_data.practice_list(tmp_path),), Postcodes())
    assert list(findings.not_found(told))[1].startswith("GP surgeries need the ONS Postcode Directory too")
    assert list(findings.found(told)) == ["0 GP surgeries open"]

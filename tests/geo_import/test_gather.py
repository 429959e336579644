"""From downloads to a directory that passes check, and again without a change."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from generator import check, load
from generator.geo_import import CannotKeep, GeographyFiles, Progress, Wishes, gather, write
from tests.conftest import SAMPLE, TODAY
from tests.geo_import import books, open_data
from tests.geo_import.open_data import ANY, OTHER, WARD


@contextmanager
def _unwatched(_what: str, _size: int) -> Iterator[Progress]:
    yield lambda _: None


def _gather(wishes: Wishes) -> GeographyFiles:
    return gather(wishes, TODAY, _unwatched)


@pytest.fixture
def wishes(tmp_path: Path) -> Wishes:
    """Give every download, for a directory that has one area of that name and no code, as `linkbook init` makes it."""
    downloads = (
        open_data.postcode_directory(tmp_path),
        open_data.open_names(tmp_path),
        open_data.boundaries(tmp_path / "LAD_MAY_2025_BUC.geojson"),
        open_data.practice_list(tmp_path),
    )
    folder = books.book(tmp_path, anyshire="name: Anyshire\nkind: place\n")
    return Wishes(folder, downloads, (ANY,))


def test_everything_that_the_area_needs_is_written_and_twice_is_nothing(wishes: Wishes) -> None:
    assert sorted(write(wishes.directory, _gather(wishes).files)) == [
        "areas/anyshire.yml",
        "boundaries/anyshire.geojson",
        "geo/outward-codes.csv",
        "geo/place-names.csv",
        "geo/postcode-points.csv",
        "geo/practices.csv",
        "settings.yml",
    ]
    geography = load.directory(wishes.directory).geography
    assert geography.outward_codes == {"ZE1": (52.507, -2.107), "ZE10": (52.45, -2.05)}
    assert [name for name, *_ in geography.place_names] == [
        "Market Any",
        "Old Quay",
        "Tref Any",
        "Feldon Lane Surgery",
        "St Mary's GP Practice",
    ]
    assert write(wishes.directory, _gather(wishes).files) == []


def test_it_passes_check_in_a_whole_town(tmp_path: Path, wishes: Wishes) -> None:
    town = Path(shutil.copytree(SAMPLE, tmp_path / "town"))
    before = check.problems(load.directory(town), TODAY)
    write(town, _gather(replace(wishes, directory=town)).files)
    assert check.problems(load.directory(town), TODAY) == before
    assert (town / "areas/anyshire.yml").is_file()


def test_postcodes_are_sorted_and_of_the_precision_that_was_asked_for(wishes: Wishes) -> None:
    whole = _gather(wishes).files["geo/postcode-points.csv"]
    assert whole.splitlines()[:2] == ["postcode,latitude,longitude", "ZE1 1AA,52.5001,-2.1001"]
    write(wishes.directory, {"geo/postcode-points.csv": whole + "ZE9 9ZZ,50.0000,0.0000\nZE1 1AC,50.0000,0.0000\n"})
    by_sector = _gather(replace(wishes, precision="sector")).files["geo/postcode-points.csv"]
    assert by_sector.splitlines()[1:] == [
        "ZE1 1,52.501,-2.101",
        "ZE1 2,52.520,-2.120",
        "ZE10 1,52.450,-2.050",
        "ZE9 9ZZ,50.0000,0.0000",
    ]


def test_each_ward_becomes_a_neighbourhood_of_its_place(tmp_path: Path, wishes: Wishes) -> None:
    wards = open_data.boundaries(
        tmp_path / "wards.geojson",
        open_data.feature(WARD, "Quayside", kind="WD25"),
        open_data.feature("E05009955", "Elsewhere", kind="WD25"),
    )
    write(wishes.directory, _gather(replace(wishes, neighbourhoods=(wards,))).files)
    (_, part) = books.areas(wishes.directory)
    assert (part.id, part.record.parent, part.record.gss_code) == ("quayside", "anyshire", WARD)
    assert set(load.directory(wishes.directory).geography.boundaries) == {"anyshire", "quayside"}
    assert part.record.postcodes == ("ZE1",)


def test_an_outline_drawn_by_hand_and_names_of_other_places_stay(wishes: Wishes) -> None:
    drawn = (SAMPLE / "boundaries/anytown.geojson").read_text("utf-8")
    names = "name,district,kind,lat,lon\nOld Name,Anyshire,v,52.5000,-2.1000\nLondon,London,c,51.5000,-0.1000\n"
    write(wishes.directory, {"boundaries/anyshire.geojson": drawn, "geo/place-names.csv": names})
    found = _gather(wishes).files
    assert "boundaries/anyshire.geojson" not in found
    assert "London,London,c,51.5000,-0.1000\n" in found["geo/place-names.csv"]
    assert "Old Name" not in found["geo/place-names.csv"]


def test_without_an_outline_names_come_by_their_district(wishes: Wishes) -> None:
    postcodes, names, _, _ = wishes.downloads
    found = _gather(replace(wishes, downloads=(names,))).files
    assert "geo/place-names.csv" in found
    coded = books.book(wishes.directory.parent / "other", any=f"name: Anyshire\nkind: place\ngss_code: {ANY}\n")
    found = _gather(Wishes(coded, (names, postcodes))).files
    assert "Old Quay,Anyshire,v,52.4989,-2.1045" in found["geo/place-names.csv"]


def test_attribution_has_the_years(wishes: Wishes) -> None:
    settings = _gather(wishes).files["settings.yml"]
    assert "Contains Royal Mail data © Royal Mail copyright and database right 2025" in settings
    assert "Contains information from NHS England" in settings


def test_a_file_that_cannot_be_changed_safely_stops_everything(wishes: Wishes) -> None:
    (wishes.directory / "settings.yml").write_text("{name: Any Book}\n", "utf-8")
    with pytest.raises(CannotKeep, match=r"settings\.yml could not be changed safely"):
        _gather(wishes)


def test_what_was_not_found_is_said(wishes: Wishes) -> None:
    said = _gather(replace(wishes, downloads=wishes.downloads[:1], areas=(ANY, "E08000999"))).not_found
    assert said[0] == (
        "E08000999: no postcode in ONSPD_MAY_2025_UK.zip. Codes change when councils do: is it the code of today?"
    )
    assert "1 postcode in use that ONSPD_MAY_2025_UK.zip has no point for: ZE1 1AD" in said
    assert any(line.startswith(f"{ANY}: no name. Give the ONS boundaries") for line in said)
    assert any(line.startswith("Names of villages stay as they were") for line in said)
    assert _gather(replace(wishes, areas=(OTHER,))).found[0] == (
        "Othershire {of old}: 1 postcode in use; 0 postcodes of earlier years left out"
    )

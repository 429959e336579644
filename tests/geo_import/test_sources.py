"""Each download is read for what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.geo_import import sources
from generator.geo_import.downloads import CannotReadDownload, Progress
from generator.geo_import.file_contents import Use
from generator.geo_import.sources import Sources
from tests.geo_import import open_data
from tests.geo_import.open_data import ANY


class _Watch:
    """Remembers how far each read said it was to go, and how far it went."""

    def __init__(self) -> None:
        self.reads: list[list[int]] = []

    @contextmanager
    def __call__(self, what: str, size: int) -> Iterator[Progress]:
        assert what
        self.reads.append([size, 0])

        def progress(more: int) -> None:
            self.reads[-1][1] += more

        yield progress


def test_a_read_goes_as_far_as_it_said(tmp_path: Path) -> None:
    watch = _Watch()
    found = Sources.of([open_data.postcode_directory(tmp_path), open_data.boundaries(tmp_path / "m.json")], watch)
    assert len(found.postcodes({ANY}, False).points) == 4
    assert [boundary.code for boundary in found.boundaries({ANY})] == [ANY]
    assert found.place_names(lambda _: True) == []
    assert [size == read > 0 for size, read in watch.reads] == [True, True]


def test_years_come_from_names_or_else_from_the_day(tmp_path: Path) -> None:
    found = Sources.of([open_data.postcode_directory(tmp_path), open_data.practice_list(tmp_path)], _Watch())
    assert found.years(2031) == [(Use.POSTCODES, 2025), (Use.PRACTICES, 2031)]
    assert found.has(Use.PRACTICES)
    assert not found.has(Use.MAP)


def test_neighbourhoods_come_from_maps_alone(tmp_path: Path) -> None:
    with pytest.raises(
        CannotReadDownload, match=r"epraccur\.csv is the NHS list of GP practices\. Neighbourhoods come from a map"
    ):
        Sources.maps([open_data.practice_list(tmp_path)], _Watch())


def test_a_damaged_map_is_named(tmp_path: Path) -> None:
    path = open_data.written(tmp_path / "m.geojson", '{"type":"FeatureCollection","features":[{"a":')
    with pytest.raises(CannotReadDownload, match=r"m\.geojson stops in the middle"):
        Sources.of([path], _Watch()).boundaries({ANY})


def test_of_many_files_the_first_is_named(tmp_path: Path) -> None:
    texts = open_data.table(open_data.NAMES)
    paths = [open_data.written(tmp_path / f"SO{n}.csv", texts) for n in range(10, 15)]
    assert sources.first_names(Sources.of(paths, _Watch()).found) == "SO10.csv and 4 more"

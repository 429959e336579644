"""A directory read again, with what is known of the reading before, is what it is when it is first read."""

from __future__ import annotations

import gc
import shutil
import weakref
from pathlib import Path

import pytest

from generator.live_site.reading import read
from tests.town import SAMPLE, TODAY

CHOIR, TEA = "sing-along-choir", "arabic-tea"


@pytest.fixture
def town(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


def test_what_was_linked_before_is_taken_again_only_where_it_is_the_same(town: Path) -> None:
    reading = first = read(town, TODAY)
    choir = town / "listings" / "anytown" / f"{CHOIR}.yml"
    for old, new in (("01632 960120", "01632 960199"), ("Sing-Along", "Humming"), ("arts-and-music", "debt")):
        choir.write_text(choir.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        reading = read(town, TODAY, reading)
        assert repr(reading.directory) == repr(read(town, TODAY).directory)
    assert reading.directory.listings[TEA] is first.directory.listings[TEA]
    assert reading.directory.listings[CHOIR] is not first.directory.listings[CHOIR]


def test_nothing_is_taken_again_once_areas_or_the_day_are_others(town: Path) -> None:
    first = read(town, TODAY)
    area = town / "areas" / "anytown.yml"
    area.write_text(area.read_text(encoding="utf-8").replace("name: Anytown", "name: Othertown"), encoding="utf-8")
    again = read(town, TODAY, first)
    assert repr(again.directory) == repr(read(town, TODAY).directory)
    assert again.directory.listings[TEA] is not first.directory.listings[TEA]


def test_a_reading_goes_by_itself_once_nobody_needs_it(town: Path) -> None:
    """`parallel.leave_what_there_is` leans on that: what is part of a circle would stay for ever."""
    reading = read(town, TODAY)
    assert reading.directory.usable
    gone = weakref.ref(reading.directory), weakref.ref(reading.found.records)
    gc.disable()
    try:
        del reading
        assert [each() for each in gone] == [None, None]
    finally:
        gc.enable()

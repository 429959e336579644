"""A live site's index, made with what is known of the one before, is the one that is made from nothing."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.export import search_index
from generator.live_site.kept_index import KeptIndex
from generator.live_site.reading import DirectoryReading, read
from tests.town import SAMPLE, TODAY


def index_of(reading: DirectoryReading, kept: KeptIndex) -> Mapping[str, bytes]:
    return search_index.files(reading.directory, TODAY, memo=kept.memos("finder"))


def test_an_index_is_the_same_whatever_is_known_of_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "directory"
    shutil.copytree(SAMPLE, path)
    reading, kept = read(path, TODAY), None
    for old, new in (("", ""), ("01632 960120", "01632 960199"), ("Sing-Along", "Humming"), ("arts-and-music", "debt")):
        choir = path / "listings" / "anytown" / "sing-along-choir.yml"
        choir.write_text(choir.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        reading = read(path, TODAY, reading)
        kept = KeptIndex(reading, kept)
        assert index_of(reading, kept) == search_index.files(reading.directory, TODAY)


def test_nothing_is_known_once_what_all_listings_are_read_by_has_changed(tmp_path: Path) -> None:
    path = tmp_path / "directory"
    shutil.copytree(SAMPLE, path)
    reading = read(path, TODAY)
    kept = KeptIndex(reading)
    index_of(reading, kept)
    assert kept.results["finder"].of_each
    settings = path / "settings.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("Anytown", "Othertown"), encoding="utf-8")
    assert not KeptIndex(read(path, TODAY, reading), kept).results["finder"].of_each

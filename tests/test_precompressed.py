"""Gzipped twins beside text files."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from generator import precompressed


def test_each_text_of_some_size_has_a_twin_that_says_the_same(tmp_path: Path) -> None:
    words = b"Sing with neighbours on Tuesday evenings. " * 60
    for name in ("index.html", "data/listings.csv", "assets/linkbook.js", "finder/start.bin", "leaflet.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(words)
    (tmp_path / "robots.txt").write_bytes(b"User-agent: *")

    assert precompressed.write(tmp_path) == 3
    made = {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*.gz")}
    assert set(made) == {"index.html.gz", "data/listings.csv.gz", "assets/linkbook.js.gz"}
    assert all(gzip.decompress(data) == words for data in made.values())


def test_the_same_file_gives_the_same_twin_whatever_its_name_and_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, day in (("a.html", 0.0), ("b.html", 1e9)):
        (tmp_path / name).write_bytes(b"word " * 1000)
        monkeypatch.setattr("time.time", lambda day=day: day)
        precompressed.write(tmp_path)
    assert (tmp_path / "a.html.gz").read_bytes() == (tmp_path / "b.html.gz").read_bytes()

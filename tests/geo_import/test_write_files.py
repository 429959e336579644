"""All files are written, or none."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.geo_import.write_files import CannotWriteGeography, write


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    texts = {"geo/a.csv": "é\n", "b.yml": "b\n"}
    assert write(tmp_path, texts) == ["geo/a.csv", "b.yml"]
    assert write(tmp_path, {**texts, "b.yml": "c\n"}) == ["b.yml"]
    assert (tmp_path / "geo/a.csv").read_bytes() == "é\n".encode()
    assert sorted(path.name for path in tmp_path.rglob("*.*")) == ["a.csv", "b.yml"]


def test_one_file_that_cannot_be_written_leaves_all_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("old")
    (tmp_path / "geo").write_text("a file where a folder should be")
    with pytest.raises(CannotWriteGeography, match="geo"):
        write(tmp_path, {"a.csv": "new", "geo/b.csv": "new"})
    assert (tmp_path / "a.csv").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.csv", "geo"]


def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("theirs")
    (tmp_path / "a.csv").symlink_to(tmp_path / "real.csv")
    with pytest.raises(CannotWriteGeography, match="a link to another place"):
        write(tmp_path, {"a.csv": "new"})
    assert (tmp_path / "real.csv").read_text() == "theirs"

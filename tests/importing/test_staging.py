"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.source_record import CannotImport
from generator.importing.staging import Staging


def test_nothing_is_in_its_place_before_the_end(tmp_path: Path) -> None:
    with Staging(tmp_path) as staging:
        staging.write(tmp_path / "incoming" / "a.yml", "name: A\n")
        assert not (tmp_path / "incoming").exists()
        staging.finish()
    assert [str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()] == ["incoming/a.yml"]


def test_an_import_that_stops_leaves_nothing_behind(tmp_path: Path) -> None:
    with Staging(tmp_path) as staging:  # and never finished
        staging.write(tmp_path / "incoming" / "a.yml", "name: A\n")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_link_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "incoming").symlink_to(tmp_path / "real")
    with Staging(tmp_path) as staging:
        staging.write(tmp_path / "incoming" / "a.yml", "name: A\n")
        with pytest.raises(CannotImport, match="is a link"):
            staging.finish()
    assert list((tmp_path / "real").iterdir()) == []

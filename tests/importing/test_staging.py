"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.source_record import CannotImport
from generator.importing.staging import Staging, finish_what_was_begun


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


def test_what_was_ready_when_its_import_died_is_put_in_place_by_the_next(tmp_path: Path) -> None:
    ready = tmp_path / ".ready-import"
    ready.mkdir()
    (ready / "moves.json").write_text('["incoming/a.yml", "incoming/b.yml", "../out.yml"]', encoding="utf-8")
    (ready / "1").write_text("name: B\n", encoding="utf-8")  # the first was moved before
    (ready / "2").write_text("out\n", encoding="utf-8")
    (tmp_path / "incoming").mkdir()
    finish_what_was_begun(tmp_path)
    assert [str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*") if p.is_file()] == ["incoming/b.yml"]
    assert not (tmp_path.parent / "out.yml").exists()


def test_a_ready_import_whose_list_is_spoilt_is_kept_and_told(tmp_path: Path) -> None:
    ready = tmp_path / ".ready-import"
    ready.mkdir()
    (ready / "moves.json").write_text("[", encoding="utf-8")
    with pytest.raises(CannotImport, match="An import was cut short"):
        finish_what_was_begun(tmp_path)
    assert (ready / "moves.json").exists()

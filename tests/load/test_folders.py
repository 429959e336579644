"""What is not read is told, and so is what changes meanwhile."""

from __future__ import annotations

import os
import types
from pathlib import Path

import pytest

from generator import load
from generator.load import folders, safe_read
from generator.problems import Severity


def said(town: Path) -> dict[str, str]:
    return {Path(p.path).relative_to(town).as_posix(): p.message for p in folders.problems(town)}


def moved_and_linked(town: Path, name: str, elsewhere: Path) -> None:
    (town / name).rename(elsewhere / name)
    (town / name).symlink_to(elsewhere / name)


@pytest.mark.parametrize("name", ["listings", "areas", "geo", "boundaries"])
def test_a_folder_that_is_a_link_is_refused_and_not_read(
    town: Path, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if name == "listings":
        (town / name).mkdir(exist_ok=True)
    moved_and_linked(town, name, tmp_path_factory.mktemp("elsewhere"))
    assert "is a link to another place" in said(town)[name]
    records = load.directory(town)
    problems = [problem for problem in records.problems if problem.path.endswith(name)]
    assert [problem.severity for problem in problems] == [Severity.ERROR]
    read = {"areas": records.areas, "listings": records.listings, "geo": records.geography.place_names}
    assert not read.get(name, records.geography.boundaries if name == "boundaries" else ())


def test_what_nothing_reads_is_warned_of(town: Path) -> None:
    for name in ("listing", "extra", "pages", ".git"):
        (town / name).mkdir()
    for name in ("setings.yml", "notes.txt", "geo/outward-code.csv", "boundaries/anytown.json"):
        (town / name).write_text("x")
    found = said(town)
    assert sorted(found) == ["boundaries/anytown.json", "extra", "geo/outward-code.csv", "listing", "setings.yml"]
    assert 'Did you mean "listings"?' in found["listing"]
    assert 'Did you mean "outward-codes.csv"?' in found["geo/outward-code.csv"]
    assert {problem.severity for problem in folders.problems(town)} == {Severity.WARNING}


def test_listings_that_are_a_file_are_told(town: Path) -> None:
    (town / "listings").write_text("x")
    assert "a file where the folder listings/ should be" in said(town)["listings"]


def test_a_folder_where_a_file_should_be_is_told(town: Path) -> None:
    (town / "boundaries" / "x.geojson").mkdir()
    assert any("not an ordinary file" in problem.message for problem in load.directory(town).problems)


def test_a_file_that_has_gone_is_told(tmp_path: Path) -> None:
    data, (problem,) = safe_read.read_bytes(tmp_path / "tea.yml", "tea.yml", was_there=True)
    assert data is None
    assert problem.message == "this file has gone while the directory was being read. Run the command again"


def test_a_file_that_changes_while_it_is_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "tea.yml"
    path.write_text("name: Tea\n")
    looks = [path.stat(), types.SimpleNamespace(st_size=10, st_mtime_ns=1)]
    monkeypatch.setattr(os, "fstat", lambda handle: looks.pop(0) if looks else path.stat())
    data, (problem,) = safe_read.read_bytes(path, "tea.yml")
    assert data is None
    assert problem.message == "this file changed while it was being read. Run the command again"


def test_what_comes_goes_or_changes_between_two_looks_is_named(town: Path) -> None:
    before = folders.stamps(town)
    (town / "listings" / "anytown").mkdir(parents=True, exist_ok=True)
    (town / "listings" / "anytown" / "tea.yml").write_text("name: Tea\n")
    (town / "settings.yml").unlink()
    (town / "areas" / "anytown.yml").write_text("name: x\n")
    assert folders.changed(before, before) == []
    assert folders.changed(before, folders.stamps(town)) == [
        "areas/anytown.yml",
        "listings/anytown/tea.yml",
        "settings.yml",
    ]

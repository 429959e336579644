"""A build that leans on the last one is, byte for byte, a build from nothing: whatever was edited, spoilt or killed.

`python -m tests.kept_build` is the long proof, with thousands of edits.
"""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.kept_build import KeptBuild, Store, inputs
from generator.resolve import LinkedListing
from tests.kept_build import edits
from tests.kept_build.edits import EDITS, Town, differences, kept

CHOIR = "listings/sing-along-choir/index.html"


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a town that has been built once, to be copied."""
    town = Town(tmp_path_factory.mktemp("start") / "town")
    assert differences(town) == []
    return town.folder


@pytest.fixture
def town(start: Path) -> Iterator[Town]:
    """Give a town as it was after its first build, at the same address."""
    saved = shutil.copytree(start, start.with_name("saved"), ignore=shutil.ignore_patterns("site", "clean"))
    shutil.copytree(start / "site", saved / "site", copy_function=os.link)  # the very files that the last build wrote
    yield _again(start)
    shutil.rmtree(start)
    saved.rename(start)


def _again(folder: Path) -> Town:
    """Return the town that lies in a folder."""
    town = Town.__new__(Town)
    town.folder, town.today = folder, edits.TODAY
    town.paths = {path.stem: path for path in sorted((town.directory / "listings").glob("*/*.yml"))}
    return town


@settings(max_examples=2, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example([("organisation", 3), ("status", 2)])
@example([("template", 1), ("touched_site", 1), ("phone", 4)])
@given(st.lists(st.tuples(st.sampled_from(sorted(EDITS)), st.integers(0, 999)), min_size=1, max_size=4))
def test_any_edits_give_the_site_that_a_build_from_nothing_gives(town: Town, chosen: list[tuple[str, int]]) -> None:
    for name, seed in chosen:
        EDITS[name](town, Random(seed))
    assert differences(town) == []


def _change_phone(town: Town, number: str) -> None:
    town.change(town.paths["sing-along-choir"], lambda facts: facts["join"].update(phone=number))


def test_what_has_not_changed_is_the_same_file_and_what_has_is_not(town: Town) -> None:
    before = _numbers(town)
    _change_phone(town, "01632 960211")
    assert differences(town) == []
    after = _numbers(town)
    same = {path for path in before if before[path] == after.get(path)}
    assert CHOIR not in same
    assert "01632 960211" in (town.folder / "site" / CHOIR).read_text(encoding="utf-8")
    assert {"listings/arabic-tea/index.html", "needs/debt/index.html"} <= same
    assert "data/oruk/v3/services/index.html" in same  # a list says no number
    listings = [path for path in before if path.startswith("listings/")]
    assert (
        len(same.intersection(listings)) >= len(listings) - 4
    )  # its old addresses, and what the same organisation runs


def test_a_changed_number_has_one_listing_read_and_told_again(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of the index, the facts of plans and the rows of tables are known from last time, but for its own.

    And for what a plan says of the lunch club, which has closed and names the choir.
    """
    _change_phone(town, "01632 960212")
    asked = list[str]()
    for module, name in (("search_index.words", "listing_words"), ("plan", "_entry"), ("open_data", "row")):
        where = import_module(f"generator.export.{module}")
        monkeypatch.setattr(where, name, _noting(getattr(where, name), asked))
    assert isinstance(kept(town), Path)
    assert sorted(asked) == ["lunch-club", *["sing-along-choir"] * 3]


def _noting(make: Callable[..., Any], asked: list[str]) -> Callable[..., Any]:
    """Return a function that does the same for a listing, and notes its id."""

    def noting(item: LinkedListing, *more: Any, **named: Any) -> Any:
        asked.append(item.id)
        return make(item, *more, **named)

    return noting


def _numbers(town: Town) -> dict[str, int]:
    site = town.folder / "site"
    return {path.relative_to(site).as_posix(): path.stat().st_ino for path in site.rglob("index.html")}


@pytest.mark.parametrize("spoil", ["truncate", "garble", "delete", "empty"])
def test_a_broken_cache_costs_time_and_nothing_else(town: Town, spoil: str) -> None:
    _change_phone(town, "01632 960210")
    files = sorted((town.folder / "kept").iterdir(), key=lambda path: path.stat().st_size)
    index = town.folder / "kept" / "index"
    if spoil == "truncate":
        files[-1].write_bytes(files[-1].read_bytes()[:-9])
    elif spoil == "garble":
        files[-1].write_bytes(files[-1].read_bytes().replace(b"01632", b"01633"))
    elif spoil == "delete":
        files[-1].unlink()
    else:
        index.write_bytes(b"")
    assert differences(town) == []


def test_a_build_that_dies_before_it_has_kept_anything_leaves_the_next_one_right(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = town.paths["sing-along-choir"].read_bytes()
    _change_phone(town, "01632 960209")
    with monkeypatch.context() as patched:
        patched.setattr(Store, "save", lambda *_: None)
        kept(town)  # its site is in place, and what is kept is of the build before
    town.paths["sing-along-choir"].write_bytes(original)
    assert differences(town) == []
    assert "960209" not in (town.folder / "site" / CHOIR).read_text(encoding="utf-8")


def test_nothing_is_kept_of_a_build_during_which_the_settings_were_saved(town: Town) -> None:
    settings = town.directory / "settings.yml"
    original = settings.read_bytes()
    keeping = KeptBuild(Store(town.folder / "kept"), town.directory, town.today)
    index = (town.folder / "kept" / "index").read_bytes()
    settings.write_bytes(original.replace(b"Anytown Linkbook", b"Othertown Linkbook"))
    keeping.save()
    assert (town.folder / "kept" / "index").read_bytes() == index


def test_another_version_of_the_program_begins_from_nothing(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    before = _numbers(town)
    real = inputs.program.__wrapped__
    monkeypatch.setattr(inputs, "program", lambda: inputs.digest(real(), b"newer"))
    monkeypatch.setattr(inputs.program, "cache_clear", lambda: None, raising=False)
    kept(town)
    assert not set(before.values()).intersection(_numbers(town).values())


# --- the store ----------------------------------------------------------------------------------------------------


class _Trap:
    """Would write a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return Path.touch, (self.path,)


def test_nothing_that_this_user_did_not_write_is_unpickled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trap = pickle.dumps({"site": _Trap(tmp_path / "sprung")})
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "index").write_bytes(bytes(32) + trap)
    assert Store(tmp_path / "kept").load("site") is None
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "stranger"))
    Store(tmp_path / "kept").save({"site": _Trap(tmp_path / "sprung")})
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "me"))
    assert Store(tmp_path / "kept").load("site") is None
    assert not (tmp_path / "sprung").exists()


def test_values_change_together_and_the_others_stay(tmp_path: Path) -> None:
    Store(tmp_path).save({"one": 1, "two": 2})
    Store(tmp_path).save({"two": 3})
    again = Store(tmp_path)
    assert (again.load("one"), again.load("two"), again.load("three")) == (1, 3, None)
    assert len(list(tmp_path.iterdir())) == 3
    again.clear()
    assert Store(tmp_path).load("one") is None


def test_without_a_secret_nothing_is_kept_and_nothing_is_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    Store(tmp_path / "kept").save({"one": 1})
    assert not (tmp_path / "kept").exists()
    assert Store(tmp_path / "kept").load("one") is None

"""A directory that is read in a copy of this process is the one that would be read here, and so are its problems."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import checked, parallel
from generator.checked import CannotBuild
from tests.town import SAMPLE, TODAY


@pytest.fixture(params=["aside", "here"])
def where(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read in a copy of this process, as a large directory is, or in this one, as a small one is."""
    monkeypatch.setattr(parallel, "MIN_ITEMS", 1 if request.param == "aside" else 1_000_000)
    return request.param


def test_the_linked_directory_is_the_same_wherever_it_was_read(where: str) -> None:
    plain = checked.checked(SAMPLE, TODAY)
    directory, problems, stand_ins = checked.linked_alone(SAMPLE, TODAY, skipping=False, kept=None)
    assert list(directory.listings) == list(plain.directory.listings)
    assert repr(directory) == repr(plain.directory)
    assert (problems, stand_ins) == (plain.problems, plain.stand_ins)
    assert all(item.needs[0] is directory.needs[item.needs[0].id] for item in directory.listings.values())


def test_what_must_be_mended_is_said_wherever_it_was_read(where: str, tmp_path: Path) -> None:
    town = shutil.copytree(SAMPLE, tmp_path / "directory")
    (town / "settings.yml").write_text("name: Town\n", encoding="utf-8")
    with pytest.raises(CannotBuild) as here:
        checked.checked(town, TODAY)
    with pytest.raises(CannotBuild) as raised:
        checked.linked_alone(town, TODAY, skipping=False, kept=None)
    assert raised.value.problems == here.value.problems
    assert str(raised.value) == str(here.value)

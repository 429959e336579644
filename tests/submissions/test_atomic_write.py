"""A file is written whole, in its place, and never over a new one."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from generator.submissions import atomic_write
from generator.submissions.result import PendingWrite


def what(folder: Path, place: str = "anytown", new: bool = True, id: str = "tea") -> PendingWrite:
    return PendingWrite(id, str(folder / "listings" / place / f"{id}.yml"), "name: Tea\r\n", "Add tea", new)


def test_a_new_file_and_its_place(folder: Path) -> None:
    atomic_write.write(folder, what(folder, "elsewhere"))
    assert (folder / "listings/elsewhere/tea.yml").read_bytes() == b"name: Tea\r\n"
    assert [path.name for path in (folder / "listings/elsewhere").iterdir()] == ["tea.yml"]


def test_a_new_file_is_never_written_over_another(folder: Path) -> None:
    path = folder / "listings/anytown/arabic-tea.yml"
    before = path.read_bytes()
    with pytest.raises(atomic_write.CannotWriteFile, match="is there already"):
        atomic_write.write(folder, what(folder, id="arabic-tea"))
    assert path.read_bytes() == before


def test_a_changed_file_is_swapped(folder: Path) -> None:
    atomic_write.write(folder, what(folder, id="arabic-tea", new=False))
    assert (folder / "listings/anytown/arabic-tea.yml").read_bytes() == b"name: Tea\r\n"


@pytest.mark.parametrize("path", ["../tea.yml", "listings/tea.yml", "listings/a/b/tea.yml", "areas/tea.yml"])
def test_nothing_is_written_outside_the_listings(folder: Path, path: str) -> None:
    with pytest.raises(atomic_write.CannotWriteFile):
        atomic_write.write(folder, PendingWrite("tea", str(folder / path), "x", "x", True))
    assert not (folder / path).exists()


def test_a_folder_that_is_a_link_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (folder / "listings/away").symlink_to(tmp_path / "out")
    with pytest.raises(atomic_write.CannotWriteFile):
        atomic_write.write(folder, what(folder, "away"))
    assert list((tmp_path / "out").iterdir()) == []


def test_a_draft_that_somebody_who_died_left_is_never_written_through(folder: Path) -> None:
    """A process that died between its last two steps leaves a file with two names."""
    path = folder / "listings/anytown/arabic-tea.yml"
    os.link(path, path.with_name(".arabic-tea.draft"))
    atomic_write.write(folder, what(folder, id="arabic-tea", new=False))
    assert path.read_bytes() == b"name: Tea\r\n"
    assert not path.with_name(".arabic-tea.draft").exists()


@pytest.mark.parametrize("fault", [errno.EPERM, errno.ENOTSUP])
def test_a_file_system_without_links_will_do(folder: Path, monkeypatch: pytest.MonkeyPatch, fault: int) -> None:
    def no_links(*_: object) -> None:
        raise OSError(fault, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    atomic_write.write(folder, what(folder))
    assert (folder / "listings/anytown/tea.yml").read_bytes() == b"name: Tea\r\n"

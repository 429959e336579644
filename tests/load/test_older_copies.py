"""Older copies of a file: which are offered, in what order, and which never are."""

from __future__ import annotations

import gzip
import subprocess
from pathlib import Path

import pytest

from generator.load import OlderCopies, older_copies

GOOD = "name: Choir\nstatus: open\n"


@pytest.fixture
def choir(tmp_path: Path) -> Path:
    """Give a directory with one listing, as it is before any build."""
    path = tmp_path / "directory/listings/anytown/choir.yml"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD, "utf-8")
    return path


def copies(choir: Path) -> list[str]:
    return [copy.decode() for copy in OlderCopies(choir.parents[2]).of(choir)]


def commit(choir: Path, text: str) -> None:
    choir.write_text(text, "utf-8")
    person = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    for words in (("init", "-q"), ("add", "."), (*person, "commit", "-q", "-m", "a change")):
        subprocess.run(["git", *words], cwd=choir.parents[2], check=True, capture_output=True)


def test_a_file_that_nobody_kept_has_no_copy(choir: Path) -> None:
    assert copies(choir) == []


def test_the_copy_of_the_last_build_comes_before_those_of_git_and_they_newest_first(choir: Path) -> None:
    commit(choir, "name: Older\n")
    commit(choir, "name: Newer\n")
    choir.write_text("name: Published\n", "utf-8")
    older_copies.keep(choir.parents[2], {})
    choir.write_text("name: [", "utf-8")
    assert copies(choir) == ["name: Published\n", "name: Newer\n", "name: Older\n"]


@pytest.mark.parametrize(
    "broken",
    [
        "name: [\nstatus: closed\n",
        "name: Choir\nstatus: clsoed\n",
        "name: Choir\nstatus:\n  kind: closed\n  reason: The hall is shut.\n",
        "name: Choir\nstatus: {kind: paused, reason: [}\n",
        "name: Choir\nsensitive: yes\nnam: x\n",
        "name: Choir\nvenues: [{town: Old Quay, keep_address_private: yse}]\n",
        "name: Choir\nplaces: full\nnam: x\n",
    ],
)
def test_an_old_copy_never_shows_what_the_broken_file_may_take_back(choir: Path, broken: str) -> None:
    older_copies.keep(choir.parents[2], {})
    choir.write_text(broken, "utf-8")
    assert copies(choir) == []


def test_a_stand_in_is_kept_in_the_place_of_its_file_and_what_was_left_out_is_not(choir: Path) -> None:
    other = choir.with_name("quiz.yml")
    other.write_text("name: [", "utf-8")
    choir.write_text("name: [", "utf-8")
    older_copies.keep(choir.parents[2], {str(choir): GOOD.encode(), str(other): None})
    assert copies(choir) == [GOOD]
    assert copies(other) == []


@pytest.mark.parametrize("data", [b"\x1f\x8bnot really", gzip.compress(b"{}", mtime=0)[:10] + b"\xff" * 9, b""])
def test_a_damaged_keep_is_no_keep(choir: Path, data: bytes) -> None:
    kept = older_copies.kept_file(choir.parents[2])
    kept.parent.mkdir()
    kept.write_bytes(data)
    assert copies(choir) == []

"""A build is over before it has begun only if nothing has changed: no file that is read, and none of the site."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.kept_build import LastOutcome, Store, Unchanged
from generator.kept_build.inputs import digest
from generator.kept_build.unchanged import site_mark
from generator.load import older_copies
from tests.town import SAMPLE, TODAY

TOLD = LastOutcome((), 3, 2)
CHOIR = "directory/listings/anytown/sing-along-choir.yml"


def look(folder: Path, choices: str = "", today: object = TODAY) -> Unchanged:
    """Look at a town as it is now."""
    store = Store(folder / "kept")
    return Unchanged(store, folder / "directory", today, choices, folder / "mkdocs.yml", folder / "site")  # type: ignore[arg-type]


def read(folder: Path) -> dict[str, bytes]:
    """Return the digests that a build would have read."""
    paths = (folder / "directory" / "listings").glob("*/*.yml")
    return {os.fspath(path): digest(path.read_bytes()) for path in paths}


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unchanged") / "town"
    shutil.copytree(SAMPLE, folder / "directory")
    (folder / "mkdocs.yml").write_text("site_name: A town\ndocs_dir: directory/pages\n", encoding="utf-8")
    (folder / "site" / "listings").mkdir(parents=True)
    for name in ("index.html", "listings/index.html"):
        (folder / "site" / name).write_text("a page", encoding="utf-8")
    older_copies.keep(folder / "directory", {})
    return folder


@pytest.fixture
def town(start: Path) -> Path:
    """Give a town that was built and has not changed since."""
    shutil.rmtree(start / "kept", ignore_errors=True)
    look(start).keep(read(start), site_mark(start / "site"), TOLD)
    assert look(start).told() == TOLD
    return start


def _replaced(path: str, old: str, new: str) -> Callable[[Path], object]:
    def edit(town: Path) -> None:
        text = (town / path).read_text(encoding="utf-8")
        assert old in text
        (town / path).write_text(text.replace(old, new), encoding="utf-8")

    return edit


def _written(path: str, words: str = "new") -> Callable[[Path], object]:
    def write(town: Path) -> None:
        (town / path).parent.mkdir(exist_ok=True)
        (town / path).write_text(words, encoding="utf-8")

    return write


CHANGES: dict[str, Callable[[Path], object]] = {
    "a listing": _replaced(CHOIR, "01632 960120", "01632 960121"),
    "one more listing": _written("directory/listings/anytown/new.yml"),
    "a file that is no listing": _written("directory/listings/anytown/notes.txt"),
    "a listing gone": lambda town: (town / CHOIR).unlink(),
    "a listing moved": lambda town: (town / CHOIR).rename(town / "directory/listings/new.yml"),
    "a link": lambda town: (town / "directory/listings/anytown/link.yml").symlink_to(town / CHOIR),
    "settings": _replaced("directory/settings.yml", "languages: [en]", "languages: [en, cy]"),
    "needs": _replaced("directory/needs.yml", "name: ", "name:  "),
    "a hand-written page": _written("directory/pages/about.md"),
    "a leaflet's own file": lambda town: (town / "directory/leaflets").mkdir(exist_ok=True),
    "a folder that nobody reads": lambda town: (town / "directory/listing").mkdir(),
    "what MkDocs is told": _written("mkdocs.yml", "site_name: B\ndocs_dir: directory/pages\n"),
    "a page of the site": _written("site/index.html"),
    "a page of the site that looks the same": lambda town: os.utime(town / "site/index.html", (1, 1)),
    "a page more": _written("site/listings/more.html"),
    "a page gone": lambda town: (town / "site/listings/index.html").unlink(),
    "no site": lambda town: shutil.rmtree(town / "site"),
    "no older copies": lambda town: older_copies.kept_file(town / "directory").unlink(),
    "what was kept": lambda town: shutil.rmtree(town / "kept"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_whatever_changes_there_is_a_build(town: Path, what: str) -> None:
    saved = shutil.copytree(town, town.with_name("saved"), symlinks=True)
    try:
        CHANGES[what](town)
        assert look(town).told() is None
    finally:
        shutil.rmtree(town)
        saved.rename(town)


def test_another_day_or_choice_is_another_build(town: Path) -> None:
    assert look(town, "leaflets").told() is None
    assert look(town, today=TODAY.replace(year=2027)).told() is None
    assert look(town).told() == TOLD


def test_nothing_is_kept_of_a_build_that_read_other_bytes_than_were_seen(town: Path) -> None:
    shutil.rmtree(town / "kept")
    bytes_read, seen = read(town), look(town)
    mark = site_mark(town / "site")
    for other in ({**bytes_read, "more.yml": b""}, dict(list(bytes_read.items())[1:]), dict.fromkeys(bytes_read, b"")):
        seen.keep(other, mark, TOLD)
        assert look(town).told() is None
    seen.keep(bytes_read, mark, TOLD)
    assert look(town).told() == TOLD


def test_nothing_is_kept_where_mkdocs_may_read_what_is_not_known(town: Path) -> None:
    (town / "mkdocs.yml").write_text("plugins: [anything]\n", encoding="utf-8")
    look(town).keep(read(town), site_mark(town / "site"), TOLD)
    assert look(town).told() is None

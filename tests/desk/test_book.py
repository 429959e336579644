"""One bad file stops nothing but itself at the desk, whichever it is; and no page says what nobody can know."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.desk import book, queue
from generator.desk.book import Book
from generator.load import older_copies
from generator.problems import Severity
from tests import town
from tests.desk.town_desk import client, town_folder

CHOIR = "listings/anytown/sing-along-choir.yml"
"""A listing that others name as one to try instead."""
TEA = "listings/anytown/arabic-tea.yml"
TEAM = "listings/anytown/anytown-link-workers.yml"
"""A listing that its area names as its team's own."""
BROKEN = "name: [\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town that was published before."""
    folder = town_folder(tmp_path)
    older_copies.keep(folder, {})
    return folder


def _read(root: Path) -> Book:
    return book.read(root, town.TODAY, root.parent / "links.json")


@pytest.mark.parametrize(
    ("path", "missing"),
    [
        (TEA, {"arabic-tea"}),
        (CHOIR, {"sing-along-choir"}),
        (TEAM, {"anytown-link-workers"}),
        ("areas/old-quay.yml", set()),
        ("venues/open-house.yml", set()),
        ("organisations/anytown-good-neighbours.yml", set()),
        ("boundaries/anytown.geojson", set()),
        ("distinct/arabic-tea--sing-along-choir.yml", set()),
        ("languages/cy.yml", set()),
        ("settings.yml", set()),
        ("needs.yml", set()),
    ],
)
def test_a_broken_file_takes_nothing_with_it(root: Path, path: str, missing: set[str]) -> None:
    sound = _read(root)
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text(BROKEN, encoding="utf-8")
    found = _read(root)
    assert found.directory
    assert sound.directory
    assert found.everything
    assert set(sound.directory.listings) - set(found.directory.listings) == missing
    assert {entry.id for entry in found.records.listings} == set(found.everything.listings)
    assert any(Path(problem.path) == root / path for problem in found.broken)
    assert queue.queues(found).due_count >= queue.queues(sound).due_count - len(missing)


def test_nothing_is_edited_from_an_older_copy_and_nobody_else_gets_its_id(root: Path) -> None:
    (root / TEA).write_text(BROKEN, encoding="utf-8")
    found = _read(root)
    assert found.entry("arabic-tea") is None
    assert "arabic-tea" in found.working_copy().ids


def test_what_nobody_can_know_is_not_said_to_be_nothing(tmp_path: Path) -> None:
    root = town_folder(tmp_path)  # no older copy of it anywhere
    (root / "needs.yml").write_text(BROKEN, encoding="utf-8")
    assert any(problem.severity is Severity.ERROR for problem in _read(root).problems)
    browser = client(root)
    for page in ("due", "duplicates", "gaps", "links"):
        text = browser.get(f"/{page}").text
        assert "is not known until it is mended" in text
        assert not any(words in text for words in ("<p>No", "<p>Every need"))
    assert "Duplicates</a>: ?" in browser.get("/").text

"""What names a listing that is merged away, or whose adding is undone, never leads nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import check, load
from generator.desk import acts, pointing
from generator.desk import book as books
from generator.desk.book import Book
from generator.desk.decision import Decision
from generator.desk.journal import CannotDecide
from generator.problems import Severity
from tests import town
from tests.desk.town_desk import ADDRESS, CHESS, client, form, post, press, town_folder

CHOIR = "listings/anytown/sing-along-choir.yml"
JOIN = "join: {routes: [turn up], first_step: Ring to ask where we meet., phone: 01632 960123}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _book(root: Path) -> Book:
    return books.read(root, town.TODAY, root.parent / "links.json")


def _done(decision: Decision, root: Path) -> list[str]:
    """Write what was decided, and return the errors of the book after it."""
    for edit in decision.edits:
        if edit.after is None:
            (root / edit.path).unlink()
        else:
            (root / edit.path).write_text(edit.after, encoding="utf-8")
    found = check.problems(load.directory(root), town.TODAY)
    return [problem.message for problem in found if problem.severity is Severity.ERROR]


def test_a_team_and_what_has_closed_name_the_listing_that_stays(root: Path) -> None:
    book = _book(root)
    assert pointing.names("anytown-link-workers", book) == ("The link worker team of Anytown",)
    assert len(pointing.names("sing-along-choir", book)) == 2
    assert not _done(acts.merge("telephone-friends", "anytown-link-workers", book), root)
    assert "  listing: telephone-friends\n" in (root / "areas/anytown.yml").read_text(encoding="utf-8")
    assert not _done(acts.merge("telephone-friends", "sing-along-choir", _book(root)), root)
    closed = (root / "listings/anytown/lunch-club.yml").read_text(encoding="utf-8")
    assert "try_instead: [telephone-friends]" in closed, "each once"
    assert "try_instead: [telephone-friends]" in (root / "listings/anytown/harbour-walkers.yml").read_text("utf-8")


def test_what_sends_people_to_the_other_is_not_the_one_to_keep(root: Path) -> None:
    with pytest.raises(CannotDecide, match="tells people to try"):
        acts.merge("harbour-walkers", "sing-along-choir", _book(root))


def test_a_listing_that_is_named_since_is_not_undone_from_under_what_names_it(root: Path) -> None:
    post(root, "new.yml", CHESS + JOIN)
    browser = client(root)
    press(browser, "/post", "accept")
    area = root / "areas/anytown.yml"
    text = area.read_text(encoding="utf-8")
    area.write_text(text.replace("listing: anytown-link-workers", "listing: chess-in-the-park"), encoding="utf-8")
    fields = form(browser.get("/send").text, "undo")
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert "The link worker team of Anytown would then name what is not there." in answer.text
    assert (root / "listings/anytown/chess-in-the-park.yml").exists()
    area.write_text(text, encoding="utf-8")
    press(browser, "/send", "undo")
    assert not (root / "listings/anytown/chess-in-the-park.yml").exists()

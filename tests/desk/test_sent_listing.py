"""A new listing in the post: seen as readers would see it, and changed in a form, with no file in sight."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import NEW
from tests.desk.town_desk import client, post, press, town_folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def test_a_new_listing_is_seen_as_readers_would_and_taken_in_by_one_press(root: Path) -> None:
    post(root, "one.yml", NEW)
    browser = client(root)
    page = browser.get("/post").text
    assert "What readers would see" in page
    assert "The file that was sent" in page
    assert "Change the words after a colon" not in page
    assert "There is no post." in press(browser, "/post", "accept")


def test_what_lacks_something_is_finished_in_the_form_of_incoming(root: Path) -> None:
    without = "".join(line for line in NEW.splitlines(keepends=True) if not line.startswith("summary"))
    post(root, "one.yml", without)
    browser = client(root)
    page = press(browser, "/post", "finish")
    assert "Incoming from an import" in page
    assert "There is no post." in browser.get("/post").text
    done = press(browser, "/incoming", "fill_in", **{"fact.summary": "A new thing.", "put": "book"})
    assert "put in the book" in done
    assert not list((root / "incoming").glob("*.yml"))
    for _ in range(2):
        press(browser, "/send", "undo")
    assert "There is no post." not in browser.get("/post").text


def test_one_whose_id_is_taken_is_compared_with_the_book(root: Path) -> None:
    post(root, "one.yml", f"# Suggested address: listings/anytown/arabic-tea.yml\n{NEW}")
    page = press(client(root), "/post", "finish")
    assert "The book has this already, or something else with the same id" in page

"""A mail that names no listing: a person says which one it is about, and then it is like any other."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

from generator.desk import subject
from generator.submissions.working_copy import WorkingCopy
from tests.desk.town_desk import TEA, client, post, press, town_folder

MAIL = "From: Sam <sam@example.net>\nSubject: Hello\nDate: Thu, 19 Nov 2026 09:00:00 +0000\n\n{}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


@pytest.mark.parametrize(
    ("words", "searched", "first"),
    [
        ("The choir is on Mondays", "", "sing-along-choir"),
        ("from somebody@arabic.example.org about the arabic tea", "", "arabic-tea"),
        ("The choir is on Mondays", "arabic", "arabic-tea"),
        ("Hello", "", ""),
        ("The choir", "zzz", ""),
    ],
)
def test_the_likeliest_is_offered_first_and_a_search_finds_any_other(
    working_copy: WorkingCopy, words: str, searched: str, first: str
) -> None:
    found = subject.candidates(words, searched, working_copy.records.listings)
    assert next((one.id for one in found), "") == first
    assert len(found) <= subject.MOST_OFFERED


def test_once_somebody_has_said_which_listing_its_buttons_come_and_that_can_be_undone(root: Path) -> None:
    post(root, "one.eml", MAIL.format("Our number is now 01632 960 141."))
    browser = client(root)
    page = browser.get("/post").text
    assert "Which listing is it about?" in page
    assert "Take this change" not in page
    assert "- Which group or service is it about?" in unquote(page)
    answer = press(browser, "/post?words=arabic", "about")
    assert "What readers see now" in answer
    assert "no e-mail address for this" in answer, "what is known of its sender is said as of any other"
    assert "There is no post." in press(browser, "/post", "accept")
    assert "01632 960 141" in (root / TEA).read_text(encoding="utf-8")
    press(browser, "/send", "undo", 0)
    press(browser, "/send", "undo", 0)
    assert "Which listing is it about?" in browser.get("/post").text


def test_one_that_was_taken_for_another_listing_can_be_put_right(root: Path) -> None:
    post(root, "one.eml", MAIL.format("All is still right.\n\n> #still-right=sing-along-choir"))
    browser = client(root)
    assert "It is about another listing" in browser.get("/post").text
    press(browser, "/post?words=arabic", "about")
    press(browser, "/post", "review", how="by e-mail")
    assert "on: 2026-11-21" in (root / TEA).read_text(encoding="utf-8")


def test_what_a_form_sent_says_itself_what_it_is_about(root: Path) -> None:
    post(root, "one.yml", "still_right: arabic-tea\n")
    assert "Which listing is it about?" not in client(root).get("/post").text
    post(root, "one.yml", "change_to: nothing-here\nchanges: []\n")
    assert "Which listing is it about?" not in client(root).get("/post").text

"""What was sent, as the desk shows it: plain words that ask for a change, and changes at odds with the book."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.town_desk import ADDRESS, TEA, client, form, post, press, town_folder

LINK = "> https://example.org/submit/#still-right={}\n"
HEAD = "From: Sam <sam@example.org>\nSubject: Re: your listing\nTo: us@example.org\n\n"
AT_ODDS = """change_to: arabic-tea
changes:
  - field: times_note
    was: Ring first.
    now: Bring a friend.
  - field: join.phone
    was: 01632 960999
    now: 01632 960142
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def _reply(root: Path, words: str, *ids: str) -> None:
    post(root, "reply.eml", HEAD + words + "\n\n" + "".join(LINK.format(id) for id in ids or ["arabic-tea"]))


def test_a_new_number_in_plain_words_is_taken_by_a_press(root: Path) -> None:
    _reply(root, "Hello, our number is now 01632 960142. Thanks, Sam")
    browser = client(root)
    page = browser.get("/post").text
    assert "<ins>01632 960142</ins>" in page
    assert "Take this change" in page
    assert "They say all is right" in page
    assert "--say" not in page
    press(browser, "/post", "accept")
    assert "01632 960142" in _tea(root)
    assert "There is no post." in browser.get("/post").text


def test_a_change_that_was_sent_stands_in_the_listing_to_be_corrected(root: Path) -> None:
    _reply(root, "Our number is now 01632 960142.")
    browser = client(root)
    page = browser.get("/post").text
    key = form(page, "accept")["key"]
    filled = browser.get("/change", params={"file": TEA, "settles": key}).text
    assert "01632 960142" in filled
    press(browser, f"/change?file={TEA}&settles={key}", "rewrite", text=_tea(root).replace("960160", "960143"))
    assert "960143" in _tea(root)
    assert "There is no post." in browser.get("/post").text


@pytest.mark.parametrize("words", ["We no longer meet on Tuesdays.", "Could you ring me on 01632 960142?"])
def test_plain_words_that_ask_for_nothing_sure_offer_no_change(root: Path, words: str) -> None:
    _reply(root, words)
    page = client(root).get("/post").text
    assert "Take this change" not in page
    assert "What would change" not in page
    assert "They say all is right" in page


def test_words_of_a_move_are_pointed_out(root: Path) -> None:
    _reply(root, "We have moved.")
    assert "It speaks of closing, a pause or a move." in client(root).get("/post").text


def test_a_number_that_cannot_be_one_is_not_taken(root: Path) -> None:
    _reply(root, "Our number is now 01632 9601.")
    page = client(root).get("/post").text
    assert "Take this change" not in page


def test_a_reply_about_two_listings_is_answered_for_each(root: Path) -> None:
    _reply(root, "All still correct, thank you", "arabic-tea", "online-quiz")
    browser = client(root)
    press(browser, "/post", "review", how="by e-mail")
    page = browser.get("/post").text
    assert 'value="online-quiz"' in page
    press(browser, "/post", "review", how="by e-mail")
    assert "There is no post." in browser.get("/post").text
    assert "how: by e-mail" in (root / "listings/anytown/online-quiz.yml").read_text(encoding="utf-8")


def test_a_conflict_is_settled_by_choosing_field_by_field(root: Path) -> None:
    (root / TEA).write_text(_tea(root) + "times_note: Ring the bell.\n", encoding="utf-8")
    post(root, "one.yml", AT_ODDS)
    browser = client(root)
    page = browser.get("/post").text
    for words in ("Ring first.", "Ring the bell.", "Bring a friend.", "01632 960999", "01632 960142"):
        assert words in page
    assert "--keep" not in page
    chosen = {"keep.times_note": "book", "keep.join.phone": "theirs"}
    press(browser, "/post", "accept", **chosen)
    assert "Ring the bell." in _tea(root)
    assert "01632 960142" in _tea(root)


def test_every_field_must_be_chosen(root: Path) -> None:
    post(root, "one.yml", AT_ODDS)
    browser, before = client(root), _tea(root)
    fields = {**form(browser.get("/post").text, "accept"), "keep.times_note": "book", "keep.join.phone": "mine"}
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert answer.status_code == 409
    assert "Choose what is right of" in answer.text
    assert _tea(root) == before


def test_to_keep_all_as_the_book_has_it_changes_no_file(root: Path) -> None:
    post(root, "one.yml", AT_ODDS)
    browser, before = client(root), _tea(root)
    page = press(browser, "/post", "accept", **{"keep.times_note": "book", "keep.join.phone": "book"})
    assert ": kept as the book has it" in page
    assert _tea(root) == before


def test_a_fault_that_choosing_cannot_mend_is_mended_first(root: Path) -> None:
    post(root, "one.yml", AT_ODDS.replace("960142", "9601"))
    page = client(root).get("/post").text
    assert "Mend this first" in page
    assert "Do as chosen" not in page


def test_what_must_not_be_repeated_is_not_shown_to_choose(root: Path) -> None:
    post(root, "one.yml", AT_ODDS.replace("Ring first.", "NHS number 943 476 5919"))
    page = client(root).get("/post").text
    assert "943 476 5919" not in page
    assert "Do as chosen" not in page

"""A consent is asked for where one is needed, recorded by the press that checks the rest, and holds no name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.desk import book as books
from generator.desk import consents, post_page
from generator.desk.morning import Notice
from generator.load.yaml_parser import Value
from generator.problems import Problem, Severity
from generator.yaml_file.edit import read_values
from tests import town
from tests.desk.town_desk import ADDRESS, TEA, Browser, client, desk, form, post, press, town_folder

PAGE = f"/change?file={TEA}&section=due"
MAIL = "From: Sam <sam@example.org>\nSubject: Re: your listing\n\n"
WORDS = "  Ring Jane Okafor on 07700 900123, or write to jane.tea@gmail.com.\n\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town in which one listing names somebody."""
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(text.replace("description: |\n", f"description: |\n{WORDS}", 1), encoding="utf-8")
    return root


def _consent(root: Path) -> dict[str, Value]:
    values = read_values((root / TEA).read_text(encoding="utf-8"))
    assert values
    consent = values["consent"]
    assert isinstance(consent, dict)
    return consent


def _task(browser: Browser) -> str:
    """Return what the page of those due says of the listing from the question about a consent on."""
    html = browser.get("/due").text
    while "“Ring Jane”" not in html:
        more = re.search(r'href="(/due\?start=\d+)"', html)
        assert more
        html = browser.get(more[1]).text
    begin = html.index("“Ring Jane”")
    return html[html.rindex("<form", 0, begin) :]


def test_all_is_right_and_agreed_to_by_one_press_without_a_name_in_the_record(root: Path) -> None:
    browser = client(root)
    task = _task(browser)
    assert "May this be public? 07700 900123, jane.tea@gmail.com and “Ring Jane” may be somebody’s own." in task
    fields = {**form(task, "review"), "agreed": "by phone", "who": "themselves"}
    done = browser.post("/act", data=fields, headers={"Origin": ADDRESS}).text
    assert "still right and agreed to, by phone" in done
    consent = _consent(root)
    assert (consent["on"], consent["note"]) == ("2026-11-21", "The person it belongs to agreed, by phone.")
    assert "Jane" not in str(consent)
    assert "reviewed: {on: 2026-11-21" in (root / TEA).read_text(encoding="utf-8").replace("'", "").replace('"', "")
    assert "May this be public?" not in browser.get(PAGE).text, "asked once"
    press(browser, "/send", "undo")
    assert "consent" not in (root / TEA).read_text(encoding="utf-8")


def test_a_consent_is_for_the_words_as_they_are_after_a_change(root: Path) -> None:
    browser = client(root)
    assert "agreed" not in press(browser, PAGE, "change", **{"fact.times_note": "Ring.", "who": ""})
    press(browser, PAGE, "change", **{"fact.join.phone": "07700 900456", "who": "for them"})
    consent = _consent(root)
    assert consent["note"] == "Somebody of the group said that the person it belongs to agreed, by phone."
    assert len(str(consent["covers"]).split()) == 2, "of the words, and of the number that is new"
    assert "May this be public?" not in browser.get(PAGE).text


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("phone: 077 0090 0123", "077 0090 0123"),
        ("phone: 070 1234 5678", "070 1234 5678"),
        ("phone: +44 (0)77 0090 0123 ext 4", "+44 (0)77 0090 0123 ext 4"),
        ("phone: 01632 960160, other_phones: [{label: Evenings, number: 07.7.00900123}]", "07.7.00900123"),
    ],
)
def test_a_number_is_asked_about_however_it_is_spaced(tmp_path: Path, typed: str, asked: str) -> None:
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(text.replace("phone: 01632 960160", typed, 1), encoding="utf-8")
    book = books.read(root, town.TODAY, tmp_path / "links.json")
    entry = book.entry("arabic-tea")
    assert entry
    found = consents.question(entry, book)
    assert found
    assert found.things == (asked,)


def test_a_field_in_which_nothing_is_found_is_asked_about_whole() -> None:
    problem = Problem("one.yml", 1, "", ("description",), Severity.WARNING, "free_mail")
    assert list(consents._found(problem, "Write to\n  jo at gmail")) == ["“Write to jo at gmail”"]


def test_nothing_is_asked_of_a_listing_that_needs_none(tmp_path: Path) -> None:
    browser = client(town_folder(tmp_path))
    assert "May this be public?" not in browser.get(PAGE).text
    fields = {**form(browser.get(PAGE).text, "change"), "act": "review", "agreed": "by phone"}
    assert (
        "Nothing in it needs anybody to agree." in browser.post("/act", data=fields, headers={"Origin": ADDRESS}).text
    )


def test_no_line_for_a_file_is_told_with_what_was_sent(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    post(root, "one.yml", "change_to: arabic-tea\nchanges:\n  - field: join.phone\n    now: 07700 900123\n")
    page = client(root).get("/post").text
    assert "Did its owner agree?" in page
    assert "consent:" not in page


LETTERS = {
    "a-name.yml": "change_to: arabic-tea\nchanges:\n  - field: join.first_step\n    was: ''\n    now: Ask for Jane.\n",
    "a-number.yml": "change_to: arabic-tea\nchanges:\n  - field: join.phone\n    now: 07700 900123\n",
    "none.yml": "change_to: arabic-tea\nchanges:\n  - {field: join.phone, was: 01632 960160, now: 01632 960142}\n",
    "two.eml": f"{MAIL}Ring 07700 900123 for bookings, it is new.\n\n> #change=arabic-tea\n",
    "words.eml": f"{MAIL}Our number is now 07700 900123. Otherwise as before.\n\n> #change=arabic-tea\n",
}


def test_what_a_letter_brings_of_somebodys_own_is_asked_about_and_taken_by_one_press(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    new = (root / TEA).read_text(encoding="utf-8").replace("description: |\n", f"description: |\n{WORDS}", 1)
    new = new.replace("(Arabic tea and talk)", "(Chess)").replace("01632 960160", "01632 960170")
    for name, text in {**LETTERS, "new.yml": new}.items():
        post(root, name, text)
    morning = desk(root)._morning()
    pages = [post_page.post(morning, Notice(), {"item": one.key}) for one in morning.post]
    questions = [question for page in pages for question in re.findall(r"May this be public\? (.*?) may be", page)]
    assert questions == [
        "“Ask for Jane”",
        "07700 900123",
        "07700 900123, jane.tea@gmail.com and “Ring Jane”",
        "07700 900123",
        "07700 900123",
    ]
    assert sum(page.count("Nobody has been asked today") for page in pages) == len(questions)
    browser = client(root)
    press(browser, "/post", "accept", who="themselves")
    assert _consent(root)["note"] == "The person it belongs to agreed, by e-mail."
    press(browser, "/send", "undo")
    assert "first_step changed" not in press(browser, "/post", "accept", who="")
    assert "consent" not in (root / TEA).read_text(encoding="utf-8"), "nobody was asked"

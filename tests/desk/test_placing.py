"""A plain mail that gives several numbers: both are shown, and a person says in one press which goes where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.town_desk import ADDRESS, TEA, Browser, client, form, post, press, town_folder

MAIL = "From: Sam <sam@example.org>\nSubject: Re: your listing\n\n{}\n\n> #change=arabic-tea\n"
TWO = "Our number is now 01632 960141, or 01632 960142 for bookings. The rest is fine."
MAIN, MORE = 'phone: "01632 960141"', '{label: Bookings, number: "01632 960142"}'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def _refused(browser: Browser, **typed: str) -> str:
    fields = form(browser.get("/post").text, "place")
    chosen = {name.replace("__", "."): value for name, value in typed.items()}
    return browser.post("/act", data={**fields, **chosen}, headers={"Origin": ADDRESS}).text


def test_what_the_words_say_is_chosen_already_and_one_press_does_it(root: Path) -> None:
    post(root, "one.eml", MAIL.format(TWO))
    browser, before = client(root), _tea(root)
    page = browser.get("/post").text
    assert 'name="put.0" value="main" checked> <span>The main number, instead of 01632 960160</span>' in page
    assert 'name="put.1" value="more" checked' in page
    assert 'name="put.1.label" value="Bookings"' in page
    assert ">Take this change<" not in page
    done = press(
        browser, "/post", "place", **{"put.0": "main", "put.1": "more", "put.1.label": "Bookings", "rest": "yes"}
    )
    assert "There is no post." in done
    assert MAIN in _tea(root)
    assert MORE in _tea(root)
    assert "how: by e-mail" in _tea(root)
    press(browser, "/send", "undo")
    assert _tea(root) == before


def test_a_choice_that_is_missing_or_made_twice_is_told_beside_it_and_kept(root: Path) -> None:
    post(root, "one.eml", MAIL.format("It is now 01632 960141 or 01632 960142."))
    browser, before = client(root), _tea(root)
    page = _refused(browser, put__0="more", put__0__label=" ")
    assert "2 answers below need another look." in page
    assert "Type in a word or two what this number is for." in page
    assert "Choose where this goes, or leave it out." in page
    assert 'name="put.0" value="more" checked' in page
    assert _refused(browser, put__0="main", put__1="main").count("Two of these cannot both go there.") == 2
    assert "Nothing in the listing would change." in _refused(browser, put__0="nowhere", put__1="nowhere")
    assert _tea(root) == before


def test_a_number_takes_the_place_of_the_one_for_the_same_thing(root: Path) -> None:
    old = "phone: 01632 960160, other_phones: [{label: bookings, number: 01632 960150}]"
    (root / TEA).write_text(_tea(root).replace("phone: 01632 960160", old), encoding="utf-8")
    post(root, "one.eml", MAIL.format("Our bookings line is now 01632 960142."))
    browser = client(root)
    assert 'name="put.0" value="0" checked> <span>bookings, instead of 01632 960150</span>' in browser.get("/post").text
    press(browser, "/post", "place", **{"put.0": "0"})
    assert "01632 960150" not in _tea(root)
    assert '{label: bookings, number: "01632 960142"}' in _tea(root)


def test_two_pages_go_to_the_web_page_and_to_social_media(root: Path) -> None:
    post(root, "one.eml", MAIL.format("Our pages are new: www.tea.example.org and https://social.example.org/tea."))
    browser = client(root)
    press(browser, "/post", "place", **{"put.0": "main", "put.1": "social"})
    assert 'website: "https://www.tea.example.org"' in _tea(root)
    assert 'social: ["https://social.example.org/tea"]' in _tea(root)

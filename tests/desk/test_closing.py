"""They have closed: one press, on the post's page and on that of what is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.town_desk import ADDRESS, TEA, client, form, post, press, town_folder

MAIL = (
    "From: Sam <sam@example.org>\nSubject: Re: your listing\nDate: Fri, 20 Nov 2026 09:00:00 +0000\n\n"
    "{}\n\n> #change=arabic-tea\n"
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def test_a_mail_that_says_so_offers_it_first_with_the_month_it_names(root: Path) -> None:
    post(root, "one.eml", MAIL.format("Please take us off, we closed in September."))
    browser = client(root)
    page = browser.get("/post").text
    assert page.index('value="close"') < page.index('value="review"')
    assert 'value="September 2026"' in page
    done = press(browser, "/post", "close", when="September 2026")
    assert ": closed in September 2026, by e-mail." in done
    assert "There is no post." in done
    assert "status: {kind: closed, reason: It closed in September 2026.}" in _tea(root)
    assert "reviewed:" in _tea(root)
    assert "Arabic tea" not in browser.get("/due").text, "it is offered nowhere, and due no more"
    press(browser, "/send", "undo")
    assert "closed" not in _tea(root)


def test_what_will_close_has_a_last_day(root: Path) -> None:
    press(client(root), "/due", "close", when="18 December 2026")
    texts = [path.read_text(encoding="utf-8") for path in (root / "listings").rglob("*.yml")]
    assert sum("last_date: 2026-12-18" in text for text in texts) == 1
    assert not any("kind: closed, reason: It" in text for text in texts)


def test_what_is_no_day_is_asked_for_again(root: Path) -> None:
    browser = client(root)
    fields = form(browser.get("/due").text, "close")
    answer = browser.post("/act", data={**fields, "when": "ages ago"}, headers={"Origin": ADDRESS})
    assert answer.status_code == 409
    assert "Type the day or the month when it closed" in answer.text

"""They have closed: one press, on the post's page and on that of what is due."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.desk import closing
from generator.desk.journal import CannotDecide
from generator.desk.reading import ReplyReading
from tests import town
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


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("31 December", "31 December 2025 or 31 December 2026"),
        ("December", "December 2025 or December 2026"),
        ("25 November", "25 November 2025 or 25 November 2026"),
        ("15 November", "15 November 2026 or 15 November 2027"),
        ("29 February", "29 February 2024 or 29 February 2028"),
        ("November 2026", "November 2026 is not over."),
        ("Jan 24", "such as 21 November 2026 or October 2026"),
    ],
)
def test_what_may_be_of_two_years_or_not_over_closes_nothing(typed: str, asked: str) -> None:
    with pytest.raises(CannotDecide) as refused:
        closing.closing(typed, town.TODAY)
    assert asked in f"{refused.value}"


@pytest.mark.parametrize(
    ("reading", "words"),
    [
        (ReplyReading(), "21 November 2026"),
        (ReplyReading(closes=True, closed_on="September 2026"), "September 2026"),
        (ReplyReading(closes=True, closed_on="November 2026"), "21 November 2026"),
        (ReplyReading(closes=True, closed_on="November 2026", is_past=False), ""),
        (ReplyReading(closes=True, closed_on="June", is_past=False), "June"),
        (ReplyReading(closes=True, is_past=False), ""),
    ],
)
def test_today_is_typed_already_only_for_what_is_over(reading: ReplyReading, words: str) -> None:
    assert closing.offered(reading, town.TODAY) == words


def test_a_refused_day_stays_in_its_box_beside_the_same_letter(root: Path) -> None:
    post(root, "one.eml", MAIL.format("We voted to close in June.") + "> #change=online-quiz\n")
    browser = client(root)
    first = form(browser.get("/post").text, "close")
    second = {**first, "settles": f"{first['settles']}".replace("arabic-tea", "online-quiz"), "id": "online-quiz"}
    fields = form(browser.get("/post", params={"item": f"{second['settles']}"}).text, "close")
    assert fields["settles"] == second["settles"], "two listings in one letter"
    page = browser.post("/act", data={**fields, "when": "june"}, headers={"Origin": ADDRESS}).text
    assert "is it June 2026 or June 2027?" in page
    assert form(page, "close")["settles"] == fields["settles"]
    assert 'name="when" value="june"' in page

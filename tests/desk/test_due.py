"""What is due: in its place while it is worked on, read out in words, and never without the post about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.desk.town_desk import ADDRESS, Browser, client, form, post, press, town_folder

MAIL = "From: Sam <sam@example.org>\nSubject: Re: your listing\n\nWe have closed.\n\n> #change={}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _groups(page: str) -> list[str]:
    return re.findall(r'<section class="desk-item".*?<h2>(.*?)</h2>', page, re.DOTALL)


def _more(page: str) -> str:
    """Return where the listings after those of a page are; the first page when there are no more."""
    link = re.search(r'href="(/due\?start=\d+)"', page)
    return link[1] if link else "/due"


def _all(browser: Browser) -> list[str]:
    """Return every organisation of two pages."""
    page = browser.get("/due").text
    return [*_groups(page), *_groups(browser.get(_more(page)).text)]


def _of_two(browser: Browser) -> tuple[str, dict[str, str | list[str]]]:
    """Return the name of an organisation with two listings due, and the form of the first of them."""
    page = browser.get("/due").text
    part = next(p for p in re.findall(r'<section class="desk-item".*?</section>', page, re.DOTALL) if "Both are" in p)
    return _groups(part)[0], form(part, "review")


def test_a_group_stays_in_its_place_until_all_of_it_is_done(root: Path) -> None:
    browser = client(root)
    before = _groups(browser.get("/due").text)
    name, fields = _of_two(browser)
    after = browser.post("/act", data={**fields, "how": "by phone"}, headers={"Origin": ADDRESS})
    assert _groups(after.text)[: len(before)] == before
    assert "Both are still right" not in after.text
    here = re.search(
        r'<section class="desk-item" id="here">\s*<details[^>]* open>\s*<summary><h2>(.*?)</h2>', after.text
    )
    assert here
    assert here[1] == name, "the page comes back to where one was"


def test_what_is_done_leaves_the_page_at_the_next(root: Path) -> None:
    browser = client(root)
    before = browser.get("/due").text
    names = _groups(before)
    of_first = before[: before.index(names[1])]
    page = press(browser, "/due", "review", of_first.count('value="review"') - 1, how="by phone")  # all of the first
    assert names[0] not in _groups(page)
    here = re.search(r'id="here">\s*<details[^>]* open>\s*<summary><h2>(.*?)</h2>', page)
    assert here
    assert here[1] == names[1]
    assert page.count('<details class="desk-due" open>') == 1, "the others are folded"


def test_who_did_not_answer_comes_last_and_is_remembered(root: Path) -> None:
    browser = client(root)
    first, *others = _all(browser)
    assert f"{first}: no answer, to be asked again from 28 November 2026." in press(browser, "/due", "no_answer")
    assert _all(client(root)) == [*others, first]
    last = browser.get(_more(browser.get("/due").text)).text
    assert "No answer on 21 November 2026. Ask again from 28 November 2026." in last
    assert "Keep 0" not in browser.get("/send").text
    press(browser, "/send", "undo")
    assert _all(browser) == [first, *others]


def test_the_post_about_a_listing_is_read_before_anything_is_said_of_its_group(root: Path) -> None:
    browser = client(root)
    ids = _of_two(browser)[1]["id"]
    post(root, "one.eml", MAIL.format(ids[0]))
    page = browser.get("/due").text
    assert "There is post about this." in page
    assert "Both are still right" not in page
    assert "This one is still right, by phone" in page
    assert "2 listings, there is post about it</span></summary>" in page, "it is told while it is folded"


def test_the_facts_are_read_out_in_the_words_of_readers(root: Path) -> None:
    page = client(root).get("/due").text
    facts = "".join(re.findall(r'<dl class="desk-facts">.*?</dl>', page, re.DOTALL))
    assert "First step" in facts
    task = page.split("<h3>", 2)[1]
    assert "<details" not in task.split("First step", 1)[0].split("Read it out", 1)[1], "in sight, behind no press"
    assert not re.search(r"step_free|kind:|first_step|\blat\b", facts)


def test_the_rest_is_behind_a_link(root: Path) -> None:
    browser = client(root)
    for number in range(12):
        text = (root / "listings/anytown/arabic-tea.yml").read_text(encoding="utf-8")
        made = re.sub(r"(?m)^name: .*$", f"name: Club {number}", text)
        made = made.replace("organisation: {name: ", f"organisation: {{name: Group {number} of ")
        (root / f"listings/anytown/club-{number}.yml").write_text(made, encoding="utf-8")
    link = re.search(r'href="(/due\?start=\d+)">\d+ more listings? after these', browser.get("/due").text)
    assert link
    assert not set(_groups(browser.get("/due").text)) & set(_groups(browser.get(link[1]).text))


def test_when_all_is_checked_the_page_says_so(root: Path) -> None:
    for path in root.glob("listings/*/*.yml"):
        if path.stem != "arabic-tea":
            path.unlink()
    browser = client(root)
    last = press(browser, "/due", "review", how="by phone")
    assert "Nothing is due for a check." in last
    assert "Nothing is due for a check." in browser.get("/due").text

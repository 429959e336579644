"""The small form: only what was changed is edited, faults stand beside the boxes, and nothing typed is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.desk.change_form import form_boxes, typed_facts
from generator.load.yaml_parser import Value
from tests.desk.town_desk import ADDRESS, TEA, Browser, client, form, post, press, town_folder

PAGE = f"/change?file={TEA}&section=due&at=somebody"
MAIL = "From: Sam <sam@example.org>\nSubject: Re: your listing\n\n{}\n\n> #change=arabic-tea\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town."""
    return town_folder(tmp_path)


def _tea(root: Path) -> str:
    return (root / TEA).read_text(encoding="utf-8")


def test_one_fact_is_changed_and_every_other_line_stays(root: Path) -> None:
    before = _tea(root).split("\n")
    browser = client(root)
    page = press(browser, PAGE, "change", **{"fact.times_note": "Ring the bell."})
    assert "<h1>Due for a check</h1>" in page, "it comes back to where one was"
    assert "note about times changed." in page
    after = _tea(root).split("\n")
    assert [line for line in after if line not in before] == ["times_note: Ring the bell."]
    assert [line for line in before if line not in after] == []


def test_the_rest_is_checked_too_by_a_tick(root: Path) -> None:
    press(client(root), PAGE, "change", **{"fact.times_note": "Ring the bell.", "rest": "yes"})
    assert "on: 2026-11-21" in _tea(root)
    assert "how: by phone" in _tea(root)


def test_a_fault_stands_beside_its_box_and_what_was_typed_stays(root: Path) -> None:
    browser, before = client(root), _tea(root)
    fields = form(browser.get(PAGE).text, "change")
    typed = {"fact.join.phone": "12", "fact.times_note": "Ring the bell."}
    page = browser.post("/act", data={**fields, **typed}, headers={"Origin": ADDRESS})
    assert page.status_code == 409
    assert "1 answer below needs another look." in page.text
    assert 'id="fact-join-phone-error"' in page.text
    assert ">Ring the bell.</textarea>" in page.text
    assert ".." not in re.sub(r"<textarea.*?</textarea>", "", page.text.split("<main", 1)[1], flags=re.DOTALL)
    assert _tea(root) == before


def test_the_mail_stands_beside_with_its_change_in_the_boxes(root: Path) -> None:
    post(root, "one.eml", MAIL.format("Our number is now 01632 960142. The rest is fine."))
    browser = client(root)
    key = form(browser.get("/post").text, "accept")["key"]
    page = browser.get("/change", params={"file": TEA, "settles": str(key)}).text
    assert 'name="fact.join.phone" value="01632 960142"' in page
    assert "The rest is fine." in page
    assert 'name="rest" value="yes" checked' in page
    assert "There is no post." in press(
        browser, f"/change?file={TEA}&settles={key}", "change", **{"fact.join.phone": "01632 960143", "rest": "yes"}
    )
    assert "01632 960143" in _tea(root)
    assert "how: by e-mail" in _tea(root)


def test_nothing_changed_is_said_and_a_tick_alone_is_a_check(root: Path) -> None:
    browser = client(root)
    fields = form(browser.get(PAGE).text, "change")
    answer = browser.post("/act", data=fields, headers={"Origin": ADDRESS})
    assert "Nothing in it has changed yet." in answer.text
    assert ": still right, by phone." in press(browser, PAGE, "change", rest="yes")


VALUES: dict[str, Value] = {
    "name": "Tea",
    "sessions": [{"days": ["friday"], "starts": "14:00", "ends": "16:00", "not_on": ["2026-12-21 to 2027-01-03"]}],
}


def _typed(**typed: str) -> dict[str, str]:
    boxes = form_boxes.sessions(VALUES, {}, {})[0].boxes
    return {box.name: box.value for box in boxes} | {f"fact.sessions.0.{name}": text for name, text in typed.items()}


def test_a_time_is_shown_in_words_and_sent_back_is_no_change() -> None:
    boxes = {box.name: box.value for box in form_boxes.sessions(VALUES, {}, {})[0].boxes}
    assert boxes["fact.sessions.0.starts"] == "2pm"
    assert boxes["fact.sessions.0.not_on"] == "21 December 2026 to 3 January 2027"
    assert typed_facts.wanted(VALUES, _typed()) == VALUES


@pytest.mark.parametrize(
    ("name", "text", "meant"),
    [
        ("starts", "2.30pm", "14:30"),
        ("ends", "noon", "12:00"),
        ("not_on", "August, 25/12/2026", ["august", "2026-12-25"]),
        ("days", "monday\nfriday", ["monday", "friday"]),
    ],
)
def test_what_people_type_becomes_what_the_schema_has(name: str, text: str, meant: object) -> None:
    before, after = VALUES["sessions"], typed_facts.wanted(VALUES, _typed(**{name: text}))["sessions"]
    assert isinstance(before, list)
    assert isinstance(before[0], dict)
    assert after == [{**before[0], name: meant}]


def test_a_time_is_taken_out_and_another_put_in() -> None:
    typed = {
        **_typed(),
        "fact.sessions.0.stopped": "yes",
        "fact.sessions.1.starts": "10am",
        "fact.sessions.1.days": "monday",
    }
    assert typed_facts.wanted(VALUES, typed)["sessions"] == [{"days": ["monday"], "starts": "10:00"}]


def test_a_search_finds_a_listing_by_a_part_of_its_name(root: Path) -> None:
    browser: Browser = client(root)
    assert "arabic-tea.yml" in browser.get("/find", params={"words": "arabic TEA"}).text
    assert "Try one word of it" in browser.get("/find", params={"words": "zebra"}).text


def test_a_page_that_is_out_of_date_leads_to_the_listing_as_it_is_now(root: Path) -> None:
    browser = client(root)
    old = form(browser.get(PAGE).text, "change")
    press(browser, PAGE, "change", **{"fact.join.phone": "01632 960142"})
    refused = browser.post("/act", data={**old, "fact.join.phone": "01632 960143"}, headers={"Origin": ADDRESS}).text
    assert "was changed by somebody else" in refused
    href = re.search(r'<a href="(/change[^"]*)">Open this page as the listing is now', refused)
    assert href
    page = browser.get(href[1].replace("&amp;", "&")).text
    assert 'value="01632 960142"' in page
    assert "Open this page as" not in page
    assert "at=somebody" in page, "it still comes back to where one was"


def test_whether_a_page_is_sensitive_is_asked_where_a_late_need_is_and_nobody_has_said(root: Path) -> None:
    text = _tea(root).replace("needs: [", "needs: [loneliness, domestic-abuse]\nkeywords: [", 1)
    (root / TEA).write_text(re.sub(r"(?m)^keywords: .*\n", "", text, count=1), encoding="utf-8")
    browser = client(root)
    assert "Could it be dangerous to be seen looking at this?" in browser.get(PAGE).text
    assert ": sensitive changed." in press(browser, PAGE, "change", **{"fact.sensitive": "no"})
    assert '\nsensitive: "no"\n' in _tea(root)
    assert "Could it be dangerous" not in browser.get(PAGE).text

"""The times on the Change page as readers see them: in words, in the order of the week, and no question twice."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.desk.change_form import form_times
from tests.desk.town_desk import TEA, client, press, town_folder

PAGE = f"/change?file={TEA}&section=due"
TIMES = """sessions:
  - {days: [friday], starts: "10:00", ends: "11:00"}
  - {days: [wednesday], weeks: [last], starts: "13:30", ends: "15:30"}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town in which one listing has two times, the later day first."""
    root = town_folder(tmp_path)
    text = (root / TEA).read_text(encoding="utf-8")
    (root / TEA).write_text(re.sub(r"sessions:\n  - .*\n", TIMES, text), encoding="utf-8")
    return root


def _titles(page: str) -> list[str]:
    return re.findall(r'<section class="desk-part[^>]*aria-label="([^"]*m)"', page)


def test_times_stand_in_the_order_of_the_week_with_all_that_they_say(root: Path) -> None:
    page = client(root).get(PAGE).text
    assert _titles(page) == ["Last Wednesday of the month, 1.30pm to 3.30pm", "Fridays, 10am to 11am"]
    assert 'name="fact.sessions.1.weeks" value="last" checked' in page


def test_weeks_of_the_month_are_changed_and_left_alone(root: Path) -> None:
    browser, before = client(root), (root / TEA).read_text(encoding="utf-8")
    boxes = {"fact.sessions.1.days": "wednesday", "fact.sessions.1.starts": "1.30pm", "fact.sessions.1.ends": "3.30pm"}
    done = press(browser, PAGE, "change", **boxes, **{"fact.sessions.1.weeks": ["1st", "3rd"]})
    assert "(Last Wednesday of the month, 1.30pm to 3.30pm)" in done, "a change of one time says which"
    assert (root / TEA).read_text(encoding="utf-8") == before.replace("weeks: [last]", 'weeks: ["1st", "3rd"]')


def test_days_off_are_asked_for_once_and_of_a_time_only_if_it_has_its_own(root: Path) -> None:
    assert client(root).get(PAGE).text.count("On which days does it not happen?") == 1
    text = (root / TEA).read_text(encoding="utf-8").replace('ends: "11:00"', 'ends: "11:00", not_on: [august]')
    (root / TEA).write_text(text, encoding="utf-8")
    page = client(root).get(PAGE).text
    assert page.count("On which days does it not happen?") == 1
    assert page.count("On which days does this time not happen?") == 1


def test_what_cannot_be_read_comes_last_and_has_no_words() -> None:
    rows = ["noon", {"days": ["sunday"]}, {"days": ["monday"], "starts": "12:00"}]
    assert form_times.in_order(rows) == [2, 1, 0]
    assert form_times.in_words("noon") == ""

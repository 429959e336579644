"""A further number becomes the main one by a press, and a listing is not left without any way to get in touch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.desk.change_form import typed_facts
from tests.desk.town_desk import TEA, client, post, press, town_folder, town_with_tea

PAGE = f"/change?file={TEA}&section=due"
JOIN = """join:
  routes: [turn up]
  phone: 01632 960160
  other_phones:
    # Ring them first.
    - {label: Bookings, number: 01632 960161}
    - {label: Evenings, number: 01632 960162}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the invented town in which one listing has two further numbers."""
    return town_with_tea(tmp_path, JOIN)


def test_two_numbers_are_swapped_by_one_press_and_back_by_undo(root: Path) -> None:
    browser, before = client(root), (root / TEA).read_text(encoding="utf-8")
    page = browser.get(PAGE).text
    assert page.count("Make this the main number") == 2
    assert "phone, what it is for and further number changed" in press(browser, PAGE, "change", main="0")
    text = (root / TEA).read_text(encoding="utf-8")
    assert '  phone: "01632 960161"\n' in text
    assert '    # Ring them first.\n    - {label: Another number, number: "01632 960160"}\n' in text
    assert "    - {label: Evenings, number: 01632 960162}\n" in text
    press(browser, "/send", "undo")
    assert (root / TEA).read_text(encoding="utf-8") == before


@pytest.mark.parametrize(
    ("typed", "rows"),
    [
        ({"fact.join.phone.stopped": "yes"}, None),
        ({"fact.join.other_phones.0.label": "The hall"}, [{"label": "The hall", "number": "1"}]),
        ({"main": "9"}, [{"label": "Bookings", "number": "2"}]),
    ],
)
def test_a_number_moves_up_where_there_is_none_and_words_that_were_typed_stay(typed: dict[str, str], rows: Any) -> None:
    values = {"join": {"phone": "1", "other_phones": [{"label": "Bookings", "number": "2"}]}}
    join = typed_facts.wanted(values, {"main": "0", **typed})["join"]
    assert isinstance(join, dict)
    assert join.get("other_phones") == rows


def test_hours_move_with_the_number_that_they_are_of() -> None:
    further = [{"label": "Bookings", "number": "2", "hours": "Mondays"}, {"label": "Evenings", "number": "3"}]
    values = {"join": {"phone": "1", "phone_hours": "Weekdays", "other_phones": further}}
    assert typed_facts.wanted(values, {"main": "0"})["join"] == {
        "phone": "2",
        "phone_hours": "Mondays",
        "other_phones": [{"label": "Another number", "number": "1", "hours": "Weekdays"}, further[1]],
    }
    assert "phone_hours" not in typed_facts.wanted(values, {"main": "1"})["join"]


def test_the_last_way_to_get_in_touch_is_not_taken_away_unasked(root: Path) -> None:
    browser, before = client(root), (root / TEA).read_text(encoding="utf-8")
    off = {f"fact.join.{name}.stopped": "yes" for name in ("phone", "other_phones.0", "other_phones.1")}
    refused = press(browser, PAGE, "change", **off)
    assert "After this nobody could get in touch" in refused
    assert 'name="unreachable"' in refused
    assert (root / TEA).read_text(encoding="utf-8") == before
    assert "changed" in press(browser, PAGE, "change", **off, unreachable="yes")
    assert "phone" not in (root / TEA).read_text(encoding="utf-8")


def test_what_was_sent_that_takes_the_last_way_away_says_so(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    post(
        root, "one.yml", "change_to: arabic-tea\nchanges:\n  - field: join.phone\n    was: 01632 960160\n    now: ''\n"
    )
    assert "After this nobody could get in touch" in client(root).get("/post").text

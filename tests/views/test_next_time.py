"""The next time of a listing: what the page says with no script, and the rows that keep it true in the page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import recurrence_rows
from generator.languages import catalogue
from generator.views.next_time import as_json, next_time
from tests.town import TODAY, one


def test_a_page_holds_no_bank_holiday_that_is_over(tmp_path: Path) -> None:
    item, _ = one(tmp_path, sessions=[{"days": ["monday"], "starts": "10:00", "ends": "11:00"}])
    found = next_time(item, TODAY)
    assert found
    assert found.words
    holidays, *_ = json.loads(found.calendar)
    every, *_ = recurrence_rows.calendar(item.schedule.calendar, TODAY)
    assert holidays == [day for day in every if day >= recurrence_rows.day(TODAY)]
    assert 0 < len(holidays) < len(every)


def test_json_is_short_and_keeps_letters() -> None:
    assert as_json({"a": ["Tŷ", 1]}) == '{"a":["Tŷ",1]}'


def test_what_tells_sessions_apart_is_told_in_the_language_of_the_page(tmp_path: Path) -> None:
    halls = [{"name": "Old Chapel", "town": "Anytown", "postcode": "ZE91 5FG"}, {"name": "The Hall", "town": "Anytown"}]
    sessions = [
        {"days": ["monday"], "starts": "10:00", "venue": "Old Chapel"},
        {"days": ["friday"], "venue": "The Hall"},
    ]
    item, _ = one(tmp_path, venues=halls, sessions=sessions)
    found = next_time(item, TODAY)
    assert found
    assert json.loads(found.details) == ["at Old Chapel", "at The Hall"]
    assert json.loads(catalogue("cy").told(found.details)) == ["yn: Old Chapel", "yn: The Hall"]


NIGHT = {"starts": "22:00", "ends": "03:00", "overnight": "yes"}


@pytest.mark.parametrize(
    ("sessions", "words"),
    [
        ([{"days": ["friday", "saturday"], **NIGHT}], "Next: Saturday 21 November 2026, 10pm"),
        ([{"days": ["saturday", "sunday"], "all_day": "yes"}], "Next: Saturday 21 November 2026, all day and night"),
        ([{"days": ["friday"], **NIGHT}], "Next: Friday 27 November 2026, 10pm"),
        (
            [{"days": ["friday"], **NIGHT}, {"days": ["friday"], **NIGHT, "ends": "04:00"}],
            "Next: Friday 27 November 2026, 10pm",
        ),
        ([{"all_day": "yes"}], ""),
    ],
)
def test_what_is_on_at_midnight_hides_no_next_time(sessions: list[dict[str, Any]], words: str, tmp_path: Path) -> None:
    """Paper and pages without a script have no other: it is Saturday."""
    item, _ = one(tmp_path, sessions=sessions)
    found = next_time(item, TODAY)
    assert (found.words if found else "") == words

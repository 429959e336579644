"""Every day of three years, and the minute: in Python, as an independent oracle says."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from generator.recurrence import YES, next_occurrence, occurs_on
from tests.recurrence.cases import CASES, DOUBTS, FIRST, days, schedule_of, schedule_of_pattern


def test_there_are_sixty_patterns_and_each_has_every_day() -> None:
    assert len(CASES["patterns"]) >= 60
    assert {len(days(case["days"])) for case in CASES["patterns"]} == {365 + 365 + 366}


@pytest.mark.parametrize("case", CASES["patterns"], ids=lambda case: case["name"])
def test_on_every_day(case: dict[str, Any]) -> None:
    (recurrence,) = schedule_of_pattern(case).recurrences
    expected = days(case["days"])
    found = [occurs_on(recurrence, FIRST + datetime.timedelta(n)) for n in range(len(expected))]
    wrong = [(f"{FIRST + datetime.timedelta(n)}", pair) for n, pair in enumerate(zip(found, expected, strict=True))]
    assert [one for one in wrong if one[1][0] != one[1][1]] == []


@pytest.mark.parametrize("case", CASES["next"], ids=lambda case: f"{case['now']} {case['sessions'][0]}")
def test_the_next_time_knows_the_minute(case: dict[str, Any]) -> None:
    found = next_occurrence(schedule_of(case["sessions"]).recurrences, datetime.datetime.fromisoformat(case["now"]))
    if case["day"] is None:
        assert found is None
        return
    assert found
    doubts = sum(bit for word, bit in DOUBTS.items() if word in case["notes"])
    assert (found.date.isoformat(), found.answer, found.is_on) == (case["day"], YES | doubts, case["notes"] == "on")


def test_the_earliest_of_a_day_comes_first() -> None:
    later, earlier = {"days": ["monday"], "starts": "14:00"}, {"days": ["monday"], "starts": "09:30"}
    found = next_occurrence(
        schedule_of([later, earlier]).recurrences, datetime.datetime.fromisoformat("2026-11-23T08:00")
    )
    assert found
    assert found.recurrence.starts == 9 * 60 + 30

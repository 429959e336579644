"""Recurrences as rows: short, and read by JavaScript as Python means them, on every day of three years."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

import pytest

from generator import recurrence_rows
from generator.calendars import Calendar
from generator.recurrence import YES
from tests.node.program import Program, needs_node
from tests.recurrence.cases import CALENDARS, CASES, DOUBTS, days, schedule_of, schedule_of_pattern

pytestmark = needs_node
NUMBERS = recurrence_rows.numbered(CALENDARS.values())
INSTANTS = {
    "2026-11-27T14:05:00Z": ["2026-11-27", 14 * 60 + 5],
    "2026-07-01T23:30:00Z": ["2026-07-02", 30],
    "2027-03-28T00:59:00Z": ["2027-03-28", 59],
    "2027-03-28T01:00:00Z": ["2027-03-28", 2 * 60],
    "2027-10-31T00:30:00Z": ["2027-10-31", 60 + 30],
    "2027-10-31T01:30:00Z": ["2027-10-31", 60 + 30],
    "2027-01-01T00:00:00Z": ["2027-01-01", 0],
}
"""Moments, and what the clocks of the United Kingdom say then."""


@cache
def answered() -> dict[str, Any]:
    """Return all answers of JavaScript, on a device that thinks it is in New York."""
    given = {
        "from": CASES["from"],
        "days": 365 + 365 + 366,
        "calendars": [recurrence_rows.calendar(calendar, datetime.date(2026, 11, 27)) for calendar in NUMBERS],
        "patterns": [rows(schedule_of_pattern(case))[0] for case in CASES["patterns"]],
        "next": [{"rows": rows(schedule_of(case["sessions"])), "now": case["now"]} for case in CASES["next"]],
        "instants": list(INSTANTS),
    }
    node = Program({"TZ": "America/New_York"})
    answers: dict[str, Any] = node.results([["tests/recurrence/evaluate.mjs", "evaluate", given]])[0]
    node.close()
    return answers


def rows(schedule: Any) -> list[recurrence_rows.Row]:
    return [recurrence_rows.row(recurrence, NUMBERS) for recurrence in schedule.recurrences]


@pytest.mark.parametrize("number", range(len(CASES["patterns"])), ids=lambda n: CASES["patterns"][n]["name"])
def test_on_every_day(number: int) -> None:
    assert answered()["answers"][number] == days(CASES["patterns"][number]["days"])


@pytest.mark.parametrize("number", range(len(CASES["next"])), ids=lambda n: str(CASES["next"][n]["now"]))
def test_the_next_time_knows_the_minute(number: int) -> None:
    case, found = CASES["next"][number], answered()["times"][number]
    if case["day"] is None:
        assert found is None
        return
    doubts = sum(bit for word, bit in DOUBTS.items() if word in case["notes"])
    assert (found["day"], found["answer"], found["isOn"]) == (case["day"], YES | doubts, case["notes"] == "on")
    assert found["words"].startswith("On now, " if found["isOn"] else ("Next: ", "Next that we know of: "))


def test_the_next_time_in_words() -> None:
    words = {case["now"]: found for case, found in zip(CASES["next"], answered()["times"], strict=True) if found}
    assert words["2026-11-23T11:59"]["words"] == "Next: Today, midday"
    assert words["2026-11-27T21:29"]["words"] == "Next: Today, 9.30pm"
    assert words["2026-11-27T23:59"]["words"] == "On now, until midnight"
    assert words["2026-11-23T03:00"]["words"] == "On now, day and night"
    assert words["2026-08-01T09:00"]["words"] == "Next: Monday 5 July 2027, midday"
    assert words["2026-12-28T09:00"]["doubt"] == "Bank holiday: ring first. In term time: ring first"


def test_now_is_by_the_clocks_of_the_united_kingdom_whatever_the_device_says() -> None:
    assert answered()["clocks"] == list(INSTANTS.values())
    assert answered()["isNow"]


@pytest.mark.parametrize(
    ("session", "row"),
    [
        ({"days": ["tuesday"], "starts": "19:00", "ends": "21:00"}, [2, 1141, 1261]),
        ({"days": ["tuesday"]}, [2]),
        ({"all_day": "yes"}, [127, 1, 1441]),
        ({"irregular": "yes", "by_appointment": "yes"}, [384]),
        ({"days": ["monday"], "bank_holidays": "no", "term_time_only": "yes"}, [1, 0, 0, 2 + 4 * 2]),
        ({"dates": ["2027-01-30", "2026-12-05"]}, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, [2530, 2586]]),
        ({"days": ["monday"], "not_on": ["2027-01-04", "august"]}, [1, *[0] * 8, [2560, 2560, -257, -287]]),
    ],
)
def test_a_row_is_as_short_as_it_can_be(session: dict[str, Any], row: list[Any]) -> None:
    assert rows(schedule_of([session])) == [row]


def test_the_calendar_that_most_listings_keep_costs_nothing() -> None:
    scotland, wales = Calendar("scotland"), Calendar("wales")
    assert recurrence_rows.numbered([wales, scotland, scotland]) == {scotland: 0, wales: 1}


def test_a_calendar_has_bank_holidays_for_as_long_as_a_copy_lives() -> None:
    bank, school = recurrence_rows.calendar(CALENDARS["england with schools"], datetime.date(2026, 11, 27))
    first, last = (recurrence_rows.DAY_ZERO + datetime.timedelta(bank[end]) for end in (0, -1))
    assert (first.year, last.year) == (2026, 2028)
    assert len(school) == 2 * (1 + 6)
    assert recurrence_rows.calendar(Calendar("england"), datetime.date(2026, 11, 27))[1] == []

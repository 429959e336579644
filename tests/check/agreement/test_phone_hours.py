"""Times at which the telephone is answered are offered their own field; what happens by telephone keeps its times."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.problems import Problem
from tests.town import PLAIN

Check = Callable[..., tuple[Problem, ...]]
OFFICE = {"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "starts": "10:00", "ends": "16:00"}
PARTY = {"days": ["tuesday"], "starts": "14:00", "ends": "15:00"}

ONLY_ANSWERED = (
    "The office is answered then",
    "Phone line open",
    "Phone lines are open.",
    "Lines open 10am to 4pm",
    "The telephone is answered then.",
    "Office phone answered",
    "Phone hours",
    "We answer the phone",
    "Office and phone lines open Monday to Friday",
)
MORE = (
    "Ring to book",
    "Line dancing",
    "Help with your phone",
    "Open house",
    "Office skills class",
    "Ring for the date",
    "Phone lines open, and drop in for a cup of tea",
    "Office open",  # people may walk in
)


def noted(note: str, *others: dict[str, Any], **facts: Any) -> str:
    return json.dumps({**PLAIN, "sessions": [{**OFFICE, "note": note}, *others], **facts})


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.message for problem in problems if problem.code == "phone_hours"]


@pytest.mark.parametrize("note", ONLY_ANSWERED)
def test_hours_of_the_phone_are_offered_their_field(note: str, problems_of: Check) -> None:
    (message,) = told(problems_of(noted(note)))
    assert '"phone_hours: Monday to Friday, 10am to 4pm"' in message


@pytest.mark.parametrize("note", MORE)
def test_what_happens_then_keeps_its_time(note: str, problems_of: Check) -> None:
    assert told(problems_of(noted(note))) == []


def test_a_help_line_is_the_telephone_itself_and_a_tea_party_by_telephone_is_not(problems_of: Check) -> None:
    by_phone = {"ways": ["by phone"], "venues": []}
    assert told(problems_of(noted("Phone line open", **by_phone))) == []
    assert len(told(problems_of(noted("The office is open then", PARTY, **by_phone)))) == 1


def test_a_session_by_phone_beside_others_in_person_counts_as_its_own_way(problems_of: Check) -> None:
    mixed = json.loads(noted("Office open", PARTY, ways=["in person", "by phone"]))
    mixed["sessions"][0]["way"] = "by phone"
    assert len(told(problems_of(json.dumps(mixed)))) == 1


def test_hours_without_a_number_are_questioned(problems_of: Check) -> None:
    join = {"routes": ["turn up"], "email": "a@example.org", "phone_hours": "Weekdays"}
    found = problems_of(json.dumps({**PLAIN, "join": join}))
    assert [problem.field for problem in found if problem.code == "hours_without_phone"] == [("join", "phone_hours")]
    numbered = {**join, "phone": "01632 960123"}
    codes = [problem.code for problem in problems_of(json.dumps({**PLAIN, "join": numbered}))]
    assert "hours_without_phone" not in codes


def test_days_that_are_no_row_are_each_named(problems_of: Check) -> None:
    one = {"days": ["monday", "thursday"], "starts": "09:30", "note": "Phone answered"}
    (message,) = told(problems_of(json.dumps({**PLAIN, "sessions": [one, PARTY]})))
    assert '"phone_hours: Monday and Thursday, 9.30am"' in message

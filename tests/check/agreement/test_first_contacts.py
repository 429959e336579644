"""Numbers and addresses in a first step are found, and told where no field has them or where they are another's."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.check.agreement.first_contacts import contacts_in, untold
from generator.problems import Problem, Severity
from schema.join import Join
from tests.town import PLAIN

Check = Callable[..., tuple[Problem, ...]]

FOUND = {
    "Ring 01632 960112 before you come.": ["phone: 01632 960112"],
    "Ring (01632) 960112, or +44 1632 960113.": ["phone: 01632 960112", "phone: 01632 960113"],
    "Text 07700 900123.": ['text: {to: "07700 900123"}'],
    "Text HELP to 85258.": ['text: {to: "85258", say: HELP}'],
    "Text the word “TEA” to 61220": ['text: {to: "61220", say: TEA}'],
    "Write to hello@example.org, please.": ["email: hello@example.org"],
    "WhatsApp us on 07700 900123.": [],
    "Just turn up. Room 012 345 is upstairs.": [],
    "Quote 20261128 when you write.": [],
    "Look at https://www.example.org/01632960112.": [],
}


@pytest.mark.parametrize(("words", "lines"), FOUND.items())
def test_what_a_first_step_holds(words: str, lines: list[str]) -> None:
    assert [contact.line for contact in contacts_in(words)] == lines


@pytest.mark.parametrize(
    ("join", "message"),
    [
        (
            {"first_step": "Ring 01632 960112."},
            "has 01632 960112, and the Ring button looks in phone alone. Add phone: 01632 960112",
        ),
        (
            {"first_step": "Text TEA to 61220.", "phone": "01632 960112"},
            'has 61220, and the link to text looks in text alone. Add text: {to: "61220", say: TEA}',
        ),
        (
            {"first_step": "Write to hello@example.org."},
            "has hello@example.org, and the link to write looks in email alone. Add email: hello@example.org",
        ),
        ({"first_step": "Ring 01632 960112.", "phone": "01632960112"}, ""),
        ({"first_step": "Ring 01632 960112.", "phone": "01632 960112 ext 4"}, ""),
        ({"first_step": "Ring 01632 960113.", "other_phones": [{"label": "Office", "number": "01632 960113"}]}, ""),
        ({"first_step": "Text 07700 900123.", "phone": "07700 900123"}, ""),
        ({"first_step": "Ring 01632 960113.", "phone": "01632 960112"}, ""),
    ],
)
def test_a_number_that_stands_in_the_first_step_alone_is_offered_its_field(join: Any, message: str) -> None:
    assert untold(Join.model_validate({"routes": ["turn up"], **join})) == message


def problems(problems_of: Check, join: dict[str, Any]) -> list[tuple[str, Severity]]:
    found = problems_of(json.dumps({**PLAIN, "join": {"routes": ["turn up"], **join}}))
    codes = ("no_contact", "cannot_check", "step_contact", "which_number")
    return [(problem.code, problem.severity) for problem in found if problem.code in codes]


@pytest.mark.parametrize(
    ("join", "told"),
    [
        ({"first_step": "Ring 01632 960112.", "routes": ["self"]}, [("no_contact", Severity.ERROR)]),
        ({"first_step": "Ring 01632 960112."}, [("step_contact", Severity.WARNING)]),
        ({"first_step": "Just come."}, [("cannot_check", Severity.WARNING)]),
        ({"first_step": "Ring 01632 960113.", "phone": "01632 960112"}, [("which_number", Severity.WARNING)]),
        ({"first_step": "Write to a@example.org.", "email": "b@example.org"}, [("which_number", Severity.WARNING)]),
        ({"first_step": "Ring 01632 960112.", "phone": "01632 960112"}, []),
        ({"first_step": "If it is too much, ring 0800 068 4141.", "phone": "01632 960112"}, []),
        ({"post": "PO Box 12, Old Quay ZE91 5FG"}, []),
        ({"post": "PO Box 12, Old Quay ZE91 5FG", "routes": ["self"]}, []),
    ],
)
def test_who_can_be_reached_and_by_which_number(join: Any, told: Any, problems_of: Check) -> None:
    assert problems(problems_of, join) == told


def test_the_team_of_an_area_may_be_named(problems_of: Check, context: Any) -> None:
    team = next(area.team for area in context.areas.values() if area.team and area.team.phone)
    step = f"Ring your link workers on {team.phone.shown}."
    assert problems(problems_of, {"first_step": step, "phone": "01632 960112"}) == []

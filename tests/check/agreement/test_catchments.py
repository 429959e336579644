"""A surgery among places, a part among other areas and an area of the book are each told which field is theirs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.problems import Problem
from tests.town import PLAIN

Check = Callable[..., tuple[Problem, ...]]
CODES = ("surgery_as_place", "place_as_surgery", "part_as_area", "area_of_the_book")


def told(problems_of: Check, catchment: dict[str, Any], **facts: Any) -> list[str]:
    problems = problems_of(json.dumps({**PLAIN, "serves": ["anytown"], "catchment": catchment, **facts}))
    return [f"{problem.field[-2]}: {problem.message}" for problem in problems if problem.code in CODES]


@pytest.mark.parametrize(
    ("catchment", "advice"),
    [
        ({"gp_in": ["Beck Surgery"]}, 'gp_in: "Beck Surgery" is a surgery'),
        ({"gp_in": ["Moor Medical Centre"]}, 'write "surgeries: [Moor Medical Centre]"'),
        ({"surgeries": ["Anytown"]}, 'write "gp_in: [Anytown]"'),
        ({"areas": ["the old parish"]}, 'write "parts: [the old parish]"'),
        ({"areas": ["The Priory estate"]}, 'write "parts: [The Priory estate]"'),
        ({"areas": ["Old Quay"]}, 'write "old-quay" in serves'),
        ({"areas": ["Anytown"]}, "take it out"),
        ({"parts": ["Old Quay"]}, 'write "serves: [old-quay]"'),
        ({"parts": ["Anytown"]}, "is all of an area that it serves"),
    ],
)
def test_each_name_is_offered_its_field(catchment: Any, advice: str, problems_of: Check) -> None:
    (message,) = told(problems_of, catchment)
    assert advice.casefold() in message.casefold()


@pytest.mark.parametrize(
    "catchment",
    [
        {"surgeries": ["Beck Surgery"], "gp_in": ["Anytown"]},
        {"parts": ["the old parish"]},
        {"areas": ["Farshire", "Farther Parish", "the Black Country", "the villages of Farshire"]},
    ],
)
def test_names_in_their_own_fields_are_left_alone(catchment: Any, problems_of: Check) -> None:
    assert told(problems_of, catchment) == []


def test_what_serves_everybody_has_no_parts(problems_of: Check) -> None:
    assert told(problems_of, {"areas": ["the old parish"]}, serves=["everywhere"]) == []

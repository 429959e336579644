"""One way only and what is online in words are told where `ways` says otherwise, and ways of asking are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]

OTHERWISE = (
    ("Chat by phone only.", "ways: [in person, by phone]", "ways: [by phone]"),
    ("A choir, online only.", "ways: [in person]", "ways: [online]"),
    ("We meet on Zoom and sing.", "ways: [in person]", "ways: [in person, online]"),
)
LEFT_ALONE = (
    ("Booking by phone only.", "ways: [in person]"),
    ("Payment online only.", "ways: [in person]"),
    ("Our results are online only.", "ways: [in person]"),
    ("Chat by phone only.", "ways: [by phone]"),
    ("Learn to talk to your family on Zoom.", "ways: [in person]"),
    ("We meet on Zoom.", "ways: [online]"),
)


def told(summary: str, ways: str, problems_of: Check) -> list[str]:
    text = PLAIN.replace("Company and a cup of tea.", f"{summary!r}").replace("ways: [in person]", ways)
    return [problem.message for problem in problems_of(text) if problem.code == "ways_in_words"]


@pytest.mark.parametrize(("summary", "ways", "line"), OTHERWISE)
def test_a_way_that_words_say_otherwise_is_told(summary: str, ways: str, line: str, problems_of: Check) -> None:
    (message,) = told(summary, ways, problems_of)
    assert message.endswith(f'"{line}"')


@pytest.mark.parametrize(("summary", "ways"), LEFT_ALONE)
def test_ways_of_asking_and_of_some_are_left_alone(summary: str, ways: str, problems_of: Check) -> None:
    assert told(summary, ways, problems_of) == []

"""An age and women only in words are told where the fields say otherwise, and those of some are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]

OTHERWISE = (
    ("Walking football for over-55s.", "who: {from_age: 50}", "from_age: 55"),
    ("Walking football for the over 55s.", "who: {from_age: 60}", "from_age: 55"),
    ("Lunch for people aged 65 and over.", "who: {from_age: 50}", "from_age: 65"),
    ("Lunch for anyone over 60.", "who: {from_age: 50}", "from_age: 60"),
    ("Lunch club, 50+.", "who: {from_age: 18}", "from_age: 50"),
    ("A club for people aged 16 to 25.", "who: {from_age: 18, to_age: 25}", "from_age: 16, to_age: 25"),
    ("Women-only swimming.", "who: {from_age: 18}", "groups: [women]"),
    ("A safe place just for men.", "", "groups: [men]"),
    ("This group is for women only.", "", "groups: [women]"),
    ("Walking football for 55+ men.", "who: {from_age: 50}", "from_age: 55"),
)
LEFT_ALONE = (
    ("Walking football for over-55s.", "who: {from_age: 55}"),
    ("Walking football for over-55s.", "who: {from_age: 56}"),
    ("Walking football for over-55s.", ""),
    ("Half price for over-60s.", "who: {from_age: 18}"),
    ("Over 60s or anyone who is disabled.", "who: {any_of: [{from_age: 60}, {groups: [disabled people]}]}"),
    ("We have been here for over 50 years.", "who: {from_age: 18}"),
    ("Mostly over-60s, but all are welcome.", "who: {from_age: 18}"),
    ("Open from 10 to 16.", "who: {from_age: 18, to_age: 25}"),
    ("Women-only swimming.", "who: {groups: [women]}"),
    ("A choir of 40+ voices.", "who: {from_age: 18}"),
    ("A team of 20+ befrienders.", "who: {from_age: 18}"),
    ("A market with 30+ stalls to see.", "who: {from_age: 18}"),
    ("Lunch for 50+ people.", "who: {from_age: 18}"),
    ("The toilets are for women only.", ""),
    ("Swimming, and a women-only hour on Mondays.", ""),
    ("Not just for women.", ""),
)


def told(summary: str, more: str, problems_of: Check) -> list[str]:
    text = PLAIN.replace("Company and a cup of tea.", f"{summary!r}")
    return [problem.message for problem in problems_of(f"{text}{more}\n") if problem.code == "people_in_words"]


@pytest.mark.parametrize(("summary", "more", "line"), OTHERWISE)
def test_what_the_fields_say_otherwise_is_told(summary: str, more: str, line: str, problems_of: Check) -> None:
    (message,) = told(summary, more, problems_of)
    assert message.endswith(f'"{line}"')


@pytest.mark.parametrize(("summary", "more"), LEFT_ALONE)
def test_what_is_said_of_some_is_left_alone(summary: str, more: str, problems_of: Check) -> None:
    assert told(summary, more, problems_of) == []

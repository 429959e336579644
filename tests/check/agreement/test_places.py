"""Words about room and about where people must live are offered a line, and what only sounds so is left alone."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]

CLOSED_TO_NEW_PEOPLE = (
    "Our waiting list is closed.",
    "Our waiting list is closed at the moment.",
    "Our waiting list is closed at present.",
    "The waiting list is closed for now.",
    "The waiting list is closed for the time being.",
    "At present our waiting list is shut.",
    "Our waiting list is at the moment closed.",
    "Our list is suspended at this time.",
    "Our waiting list is not open at the moment.",
    "The list is on hold.",
    "Our books are currently closed.",
    "We are not taking on new clients for the moment.",
    "We are not taking new referrals at the moment.",
    "No new members at present.",
    "Our waiting list is\ncurrently closed.",
    "We cannot take on\nany new people.",
)
FULL = (
    "We are fully booked.",
    "We are\nfully booked.",
    "The group is now\nfull.",
    "We are full at the moment.",
    "There are no places\nleft.",
    "The course is full for now.",
)
THERE_IS_ROOM = (
    "The list is closed on Sundays.",
    "The list is closed at night.",
    "Our list is closed over lunch.",
    "Our list is not open on Sundays.",
    "We are full on Tuesdays, and have room on Thursdays.",
    "The group is full of fun.",
    "The group is full of\nfun.",
    "We are not taking new referrals from hospitals.",
    "We are not taking new clients for counselling.",
    "We are not taking referrals for under 5s at the moment.",
    "If we are\nfull, we ring you.",
    "A full programme.\n\nWe are booked by schools.",
    "We keep a list.\n\nClosed to dogs.",
)


def codes(problems: tuple[Problem, ...], code: str) -> list[Problem]:
    return [problem for problem in problems if problem.code == code]


def described(words: str) -> str:
    return f"{PLAIN}description: {json.dumps(words)}\n"


@pytest.mark.parametrize("words", CLOSED_TO_NEW_PEOPLE)
def test_a_list_that_is_shut_is_offered_the_line(words: str, problems_of: Check) -> None:
    (problem,) = codes(problems_of(described(words)), "places_unsaid")
    assert problem.message.endswith('Add "places: closed to new people"')


@pytest.mark.parametrize("words", FULL)
def test_a_group_that_is_full_is_offered_the_line(words: str, problems_of: Check) -> None:
    (problem,) = codes(problems_of(described(words)), "places_unsaid")
    assert problem.message.endswith('Add "places: full"')


@pytest.mark.parametrize("words", THERE_IS_ROOM)
def test_room_for_most_people_at_most_times_is_left_alone(words: str, problems_of: Check) -> None:
    assert codes(problems_of(described(words)), "places_unsaid") == []


def test_the_line_is_that_of_the_words(problems_of: Check) -> None:
    text = f"{PLAIN}description: |\n  Tea, cake\n  and talk.\n\n  We are\n  fully booked.\n"
    (problem,) = codes(problems_of(text), "places_unsaid")
    assert text.split("\n")[(problem.line or 0) - 1] == "  We are"


WHERE_PEOPLE_LIVE = {
    "We cover DY1 and DY2 only.": "DY1, DY2",
    "For people in DY1 and DY2.": "DY1, DY2",
    "Only for DY1 and DY2.": "DY1, DY2",
    "Homes in DY1 and DY2 can have a visit.": "DY1, DY2",
    "We serve B63.": "B63",
    "Anyone in DY9 may come.": "DY9",
    "We cover the DY1 area.": "DY1",
    "We cover the DY1 and DY2 postcodes.": "DY1, DY2",
    "For residents of\nDY1.": "DY1",
    "Families living in DY5 4 can borrow toys.": "DY5 4",
}
NO_POSTCODES = (
    "We cover the M5 and the M6.",
    "Our course covers vitamin B12 and vitamins D3 and B6.",
    "Only for learners at levels E2 and E3.",
    "People from all over come on the B12 bus.",
    "We meet at DY1 2AB, and cover all of Dudley.",
    "The bus from DY1 stops outside.",
    "Only for people who need room S2.",
    "We cover the ground between the A4 and the A5.",
)


@pytest.mark.parametrize(("words", "postcodes"), WHERE_PEOPLE_LIVE.items())
def test_where_people_must_live_is_offered_the_line(words: str, postcodes: str, problems_of: Check) -> None:
    (problem,) = codes(problems_of(described(words)), "catchment_unsaid")
    assert f"names postcodes ({postcodes}) that" in problem.message


@pytest.mark.parametrize("words", NO_POSTCODES)
def test_a_letter_and_a_figure_of_something_else_are_left_alone(words: str, problems_of: Check) -> None:
    assert codes(problems_of(described(words)), "catchment_unsaid") == []

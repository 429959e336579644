"""Booking, referral and turning up in words that the routes contradict are told, and those of some part are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.problems import Problem
from tests.conftest import PLAIN

Check = Callable[..., tuple[Problem, ...]]
TURN_UP, ASK = "turn up", "self"

OTHERWISE = (
    ("Booking is essential.", TURN_UP, "[self]"),
    ("Booking essential!", TURN_UP, "[self]"),
    ("- Booking is essential.", TURN_UP, "[self]"),
    ("Please do not just turn up.", TURN_UP, "[self]"),
    ("Places must be booked.", TURN_UP, "[self]"),
    ("You need to book in advance.", TURN_UP, "[self]"),
    ("By appointment only.", "turn up, gp", "[gp]"),
    ("No drop-ins.", TURN_UP, "[self]"),
    ("By referral only.", TURN_UP, "[any professional]"),
    ("We take people by GP referral only.", "turn up, self, gp", "[gp]"),
    ("No self-referrals.", "self, gp", "[gp]"),
    ("GP referral only.", "self, gp", "[gp]"),
    ("GP referral only.", ASK, "[gp]"),
    ("Professional referrals only.", "self, gp", "[gp]"),
    ("GP or social worker referrals only.", "self, gp", "[gp]"),
    ("Referral by GP only.", "self, gp", "[gp]"),
    ("Referral required.", "self, gp", "[gp]"),
    ("Referrals are needed.", ASK, "[any professional]"),
    ("Referral is essential, through your GP.", "self, gp", "[gp]"),
    ("Only with a GP referral.", "self, gp", "[gp]"),
    ("You must be referred.", "self, gp", "[gp]"),
    ("Booking is essential for this group.", TURN_UP, "[self]"),
    ("Booking is needed to attend our sessions.", TURN_UP, "[self]"),
    ("Booking required via Eventbrite.", TURN_UP, "[self]"),
    ("You must book online.", TURN_UP, "[self]"),
    ("Booking is essential by phone or e-mail.", TURN_UP, "[self]"),
    ("Booking is required on our website.", TURN_UP, "[self]"),
    ("Just drop in, there is no need to book.", ASK, "[turn up, self]"),
    ("No booking needed.", "self, gp", "[turn up, self, gp]"),
    ("You do not need to book.", ASK, "[turn up, self]"),
    ("You can just turn up.", ASK, "[turn up, self]"),
)
LEFT_ALONE = (
    ("Booking is essential for the trips.", TURN_UP),
    ("Booking essential on Fridays.", TURN_UP),
    ("Lunch must be booked by Monday.", TURN_UP),
    ("Booking is not essential.", TURN_UP),
    ("You do not need to book.", TURN_UP),
    ("There is no need to book, or to be referred.", TURN_UP),
    ("If you want a lift, booking is essential.", TURN_UP),
    ("Do not just turn up if you have a cough.", TURN_UP),
    ("For your first visit you must book.", TURN_UP),
    ("Self-referral only.", ASK),
    ("Self-referral and GP referral only.", "self, gp"),
    ("No GP referral needed.", "self, gp"),
    ("Referral is not required.", ASK),
    ("A GP referral is needed for the pain clinic.", ASK),
    ("Referral only if you are under 18.", ASK),
    ("The clinic next door takes GP referrals only.", ASK),
    ("A referral form is needed only by the clinic.", ASK),
    ("Booking is essential for this trip.", TURN_UP),
    ("Booking is essential for the Zoom sessions.", TURN_UP),
    ("Booking required via the taxi firm.", TURN_UP),
    ("Dogs must be booked in through our website.", TURN_UP),
    ("Referral only for the therapy group.", TURN_UP),
    ("Once you are a member, just turn up.", ASK),
    ("No need to book for the café.", ASK),
    ("Room hire by appointment only.", TURN_UP),
    ("Booking is essential.", ASK),
    ("Booking is required by the caterers.", TURN_UP),
    ("Please do not turn up drunk.", TURN_UP),
    ("Please do not turn up late.", TURN_UP),
    ("You need to book the hall.", TURN_UP),
    ("Our other group is by referral only.", TURN_UP),
    ("The clinic next door is by appointment only.", TURN_UP),
    ("You must book the hall separately.", TURN_UP),
    ("A referral only takes five minutes.", TURN_UP),
    ("Meetings with the adviser must be booked.", TURN_UP),
    ("Just turn up.", TURN_UP),
)


def told(words: str, routes: str, problems_of: Check, more: str = "") -> list[str]:
    text = PLAIN.replace("[turn up]", f"[{routes}]") + f"description: {words!r}\n{more}"
    return [problem.message for problem in problems_of(text) if problem.code == "joining_in_words"]


@pytest.mark.parametrize(("words", "routes", "line"), OTHERWISE)
def test_words_that_the_routes_contradict_are_told(words: str, routes: str, line: str, problems_of: Check) -> None:
    (message,) = told(words, routes, problems_of)
    assert message.endswith(f'Which is right? Change the words, or write "routes: {line}"')


@pytest.mark.parametrize(("words", "routes"), LEFT_ALONE)
def test_words_about_some_part_of_it_are_left_alone(words: str, routes: str, problems_of: Check) -> None:
    assert told(words, routes, problems_of) == []


def test_nothing_is_said_where_words_differ_from_one_part_to_another(problems_of: Check) -> None:
    assert told("Just drop in. Booking is essential.", ASK, problems_of) == []


def test_a_first_step_that_says_to_turn_up_is_as_wrong_as_the_route(problems_of: Check) -> None:
    text = PLAIN.replace("routes: [turn up]", "routes: [turn up], first_step: Just turn up.")
    problems = problems_of(f"{text}description: Booking is essential.\n")
    assert [problem.code for problem in problems] == ["joining_in_words"]


def test_nobody_is_told_to_turn_up_where_there_is_no_place_or_no_way(problems_of: Check) -> None:
    by_phone = PLAIN.replace("[in person]", "[by phone]").replace("[turn up]", "[self]")
    problems = problems_of(f"{by_phone}description: No need to book.\n")
    assert not [problem for problem in problems if problem.code == "joining_in_words"]


def test_appointments_that_the_sessions_say_are_left_alone(problems_of: Check) -> None:
    sessions = "sessions: [{days: [monday], by_appointment: yes}]\n"
    assert told("By appointment only.", TURN_UP, problems_of, sessions) == []

"""Signs, sure and weak, and what takes them away."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from generator.check import confidential
from generator.check.dangers.hidden import HIDDEN_PLACE
from generator.check.evidence import Danger, Evidence, Sign, sure, weak
from generator.check.safeguarding import DANGERS, REASONS

TEA = Danger(
    "tea",
    "tea",
    (
        sure("cold", "Cold tea.", "Hot tea.", "cold tea"),
        weak("old", "Old tea.", "New tea.", "old tea"),
        weak("grey", "Grey tea.", "Green tea.", "grey tea"),
    ),
    ("we never",),
)
SIGNS = [(danger, sign) for danger in (*DANGERS, HIDDEN_PLACE) for sign in danger.signs]
EVERYTHING = Evidence((*DANGERS, HIDDEN_PLACE))
MARKS = "@open @children @not_for"


def listing_text(*pieces: tuple[tuple[str | int, ...], str]) -> Any:
    return SimpleNamespace(pieces=pieces)


def is_said(text: str, *dangers: Danger, marks: str = "") -> bool:
    return any(Evidence(dangers).findings(listing_text((("description",), text)), marks))


def test_one_sure_sign_is_enough() -> None:
    assert is_said("We drink cold tea.", TEA)


def test_two_weak_signs_are_enough_only_where_they_stand_together() -> None:
    assert not is_said("We drink old tea.", TEA)
    assert not is_said("Old tea. More old tea.", TEA)
    assert is_said("Old tea. A biscuit. Grey tea.", TEA)
    assert not is_said("Old tea. A biscuit. A chair. A table. Grey tea.", TEA)


def test_a_protection_takes_away_the_signs_of_its_own_sentence() -> None:
    assert not is_said("We never drink cold tea.", TEA)
    assert is_said("We never dance. We drink cold tea.", TEA)


def test_a_danger_may_need_a_setting() -> None:
    only_open = Danger("tea", "tea", TEA.signs, only_with="@open")
    assert is_said("Cold tea.", only_open, marks="@open")
    assert not is_said("Cold tea.", only_open, marks="@closed")


def test_keywords_are_read_as_one_text() -> None:
    pieces = ((("keywords", 0), "old tea"), (("keywords", 1), "grey tea"))
    found = list(Evidence([TEA]).findings(listing_text(*pieces)))
    assert found == [(("keywords", 0), TEA)]


@pytest.mark.parametrize(("danger", "sign"), SIGNS, ids=lambda value: value.name)
def test_a_sign_is_in_its_example_and_its_counter_example_is_no_danger(danger: Danger, sign: Sign) -> None:
    assert sign.name in Evidence([danger]).signs(sign.example, MARKS)
    assert not is_said(sign.counter_example, danger, marks="@open")


def test_every_danger_has_a_name_of_its_own_and_a_reason() -> None:
    names = [danger.name for danger in DANGERS]
    assert len(set(names)) == len(names)
    assert {danger.code for danger in DANGERS} == {*REASONS, "door_code"}


HOSTILE = [
    "we never " * 450,
    "stop " * 800,
    "no " * 1300,
    "a" * 4000,
    "Ann is Mr " * 400,
    "1 " * 2000,
    "(" * 4000,
    " ".join(sign.example.rstrip(".") for _, sign in SIGNS)[:4000],
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_a_long_hostile_text_is_read_through(text: str) -> None:
    assert isinstance(EVERYTHING.signs(text, MARKS), set)
    assert isinstance(confidential.is_confidential(text), bool)


NO_DANGER = (
    "A quiet hour for women who have left prison, with tea and no questions.",
    "We cannot keep a secret if a child is in danger.",
    "Children plan a secret present for Mother's Day.",
    "Bring tablets that you no longer need to the chemist, and never flush them.",
    "A nurse can look through your tablets with you, and write to your doctor if you no longer need one.",
    "Stop by for tablets, prescriptions and a cup of tea: the chemist is next door.",
    "Ask for the password for the wifi. It changes on the first of the month.",
    "You may put something in the tin.",
    "Our last group photograph was taken by a child of nine.",
    "This was once the last cinema in the county, and shut in 1962.",
    "Print your barcode and bring it.",
    "The hall is at number 123.",
    "A reunion tea for everybody born in the old maternity home before it shut in 1978.",
    "Free food, no questions asked.",
    "Sexual health tests for under 25s, no questions asked.",
    "Baby massage.",
    "A baby massage class for mums and dads, with tea.",
    "Nobody runs it, and nobody is in charge.",
    "Nobody runs this walk: we just set off.",
    "The Thursday lunch at the Methodist church closed in 2019, and many of its regulars now come to us.",
    "The Weatherfold branch has closed, and people from there are welcome at ours.",
    "Our sister group in Harrowby stopped last year.",
    "This replaced the Monday group, which ended in 2022.",
    "Our old rival the Tuesday club folded in 2020.",
    "The pit band that used to play here is no more, but we sing its songs.",
    "The bus no longer runs after six, so share a lift home.",
    "The minibus stopped running in May, so please share lifts.",
    "We lend up to £50 with no interest, and you pay back what you can each week.",
    "We send a gift card to carers at Christmas.",
    "Lock your bikes to the rack, and your bags in the lockers.",
    "We keep your passport number, and not your passport.",
    "Families of disabled children up to 19, brothers and sisters as well.",
    "No ID needed, and we do not share names with the Home Office.",
    "A talk by somebody who recovered from so-called gay cure prayer in her teens.",
)
DANGERS_BESIDE_THEM = (
    "We keep a secret that children tell nobody, not even mum.",
    "If he will not sleep, put something in his tea.",
    "Our last meeting was in March.",
    "Hand your insulin back to the chemist.",
    "Night shelter entrance round the side. Code this month is 3391 followed by the hash.",
    "The shed number is 4417.",
    "Hard workers wanted, cash each day, no questions asked.",
    "Our coach gives the boys a massage at his home.",
    "Nobody runs it any more.",
    "The lunch closed in 2019 and never reopened.",
    "Our group has closed.",
    "The walk no longer runs.",
    "Pay the deposit with a gift card.",
    "We keep your passport until you have paid.",
    "We share names with the Home Office.",
    "Prayer that sets you free of homosexuality.",
)


@pytest.mark.parametrize("sentence", NO_DANGER)
def test_what_many_groups_say_is_no_danger(sentence: str) -> None:
    assert not is_said(sentence, *DANGERS, marks="@open @children")


@pytest.mark.parametrize("sentence", DANGERS_BESIDE_THEM)
def test_what_is_much_like_it_and_is_one_is_heard(sentence: str) -> None:
    assert is_said(sentence, *DANGERS, marks="@open @children")


def test_the_words_that_are_a_sign_are_told() -> None:
    (said,) = EVERYTHING.readings(listing_text((("description",), "Tea at two. Nobody runs it any more.")), "@open")
    assert EVERYTHING.heard(said, said.dangers[0]) == "nobody runs it any more"

"""What somebody meant by what they typed: the value, or nothing where there is doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema import (
    advice,
    choice_advice,
    contact_advice,
    date_advice,
    day_advice,
    number_advice,
    span_advice,
    time_advice,
)

MODULES = (advice, choice_advice, contact_advice, date_advice, day_advice, number_advice, span_advice, time_advice)
ALL = tuple(
    function
    for module in MODULES
    for name, function in vars(module).items()
    if name.startswith(("meant_", "advised_", "without_", "unsure_")) and function.__module__ == module.__name__
)
MEANT: dict[Callable[[str], object], dict[str, object]] = {
    advice.meant_word: {"face to face": "in person", "Drop-in": "turn up", "GP referral": "gp", "tea": None}
    | {"Zoom": "by video call", "outreach": None, "fully booked": "full"},
    advice.without_quotes: {"“tea”": "tea", "“tea” and “chat": None, "tea": None},
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant


@given(st.text(max_size=80))
def test_nothing_that_anybody_types_stops_the_advice(text: str) -> None:
    for advise in ALL:
        assert advise(text) is None or advise(text) == advise(text)


def test_a_word_for_nothing_is_nothing() -> None:
    assert all(map(advice.is_none, ("n/a", " TBC ", "-", "See website")))
    assert not advice.is_none("01632 960123")

"""What somebody meant by what they typed: the value, or nothing where there is doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema import advice

ALL = tuple(function for name, function in vars(advice).items() if name.startswith(("meant_", "without_")))
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
MEANT: dict[Callable[[str], object], dict[str, object]] = {
    advice.meant_time: {"12 noon": "12:00", "24:00": "00:00", "7pm.": "19:00", "19:00:00": "19:00", "1900hrs": "19:00"}
    | {"“10:30”": "10:30", "dusk": None, "25:00": None},
    advice.meant_two_times: {"7-9pm": ("19:00", "21:00"), "10 to 12": ("10:00", "12:00"), "9-5": ("09:00", "17:00")}
    | {"11am - 1pm": ("11:00", "13:00"), "10am to noon": ("10:00", "12:00"), "10:00": None},
    advice.meant_date: {"01/10/2026": "2026-10-01", "1st October 2026": "2026-10-01", "Thu 1 Oct 2026": "2026-10-01"}
    | {"2026-10-01T00:00:00": "2026-10-01", "31/02/2026": None, "01/10/26": None, "October": None},
    advice.meant_days: {"weekdays": WEEKDAYS, "Mon-Fri": WEEKDAYS, "Mon, Wed & Fri": ("monday", "wednesday", "friday")}
    | {"Mondays": ("monday",), "weekends": ("saturday", "sunday"), "first Monday": (), "T": (), "tuseday": ()},
    advice.meant_week: {
        "First Monday of the month": "Write days: [monday] and weeks: [1st]",
        "last Fri": "Write days: [friday] and weeks: [last]",
    }
    | {"first of May": None, "Monday": None},
    advice.meant_word: {"face to face": "in person", "Drop-in": "turn up", "GP referral": "gp", "tea": None},
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

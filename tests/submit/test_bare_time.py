"""An hour alone is read where it can be one time only, and is asked about where it can be two."""

from __future__ import annotations

from tests.submit.node import call, needs_node

pytestmark = needs_node

STARTS = {"9": "09:00", "10": "10:00", "12": "12:00", "1": "13:00", "5": "17:00", "6": None, "8": None}
STARTS |= {"0": None, "13": None, "9am": None, "": None}
STARTS |= {"7.30": None, "6.45": None, "2.30": "14:30", "9.30": "09:30"}
ENDS = {("9", "19:00"): "21:00", ("5", "09:00"): "17:00", ("11", "10:00"): "11:00", ("12", "10:00"): "12:00"}
ENDS |= {("8", "18:00"): "20:00", ("12", "13:00"): None, ("9", "22:00"): None, ("6", ""): None, ("1", "10:00"): "13:00"}
ENDS |= {("9.30", "19:30"): "21:30", ("1 15", "10:00"): "13:15"}


def minutes(clock: str) -> list[int]:
    return [int(clock[:2]) * 60 + int(clock[3:])] if clock else []


def test_an_hour_that_can_be_one_time_only_is_that_time() -> None:
    found = call("bare-time", *(["bareTime", typed] for typed in STARTS))
    assert found == list(STARTS.values())


def test_an_end_is_the_first_such_hour_after_the_start() -> None:
    found = call("bare-time", *(["bareTime", typed, *minutes(starts)] for typed, starts in ENDS))
    assert found == list(ENDS.values())


def test_what_may_be_in_either_half_of_the_day_is_told_as_both() -> None:
    typed = ["7.30", "8", "2.30", "07.30", "9", "7:30"]
    found = call("bare-time", *(["eitherHalf", text] for text in typed))
    assert found == [["07:30", "19:30"], ["08:00", "20:00"], [], [], [], []]

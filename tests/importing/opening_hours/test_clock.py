"""Which time of day somebody meant."""

from __future__ import annotations

import pytest

from generator.importing.opening_hours.clock import hours


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("9-5", 9 * 60, 17 * 60),
        ("2-3pm", 14 * 60, 15 * 60),
        ("10.30-2pm", 10 * 60 + 30, 14 * 60),
        ("11:00 to 3:30", 11 * 60, 15 * 60 + 30),
        ("0830-1630", 8 * 60 + 30, 16 * 60 + 30),
        ("8:30-5pm", 8 * 60 + 30, 17 * 60),
        ("12 - 4pm", 12 * 60, 16 * 60),
        ("10:00-16.00pm", 10 * 60, 16 * 60),
        ("between 10am and 2.30pm", 10 * 60, 14 * 60 + 30),
        ("7.30pm", 19 * 60 + 30, None),
    ],
)
def test_a_time_is_the_one_that_people_mean(text: str, starts: int, ends: int | None) -> None:
    found = hours(text)
    assert found is not None
    assert (found.starts, found.ends) == (starts, ends)


@pytest.mark.parametrize("text", ["7-9", "1-12pm", "3-2pm", "10am-12am", "25-26", "6.30", "12am", "x"])
def test_a_time_that_could_be_two_is_none(text: str) -> None:
    assert hours(text) is None


@pytest.mark.parametrize(
    ("text", "words", "starts"),
    [
        ("9-10", "evening", 21 * 60),
        ("10.30", "nights", 22 * 60 + 30),
        ("10-12", "night", 22 * 60),
        ("9-10", "pm", 21 * 60),
        ("7-9", "mornings", 7 * 60),
        ("12-2", "afternoon", 12 * 60),
        ("9am-11am", "evening", 9 * 60),
        ("9-10", "afternoon", None),
        ("12-2", "evening", None),
        ("9-10", "mornings and evenings", None),
        ("2-3", "night", None),
    ],
)
def test_a_word_for_a_part_of_the_day_tells_of_every_hour(text: str, words: str, starts: int | None) -> None:
    found = hours(text, words)
    assert (found and found.starts) == starts

"""What is open day and night by its own words."""

from __future__ import annotations

import pytest

from generator.export.search_index.always_open import says_always


@pytest.mark.parametrize(
    "note",
    [
        "Open day and night",
        "24/7",
        "24 hours a day, 365 days a year.",
        "Lines are open all day and night, every day",
        "Round the clock",
    ],
)
def test_a_note_that_says_no_more_than_day_and_night_meets_every_time(note: str) -> None:
    assert says_always(note)


@pytest.mark.parametrize(
    "note",
    [None, "", "Open day and night but for Sundays", "Not 24 hours", "Open 8am to 8pm", "Day and night from May"],
)
def test_any_other_note_says_nothing_to_the_filters(note: str | None) -> None:
    assert not says_always(note)

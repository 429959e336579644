"""Whether words speak of closing at all; what they say for certain is tried in tests/desk/test_closing_day.py."""

from __future__ import annotations

from generator.submissions.closing_words import are_mentioned


def test_times_that_have_moved_are_no_closing() -> None:
    assert not are_mentioned("We have moved our call times to the morning.")
    assert are_mentioned("We have moved to another hall.")

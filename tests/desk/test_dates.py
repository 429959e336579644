"""Days and months as people type them."""

from __future__ import annotations

import datetime

import pytest

from generator.desk import dates

TODAY = datetime.date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("September", "in September 2026"),
        ("in sept 2025", "in September 2025"),
        ("December", "in December 2025"),
        ("30/9/2026", "on 30 September 2026"),
        ("2026-09-30", "on 30 September 2026"),
        ("3rd of October", "on 3 October 2026"),
        ("today", "on 27 November 2026"),
    ],
)
def test_a_day_or_a_month_is_understood(text: str, words: str) -> None:
    span = dates.read(text, TODAY)
    assert span
    assert span.words == words
    assert dates.read(dates.typed(span), TODAY) == span, "it may be typed as it is shown"


@pytest.mark.parametrize("text", ["", "soon", "31/9/2026", "the summer", "31 September"])
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert dates.read(text, TODAY) is None


def test_a_month_that_is_to_come_is_the_next_one() -> None:
    assert dates.named("We will close in January", TODAY, is_coming=True) == "January 2027"
    assert dates.named("We may close", TODAY) == "", "may is mostly no month"

"""Days and months as people type them."""

from __future__ import annotations

import datetime

import pytest

from generator.desk import dates

TODAY = datetime.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("September", "September"),
        ("in sept 2025", "September 2025"),
        ("30/9/2026", "30 September 2026"),
        ("31.12.25", "31 December 2025"),
        ("31/12", "31 December"),
        ("2026-09-30", "30 September 2026"),
        ("3rd of October", "3 October"),
        ("31 dec 26", "31 December 2026"),
        ("December 31st", "31 December"),
        ("December 31, 2026", "31 December 2026"),
        ("in Jan 24", "January 2024"),
        ("Jan '24", "January 2024"),
        ("at the end of December", "December"),
        ("29 February", "29 February"),
        ("today", "21 November 2026"),
        ("tomorrow", "22 November 2026"),
        ("last month", "October 2026"),
        ("end of the year", "December 2026"),
    ],
)
def test_a_day_or_a_month_is_understood_with_no_more_of_a_year_than_was_said(text: str, typed: str) -> None:
    named = dates.read(text, TODAY)
    assert named
    assert named.typed == typed
    assert dates.read(typed, TODAY) is not None, "it may be typed as it is shown"


@pytest.mark.parametrize(
    "text", ["", "soon", "31/9/2026", "the summer", "31 September", "Jan 24", "3 October 10am", "spring 2027"]
)
def test_what_is_no_day_or_may_be_another_is_not_guessed(text: str) -> None:
    assert dates.read(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "before", "after", "nearest"),
    [
        ("31 December", "31 December 2025", "31 December 2026", "31 December 2026"),
        ("September", "September 2026", "September 2027", "September 2026"),
        ("November", "November 2026", "November 2026", "November 2026"),
        ("25 November", "25 November 2025", "25 November 2026", "25 November 2026"),
        ("15 November", "15 November 2026", "15 November 2026", "15 November 2026"),
        ("29 February", "29 February 2024", "29 February 2028", "29 February 2028"),
        ("May 2025", "May 2025", "May 2025", "May 2025"),
    ],
)
def test_what_names_no_year_has_a_last_one_a_next_one_and_a_nearest(
    text: str, before: str, after: str, nearest: str
) -> None:
    named = dates.read(text, TODAY)
    assert named
    found = [named.before(TODAY), named.after(TODAY), named.nearest(TODAY)]
    assert [span.typed for span in found if span] == [before, after, nearest]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("june and i are sorry to say we closed in march.", ["March"]),
        ("april has retired so we closed in september", ["September"]),
        ("we may close, said may", []),
        ("we closed 3 may", ["3 May"]),
        ("from dec 31 we are shut", ["31 December"]),
        ("on 3 october 10-12 and in may 24", ["3 October", "May 2024"]),
        ("at 10.30 on 1/2/25", ["1 February 2025"]),
        ("yesterday, and at the end of next month", ["20 November 2026", "December 2026"]),
    ],
)
def test_a_month_in_a_sentence_is_one_only_where_it_is_said_as_one(text: str, named: list[str]) -> None:
    assert [one.named.typed for one in dates.mentions(text, TODAY)] == named

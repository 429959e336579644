"""What somebody meant by a number in words: the value, or nothing where there is doubt."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schema import number_advice

MONTHLY = (
    "For once a month, take every_weeks and counted_from out, and say which one it is: weeks: [1st]. For every fourth"
    " week, which is 13 times a year, write 4"
)
DATES = "Take every_weeks and counted_from out, and write the days themselves in dates: [2027-01-12, 2027-04-13]"
MEANT: dict[Callable[[str], str | None], dict[str, str | None]] = {
    number_advice.in_digits: {"sixty": "60", "Fifty-five": "55", "under fives": "under 5s", "over sixties": "over 60s"}
    | {"eighteen plus": "18 plus", "someone": "someone", "often": "often", "thirty two": "32"},
    number_advice.meant_ages: {
        "50+": "Write from_age: 50 in its place",
        "16–25": "Write from_age: 16 and to_age: 25",
        "under 18s": "Write to_age: 17 in its place",
        "18 yrs": "Write the number alone: 18",
        "old": None,
        "over the age of 50": "Write from_age: 50 in its place",
        "18 months": "Ages are in whole years. Write 1, and the months in note",
    },
    number_advice.meant_every_weeks: {
        **dict.fromkeys(("monthly", "Once a month", "every month", "month"), MONTHLY),
        **dict.fromkeys(("fortnightly", "every other week", "every 2 weeks", "bi-weekly"), "Write 2"),
        **dict.fromkeys(("quarterly", "every 3 months", "termly", "yearly", "every other month"), DATES),
        **dict.fromkeys(("weekly", "every week", "1"), "For every week, leave every_weeks and counted_from out"),
        **{"4 weeks": "Write 4", "every third week": "Write 3", "40 weeks": None, "Tuesdays": None},
    },
}


@pytest.mark.parametrize(
    ("advise", "typed", "meant"), [(advise, *pair) for advise, pairs in MEANT.items() for pair in pairs.items()]
)
def test_this_was_meant(advise: Callable[[str], object], typed: str, meant: object) -> None:
    assert advise(typed) == meant


@given(st.text(max_size=80))
def test_nothing_that_anybody_types_stops_the_advice(text: str) -> None:
    for advise in MEANT:
        assert advise(text) == advise(text)

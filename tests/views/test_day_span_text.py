"""Days in a row as people say them."""

from __future__ import annotations

import datetime

import pytest
from pydantic import TypeAdapter

from generator.views import day_span_text
from schema.day_spans import DaySpan

SPAN = TypeAdapter(DaySpan)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (["august"], "in August"),
        (["january", "march", "may"], "in January, March and May"),
        (["january", "2027-05-05"], "in January and on 5 May 2027"),
        (["january", "2027-05-05", "march"], "in January and March and on 5 May 2027"),
        (["2026-12-21 to 2027-01-03"], "21 December 2026 to 3 January 2027"),
        (["21 december to 3 january"], "21 December to 3 January"),
    ],
)
def test_spans_in_words(typed: list[str], words: str) -> None:
    assert day_span_text.spans_in_words([SPAN.validate_python(each) for each in typed]) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, []),
        (datetime.date(2027, 3, 1), None, ["from 1 March 2027"]),
        (None, datetime.date(2027, 3, 31), ["until 31 March 2027"]),
        (datetime.date(2027, 3, 1), datetime.date(2027, 3, 31), ["1 March 2027 to 31 March 2027"]),
    ],
)
def test_a_beginning_and_an_end(first: datetime.date | None, last: datetime.date | None, words: list[str]) -> None:
    assert day_span_text.period(first, last) == words


def test_days_off_are_said_with_a_not_and_none_is_no_words() -> None:
    spans = [SPAN.validate_python("august"), SPAN.validate_python("2026-12-25")]
    assert day_span_text.days_off(spans) == ["not in August or on 25 December 2026"]
    assert day_span_text.days_off([]) == []

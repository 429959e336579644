"""Feasts come when they do, and a session keeps off them when its days off lie there."""

from __future__ import annotations

import datetime

import pytest

from generator.calendars import Calendar
from generator.check.agreement.feasts import easter_sunday, islamic_date, keeps_off, known
from generator.recurrence import Recurrence
from schema.day_spans import DateRange, YearlyRange

DAY = datetime.date.fromisoformat
CHRISTMAS = DateRange(DAY("2026-12-21"), DAY("2027-01-03"))


def test_easter_and_the_islamic_months_come_when_they_did() -> None:
    assert [f"{easter_sunday(year)}" for year in (2025, 2026, 2027, 2038)] == [
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
    ]
    assert [f"{islamic_date(year, 9, 1)}" for year in (1446, 1447, 1448)] == ["2025-03-01", "2026-02-18", "2027-02-08"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("xmas and new year", "christmas"),
        ("easter monday", "easter monday"),
        ("school easter holidays", "easter"),
        ("october half-term", "half term"),
        ("first week of july", "first week of july"),
    ],
)
def test_a_feast_is_known_by_its_words(words: str, name: str) -> None:
    assert known(words) == name


@pytest.mark.parametrize(
    ("today", "is_enough"),
    [
        ("2026-11-21", True),
        ("2027-01-20", True),  # over, and the next is far away
        ("2027-08-01", True),
        ("2027-10-01", False),  # soon
        ("2025-11-21", False),
    ],
)
def test_the_dates_of_one_year_are_enough_until_the_next_is_near(today: str, is_enough: bool) -> None:
    assert keeps_off("christmas", weekly(not_on=(CHRISTMAS,)), DAY(today)) is is_enough


def test_what_is_not_on_at_that_time_anyhow_needs_no_days_off() -> None:
    today = DAY("2026-11-21")
    assert keeps_off("christmas", weekly(months=(YearlyRange((4, 1), (9, 30)),)), today)
    assert not keeps_off("summer", weekly(months=(YearlyRange((4, 1), (9, 30)),)), today)
    assert keeps_off("easter monday", weekly(), today)  # Tuesdays
    assert keeps_off("first week of july", weekly(not_on=(YearlyRange((7, 1), (7, 7)),)), today)
    assert not keeps_off("first week of july", weekly(not_on=(CHRISTMAS,)), today)


def weekly(not_on: tuple[DateRange | YearlyRange, ...] = (), months: tuple[YearlyRange, ...] = ()) -> Recurrence:
    return Recurrence(Calendar(), frozenset({1}), not_on=not_on, months=months)

"""Bank holidays by nation, and whose school holidays a listing keeps."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from generator.calendars import Calendar, bank_holidays, calendar_of
from schema import Area
from schema.settings import NATIONS
from tests.recurrence.cases import CASES


@pytest.mark.parametrize("nation", NATIONS)
def test_bank_holidays_are_those_that_are_published(nation: str) -> None:
    found = sorted(day.isoformat() for year in (2026, 2027, 2028) for day in bank_holidays(nation, year))
    assert found == CASES["bank_holidays"][nation]


def area(**more: Any) -> Area:
    return Area.model_validate({"name": "Anytown", "kind": "place", **more})


HOLIDAYS = {"days": ["2027-02-15 to 2027-02-19"], "source": "https://www.example.org/terms"}
AREAS = {
    "anytown": area(gss_code="E08999901", school_holidays=HOLIDAYS),
    "northside": area(kind="neighbourhood", parent="anytown"),
    "cardiff": area(gss_code="W06000015"),
    "otherham": area(),
}


@pytest.mark.parametrize(
    ("serves", "nation", "knows_schools"),
    [
        (["anytown"], "england", True),
        (["northside"], "england", True),
        (["cardiff"], "wales", False),
        (["otherham"], "scotland", False),
        (["everywhere"], "scotland", False),
        (["otherham", "anytown"], "england", True),
        (["gone"], "scotland", False),
    ],
)
def test_a_listing_keeps_the_calendar_of_the_first_area_that_tells(
    serves: list[str], nation: str, knows_schools: bool
) -> None:
    calendar = calendar_of(serves, AREAS, "scotland")
    assert (calendar.nation, bool(calendar.school_holidays)) == (nation, knows_schools)


@pytest.mark.parametrize(
    ("day", "is_holiday"),
    [
        ("2027-02-14", False),
        ("2027-02-15", True),
        ("2027-02-19", True),
        ("2027-01-18", False),
        ("2027-01-17", None),
        ("2027-03-19", False),
        ("2027-03-20", None),
    ],
)
def test_term_time_is_known_four_weeks_before_and_after(day: str, is_holiday: bool | None) -> None:
    calendar = calendar_of(["anytown"], AREAS, "england")
    assert calendar.is_school_holiday(datetime.date.fromisoformat(day)) is is_holiday


def test_without_dates_nothing_is_known_of_school_holidays() -> None:
    assert Calendar().is_school_holiday(datetime.date(2027, 8, 10)) is None

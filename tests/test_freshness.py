"""A listing is as fresh as a person's word."""

from __future__ import annotations

import datetime

import pytest

from generator import freshness
from generator.freshness import CHECKED, DUE, NOT_YET_CHECKED, OVERDUE
from schema.review import Review
from schema.settings import ReviewInterval

FIRST = datetime.date(2026, 2, 20)
INTERVAL = ReviewInterval(every_days="180", grace_days="90")


def state(days: int, interval: ReviewInterval = INTERVAL) -> str:
    """Return the state of a listing that was reviewed some days ago."""
    review = Review.model_validate({"on": FIRST.isoformat(), "by": "A person"})
    return freshness.of(review, interval, FIRST + datetime.timedelta(days=days)).state


def test_a_state_changes_on_its_day_and_on_no_other_for_years() -> None:
    """1,200 days take in a leap day, and every month and year's end."""
    for days in range(1_200):
        wanted = CHECKED if days < 180 else DUE if days < 270 else OVERDUE
        assert state(days) == wanted, days


@pytest.mark.parametrize(("every", "grace"), [(1, 1), (30, 7), (365, 365)])
def test_the_settings_decide_the_days(every: int, grace: int) -> None:
    interval = ReviewInterval(every_days=str(every), grace_days=str(grace))
    assert state(every - 1, interval) == CHECKED
    assert state(every, interval) == state(every + grace - 1, interval) == DUE
    assert state(every + grace, interval) == OVERDUE


def test_the_days_of_the_next_changes_are_given() -> None:
    review = Review.model_validate({"on": "2026-10-01", "by": "A person"})
    found = freshness.of(review, INTERVAL, datetime.date(2026, 11, 21))
    assert found.reviewed_on == datetime.date(2026, 10, 1)
    assert found.due_on == datetime.date(2027, 3, 30)
    assert found.overdue_on == datetime.date(2027, 6, 28)


def test_what_nobody_has_checked_is_never_called_checked_or_overdue() -> None:
    found = freshness.of(None, INTERVAL, datetime.date(2099, 1, 1))
    assert found == freshness.Freshness(NOT_YET_CHECKED)


def test_overdue_is_trusted_least() -> None:
    assert freshness.STATES == (CHECKED, DUE, NOT_YET_CHECKED, OVERDUE)

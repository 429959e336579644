"""Whether there is room, on a day."""

from __future__ import annotations

import datetime

import pytest

from generator import availability
from schema.status import Places

DAY = datetime.date(2027, 4, 1)


@pytest.mark.parametrize(
    ("kind", "today", "no_room"),
    [
        ("full", DAY - datetime.timedelta(1), True),
        ("full", DAY, False),
        ("closed to new people", DAY - datetime.timedelta(1), True),
        ("waiting list", DAY - datetime.timedelta(1), False),
        ("open", DAY - datetime.timedelta(1), False),
    ],
)
def test_what_has_run_out_is_not_known(kind: str, today: datetime.date, no_room: bool) -> None:
    found = availability.of(Places(kind=kind, until="2027-04-01"), today)
    assert (found.no_room, found.lapsed) == (no_room, today == DAY)


def test_without_a_day_it_holds() -> None:
    assert availability.of(Places(kind="full"), datetime.date.max).no_room


def test_saying_nothing_is_not_saying_that_there_is_room() -> None:
    assert availability.of(None, DAY) == availability.Availability()

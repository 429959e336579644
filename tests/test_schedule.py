"""When a listing happens, as a whole: what it says for its sessions, and when it has ended."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from generator import schedule
from schema import Listing
from tests.recurrence.cases import CALENDARS, schedule_of
from tests.town import PLAIN

COURSE = {"days": ["monday"], "starts": "10:00", "ends": "12:00", "last_date": "2026-10-12"}
OPEN = {"days": ["monday"]}


@pytest.mark.parametrize(
    ("session", "minutes"),
    [
        ({"starts": "19:00", "ends": "21:00"}, (19 * 60, 21 * 60)),
        ({"starts": "19:00"}, (19 * 60, None)),
        ({"ends": "12:00"}, (None, 12 * 60)),
        ({"starts": "19:00", "ends": "00:00"}, (19 * 60, 24 * 60)),
        ({"starts": "19:00", "ends": "00:00", "overnight": "yes"}, (19 * 60, 24 * 60)),
        ({"starts": "21:30", "ends": "07:00", "overnight": "yes"}, (21 * 60 + 30, 31 * 60)),
        ({"starts": "21:30", "ends": "01:00"}, (21 * 60 + 30, 25 * 60)),
        ({"all_day": "yes"}, (0, 24 * 60)),
        ({}, (None, None)),
    ],
)
def test_times_are_minutes_from_the_midnight_before(session: dict[str, Any], minutes: tuple[int, int]) -> None:
    (found,) = schedule_of([{"days": ["friday"], **session}]).recurrences
    assert (found.starts, found.ends) == minutes


@pytest.mark.parametrize(
    ("sessions", "listing", "last"),
    [
        ([COURSE], {}, "2026-10-12"),
        ([COURSE | {"last_date": "2026-10-17"}], {}, "2026-10-12"),
        ([COURSE, OPEN], {}, None),
        ([COURSE, OPEN], {"last_date": "2027-03-31"}, "2027-03-29"),
        ([{"dates": ["2026-12-05", "2027-01-30"]}], {}, "2027-01-30"),
        ([{"dates": ["2026-12-05"]}, COURSE], {}, "2026-12-05"),
        ([{"irregular": "yes"}], {"last_date": "2027-03-31"}, "2027-03-31"),
        ([], {"last_date": "2027-03-31"}, "2027-03-31"),
        ([COURSE | {"first_date": "2026-10-13"}], {}, "2026-10-12"),
        ([], {}, None),
        ([OPEN], {}, None),
    ],
)
def test_the_last_day_is_that_of_the_last_session(
    sessions: list[dict[str, Any]], listing: dict[str, Any], last: str | None
) -> None:
    found = schedule_of(sessions, **listing).last_day
    assert (found and found.isoformat()) == last


NIGHT = {"days": ["friday"], "starts": "21:30", "ends": "07:00", "overnight": "yes", "last_date": "2026-10-16"}


@pytest.mark.parametrize(
    ("sessions", "ended_at"),
    [
        ([COURSE], "2026-10-13T00:00"),
        ([NIGHT], "2026-10-17T07:00"),
        ([COURSE, NIGHT], "2026-10-17T07:00"),
        ([NIGHT, COURSE | {"last_date": "2026-10-19"}], "2026-10-20T00:00"),
        ([OPEN], None),
        ([], None),
    ],
)
def test_it_has_ended_after_its_last_day_or_when_its_last_night_is_over(
    sessions: list[dict[str, Any]], ended_at: str | None
) -> None:
    found = schedule_of(sessions).ended_at
    assert (found and found.isoformat(timespec="minutes")) == ended_at


def test_on_the_morning_after_its_last_night_it_has_not_ended_yet() -> None:
    schedule = schedule_of([NIGHT])
    assert not schedule.ended_on(datetime.date(2026, 10, 17))
    assert schedule.ended_on(datetime.date(2026, 10, 18))


def test_by_the_day_it_has_ended_on_the_day_after() -> None:
    schedule = schedule_of([COURSE])
    assert not schedule.ended_on(datetime.date(2026, 10, 12))
    assert schedule.ended_on(datetime.date(2026, 10, 13))
    assert not schedule_of([OPEN]).ended_on(datetime.date(2099, 1, 1))


@pytest.mark.parametrize(
    ("today", "is_over", "first"),
    [("2026-10-31", False, datetime.date(2026, 11, 1)), ("2026-11-01", True, datetime.date.max)],
)
def test_what_was_to_start_again_is_not_taken_to_have_done_so(today: str, is_over: bool, first: datetime.date) -> None:
    status = {"kind": "paused", "until": "2026-11-01"}
    listing = Listing.model_validate({**PLAIN, "status": status, "sessions": [{"days": ["tuesday"]}]})
    found = schedule.of(listing, CALENDARS["england"], datetime.date.fromisoformat(today))
    assert (found.pause_is_over, found.recurrences[0].first) == (is_over, first)


def test_what_is_over_is_told_no_more_unless_all_of_it_is() -> None:
    course, dates, weekly = (
        {"days": ["monday"], "first_date": "2026-01-05", "last_date": "2026-03-23"},
        {"dates": ["2026-09-01", "2026-12-07"]},
        {"days": ["friday"]},
    )
    today = datetime.date(2026, 11, 21)

    def told(*sessions: dict[str, Any]) -> list[dict[str, Any]]:
        listing = Listing.model_validate({**PLAIN, "sessions": sessions})
        found = schedule.of(listing, CALENDARS["england"], today).to_tell
        return [each.model_dump(mode="json", exclude_defaults=True) for each in found]

    assert told(course, dates, weekly) == [{"dates": ["2026-12-07"]}, {"days": ["friday"]}]
    assert len(told(course)) == 1

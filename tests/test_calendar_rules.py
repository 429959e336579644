"""A rule and what is left out of it give the very days that the recurrence gives."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr

from generator.calendar_rules import CalendarDays, days_of
from generator.recurrence import BANK_HOLIDAY, LOOK_AHEAD_DAYS, ONE_DAY, TERM_TIME, YES, occurs_on
from tests.town import TODAY, one

MIDNIGHT = datetime.time()


def told(days: CalendarDays | None) -> set[datetime.date]:
    """Return every day that a calendar program would show."""
    if days is None:
        return set()
    if not days.rule:
        return set(days.single or [days.first])
    until = datetime.datetime.combine(days.last, MIDNIGHT)
    rule = rrulestr(f"{days.rule};UNTIL={until:%Y%m%d}", dtstart=datetime.datetime.combine(days.first, MIDNIGHT))
    return {day.date() for day in rule} - set(days.left_out)


def recurrence_of(folder: Path, session: dict[str, Any], **listing: Any) -> Any:
    return one(folder, sessions=[session], **listing)[0].schedule.recurrences[0]


SESSIONS = (
    {"days": ["tuesday"]},
    {"days": ["monday", "wednesday", "friday"], "bank_holidays": "no"},
    {"days": ["tuesday", "sunday"], "weeks": ["1st", "3rd", "last"]},
    {"days": ["saturday"], "weeks": ["5th"]},
    {"days": ["thursday", "monday"], "every_weeks": "2", "counted_from": "2026-10-05"},
    {"days": ["wednesday"], "every_weeks": "4", "counted_from": "2026-12-09", "not_on": ["2027-01-06"]},
    {"days": ["friday"], "months": ["april to september"]},
    {"days": ["tuesday"], "term_time_only": "yes"},
    {"days": ["monday"], "school_holidays": "only", "bank_holidays": "no"},
    {"days": ["monday"], "bank_holidays": "only"},
    {"days": ["monday"], "first_date": "2027-01-12", "last_date": "2027-03-01", "not_on": ["2027-02-01 to 2027-02-20"]},
    {"days": ["tuesday"], "not_on": ["21 december to 3 january", "august"]},
    {"dates": ["2026-12-05", "2027-01-30", "2020-01-01"]},
    {"all_day": "yes"},
)


@pytest.mark.parametrize("session", SESSIONS, ids=str)
def test_a_calendar_shows_the_days_that_happen_and_no_other(session: dict[str, Any], tmp_path: Path) -> None:
    recurrence = recurrence_of(tmp_path, session)
    days = [TODAY + n * ONE_DAY for n in range(LOOK_AHEAD_DAYS)]
    sure = {day: occurs_on(recurrence, day) for day in days}
    happens = {day for day, answer in sure.items() if answer & YES and not answer & BANK_HOLIDAY}
    assert happens
    assert told(days_of(recurrence, TODAY)) == happens


@pytest.mark.parametrize(
    "session",
    [
        {"irregular": "yes", "note": "Ask us"},
        {"days": ["saturday"], "irregular": "yes", "note": "The first after pay day"},
        {"days": ["monday"], "by_appointment": "yes"},
        {"days": ["monday"], "last_date": "2026-11-20", "first_date": "2026-01-01"},
    ],
    ids=str,
)
def test_where_no_day_is_sure_there_is_none(session: dict[str, Any], tmp_path: Path) -> None:
    other = {"days": ["friday"]}
    item, _ = one(tmp_path, sessions=[session, other])
    assert days_of(item.schedule.recurrences[0], TODAY) is None


def test_what_is_paused_for_good_has_no_days(tmp_path: Path) -> None:
    assert days_of(recurrence_of(tmp_path, {"days": ["monday"]}, status={"kind": "paused"}), TODAY) is None


def test_a_bank_holiday_that_nobody_speaks_of_is_left_out(tmp_path: Path) -> None:
    days = days_of(recurrence_of(tmp_path, {"days": ["monday"]}), TODAY)
    assert days
    assert datetime.date(2026, 12, 28) in days.left_out
    assert days.doubts == BANK_HOLIDAY


def test_term_time_of_which_nobody_knows_the_dates_is_in_doubt(tmp_path: Path) -> None:
    session = {"days": ["monday"], "term_time_only": "yes", "bank_holidays": "yes"}
    days = days_of(recurrence_of(tmp_path, session, serves=["otherham"]), TODAY)
    assert days
    assert days.doubts == TERM_TIME

"""Calendars, read back by the icalendar package: the same days, at the same hour by the clock on the wall."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.rrule import rrulestr

from generator.export.open_data.icalendar import is_summer_time
from tests.export.open_data.made import of, town_files
from tests.town import town

LONDON = ZoneInfo("Europe/London")


def calendar(name: str, files: dict[str, bytes] | None = None) -> Any:
    return icalendar.Calendar.from_ical((files or town_files())[f"data/{name}.ics"])


def events(name: str, files: dict[str, bytes] | None = None) -> list[Any]:
    return calendar(name, files).walk("VEVENT")


def starts(event: Any) -> list[datetime.datetime]:
    """Return every start of an event, as a calendar program works them out."""
    first = event["DTSTART"].dt
    if "RRULE" not in event:
        return [first]
    left_out = event.get("EXDATE", [])
    dates = {date.dt for group in (left_out if isinstance(left_out, list) else [left_out]) for date in group.dts}
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
    return [start for start in rule if start not in dates]


@pytest.mark.parametrize("name", sorted(name for name in town_files() if name.endswith(".ics")))
def test_every_calendar_is_one_that_others_read(name: str) -> None:
    data = town_files()[name]
    parsed = icalendar.Calendar.from_ical(data)
    assert [zone["TZID"] for zone in parsed.walk("VTIMEZONE")] == ["Europe/London"]
    assert not [fault for event in parsed.walk() for fault in event.errors]
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(event["UID"] and event["DTSTAMP"] for event in parsed.walk("VEVENT"))


def test_the_hour_on_the_wall_stays_through_summer_and_winter() -> None:
    choir = events("listings/sing-along-choir")[0]
    found = starts(choir)
    assert {start.strftime("%H:%M") for start in found} == {"19:00"}
    assert {start.utcoffset() for start in found} == {datetime.timedelta(0), datetime.timedelta(hours=1)}
    assert choir["DTEND"].dt - choir["DTSTART"].dt == datetime.timedelta(hours=2)
    assert not [start for start in found if start.month == 8]  # not in August, and in term time only
    assert choir["LOCATION"] == "Anytown Arts Centre, 12 Harbour Street, Anytown, ZE90 1AB"


def test_a_bank_holiday_in_doubt_is_left_out_and_the_event_says_so(tmp_path: Path) -> None:
    files = of(tmp_path, tea={"sessions": [{"days": ["monday"], "starts": "10:00", "ends": "12:00"}]})
    [event] = events("listings/tea", files)
    assert event["STATUS"] == "CONFIRMED"
    assert datetime.date(2026, 12, 28) not in {start.date() for start in starts(event)}
    assert "Bank holidays are not shown: ring first." in str(event["DESCRIPTION"])


def test_a_time_after_midnight_ends_on_its_own_last_day(tmp_path: Path) -> None:
    session = {"days": ["saturday", "sunday"], "starts": "00:30", "ends": "02:00", "last_date": "2027-06-12"}
    [event] = [e for e in events("listings/tea", of(tmp_path, tea={"sessions": [session]})) if "RRULE" in e]
    assert max(starts(event)).date() == datetime.date(2027, 6, 12)


def test_a_night_ends_the_next_morning(tmp_path: Path) -> None:
    session = {"days": ["friday"], "starts": "22:00", "ends": "06:00", "overnight": "yes"}
    event = events("listings/tea", of(tmp_path, tea={"sessions": [session]}))[0]
    assert event["DTEND"].dt - event["DTSTART"].dt == datetime.timedelta(hours=8)


def test_single_dates_are_events_of_their_own(tmp_path: Path) -> None:
    session = {"dates": ["2026-12-05", "2027-01-30"], "starts": "10:00"}
    found = events("listings/tea", of(tmp_path, tea={"sessions": [session]}))
    assert [event["DTSTART"].dt.date().isoformat() for event in found] == ["2026-12-05", "2027-01-30"]
    assert len({event["UID"] for event in found}) == 2
    assert not any("DTEND" in event for event in found)


def test_where_no_rule_gives_the_days_there_is_no_calendar(tmp_path: Path) -> None:
    files = of(tmp_path, tea={"sessions": [{"irregular": "yes", "note": "Ask us"}]}, chat={"times_note": "Ask."})
    assert "data/listings/tea.ics" not in files
    assert "data/listings/chat.ics" not in files


def test_an_event_stays_the_same_one_when_its_hours_change(tmp_path: Path) -> None:
    def uid(folder: str, **session: Any) -> str:
        files = of(tmp_path / folder, tea={"sessions": [{"days": ["monday"], **session}]})
        return str(events("listings/tea", files)[0]["UID"])

    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert uid("a", starts="10:00", ends="12:00") == uid("b", starts="11:00", ends="13:00")


def test_an_areas_calendar_has_what_happens_there_and_no_opening_hours() -> None:
    names = {str(event["SUMMARY"]) for event in events("areas/anytown")}
    assert "Anytown Sing-Along Choir" in names
    for item in town().shown:
        often = all(len(each.weekdays) > 3 for each in item.schedule.recurrences)
        assert not (item.listing.name in names and (item.sensitive or item.everywhere or often)), item.id


def test_text_is_text_in_a_calendar() -> None:
    hostile = [event for event in events("areas/anytown") if "HYPERLINK" in str(event["SUMMARY"])]
    assert hostile == []  # it has no times
    assert calendar("areas/anytown")["X-WR-CALNAME"] == "Anytown: Anytown Linkbook"


def test_summer_time_is_when_london_has_it() -> None:
    hours = [datetime.datetime(2028, 1, 1) + datetime.timedelta(hours=n) for n in range(0, 24 * 366, 5)]  # noqa: DTZ001
    plain = [hour for hour in hours if (hour.month, hour.hour) not in ((3, 1), (10, 1))]  # there twice, or never
    assert [is_summer_time(hour) for hour in plain] == [bool(hour.replace(tzinfo=LONDON).dst()) for hour in plain]

"""The schedules of an exported service are its sessions again."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.linkbook_schedules import pairs
from generator.importing.path_tree import values_at
from generator.importing.sources import nested


def sessions(*schedules: dict[str, Any]) -> Any:
    numbered = [{"id": str(n), **schedule} for n, schedule in enumerate(schedules)]
    (record,) = nested.records([{"schedules": numbered}], "services", lambda fault: pytest.fail(str(fault)))
    return values_at((path, text) for path, _, text in pairs(record.groups("schedules"))).get("sessions")


def carried(**facts: str) -> dict[str, Any]:
    return {"attributes": [{"link_type": "linkbook", "label": name, "value": text} for name, text in facts.items()]}


def test_days_of_some_weeks_are_told_apart() -> None:
    rule = {"freq": "MONTHLY", "byday": "1TU,1WE,-1TU,-1WE", "opens_at": "10:00"}
    assert sessions(rule) == [{"starts": "10:00", "days": ["tuesday", "wednesday"], "weeks": ["1st", "last"]}]


def test_the_rows_of_one_session_on_several_dates_are_one() -> None:
    days = ["2027-01-30", "2026-12-05"]
    rows: list[dict[str, Any]] = [{"dtstart": day, "count": 1} for day in days]
    rows[0] |= carried(**{f"dates.{n}": day for n, day in enumerate(days)})
    weekly = {"freq": "WEEKLY", "byday": "MO"}
    assert sessions(*rows, weekly) == [{"dates": days}, {"days": ["monday"]}]


def test_words_about_times_are_no_session() -> None:
    assert sessions({"description": "Ring for times"}, {"freq": "WEEKLY", "byday": "MO"}) == [{"days": ["monday"]}]


def test_a_note_that_each_date_repeats_is_one_note_and_every_value_has_its_place() -> None:
    days = ["2027-01-30", "2026-12-05", "2027-02-01"]
    rows: list[dict[str, Any]] = [{"id": day, "dtstart": day, "notes": "Bring a cup"} for day in days]
    rows[0] |= carried(**{f"dates.{n}": day for n, day in enumerate(days)})
    (record,) = nested.records([{"schedules": rows}], "services", lambda fault: pytest.fail(str(fault)))
    found = pairs(record.groups("schedules"))
    assert [(path, value.place.column) for path, value, _ in found if path.endswith("note")] == [
        ("sessions.0.note", "schedules 1.notes"),
        ("sessions.0.note", "schedules 2.notes"),
        ("sessions.0.note", "schedules 3.notes"),
    ]
    assert sessions(*rows) == [{"dates": days, "note": "Bring a cup"}]

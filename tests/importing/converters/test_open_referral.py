"""Schedules of Open Referral: the whole rule is in the session, or what is not is told."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.converters import open_referral
from generator.importing.draft import Builder, Fate
from generator.importing.source_record import Position, SourceRecord, SourceValue
from tests.importing.conftest import TODAY

MONDAY = {"freq": "WEEKLY", "byday": "MO", "opens_at": "10:00", "closes_at": "12:00"}


def _made(*rules: dict[str, str]) -> Builder:
    builder = Builder(today=TODAY)
    groups = [
        SourceRecord("list", 2, {n: (SourceValue(Position("list", 2, f"s {i}.{n}"), t),) for n, t in rule.items()})
        for i, rule in enumerate(rules)
    ]
    open_referral.schedules(builder, groups)
    return builder


def _session(**rule: str) -> Any:
    return _made(MONDAY | rule).value.get("sessions", [None])[0]  # type: ignore[index]


def _times(opens_at: str, closes_at: str) -> dict[str, str]:
    session = _session(opens_at=opens_at, closes_at=closes_at)
    return {name: said for name, said in session.items() if name != "days"}


@pytest.mark.parametrize(
    ("opens", "closes", "times"),
    [
        ("10:00", "12:00", {"starts": "10:00", "ends": "12:00"}),
        ("9:00:00", "17:00:00Z", {"starts": "09:00", "ends": "17:00"}),
        ("9am", "5pm", {"starts": "09:00", "ends": "17:00"}),
        ("9.30 a.m.", "12pm", {"starts": "09:30", "ends": "12:00"}),
        ("18:00", "00:00", {"starts": "18:00", "ends": "00:00"}),
        ("18:00", "24:00", {"starts": "18:00", "ends": "00:00"}),
        ("22:00", "02:00", {"starts": "22:00", "ends": "02:00", "overnight": "yes"}),
        ("00:00", "23:59", {"all_day": "yes"}),
        ("00:00:00", "23:59:59", {"all_day": "yes"}),
        ("00:00", "24:00", {"all_day": "yes"}),
        ("", "17:00", {}),
        ("dusk", "17:00", {}),
        ("29:00", "17:00", {}),
        ("10:00", "late", {"starts": "10:00"}),
        ("12:00", "10:00", {"starts": "12:00"}),
        ("10:00", "10:00", {"starts": "10:00"}),
    ],
)
def test_times_are_read_over_midnight_too(opens: str, closes: str, times: dict[str, str]) -> None:
    assert _times(opens, closes) == times


@pytest.mark.parametrize(
    ("opens", "closes", "aside"),
    [("dusk", "17:00", ["opens_at", "closes_at"]), ("12:00", "10:00", ["closes_at"]), ("10:00", "late", ["closes_at"])],
)
def test_what_is_not_in_the_session_is_told(opens: str, closes: str, aside: list[str]) -> None:
    builder = _made(MONDAY | {"opens_at": opens, "closes_at": closes})
    fates = {place.column.rpartition(".")[2]: told[0].fate for place, told in builder.outcomes.items()}
    assert [name for name in ("opens_at", "closes_at") if fates[name] is Fate.SET_ASIDE] == aside


@pytest.mark.parametrize(
    ("rule", "more"),
    [
        ({"dtstart": "2027-03-01"}, {"first_date": "2027-03-01"}),
        ({"dtstart": "20270301T100000Z"}, {"first_date": "2027-03-01"}),
        ({"dtstart": "2019-03-04"}, {}),
        (
            {"valid_from": "2027-01-04", "valid_to": "2027-03-29"},
            {"first_date": "2027-01-04", "last_date": "2027-03-29"},
        ),
        ({"until": "20261218T000000Z"}, {"last_date": "2026-12-18"}),
        ({"until": "2027-07-01", "valid_to": "2027-03-29"}, {"last_date": "2027-03-29"}),
        ({"byday": "-1MO", "freq": "MONTHLY"}, {"weeks": ["last"]}),
        ({"byday": "2MO", "freq": "MONTHLY"}, {"weeks": ["2nd"]}),
        ({"interval": "2", "dtstart": "2026-01-05"}, {"fortnightly_from": "2026-01-05"}),
        (
            {"interval": "2", "dtstart": "2027-01-04"},
            {"fortnightly_from": "2027-01-04", "first_date": "2027-01-04"},
        ),
    ],
)
def test_a_rule_keeps_its_beginning_its_end_and_its_weeks(rule: dict[str, str], more: dict[str, Any]) -> None:
    assert _session(**rule) == {"days": ["monday"], "starts": "10:00", "ends": "12:00", **more}


@pytest.mark.parametrize(
    "rule",
    [
        {"freq": "YEARLY"},
        {"freq": "YEARLY", "byday": "1MO"},
        {"freq": "HOURLY"},
        {"freq": "DAILY", "interval": "2"},
        {"freq": "MONTHLY", "byday": "-2MO"},
        {"freq": "MONTHLY"},
        {"until": "next summer"},
        {"valid_to": "?"},
        {"count": "3"},
    ],
)
def test_a_rule_that_no_session_says_makes_none_and_says_so_of_each_value(rule: dict[str, str]) -> None:
    builder = _made(MONDAY | rule)
    assert "sessions" not in builder.value
    assert {outcome.fate for told in builder.outcomes.values() for outcome in told} == {Fate.SET_ASIDE}


def test_a_schedule_that_is_told_twice_is_kept_only_where_it_was_made() -> None:
    kept = _made(MONDAY | {"valid_to": "2027-03-29"}, MONDAY)
    assert len(kept.value["sessions"]) == 1  # type: ignore[arg-type]
    aside = _made(MONDAY | {"freq": "YEARLY"}, MONDAY | {"freq": "YEARLY"})
    assert {outcome.fate for told in aside.outcomes.values() for outcome in told} == {Fate.SET_ASIDE}

"""From clauses to sessions, as a listing has them; or why there are none."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from generator.importing.opening_hours.clauses import HoursClause, all_days, clauses
from generator.importing.opening_hours.clock import DAY, Hours
from generator.importing.opening_hours.items import NotSure
from generator.importing.opening_hours.tokens import Token, tokens
from generator.load.yaml_parser import Value
from schema.calendar_names import DAYS
from schema.date_advice import meant_date

MAX_TEXT = 600
"""Longest text that is read, in characters: opening times take a line or two."""
_LATEST_NEXT_MORNING, _EARLIEST_EVENING = 6 * 60, 17 * 60
_YEAR = re.compile(r"[0-9]{4}$")

SessionValue = dict[str, Value]


@dataclass(frozen=True)
class HoursReading:
    """The sessions that a text surely means, as they are typed; or none, and why."""

    sessions: tuple[SessionValue, ...] = ()
    why: str = ""


def read(text: str) -> HoursReading:
    """Return the sessions of a text about opening times. Nothing is guessed: if not sure, it says what is missing."""
    if len(text) > MAX_TEXT:
        return HoursReading(why="it is too long to be days and times")
    try:
        found, counted_from = _without_start(list(tokens(text)))
        sessions = [session for clause in clauses(found) for session in _sessions(clause, counted_from)]
        _refuse_overlaps(sessions)
    except NotSure as fault:
        return HoursReading(why=str(fault))
    return HoursReading(tuple(sessions)) if sessions else HoursReading(why="it is closed on every day that it names")


def _without_start(found: list[Token]) -> tuple[list[Token], str]:
    """Return the tokens of a text that is every other week from a date, without both; and the date."""
    dates = [token for token in found if token.kind == "date" and _YEAR.search(token.text)]
    if not any(token.kind == "alternate" for token in found) or len(dates) != 1:
        return found, ""
    date, at = meant_date(dates[0].text) or "", found.index(dates[0])
    leads = ("from", "starting", "beginning", "commencing", "next", "first", "(")
    start = at - 1 if at and found[at - 1].text in leads else at
    start = start - 1 if start and found[start - 1].text == "starting" else start
    kept = [token for n, token in enumerate(found) if not start <= n <= at and token.kind != "alternate"]
    return (kept, date) if date else (found, "")


def _sessions(clause: HoursClause, counted_from: str) -> Iterator[SessionValue]:
    for weeks, days in all_days(clause.days):
        if counted_from and (weeks or days != (datetime.date.fromisoformat(counted_from).weekday(),)):
            raise NotSure("the date to count from is not on that day of the week")
        spans: list[Hours | None] = [*clause.hours] or [None]
        for hours in spans:
            session: SessionValue = {"days": [DAYS[day] for day in days]}
            session |= _times(hours) if hours else {}
            session |= {"weeks": list(weeks)} if weeks else {}
            session |= {"fortnightly_from": counted_from} if counted_from else {}
            yield session | {name: _flag(name, said) for name, said in clause.flags.items()}


def _flag(name: str, said: str) -> Value:
    return [said] if name in ("months", "not_on") else said


def _times(hours: Hours) -> SessionValue:
    times: SessionValue = {"starts": _clock(hours.starts)}
    if hours.ends is None:
        return times
    times["ends"] = _clock(hours.ends % DAY)
    if hours.ends < hours.starts:
        if hours.ends > _LATEST_NEXT_MORNING or hours.starts < _EARLIEST_EVENING:
            raise NotSure(f"{_clock(hours.ends)} is before {_clock(hours.starts)}")
        times["overnight"] = "yes"
    return times


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _refuse_overlaps(sessions: list[SessionValue]) -> None:
    """Refuse times of one day that overlap: one of them is then for something else, and it is not plain which."""
    for first, second in combinations(sessions, 2):
        shared = set(first["days"]) & set(second["days"])
        if not shared or first.get("weeks") != second.get("weeks") or "overnight" in {**first, **second}:
            continue
        if "all_day" in {**first, **second}:
            raise NotSure("a day is open all day, and has other times too")
        begins, ends = (
            (str(s.get("starts", "")) for s in (first, second)),
            (str(s.get("ends") or "99") for s in (first, second)),
        )
        (start, other), (end, other_end) = begins, (e if e != "00:00" else "24:00" for e in ends)
        if start and other and start < other_end and other < end and "99" not in (end, other_end):
            raise NotSure("two of the times overlap")

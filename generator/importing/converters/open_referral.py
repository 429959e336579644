"""What Open Referral has as groups: schedules and an organisation's numbers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable

from generator.importing import clean_text, placeholders
from generator.importing.converters import times
from generator.importing.draft import Builder
from generator.importing.source_record import SourceRecord
from generator.load.yaml_parser import Value
from schema.calendar_names import DAYS

_CODES = {day[:2].upper(): day for day in DAYS}
_BY_DAY = re.compile(r"([+-]?[1-5])?\s*(MO|TU|WE|TH|FR|SA|SU)[A-Z]*")
_RULE = "byday freq interval bymonthday dtstart opens_at closes_at until wkst count byweekno byyearday".split()
_CLOCK = re.compile(r"([0-2]?[0-9]:[0-5][0-9])(?::[0-9.]+)?(Z|[+-][0-9:]+)?")
_CHARITIES = ("GB-CHC", "GB-SC", "GB-NIC")


def schedules(builder: Builder, groups: Iterable[SourceRecord]) -> None:
    """Put each schedule into a session, where its rule can be said by one; its words go into the note."""
    seen: list[dict[str, str]] = []
    for group in groups:
        rule = {name: _text(group, name) for name in _RULE}
        if rule in seen:  # told again at the place where it happens
            for value in group.all_values():
                builder.kept([value], "sessions", None, "The same schedule is told twice.")
            continue
        seen.append(rule)
        _schedule(builder, group, rule)


def _schedule(builder: Builder, group: SourceRecord, rule: dict[str, str]) -> None:
    session = _session(rule)
    words = [value for name in ("description", "notes") for value in group.values.get(name, ())]
    if isinstance(session, str) and not rule["byday"] and words:
        for value in words:
            times.text(builder, value, "times")
    else:
        for value in words:
            times.note(builder, value, "times_note")
    for name in _RULE:
        for value in group.values.get(name, ()):
            if isinstance(session, str):
                builder.aside(value, f"No session was made: {session}.")
            else:
                builder.kept([value], "sessions", None, _zone(value.text))
    if not isinstance(session, str):
        times.add(builder, session)


def _zone(text: str) -> str:
    match = _CLOCK.fullmatch(text.strip())
    return "It was read as the time on the clock, not of another zone: look at it." if match and match[2] else ""


def _text(group: SourceRecord, name: str) -> str:
    return group.values[name][0].text.strip() if name in group.values else ""


def _session(rule: dict[str, str]) -> dict[str, Value] | str:
    """Return the session of a rule (RFC 5545, as Open Referral uses it), or why there is none."""
    if rule["bymonthday"] or rule["byweekno"] or rule["byyearday"] or rule["count"]:
        return "its days go by the date of the month or of the year"
    days = [(number, _CODES[code]) for number, code in _BY_DAY.findall(rule["byday"].upper())]
    start = _date(rule["dtstart"])
    if not days and start and rule["freq"].upper() == "WEEKLY":
        days = [("", DAYS[start.weekday()])]
    if not days:
        return "it names no day of the week"
    weeks = list(dict.fromkeys(number for number, _ in days))
    session: dict[str, Value] = {"days": [day for day in DAYS if day in {name for _, name in days}]}
    pattern = _pattern(rule, weeks, days, start)
    return pattern if isinstance(pattern, str) else session | pattern | _times(rule)


def _pattern(
    rule: dict[str, str], weeks: list[str], days: list[tuple[str, str]], start: datetime.date | None
) -> dict[str, Value] | str:
    interval = rule["interval"] or "1"
    if rule["freq"].upper() == "MONTHLY" or any(weeks):
        if interval != "1" or "" in weeks or len({name for _, name in days}) > 1:
            return "it does not say which week of the month each day is in"
        return {"weeks": ["last" if number.startswith("-") else _ordinal(number.lstrip("+")) for number in weeks]}
    if interval == "1":
        return {}
    if start is None or DAYS[start.weekday()] not in {name for _, name in days} or not interval.isdigit():
        return "it is not every week, and the date to count from is not one of its days"
    if interval == "2":
        return {"fortnightly_from": str(start)}
    return {"every_weeks": interval, "counted_from": str(start)} if int(interval) <= 26 else "it is too seldom"


def _ordinal(number: str) -> str:
    return {"1": "1st", "2": "2nd", "3": "3rd"}.get(number, f"{number}th")


def _date(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        return None


def _times(rule: dict[str, str]) -> dict[str, Value]:
    clock = {name: match[1] for name in ("opens_at", "closes_at") if (match := _CLOCK.fullmatch(rule[name]))}
    starts, ends = (clock.get(name, "").zfill(5) if name in clock else "" for name in ("opens_at", "closes_at"))
    if (starts, ends) == ("00:00", "23:59"):
        return {"all_day": "yes"}
    until = _date(rule["until"])
    values: dict[str, Value] = {"starts": starts} if starts else {}
    values |= {"ends": ends} if starts and ends and ends > starts else {}
    return values | ({"last_date": str(until)} if until else {})


def identifiers(builder: Builder, groups: Iterable[SourceRecord]) -> None:
    """Put an organisation's charity number where it belongs; a company's or a council's number is set aside."""
    for group in groups:
        scheme = _text(group, "identifier_scheme") or _text(group, "identifier_type")
        is_charity = scheme.upper() in _CHARITIES or "charity" in scheme.casefold()
        for value in group.values.get("identifier", ()):
            if placeholders.stands_for_nothing(value.text):
                builder.aside(value, "It is no real number.")
            elif is_charity:
                builder.put_line("organisation.charity_number", clean_text.line(value.text), value)
            else:
                builder.aside(value, f"A listing has charity numbers only, and this is of {scheme or 'another kind'}.")
        for name in ("identifier_scheme", "identifier_type"):
            for value in group.values.get(name, ()):
                builder.kept([value], "organisation.charity_number", None, "It says what the number is.")

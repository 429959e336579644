"""What Open Referral has as groups: schedules and an organisation's numbers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.importing import clean_text, placeholders
from generator.importing.converters import times
from generator.importing.draft import Builder
from generator.importing.opening_hours.clock import hours
from generator.importing.source_record import SourceRecord, SourceValue
from generator.load.yaml_parser import Value
from schema.calendar_names import DAY_CODES, DAYS
from schema.time_advice import TWELVE_HOUR_CLOCK

_BY_DAY = re.compile(r"([+-]?[1-5])?\s*(MO|TU|WE|TH|FR|SA|SU)[A-Z]*")
_RULE = (
    "byday freq interval bymonthday dtstart opens_at closes_at until wkst count byweekno byyearday valid_from valid_to"
).split()
_CLOCK = re.compile(r"((?:[01]?[0-9]|2[0-4]):[0-5][0-9])(?::[0-9.]+)?(Z|[+-][0-9:]+)?")
_LATEST_NEXT_MORNING, _EARLIEST_EVENING = "06:00", "17:00"
_CHARITIES = ("GB-CHC", "GB-SC", "GB-NIC")
_CHANGES_NOTHING = "It says on which day a week begins, which changes nothing here."


@dataclass(frozen=True)
class _Reading:
    """The session of a schedule, and why each part of its rule that is not in it is not; or why there is none."""

    session: Mapping[str, Value] = field(default_factory=dict)
    unused: Mapping[str, str] = field(default_factory=dict)
    why: str = ""


class _NoSession(Exception):
    """The rule is nothing that one session says. Its words say why."""


def schedules(builder: Builder, groups: Iterable[SourceRecord]) -> None:
    """Put each schedule into a session, where its rule can be said by one; its words go into the note."""
    seen: list[tuple[dict[str, str], _Reading]] = []
    for group in groups:
        rule = {name: _text(group, name) for name in _RULE}
        again = next((reading for known, reading in seen if _says_no_more(rule, known)), None)
        if again is not None:  # told again at the place where it happens
            for value in group.all_values():
                _told_again(builder, value, again)
            continue
        reading = _read(rule, builder.today)
        seen.append((rule, reading))
        _schedule(builder, group, rule, reading)


def _says_no_more(rule: dict[str, str], known: dict[str, str]) -> bool:
    """Return whether a rule is one that is known; the days between which it holds may be told at one place alone."""
    return all(said == known[name] or (name.startswith("valid_") and not said) for name, said in rule.items())


def _told_again(builder: Builder, value: SourceValue, reading: _Reading) -> None:
    if reading.why:
        builder.aside(value, f"No session was made: {reading.why}. The same schedule is told twice.")
    else:
        builder.kept([value], "sessions", None, "The same schedule is told twice.")


def _schedule(builder: Builder, group: SourceRecord, rule: dict[str, str], reading: _Reading) -> None:
    words = [value for name in ("description", "notes") for value in group.values.get(name, ())]
    if reading.why and not rule["byday"] and words:
        for value in words:
            times.text(builder, value, "times")
    else:
        for value in words:
            times.note(builder, value, "times_note")
    for name in _RULE:
        for value in group.values.get(name, ()):
            if reading.why:
                builder.aside(value, f"No session was made: {reading.why}.")
            elif name in reading.unused:
                builder.aside(value, reading.unused[name])
            else:
                builder.kept([value], "sessions", None, _zone(value.text))
    if not reading.why:
        times.add(builder, dict(reading.session))


def _zone(text: str) -> str:
    match = _CLOCK.fullmatch(text.strip())
    return "It was read as the time on the clock, not of another zone: look at it." if match and match[2] else ""


def _text(group: SourceRecord, name: str) -> str:
    return group.values[name][0].text.strip() if name in group.values else ""


def _read(rule: dict[str, str], today: datetime.date) -> _Reading:
    """Return the session of a rule (RFC 5545, as Open Referral uses it), or why there is none."""
    try:
        session, unused = _days(rule), dict[str, str]()
        session |= _period(rule, today, unused)
        session |= _times(rule, unused)
    except _NoSession as fault:
        return _Reading(why=str(fault))
    return _Reading(session, unused | {"wkst": _CHANGES_NOTHING})


def _days(rule: dict[str, str]) -> dict[str, Value]:
    freq, interval = rule["freq"].upper(), rule["interval"] or "1"
    if rule["bymonthday"] or rule["byweekno"] or rule["byyearday"] or rule["count"]:
        raise _NoSession("its days go by the date of the month or of the year")
    if freq not in ("", "WEEKLY", "MONTHLY", "DAILY") or (freq == "DAILY" and interval != "1"):
        raise _NoSession("it is neither by the week nor by the month")
    days = [(number, DAY_CODES[code]) for number, code in _BY_DAY.findall(rule["byday"].upper())]
    start = _date(rule["dtstart"])
    if not days and start and freq == "WEEKLY":
        days = [("", DAYS[start.weekday()])]
    if not days:
        raise _NoSession("it names no day of the week")
    session: dict[str, Value] = {"days": [day for day in DAYS if day in {name for _, name in days}]}
    return session | _pattern(rule, interval, days, start)


def _pattern(
    rule: dict[str, str], interval: str, days: list[tuple[str, str]], start: datetime.date | None
) -> dict[str, Value]:
    weeks = list(dict.fromkeys(number for number, _ in days))
    if rule["freq"].upper() == "MONTHLY" or any(weeks):
        if interval != "1" or "" in weeks or len({name for _, name in days}) > 1:
            raise _NoSession("it does not say which week of the month each day is in")
        if any(re.fullmatch("-[2-5]", number) for number in weeks):
            raise _NoSession("it counts weeks from the end of the month")
        return {"weeks": ["last" if number == "-1" else _ordinal(number.lstrip("+")) for number in weeks]}
    if interval == "1":
        return {}
    if start is None or DAYS[start.weekday()] not in {name for _, name in days} or not interval.isdigit():
        raise _NoSession("it is not every week, and the date to count from is not one of its days")
    if interval == "2":
        return {"fortnightly_from": str(start)}
    if int(interval) > 26:
        raise _NoSession("it is too seldom")
    return {"every_weeks": interval, "counted_from": str(start)}


def _ordinal(number: str) -> str:
    return {"1": "1st", "2": "2nd", "3": "3rd"}.get(number, f"{number}th")


def _date(text: str) -> datetime.date | None:
    """Return the date that a text begins with: 2027-03-01 or, as calendars have it, 20270301."""
    found = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{8}(?![0-9])", text)
    try:
        return datetime.date.fromisoformat(found[0]) if found else None
    except ValueError:
        return None


def _period(rule: dict[str, str], today: datetime.date, unused: dict[str, str]) -> dict[str, Value]:
    """Return the first day where it is to come, and the last. An end that is no date refuses the schedule."""
    lasts = [_date(rule[name]) for name in ("until", "valid_to") if rule[name]]
    if None in lasts:
        raise _NoSession("the day on which it ends is no date")
    is_weekly = (rule["interval"] or "1") == "1" and bool(rule["byday"])  # else the days are counted from it
    for name in ("dtstart", "valid_from"):
        if rule[name] and _date(rule[name]) is None:
            unused[name] = "It is no date."
        elif rule[name] and (name == "valid_from" or is_weekly) and (_date(rule[name]) or today) <= today:
            unused[name] = "It has begun already, so it has no first date to come."
    firsts = [date for name in ("dtstart", "valid_from") if (date := _date(rule[name])) is not None and date > today]
    period: dict[str, Value] = {"first_date": str(max(firsts))} if firsts else {}
    return period | ({"last_date": str(min(filter(None, lasts)))} if lasts else {})


def _times(rule: dict[str, str], unused: dict[str, str]) -> dict[str, Value]:
    starts, ends = (_clock(rule[name]) for name in ("opens_at", "closes_at"))
    for name, time in (("opens_at", starts), ("closes_at", ends)):
        if rule[name] and time is None:
            unused[name] = "It is no time that can be read."
    if starts == "00:00" and ends in ("23:59", "24:00"):
        return {"all_day": "yes"}
    if starts is None or starts == "24:00":
        unused |= dict.fromkeys(("opens_at", "closes_at"), "It does not say when it begins.") | unused
        return {}
    if ends is None:
        return {"starts": starts}
    if ends == starts:
        unused["closes_at"] = "It is the same as the start."
        return {"starts": starts}
    if ends in ("00:00", "24:00"):
        return {"starts": starts, "ends": "00:00"}
    if ends > starts:
        return {"starts": starts, "ends": ends}
    if ends <= _LATEST_NEXT_MORNING and starts >= _EARLIEST_EVENING:
        return {"starts": starts, "ends": ends, "overnight": "yes"}
    unused["closes_at"] = f"It is before {starts}."
    return {"starts": starts}


def _clock(text: str) -> str | None:
    """Return a time of the 24-hour clock from 9:00, 09:00:00Z or 9.30am; None where it could be two or is none."""
    match = _CLOCK.fullmatch(text)
    if match:
        return match[1].zfill(5) if match[1][:2] != "24" or match[1] == "24:00" else None
    said = TWELVE_HOUR_CLOCK.fullmatch(text)
    found = hours(text.casefold().replace(".m", "m").replace("m.", "m")) if said else None
    return f"{found.starts // 60:02}:{found.starts % 60:02}" if found and found.ends is None else None


# --- an organisation's numbers ------------------------------------------------------------------------------------


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

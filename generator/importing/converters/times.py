"""When it happens: times as text, in columns for each day, or in parts; the text itself always stays as a note."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.importing import clean_text, field_values
from generator.importing.draft import Builder
from generator.importing.opening_hours import read
from generator.importing.source_record import SourceValue
from generator.load.yaml_parser import Value

_SHUT = re.compile(r"(?:closed|shut|none|no|n/?a|-+|not open)\.?", re.I)
_SECONDS = re.compile(r"\b([0-9]{1,2}:[0-9]{2}):00(?:\.0+)?\b")
_DATE_BEFORE_TIME = re.compile(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?=[0-9]{2}:)")


def text(builder: Builder, source: SourceValue, target: str) -> None:
    """Put times in words into sessions where they can mean one thing only, and into the note whatever they mean."""
    shown = clean_text.line(clean_text.plain(source.text).replace("\n", "; "))
    _read(builder, source, source.text, shown)


def of_day(builder: Builder, source: SourceValue, target: str) -> None:
    """Put the times of a day's own column into a session; a day that is closed needs none."""
    day, said = target.rpartition(".")[2], clean_text.line(source.text)
    if _SHUT.fullmatch(said):
        builder.kept([source], "sessions", said, "Closed that day, so it has no session.")
        return
    _read(builder, source, f"{day.capitalize()} {said}", f"{day.capitalize()}: {said}", only_if_refused=True)


def parts(builder: Builder, found: Mapping[str, Sequence[SourceValue]]) -> None:
    """Put a day, a start and an end, each from its own column, into a session."""
    sources = [source for values in found.values() for source in values]
    said = {name.rpartition(".")[2]: _part(values) for name, values in found.items()}
    times = said.get("times") or " - ".join(filter(None, (said.get("starts"), said.get("ends"))))
    if said.get("ends") and not (said.get("starts") or said.get("times")):
        times = f"until {said['ends']}"  # an end alone is no start
    whole = f"{said.get('days', '')} {times}".strip()
    reading = read(whole)
    for session in reading.sessions:
        note = said.get("note", "")[:150]
        add(builder, session | ({"note": note} if note else {}))
    if reading.sessions:
        builder.kept(sources, "sessions")
        return
    for source in sources:
        builder.kept([source], "times_note", None, f"No session was made: {reading.why}.")
    _note(builder, clean_text.line(f"{whole} {said.get('note', '')}"), sources)


def _part(values: Sequence[SourceValue]) -> str:
    texts = (_DATE_BEFORE_TIME.sub("", clean_text.line(value.text)) for value in values)
    return ", ".join(dict.fromkeys(_SECONDS.sub(r"\1", each) for each in texts))


def note(builder: Builder, source: SourceValue, target: str) -> None:
    """Put words about times into the note about times."""
    shown = clean_text.line(source.text)
    _note(builder, shown, [source])
    builder.kept([source], "times_note", shown)


def _read(builder: Builder, source: SourceValue, typed: str, shown: str, only_if_refused: bool = False) -> None:
    reading = read(_SECONDS.sub(r"\1", typed))
    for session in reading.sessions:
        add(builder, session)
    if reading.sessions:
        builder.kept([source], "sessions", None, "")
    why = "" if reading.sessions else f"No days were taken from it: {reading.why}."
    if not (only_if_refused and reading.sessions):
        _note(builder, shown, [source])
        builder.kept([source], "times_note", shown if why else None, why)


def add(builder: Builder, session: dict[str, Value]) -> None:
    """Add a session, with the days of another that is the same but for them."""
    found = builder.get("sessions")
    items: list[Value] = list(found) if isinstance(found, list) else []
    for position, item in enumerate(items):
        if isinstance(item, dict) and {**item, "days": 0} == {**session, "days": 0}:
            items[position] = {**session, "days": _ordered([*_days(item), *_days(session)])}
            break
    else:
        items.append(session)
    if len(items) <= field_values.max_length("sessions"):
        builder.put("sessions", items, ())


def _days(session: Mapping[str, Value]) -> list[Value]:
    days = session.get("days")
    return days if isinstance(days, list) else []


def _ordered(days: list[Value]) -> list[Value]:
    from schema.calendar_names import DAYS

    return [day for day in DAYS if day in days]


def _note(builder: Builder, shown: str, sources: Sequence[SourceValue]) -> None:
    before = builder.get("times_note")
    if before and shown in str(before):
        return
    whole = f"{before}; {shown}" if before else shown
    if len(whole) <= field_values.max_length("times_note") and not field_values.fault("times_note", whole):
        builder.put("times_note", whole, ())
    elif sources:
        builder.describe(sources[0], "When", shown)

"""When it happens: times as text, in columns for each day, or in parts; the text itself always stays as a note."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.importing import clean_text, field_values
from generator.importing.draft import Builder
from generator.importing.opening_hours import read
from generator.importing.source_record import SourceValue
from generator.load.yaml_parser import Value
from schema.calendar_names import DAYS

_SHUT = re.compile(r"(?:closed|shut|none|no|n/?a|-+|not open)\.?", re.I)
_SECONDS = re.compile(r"\b([0-9]{1,2}:[0-9]{2}):00(?:\.0+)?\b")
_LIMITS = re.compile(
    r"\b(?:not|no|except|excluding|excl|apart|but|only|closed|shut|alt|altern\w+|f/?n|fortn\w*|eow|rota|rotation|bar|ex|varies|every|each|other|bi-?weekly"
    r"|weekly|monthly|daily|weeks?|months?|term|holidays?|hols?|until|till|from|starts?|starting|ends?|ending|resum\w+"
    r"|pauses?|cancelled|odd|even|first|second|third|fourth|last|[1-5](?:st|nd|rd|th)|bank"
    r"|mon|tues?|wed|weds|thur?s?|fri|sat|sun|\w+days?"
    r"|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october"
    r"|november|december|summer|winter|spring|autumn|christmas|easter)\b",
    re.I,
)
"""Words of a note that may change which days or times are meant."""
_MACHINE_WORDS = (
    (re.compile(r"^https?://schema\.org/(?=[A-Z][a-z]+day$)"), ""),
    (re.compile(r"^P1D$"), "daily"),
    (re.compile(r"^P(?:1W|7D)$"), ""),
    (re.compile(r"^P([0-9]+)W$"), r"every \1 weeks"),
    (re.compile(r"^P14D$"), "every 2 weeks"),
    (re.compile(r"^P([0-9]+)M$"), r"every \1 months"),
    (re.compile(r"^TT(?:O| only)?$"), "term time only"),
)
"""What systems write for a day or for how often, and the words that people use for it."""
_DATE_BEFORE_TIME = re.compile(r"^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4} )(?=[0-9]{1,2}:)")


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
    note = said.get("note", "")
    reading = read(f"{whole}, {note}" if _LIMITS.search(note) else whole)
    for session in reading.sessions:
        note = note[:150]
        add(builder, session | ({"note": note} if note else {}))
    if reading.sessions:
        builder.kept(sources, "sessions")
        return
    for source in sources:
        builder.kept([source], "times_note", None, f"No session was made: {reading.why}.")
    _note(builder, clean_text.line(f"{whole} {note}"), sources)


def _part(values: Sequence[SourceValue]) -> str:
    texts = (_DATE_BEFORE_TIME.sub("", clean_text.line(value.text)) for value in values)
    words = dict.fromkeys(_SECONDS.sub(r"\1", _in_words(each)) for each in texts)
    return ", ".join(filter(None, words))


def _in_words(text: str) -> str:
    """Return the words for what a system writes: a schema.org day, P2W, and the part of a day that is a time."""
    for pattern, words in _MACHINE_WORDS:
        text = pattern.sub(words, text)
    if not re.fullmatch(r"0\.[0-9]{1,12}", text):
        return text
    minutes = round(float(text) * 24 * 60)  # a spreadsheet's time without its format: 0.5 is noon
    return f"{minutes // 60:02}:{minutes % 60:02}"


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

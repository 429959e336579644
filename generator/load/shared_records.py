"""Organisations and venues with files of their own, put in place of the ids by which listings name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from generator.load.validation import Entry, validate
from generator.load.yaml_parser import Document, Value
from generator.problems import FieldPath, Problem
from schema import Listing, Organisation, Record, Venue
from schema.listing import SHARED_FIELDS
from schema.types import id_fault, nearest, quoted

MODELS: Mapping[str, type[Record]] = MappingProxyType({"organisations": Organisation, "venues": Venue})
"""What lies in each folder of shared records."""
_NOUNS = {"organisations": "an organisation", "venues": "a venue"}


@dataclass(frozen=True)
class SharedRecords:
    """The records that listings may name by id."""

    organisations: Mapping[str, Entry[Organisation]] = field(default_factory=dict)
    venues: Mapping[str, Entry[Venue]] = field(default_factory=dict)
    unreadable: frozenset[tuple[str, str]] = frozenset()
    """The folder and the id of each file that is there and gives no record; its own problems say why."""

    def of(self, folder: str) -> Mapping[str, Entry[Any]]:
        """Return the records of a folder, by id."""
        return self.organisations if folder == "organisations" else self.venues

    @property
    def entries(self) -> tuple[Entry[Any], ...]:
        """Return every record, organisations first."""
        return (*self.organisations.values(), *self.venues.values())


NONE = SharedRecords()


@dataclass(frozen=True)
class _Place:
    """Where the id of a shared record stands in a listing."""

    path: FieldPath
    folder: str
    typed: str


def listing(
    document: Document, id: str, reported: tuple[Problem, ...], shared: SharedRecords
) -> tuple[Entry[Listing] | None, list[Problem]]:
    """Return a file as a listing with each shared record in place of its id, and its problems.

    Only what the file itself says is a problem of it: what is wrong inside a record is told in the record's own file.
    """
    places = tuple(_places(document.value))
    if not places:
        return validate(document, Listing, id, reported)
    absent = [place for place in places if place.typed not in shared.of(place.folder)]
    problems = [p for place in absent if (p := _problem(place, document, shared))]
    filled = replace(document, value=_filled(document.value, places, shared))
    entry, faults = validate(filled, Listing, id, reported, elsewhere=[place.path for place in places])
    problems += faults
    if entry is None:
        return None, problems
    substituted = (*entry.substituted, *(place.path for place in absent))
    named = {place.path: place.typed for place in places if place not in absent}
    return replace(entry, shared=named, valid=entry.valid and not absent, substituted=substituted), problems


def _places(value: Mapping[str, Value]) -> Iterator[_Place]:
    """Yield each place where text stands for a record; an empty one is an empty field like any other."""
    for name, folder in SHARED_FIELDS.items():
        typed = value.get(name)
        if isinstance(typed, str) and name == "organisation" and typed.strip():
            yield _Place((name,), folder, typed.strip())
        elif isinstance(typed, list):
            texts = ((position, item) for position, item in enumerate(typed) if isinstance(item, str) and item.strip())
            yield from (_Place((name, position), folder, item.strip()) for position, item in texts)


def whole(value: Mapping[str, Value], shared: SharedRecords) -> dict[str, Value]:
    """Return a listing's values with what each record's file says in place of its id; an id of none stays."""
    return _filled(value, tuple(place for place in _places(value) if place.typed in shared.of(place.folder)), shared)


def _filled(value: Mapping[str, Value], places: tuple[_Place, ...], shared: SharedRecords) -> dict[str, Value]:
    records = {place.path: _typed(place, shared) for place in places}
    filled = {name: _with_records(item, (name,), records) for name, item in value.items()}
    venues = (place for place in places if place.folder == "venues")
    names = {place.typed: name for place in venues if (name := records[place.path].get("name"))}
    sessions = value.get("sessions")
    return {**filled, "sessions": _with_names(sessions, names)} if isinstance(sessions, list) else filled


def _typed(place: _Place, shared: SharedRecords) -> dict[str, Value]:
    """Return what a record's file says; nothing when there is none."""
    entry = shared.of(place.folder).get(place.typed)
    return entry.document.value if entry else {}


def _with_records(item: Value, path: FieldPath, records: Mapping[FieldPath, dict[str, Value]]) -> Value:
    """Return a field of a listing, or each item of it, with the record that belongs there."""
    if path in records:
        return records[path]
    if isinstance(item, list) and len(path) == 1:
        return [_with_records(inner, (*path, position), records) for position, inner in enumerate(item)]
    return item


def _with_names(sessions: list[Value], names: Mapping[str, Value]) -> list[Value]:
    """Return sessions that say where they are by the venue's name, whether its name or its id was typed."""
    return [_with_name(session, names) if isinstance(session, dict) else session for session in sessions]


def _with_name(session: dict[str, Value], names: Mapping[str, Value]) -> dict[str, Value]:
    typed = session.get("venue")
    return {**session, "venue": names[typed]} if isinstance(typed, str) and typed in names else session


# --- ids that lead nowhere ----------------------------------------------------------------------------------------


def _problem(place: _Place, document: Document, shared: SharedRecords) -> Problem | None:
    """Return what is wrong with an id that no record has; nothing when its file has problems of its own."""
    if (place.folder, place.typed) in shared.unreadable:
        return None
    noun, line = _NOUNS[place.folder], document.line(place.path)
    message = f"{quoted(place.typed)} is not the id of {noun} in {place.folder}/. {_advice(place, shared)}"
    return Problem(document.path, line, message, place.path, code=f"unknown_{place.folder}")


def _advice(place: _Place, shared: SharedRecords) -> str:
    """Return what to type: the id of the record that is meant, or the record written out."""
    entries = shared.of(place.folder)
    by_name = {_folded(name): id for id, entry in entries.items() for name in _names(entry.record)}
    meant = by_name.get(_folded(place.typed)) or nearest(place.typed, list(entries))
    if meant is None and (name := nearest(_folded(place.typed), list(by_name))):
        meant = by_name[name]
    if meant:
        return f'Did you mean "{meant}"?'
    if id_fault(place.typed) is None:
        return f"Add {place.folder}/{place.typed}.yml, or write out what you know: {{name: …}}"
    key = "organisation: " if place.path == ("organisation",) else ""
    return f"Write it out: {key}{{name: {quoted(place.typed)}}}"


def _names(record: Organisation | Venue) -> Iterator[str]:
    """Yield every name that somebody may have typed in place of an id."""
    yield from (record.name,) if record.name else ()
    yield from record.other_names if isinstance(record, Organisation) else ()


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())

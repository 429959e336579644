"""Holding the words of a mapping against the fields that they are for: each looked-up or fixed value, by its line."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.importing import field_values, needs
from generator.importing.mapping import FieldRule
from generator.importing.mapping_file import MappingEntry
from generator.load import Records
from generator.load.validation import validate
from generator.load.yaml_parser import Document, Value
from generator.problems import FieldPath, Problem
from schema import Listing
from schema.introspection import model_at
from schema.listing import EVERYWHERE
from schema.types import quoted, suggestion

_NOUNS = {"needs": "a need", "serves": "an area", "organisation": "an organisation that has a file"}
_READ_AFTER = ("sessions.",)
"""Fields whose looked-up words are read as any others are: a day, a time, a note."""
_LISTED = ("venues",)
"""Groups of which a listing has several."""


def problems(entry: MappingEntry, records: Records) -> Iterator[Problem]:
    """Yield each word of a mapping that its field cannot take in this directory, with what to write instead."""
    ids: dict[str, Collection[str]] = {
        "needs": needs.need_names(records.needs.record if records.needs else None).ids,
        "serves": (EVERYWHERE, *sorted(area.id for area in records.areas)),
        "organisation": sorted(records.shared.organisations),
    }
    yield from _of_lookups(entry, ids)
    for name, value in entry.record.fixed.items():
        for inside, message in _faults(name, value, ids):
            yield entry.problem(("fixed", name, *inside), message)


def _of_lookups(entry: MappingEntry, ids: dict[str, Collection[str]]) -> Iterator[Problem]:
    for path, name, words in _lookups(entry):
        if words and not _takes_words(name):
            yield entry.problem(path[:-1], "is of no use here: this field has no words to look up. Take it out")
            continue
        for word in () if name.startswith(_READ_AFTER) else words:
            yield from (entry.problem(path, message) for _, message in _faults(name, word, ids))
    for path, name, rule in _rules(entry):
        if rule.split and name.startswith(("venues.", "sessions.")):
            where = f"{name.partition('.')[0]}_each"
            message = f"is of no use here. For several in one record give each a row, and name their list under {where}"
            yield entry.problem((*path, "split"), message)


def _lookups(entry: MappingEntry) -> Iterator[tuple[FieldPath, str, tuple[str, ...]]]:
    """Yield where each line of a lookup stands, the field that it is for, and our words; not those of Open Referral."""
    for path, name, rule in _rules(entry):
        for table in ("lookup", "contains"):
            if (*path, table) in entry.document.lines:
                for said, ours in getattr(rule, table).items():
                    is_left_out = [word.casefold() for word in ours] == ["leave out"]
                    yield (*path, table, said), name, () if is_left_out else ours


def _rules(entry: MappingEntry) -> Iterator[tuple[FieldPath, str, FieldRule]]:
    """Yield each rule that stands in the mapping itself, with its field and where it stands."""
    for name, rules in entry.record.fields.items():
        for number, rule in enumerate(rules):
            listed, alone = ("fields", name, number, "from"), ("fields", name, "from")
            place = next((each for each in (listed, alone) if each in entry.document.lines), None)
            if place is not None:
                yield place[:-1], name, rule


def _takes_words(name: str) -> bool:
    *before, last = name.split(".")
    owner = model_at(Listing, before)
    return (owner is not None and last in owner.model_fields) or name.startswith(_READ_AFTER)


def _faults(name: str, value: Value, ids: dict[str, Collection[str]]) -> Iterator[tuple[FieldPath, str]]:
    """Yield where inside a field's value a fault is, and what it is. What is only missing is no fault."""
    if name in ids and (name != "organisation" or isinstance(value, str)):
        items: list[tuple[FieldPath, Value]] = [((), value)]
        if isinstance(value, list):
            items = [((number,), word) for number, word in enumerate(value)]
        yield from ((place, fault) for place, word in items if (fault := _no_id(name, word, ids[name])))
        return
    steps = tuple(name.split("."))
    is_one = isinstance(value, str) and _takes_words(name) and field_values.is_list(name)
    inner: Value = [value] if is_one else value
    for step in reversed(steps[1:]):
        inner = {step: inner}
    if steps[0] in _LISTED:
        inner = [inner]
    whole = {steps[0]: inner}
    _, found = validate(Document("", whole, "name: A\n"), Listing, "", ())
    for problem in found:
        field = tuple(step for n, step in enumerate(problem.field) if n != 1 or steps[0] not in _LISTED)
        if field[: len(steps)] == steps and problem.code not in ("missing", "too_short"):
            yield field[len(steps) :], problem.message


def _no_id(name: str, word: Value, known: Collection[str]) -> str:
    """Return what is wrong with an id of the directory's, or nothing."""
    text = str(word)
    return "" if text in known else f"{quoted(text)} is not {_NOUNS[name]}. {suggestion(text, [*known])}".strip()

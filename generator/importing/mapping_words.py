"""Holding the words of a mapping against the fields that they are for: each looked-up or fixed value, by its line."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator.importing import field_values, needs
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
_IN_GROUPS = ("venues.", "sessions.")
"""Fields that are read from several columns together, and so never by a lookup."""


def problems(entry: MappingEntry, records: Records) -> Iterator[Problem]:
    """Yield each word of a mapping that its field cannot take in this directory, with what to write instead."""
    ids: dict[str, Collection[str]] = {
        "needs": needs.lexicon(records.needs.record if records.needs else None).ids,
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
        for word in words:
            yield from (entry.problem(path, message) for _, message in _faults(name, word, ids))


def _lookups(entry: MappingEntry) -> Iterator[tuple[FieldPath, str, tuple[str, ...]]]:
    """Yield where each line of a lookup stands, the field that it is for, and our words; not those of Open Referral."""
    lines = entry.document.lines
    for name, rules in entry.record.fields.items():
        for number, rule in enumerate(rules):
            for table in ("lookup", "contains"):
                alone, listed = ("fields", name, table), ("fields", name, number, table)
                place = next((each for each in (listed, alone) if each in lines), None)
                if place is None:
                    continue
                for said, ours in getattr(rule, table).items():
                    is_left_out = [word.casefold() for word in ours] == ["leave out"]
                    yield (*place, said), name, () if is_left_out else ours


def _takes_words(name: str) -> bool:
    *before, last = name.split(".")
    owner = model_at(Listing, before)
    return owner is not None and last in owner.model_fields and not name.startswith(_IN_GROUPS)


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
    whole = {steps[0]: inner}
    _, found = validate(Document("", whole, "name: A\n"), Listing, "", ())
    for problem in found:
        field = tuple(problem.field)
        if field[: len(steps)] == steps and problem.code not in ("missing", "too_short"):
            yield field[len(steps) :], problem.message


def _no_id(name: str, word: Value, known: Collection[str]) -> str:
    """Return what is wrong with an id of the directory's, or nothing."""
    text = str(word)
    return "" if text in known else f"{quoted(text)} is not {_NOUNS[name]}. {suggestion(text, [*known])}".strip()

"""From plain values to a record of the schema, with every fault of the file said at once in plain English."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import yaml
from pydantic import ValidationError

from generator.load.fault_sentences import (
    faults,
    field_of,
    sentence,
)
from generator.load.unknown_keys import cut_by_commas, meant_paths, unknown_key
from generator.load.yaml_parser import Document, Value
from generator.problems import FieldPath, Problem, Severity
from schema.field_types import FieldType, field_type
from schema.introspection import model_at
from schema.record import Record

R = TypeVar("R", bound=Record)
MAX_UNKNOWN = 10
"""Most unknown keys that one file is told about; a thousand messages help nobody."""


@dataclass(frozen=True)
class Entry(Generic[R]):
    """One file of the directory: its id, what it says, and the words it says it in."""

    id: str
    record: R
    document: Document
    valid: bool = True
    """False when parts of the file could not be used. Such a record serves only to find the file's other problems."""
    substituted: tuple[FieldPath, ...] = ()
    """The parts that could not be used: left out of the record, or replaced by an example."""
    shared: Mapping[FieldPath, str] = field(default_factory=dict)
    """The shared records that stand in a listing, by where they stand: the id of an organisation or of a venue."""

    def has_substitutes(self, path: FieldPath) -> bool:
        """Return whether anything at or inside a field was left out or replaced."""
        return any(substitute[: len(path)] == path for substitute in self.substituted)

    def was_typed(self, path: FieldPath) -> bool:
        """Return whether a field is as somebody typed it: nothing at or around it was left out or replaced."""
        return not any(path[: len(substitute)] == substitute for substitute in self.substituted)

    def shared_at(self, path: FieldPath) -> FieldPath | None:
        """Return where the shared record stands that holds a field, or None when the file itself holds it."""
        return next((path[:length] for length in (1, 2) if path[:length] in self.shared), None)

    def problem(
        self, path: FieldPath, message: str, severity: Severity = Severity.ERROR, code: str = "", private: bool = False
    ) -> Problem:
        """Return a problem at a field of this file."""
        return Problem(self.document.path, self.document.line(path), message, tuple(path), severity, code, private)


def validate(
    document: Document, model: type[R], id: str, reported: Iterable[Problem], elsewhere: Iterable[FieldPath] = ()
) -> tuple[Entry[R] | None, list[Problem]]:
    """Return the file as a record, and its problems but for those at fields that are `reported` already.

    What is wrong inside the fields `elsewhere` is for another file to say. A file with faults still gives a record
    where the rest of it can be understood, so that `check` can find what else is wrong on the same run.
    """
    try:
        whole = model.model_validate(document.value)
    except ValidationError as error:
        told = {*elsewhere, *(p.field for p in reported if p.field)}
        problems = list(_problems(error, document, model, told))
        partial = _without_faults(document.value, model, error)
        if partial is None:
            return None, problems
        unknown = [path for path, fault in faults(error) if fault["type"] == "extra_forbidden"]
        meant = meant_paths(unknown[:MAX_UNKNOWN], model, document)
        substituted = tuple({*(path for path, _ in faults(error)), *meant})
        return Entry(id, partial, document, valid=False, substituted=substituted), problems
    return Entry(id, whole, document), []


# --- messages -----------------------------------------------------------------------------------------------------


def _problems(
    error: ValidationError, document: Document, model: type[Record], reported: set[FieldPath]
) -> Iterator[Problem]:
    found = faults(error)
    unknown = [path for path, fault in found if fault["type"] == "extra_forbidden" and not _is_reported(path, reported)]
    meant, paths = meant_paths(unknown[:MAX_UNKNOWN], model, document), reported.union(path for path, _ in found)
    for path, fault in found:
        if not _is_reported(path, reported) and not _is_explained(path, fault["type"], meant, paths):
            message = sentence(fault, path, model)
            yield Problem(document.path, document.line(path), message, path, code=_code(fault["type"]))
    yield from _unknown_keys(unknown, document, model)


def _is_reported(path: FieldPath, reported: Iterable[FieldPath]) -> bool:
    """Return whether there is a problem at a field or around it already."""
    return any(path[: len(other)] == other for other in reported)


def _is_explained(path: FieldPath, kind: str, meant: Collection[FieldPath], paths: Iterable[FieldPath]) -> bool:
    """Return whether another problem explains a fault: a slip in a key beside it, or a fault inside a short list."""
    if kind == "missing":
        return path in meant
    if kind == "too_short":
        return any(other[: len(path)] == path != other for other in paths)
    return kind == "extra_forbidden"  # unknown keys have messages of their own


def _unknown_keys(unknown: Sequence[FieldPath], document: Document, model: type[Record]) -> Iterator[Problem]:
    told = set[tuple[FieldPath, str]]()
    for path in unknown[:MAX_UNKNOWN]:
        place, message = cut_by_commas(path, document) or (
            path,
            unknown_key(model, path, document, first=path == unknown[0]),
        )
        if (place, message) not in told:  # a text with two commas is told of once
            yield Problem(document.path, document.line(path), message, place, code="unknown_key")
        told.add((place, message))
    if len(unknown) > MAX_UNKNOWN:
        more = f"and {len(unknown) - MAX_UNKNOWN:,} more keys that are not known"
        yield Problem(document.path, document.line(unknown[MAX_UNKNOWN]), more, code="unknown_key")


def _code(kind: str) -> str:
    return {"model_type": "not_a_group", "string_type": "not_text", "tuple_type": "not_a_list"}.get(kind, kind)


# --- carrying on with the rest ------------------------------------------------------------------------------------


def _without_faults(value: dict[str, Value], model: type[R], error: ValidationError) -> R | None:
    """Return the record with faulty parts left out and examples in place of what is required, or None."""
    partial: Any = copy.deepcopy(value)
    for _ in range(len(model.model_fields)):
        found = faults(error)
        missing = {path for path, fault in found if fault["type"] in ("missing", "too_short")}
        for path in sorted((path for path, _ in found), key=_order, reverse=True):
            _substitute(partial, path, _example_value(model, path) if path in missing else None)
        try:
            return model.model_validate(partial)
        except ValidationError as next_error:
            error = next_error
    return None


def _order(path: FieldPath) -> list[tuple[bool, str | int]]:
    """Return a key that sorts the positions of a list by number, so that the last can be taken out first."""
    return [(isinstance(step, int), step) for step in path]


NOBODYS_WORDS = "…"
"""What stands in for words that are needed and were not typed. It says nothing: no rule may hear our own example."""


def _example_value(model: type[Record], path: FieldPath) -> object:
    field = field_of(model, path)
    if field is None or not field.examples:
        return None
    owner = model_at(model, path[:-1])
    if owner and field_type(owner, str(path[-1])) in (FieldType("line"), FieldType("paragraphs")):
        return NOBODYS_WORDS
    return yaml.load(field.examples[0], Loader=yaml.BaseLoader)  # noqa: S506


def _substitute(tree: Any, path: FieldPath, example: object) -> None:
    """Put the example at a path of nested values; without one, take away what is there."""
    for step in path[:-1]:
        try:
            tree = tree[step]
        except (KeyError, IndexError, TypeError):
            return
    last = path[-1]
    if isinstance(tree, dict) and example is not None:
        tree[last] = example
    elif isinstance(tree, dict):
        tree.pop(last, None)
    elif isinstance(tree, list) and isinstance(last, int) and last < len(tree):
        del tree[last]

"""From plain values to a record of the schema, with every fault of the file said at once in plain English."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import yaml
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.load.yaml_parser import Document, Value
from generator.problems import FieldPath, Problem, Severity
from schema.introspection import model_at
from schema.record import Record
from schema.types import nearest

R = TypeVar("R", bound=Record)
MAX_UNKNOWN = 10
"""Most unknown keys that one file is told about; a thousand messages help nobody."""


@dataclass(frozen=True)
class Entry(Generic[R]):
    """One file of the directory: its id, what it says, and the words it says it in."""

    id: str
    record: R
    document: Document
    sound: bool = True
    """False when parts of the file could not be used. Such a record serves only to find the file's other problems."""
    guessed: tuple[FieldPath, ...] = ()
    """The parts that could not be used: left out of the record, or stood in for by an example."""

    def guesses(self, where: FieldPath) -> bool:
        """Return whether anything at or inside a field was left out or stood in for."""
        return any(place[: len(where)] == where for place in self.guessed)

    def problem(
        self, where: FieldPath, message: str, severity: Severity = Severity.ERROR, code: str = "", private: bool = False
    ) -> Problem:
        """Return a problem at a field of this file."""
        return Problem(self.document.path, self.document.line(where), message, where, severity, code, private)


def record(
    document: Document, model: type[R], id: str, known: Iterable[Problem]
) -> tuple[Entry[R] | None, list[Problem]]:
    """Return the file as a record, and its problems; `known` are places already spoken of.

    A file with faults still gives a record where the rest of it can be understood, so that `check` can find what else
    is wrong on the same run.
    """
    try:
        whole = model.model_validate(document.value)
    except ValidationError as error:
        problems = list(_problems(error, document, model, {p.field for p in known if p.field}))
        rest = _without_faults(document.value, model, error)
        if rest is None:
            return None, problems
        guessed = tuple({_path(e["loc"]) for e in error.errors()})
        return Entry(id, rest, document, sound=False, guessed=guessed), problems
    return Entry(id, whole, document), []


# --- saying it ----------------------------------------------------------------------------------------------------


def _problems(
    error: ValidationError, document: Document, model: type[Record], spoken_of: set[FieldPath]
) -> Iterator[Problem]:
    faults = [(_path(e["loc"]), e) for e in error.errors(include_url=False)]
    places = [where for where, _ in faults]
    unknown = [(where, e) for where, e in faults if e["type"] == "extra_forbidden" and where not in spoken_of]
    meant = {(*where[:-1], close) for where, _ in unknown[:MAX_UNKNOWN] if (close := _close_key(model, where))}
    for where, fault in faults:
        if any(where[: len(said)] == said for said in spoken_of) or fault["type"] == "extra_forbidden":
            continue
        if fault["type"] == "missing" and where in meant:
            continue  # the unknown key beside it already says what was meant
        if fault["type"] == "too_short" and _is_around(where, (*places, *spoken_of)):
            continue  # what was left out of the list is spoken of already
        message = _sentence(fault, where, model)
        yield Problem(document.path, document.line(where), message, where, code=_code(fault["type"]))
    for where, _ in unknown[:MAX_UNKNOWN]:
        message = _unknown_key(model, where, first=where == unknown[0][0])
        yield Problem(document.path, document.line(where), message, where, code="unknown_key")
    if len(unknown) > MAX_UNKNOWN:
        more = f"and {len(unknown) - MAX_UNKNOWN:,} more keys that are not known"
        yield Problem(document.path, document.line(unknown[MAX_UNKNOWN][0]), more, code="unknown_key")


def _is_around(where: FieldPath, places: Iterable[FieldPath]) -> bool:
    return any(place[: len(where)] == where != place for place in places)


def _path(loc: tuple[int | str, ...]) -> FieldPath:
    return tuple(loc)


def _code(kind: str) -> str:
    return {"model_type": "not_a_group", "string_type": "not_text", "tuple_type": "not_a_list"}.get(kind, kind)


def _close_key(model: type[Record], where: FieldPath) -> str | None:
    owner = model_at(model, where[:-1])
    return nearest(str(where[-1]), list(owner.model_fields)) if owner else None


def _unknown_key(model: type[Record], where: FieldPath, first: bool) -> str:
    if where == ("id",):
        return "is not needed: the name of the file is the id. Delete this line"
    close, owner = _close_key(model, where), model_at(model, where[:-1])
    if close:
        return f'is not a key that belongs here. Did you mean "{close}"?'
    keys = f". The keys are: {', '.join(owner.model_fields)}" if owner and first else ""
    return f"is not a key that belongs here{keys}"


def _sentence(fault: Any, where: FieldPath, model: type[Record]) -> str:
    given, context = fault["input"], fault.get("ctx", {})
    if fault["type"] == "missing":
        return f"is missing. {_example(model, where)}"
    if given == "":
        return f"is empty. Fill it in, or leave the whole line out. {_example(model, where)}".strip()
    kind = "string_too_long" if fault["type"] == "too_long" and isinstance(given, str) else fault["type"]
    if kind in _SENTENCES:
        return _SENTENCES[kind].format(example=_example(model, where), **_counts(where, given, context)).strip()
    return str(context.get("sentence", fault["msg"]))


_SENTENCES = {
    "string_type": "should be one piece of text, not a list or a group of keys. {example}",
    "model_type": "should be a group of keys, each on its own line. {example}",
    "model_attributes_type": "should be a group of keys, each on its own line. {example}",
    "tuple_type": "should be a list: each item on its own line after a hyphen, or in square brackets. {example}",
    "too_short": "needs at least {least} here. {example}",
    "too_long": "has {actual} entries; the most is {most}. Keep the ones that matter most",
    "string_too_long": "is {actual:,} characters long; the most is {most:,}. Shorten it",
}


def _counts(where: FieldPath, given: Any, context: dict[str, Any]) -> dict[str, Any]:
    return {
        "least": "one" if context.get("min_length") == 1 else context.get("min_length"),
        "most": context.get("max_length"),
        "actual": len(given) if hasattr(given, "__len__") else 0,
    }


def _example(model: type[Record], where: FieldPath) -> str:
    field = _field(model, where)
    if field is None or not field.examples:
        return ""
    return f"For example: {where[-1]}: {field.examples[0]}"


def _field(model: type[Record], where: FieldPath) -> FieldInfo | None:
    owner = model_at(model, where[:-1])
    return owner.model_fields.get(str(where[-1])) if owner and where else None


# --- carrying on with the rest ------------------------------------------------------------------------------------


def _without_faults(value: dict[str, Value], model: type[R], error: ValidationError) -> R | None:
    """Return the record with faulty parts left out and examples standing in for what is required, or None."""
    rest: Any = copy.deepcopy(value)
    for _ in range(len(model.model_fields)):
        faults = sorted((_path(e["loc"]) for e in error.errors(include_url=False)), key=_order, reverse=True)
        missing = {_path(e["loc"]) for e in error.errors(include_url=False) if e["type"] in ("missing", "too_short")}
        for where in faults:
            _mend(rest, where, _stand_in(model, where) if where in missing else None)
        try:
            return model.model_validate(rest)
        except ValidationError as again:
            error = again
    return None


def _order(where: FieldPath) -> list[tuple[bool, str | int]]:
    return [(isinstance(step, int), step) for step in where]


def _stand_in(model: type[Record], where: FieldPath) -> object:
    field = _field(model, where)
    if field is None or not field.examples:
        return None
    return yaml.load(field.examples[0], Loader=yaml.BaseLoader)  # noqa: S506


def _mend(tree: Any, where: FieldPath, stand_in: object) -> None:
    for step in where[:-1]:
        try:
            tree = tree[step]
        except (KeyError, IndexError, TypeError):
            return
    last = where[-1]
    if isinstance(tree, dict) and stand_in is not None:
        tree[last] = stand_in
    elif isinstance(tree, dict):
        tree.pop(last, None)
    elif isinstance(tree, list) and isinstance(last, int) and last < len(tree):
        del tree[last]

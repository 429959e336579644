"""From plain values to a record of the schema, with every fault of the file said at once in plain English."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import yaml
from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.load.yaml_hints import MAX_PASTED, as_typed
from generator.load.yaml_parser import Document, Value
from generator.problems import FieldPath, Problem, Severity
from schema import advice
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
        substituted = tuple({path for path, _ in _faults(error)})
        return Entry(id, partial, document, valid=False, substituted=substituted), problems
    return Entry(id, whole, document), []


def _faults(error: ValidationError) -> list[tuple[FieldPath, Any]]:
    """Return each fault that pydantic found, by its path."""
    return [(tuple(fault["loc"]), fault) for fault in error.errors(include_url=False)]


# --- messages -----------------------------------------------------------------------------------------------------


def _problems(
    error: ValidationError, document: Document, model: type[Record], reported: set[FieldPath]
) -> Iterator[Problem]:
    faults = _faults(error)
    unknown = [
        path for path, fault in faults if fault["type"] == "extra_forbidden" and not _is_reported(path, reported)
    ]
    meant, paths = _meant_paths(unknown[:MAX_UNKNOWN], model), reported.union(path for path, _ in faults)
    for path, fault in faults:
        if not _is_reported(path, reported) and not _is_explained(path, fault["type"], meant, paths):
            message = _sentence(fault, path, model)
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
    for path in unknown[:MAX_UNKNOWN]:
        message = _unknown_key(model, path, first=path == unknown[0])
        yield Problem(document.path, document.line(path), message, path, code="unknown_key")
    if len(unknown) > MAX_UNKNOWN:
        more = f"and {len(unknown) - MAX_UNKNOWN:,} more keys that are not known"
        yield Problem(document.path, document.line(unknown[MAX_UNKNOWN]), more, code="unknown_key")


def _code(kind: str) -> str:
    return {"model_type": "not_a_group", "string_type": "not_text", "tuple_type": "not_a_list"}.get(kind, kind)


def _meant_paths(unknown: Iterable[FieldPath], model: type[Record]) -> set[FieldPath]:
    """Return the fields that somebody meant by keys that are not known."""
    return {(*path[:-1], key) for path in unknown if (key := _meant_key(model, path))}


def _meant_key(model: type[Record], path: FieldPath) -> str | None:
    """Return the key that somebody meant by one that is not known: its present name, or one that looks like it."""
    owner, key = model_at(model, path[:-1]), str(path[-1])
    return (owner.former_keys.get(key) or nearest(key, list(owner.model_fields))) if owner else None


def _unknown_key(model: type[Record], path: FieldPath, first: bool) -> str:
    if path == ("id",):
        return "is not needed: the name of the file is the id. Delete this line"
    key, owner = _meant_key(model, path), model_at(model, path[:-1])
    if owner and path[-1] in owner.former_keys:
        return f'is called "{key}" now. Write {key}: in place of {path[-1]}:'
    if key:
        return f'is not a key that belongs here. Did you mean "{key}"?'
    keys = f". The keys are: {', '.join(owner.model_fields)}" if owner and first else ""
    return f"is not a key that belongs here{keys}"


def _sentence(fault: Any, path: FieldPath, model: type[Record]) -> str:
    given, context = fault["input"], fault.get("ctx", {})
    if fault["type"] == "missing":
        return f"is missing. {_example(model, path)}"
    if given == "":
        return f"is empty. Fill it in, or leave the whole line out. {_example(model, path)}".strip()
    unquoted = advice.without_quotes(given) if isinstance(given, str) else None
    if unquoted and fault["type"] not in ("missing", "extra_forbidden"):
        return f"has curly quotes round it, from a word processor. Write {as_typed(unquoted, path[-1])}"
    meant = _meant_structure(given, path, model) if fault["type"] in _STRUCTURES else None
    if meant:
        return f"{_STRUCTURES[fault['type']]}. Write {meant}"
    kind = "string_too_long" if fault["type"] == "too_long" and isinstance(given, str) else fault["type"]
    if kind in _SENTENCES:
        return _SENTENCES[kind].format(example=_example(model, path), **_counts(given, context)).strip()
    return str(context.get("sentence", fault["msg"]))


_STRUCTURES = {
    "tuple_type": "should be a list",
    "model_type": "should be a group of keys",
    "model_attributes_type": "should be a group of keys",
}


def _meant_structure(given: Any, path: FieldPath, model: type[Record]) -> str | None:
    """Return the list or the group that somebody meant by plain text, after its key, or None."""
    field = _field(model, path)
    if field is None or not isinstance(given, str) or "\n" in given or len(given) > MAX_PASTED:
        return None
    inner = model_at(model, path)
    key = next((key for key in ("name", "kind") if inner and key in inner.model_fields), "")
    if inner and key and (key == "name" or _is_answer(inner, key, given)):
        group = f"{{{_flow(given, key)}}}"
        return f"{path[-1]}: [{group}]" if "tuple[" in str(field.annotation) else f"{path[-1]}: {group}"
    if inner is not None:
        is_price = "£" in given and {"kind", "note"} <= inner.model_fields.keys()
        return f"{path[-1]}: {{kind: paid, {_flow(given, 'note')}}}" if is_price else None
    items = advice.meant_days(given) or [item.strip() for item in re.split("[,;]", given) if item.strip()]
    return f"{path[-1]}: [{', '.join(map(_flow, items))}]"


def _is_answer(model: type[Record], key: str, given: str) -> bool:
    """Return whether a text is a whole answer to one key of a group."""
    try:
        return bool(model.model_validate({key: given}))
    except ValidationError:
        return False


def _flow(text: str, key: str = "") -> str:
    """Return a text as it may stand between brackets, in quotes where it needs them, after its key if it has one."""
    plain = re.fullmatch(r"[A-Za-z][\w '’.()/-]*", text)
    return f"{key}: {text}" if plain and key else text if plain else as_typed(text, key)


_SENTENCES = {
    "string_type": "should be one piece of text, not a list or a group of keys. {example}",
    "model_type": "should be a group of keys, each on its own line. {example}",
    "model_attributes_type": "should be a group of keys, each on its own line. {example}",
    "tuple_type": "should be a list: each item on its own line after a hyphen, or in square brackets. {example}",
    "too_short": "needs at least {least} here. {example}",
    "too_long": "has {actual} entries; the most is {most}. Keep the ones that matter most",
    "string_too_long": "is {actual:,} characters long; the most is {most:,}. Shorten it",
}


def _counts(given: Any, context: dict[str, Any]) -> dict[str, Any]:
    return {
        "least": "one" if context.get("min_length") == 1 else context.get("min_length"),
        "most": context.get("max_length"),
        "actual": len(given) if hasattr(given, "__len__") else 0,
    }


def _example(model: type[Record], path: FieldPath) -> str:
    field = _field(model, path)
    if field is None or not field.examples:
        return ""
    return f"For example: {path[-1]}: {field.examples[0]}"


def _field(model: type[Record], path: FieldPath) -> FieldInfo | None:
    owner = model_at(model, path[:-1])
    return owner.model_fields.get(str(path[-1])) if owner and path else None


# --- carrying on with the rest ------------------------------------------------------------------------------------


def _without_faults(value: dict[str, Value], model: type[R], error: ValidationError) -> R | None:
    """Return the record with faulty parts left out and examples in place of what is required, or None."""
    partial: Any = copy.deepcopy(value)
    for _ in range(len(model.model_fields)):
        faults = _faults(error)
        missing = {path for path, fault in faults if fault["type"] in ("missing", "too_short")}
        for path in sorted((path for path, _ in faults), key=_order, reverse=True):
            _substitute(partial, path, _example_value(model, path) if path in missing else None)
        try:
            return model.model_validate(partial)
        except ValidationError as next_error:
            error = next_error
    return None


def _order(path: FieldPath) -> list[tuple[bool, str | int]]:
    """Return a key that sorts the positions of a list by number, so that the last can be taken out first."""
    return [(isinstance(step, int), step) for step in path]


def _example_value(model: type[Record], path: FieldPath) -> object:
    field = _field(model, path)
    if field is None or not field.examples:
        return None
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

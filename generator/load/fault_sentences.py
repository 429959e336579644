"""What pydantic and keys that are not known say of a file, in plain English, with what to type instead."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.load.yaml_hints import MAX_PASTED, as_typed
from generator.load.yaml_parser import Document
from generator.problems import FieldPath
from schema import advice
from schema.introspection import model_at
from schema.record import Record
from schema.types import nearest


def faults(error: ValidationError) -> list[tuple[FieldPath, Any]]:
    """Return each fault that pydantic found, by its path."""
    return [(tuple(fault["loc"]), fault) for fault in error.errors(include_url=False)]


def meant_paths(unknown: Iterable[FieldPath], model: type[Record]) -> set[FieldPath]:
    """Return the fields that somebody meant by keys that are not known."""
    return {(*path[:-1], key) for path in unknown if (key := _meant_key(model, path))}


def _meant_key(model: type[Record], path: FieldPath) -> str | None:
    """Return the key that somebody meant by one that is not known: its present name, or one that looks like it."""
    owner, key = model_at(model, path[:-1]), str(path[-1])
    return (owner.former_keys.get(key) or nearest(key, list(owner.model_fields))) if owner else None


def unknown_key(model: type[Record], path: FieldPath, first: bool) -> str:
    """Return what to say of a key that no field has; the first of a file is told which there are."""
    if path == ("id",):
        return "is not needed: the name of the file is the id. Delete this line"
    key, owner = _meant_key(model, path), model_at(model, path[:-1])
    if owner and path[-1] in owner.former_keys:
        return f'is called "{key}" now. Write {key}: in place of {path[-1]}:'
    if key:
        return f'is not a key that belongs here. Did you mean "{key}"?'
    keys = f". The keys are: {', '.join(owner.model_fields)}" if owner and first else ""
    return f"is not a key that belongs here{keys}"


def sentence(fault: Any, path: FieldPath, model: type[Record]) -> str:
    """Return what to say of a fault that pydantic found at a field."""
    given, context = fault["input"], fault.get("ctx", {})
    if fault["type"] == "missing":
        return f"is missing. {_example(model, path)}"
    if given == "":
        field = field_of(model, path)
        instead = "" if field and field.is_required() else ", or leave the whole line out"
        return f"is empty. Fill it in{instead}. {_example(model, path)}".strip()
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
    field = field_of(model, path)
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
    return None if _is_refused(model, path, items) else f"{path[-1]}: [{', '.join(map(_flow, items))}]"


def _is_refused(model: type[Record], path: FieldPath, value: object) -> bool:
    """Return whether a value would not do for a field either: then it is no advice."""
    owner = model_at(model, path[:-1])
    try:
        if owner:
            owner.model_validate({path[-1]: value})
    except ValidationError as error:
        return any(fault[:1] == path[-1:] for fault, _ in faults(error))
    return False


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
    field = field_of(model, path)
    if field is None or not field.examples:
        return ""
    return f"For example: {path[-1]}: {field.examples[0]}"


def field_of(model: type[Record], path: FieldPath) -> FieldInfo | None:
    """Return the field of the schema at a path, or None where there is none."""
    owner = model_at(model, path[:-1])
    return owner.model_fields.get(str(path[-1])) if owner and path else None


def cut_by_commas(path: FieldPath, document: Document) -> str:
    """Return what to say of a key that is the rest of a text between brackets, cut off by a comma; or nothing."""
    group: Any = document.value
    for step in path[:-1]:
        group = group[step]
    line = document.text.splitlines()[document.line(path) - 1]
    if group[path[-1]] != "" or not re.search(rf"[,]\s*{re.escape(str(path[-1]))}\s*[,}}]", line):
        return ""
    keys = list(group)
    texts = [n for n in range(keys.index(path[-1])) if group[keys[n]] != ""]
    if not texts or not isinstance(group[keys[texts[-1]]], str):
        return ""
    first = texts[-1]
    rest = itertools.takewhile(lambda key: group[key] == "", keys[first + 1 :])
    whole = ", ".join((group[keys[first]], *rest))
    return f"is cut off by the comma before it. Put quotes round the whole: {as_typed(whole, keys[first])}"

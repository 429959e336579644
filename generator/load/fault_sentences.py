"""What pydantic and keys that are not known say of a file, in plain English, with what to type instead."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.load.meant_groups import meant_group, meant_prices
from generator.load.meant_sessions import may_be_morning, meant_sessions
from generator.load.yaml_hints import MAX_PASTED, as_typed
from generator.load.yaml_parser import Document
from generator.problems import FieldPath
from schema import advice, day_spans
from schema.cost import Price
from schema.day_spans import meant_span
from schema.field_types import field_type
from schema.introspection import fields, model_at
from schema.record import Record
from schema.session import Session
from schema.types import Phone, nearest


def faults(error: ValidationError) -> list[tuple[FieldPath, Any]]:
    """Return each fault that pydantic found, by its path."""
    return [(tuple(fault["loc"]), fault) for fault in error.errors(include_url=False)]


def meant_paths(unknown: Iterable[FieldPath], model: type[Record]) -> set[FieldPath]:
    """Return the fields that somebody meant by keys that are not known."""
    meant = {(*path[:-1], key) for path in unknown if (key := _meant_key(model, path))}
    homes = meant_elsewhere(unknown, model)
    return meant | {home[:length] for home in homes for length in range(1, len(home) + 1)}


def meant_elsewhere(unknown: Iterable[FieldPath], model: type[Record]) -> set[FieldPath]:
    """Return the fields in other places that somebody meant by keys that are not known where they stand."""
    return {home for path in unknown for home in homes_of(model, path)[:1]}


def _meant_key(model: type[Record], path: FieldPath) -> str | None:
    """Return the key that somebody meant by one that is not known: its present name, or one that looks like it."""
    owner, key = model_at(model, path[:-1]), str(path[-1]).partition(":")[0]
    return (owner.former_keys.get(key) or nearest(key, list(owner.model_fields))) if owner else None


def unknown_key(model: type[Record], path: FieldPath, first: bool) -> str:
    """Return what to say of a key that no field has; the first of a file is told which there are."""
    if (squeezed := re.match(r"([a-z_]+):(\S.*)$", str(path[-1]))) and key_is_there(model, path, squeezed[1]):
        return f"put a space after the colon: {squeezed[1]}: {squeezed[2]}"
    if path == ("id",):
        return "is not needed: the name of the file is the id. Delete this line"
    if str(path[-1]).startswith("-"):
        return _hyphen(str(path[-1])[1:].strip(), path)
    key, owner = _meant_key(model, path), model_at(model, path[:-1])
    if owner and path[-1] in owner.former_keys:
        return f'is called "{key}" now. Write {key}: in place of {path[-1]}:'
    if homes := homes_of(model, path):
        return _belongs(homes, path, model)
    if key:
        return f'is not a word that belongs here. Did you mean "{key}"?'
    keys = f". The words are: {', '.join(owner.model_fields)}" if owner and first else ""
    return f"is not a word that belongs here{keys}"


def key_is_there(model: type[Record], path: FieldPath, key: str) -> bool:
    """Return whether a group has a key of this name."""
    owner = model_at(model, path[:-1])
    return owner is not None and key in owner.model_fields


def homes_of(model: type[Record], path: FieldPath) -> list[tuple[str, ...]]:
    """Return where a key belongs that stands in another place, nearest to the start of a line first; at most four."""
    here = tuple(step for step in path[:-1] if isinstance(step, str))
    homes = (inside for inside, _ in fields(model) if inside[-1] == path[-1] and inside[:-1] != here)
    every = [home for home in homes if home[0] not in ("also_run_by", "in_languages")]
    nearest_first = sorted(every, key=len)
    return [home for home in nearest_first if len(home) == len(nearest_first[0])][:4]


def _belongs(homes: Sequence[tuple[str, ...]], path: FieldPath, model: type[Record]) -> str:
    """Return what to say of a key that belongs in one of some places."""
    if len(homes[0]) == 1:
        return f"does not belong under {path[0]}. Move it to the start of a line of its own"
    groups = [" › ".join(home[:-1]) for home in homes]
    where = f"{', '.join(groups[:-1])} or {groups[-1]}" if len(groups) > 1 else groups[0]
    if path == ("note",):
        return f"is called times_note where it is about all the times. Any other belongs under {where}"
    field = field_of(model, homes[0][:1])
    if len(groups) > 1:
        return f"belongs under {where}. Move it there"
    if field and "tuple[" in str(field.annotation):
        return f"belongs under {where}, among the keys of one of them. Move it there"
    return f"belongs under {where}. Move it there, two spaces further in than {homes[0][-2]}"


def _hyphen(key: str, path: FieldPath) -> str:
    """Return what to say of a key with a hyphen and no space before it: it begins an item, or goes on with one."""
    is_in_item = len(path) > 1 and isinstance(path[-2], int)
    return f"goes on with the item above. Take the hyphen out: {key}:" if is_in_item else f"{_SPACE_IT}{key}:"


_SPACE_IT = "put a space after the hyphen: - "


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
    if fault["type"] == "tuple_type" and isinstance(given, dict) and (key := _unspaced(given)):
        return f"{_SPACE_IT}{key}:"
    if fault["type"] in _STRUCTURES and isinstance(given, str) and advice.is_none(given):
        return f"{_STRUCTURES[fault['type']]}. If there is none, leave the line out"
    if model_at(model, path) is Phone and isinstance(given, list):
        return "has several numbers. Keep one here, and put the others in other_phones, each with a label"
    meant = _meant_structure(given, path, model) if fault["type"] in _STRUCTURES else None
    if meant:
        return f"{_STRUCTURES[fault['type']]}. Write {meant}"
    if fault["type"] == "tuple_type" and (instead := _instead_of_days(given, path, model)):
        return f"{_STRUCTURES[fault['type']]}. {instead}"
    kind = "string_too_long" if fault["type"] == "too_long" and isinstance(given, str) else fault["type"]
    if kind in _SENTENCES:
        return _SENTENCES[kind].format(example=_example(model, path), **_counts(given, context)).strip()
    return str(context.get("sentence", fault["msg"]))


def _unspaced(given: dict[str, Any]) -> str:
    """Return the first key that a hyphen without a space stands before, or nothing."""
    return next((str(key)[1:] for key in given if re.match("-[a-z_]+$", str(key))), "")


_STRUCTURES = {
    "tuple_type": "should be a list",
    "model_type": "needs to say which fact each part is",
    "model_attributes_type": "needs to say which fact each part is",
}


def _meant_structure(given: Any, path: FieldPath, model: type[Record]) -> str | None:
    """Return the list or the group that somebody meant by plain text, after its key, or None."""
    field = field_of(model, path)
    if model_at(model, path) is Price and (prices := meant_prices(given)):
        return f"{path[-1]}: {prices}"
    if not isinstance(given, str) or "\n" in given or len(given) > MAX_PASTED:
        return None
    if times := meant_sessions(given) if model_at(model, path) is Session else "":
        morning = _OR_MORNING if may_be_morning(given) else ""
        return f"{times}{morning}" if field is None else f"{path[-1]}: [{times}]{morning}"
    if field is None:
        return None
    inner = model_at(model, path)
    if inner is None:
        return _meant_list(given, path, model)
    group = meant_group(inner, given)
    key = next((key for key in ("name", "kind") if key in inner.model_fields), "")
    if not group and key and (key == "name" or _is_answer(inner, key, given)):
        group = _flow(given, key)
    is_list = "tuple[" in str(field.annotation)
    return f"{path[-1]}: {f'[{{{group}}}]' if is_list else f'{{{group}}}'}" if group else None


_OR_MORNING = ", with the hours of the morning if it is then"


def _meant_list(given: str, path: FieldPath, model: type[Record]) -> str | None:
    """Return the list that somebody meant by plain text, after its key, or None."""
    items = advice.meant_days(given) or [item.strip() for item in _BETWEEN_ITEMS.split(given) if item.strip()]
    if "," in given and path == ("languages",):
        items = [item for each in items for item in re.split(" and ", each)]
    if path in (("needs",), ("serves",)):
        if any(" " in item for item in items):
            return None  # it is the name of a need, or words, and would be refused next
        items = [item.lower() for item in items]
    if _takes_days(path, model):
        items = [_NOT_ON.sub("", item) for each in items for item in _days_apart(each)]
        items = [meant_span(item) or item for item in items]
    meant = [advice.meant_word(item) or item for item in items]
    items = items if _is_refused(model, path, meant) else meant
    return None if _is_refused(model, path, items) else f"{path[-1]}: [{', '.join(map(_flow, items))}]"


def _instead_of_days(given: Any, path: FieldPath, model: type[Record]) -> str:
    """Return what to write for days that words do not tell: a holiday's have a key of their own, a feast's move."""
    if not isinstance(given, str) or not _takes_days(path, model):
        return ""
    advice = day_spans.advice(given)
    if advice.startswith("Write its days, such as "):
        return advice.replace("such as ", f"such as {path[-1]}: [") + "]"
    return advice if advice.endswith("in its place") else ""


def _takes_days(path: FieldPath, model: type[Record]) -> bool:
    owner = model_at(model, path[:-1])
    return owner is not None and field_type(owner, str(path[-1])).name in ("day_span", "dated_span", "year_span")


def _days_apart(item: str) -> list[str]:
    """Return days that stand with `and` between them, each by itself: `august and 25 december`."""
    return [item] if meant_span(item) else re.split(r"\s+(?:and|&)\s+", item)


_NOT_ON = re.compile(r"^(?:not |closed |shut |except |no [a-z]+ )?(?:(?:in|on|for|over|during) )?", re.IGNORECASE)
_BETWEEN_ITEMS = re.compile(r"[,;|]|\s/\s|(?:^|\s)[•●▪◦‣·–—]\s?")
"""What people write between the items of a list, with the bullets of a word processor."""


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
    "string_type": "should be one piece of text, with no brackets or lists. {example}",
    "model_type": "needs to say which fact each part is, with a colon after each. {example}",
    "model_attributes_type": "needs to say which fact each part is, with a colon after each. {example}",
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
    if field is None and path and isinstance(path[-1], int):
        whole = field_of(model, path[:-1])
        return f"For example: {whole.examples[0][1:-1]}" if whole and whole.examples else ""
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

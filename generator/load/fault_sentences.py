"""What pydantic says of a file, in plain English, with what to type instead."""

from __future__ import annotations

import re
from typing import Any

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from generator.load import bracket_slips
from generator.load.meant_groups import meant_group, meant_of_list, meant_price, meant_prices
from generator.load.meant_sessions import may_be_morning, meant_sessions
from generator.load.punctuation_slips import MAX_PASTED
from generator.load.yaml_hints import as_typed
from generator.problems import FieldPath
from schema import advice
from schema.cost import Price
from schema.day_advice import meant_days
from schema.field_types import field_type
from schema.introspection import model_at
from schema.record import Record
from schema.session import Session
from schema.span_advice import meant_span
from schema.types import Location, Phone
from schema.venue import Access


def faults(error: ValidationError) -> list[tuple[FieldPath, Any]]:
    """Return each fault that pydantic found, by its path."""
    return [(tuple(fault["loc"]), fault) for fault in error.errors(include_url=False)]


def sentence(fault: Any, path: FieldPath, model: type[Record]) -> str:
    """Return what to say of a fault that pydantic found at a field."""
    given, context = fault["input"], fault.get("ctx", {})
    if fault["type"] == "missing":
        return f"is missing. {_example(model, path)}"
    if given == "":
        field = field_of(model, path)
        instead = "" if field and field.is_required() else ", or leave the whole line out"
        return f"is empty. Fill it in{instead}. {_example(model, path)}".strip()
    if told := _of_marks(fault["type"], given, path) or _of_structure(fault["type"], given, path, model):
        return told
    kind = "string_too_long" if fault["type"] == "too_long" and isinstance(given, str) else fault["type"]
    if kind in _SENTENCES:
        return _SENTENCES[kind].format(example=_example(model, path), **_counts(given, context)).strip()
    return str(context.get("sentence", fault["msg"]))


def _of_marks(kind: str, given: object, path: FieldPath) -> str | None:
    """Return what to say of a value whose quotes, hyphens or brackets went wrong, or None."""
    unquoted = advice.without_quotes(given) if isinstance(given, str) else None
    if unquoted and kind != "extra_forbidden":
        return f"has curly quotes round it, from a word processor. Write {as_typed(unquoted, path[-1])}"
    if kind == "tuple_type" and isinstance(given, dict) and (key := _unspaced(given)):
        return f"{SPACE_IT}{key}:"
    return bracket_slips.told(kind, given, path)


def _of_structure(kind: str, given: object, path: FieldPath, model: type[Record]) -> str | None:
    """Return what to say of plain words, or a list, that stand where a list or a group belongs; or None."""
    inside = model_at(model, path)
    if inside is Phone and isinstance(given, list):
        return "has several numbers. Keep one here, and put the others in other_phones, each with a label"
    if kind not in _STRUCTURES:
        return None
    if isinstance(given, str) and advice.is_none(given):
        return f"{_STRUCTURES[kind]}. If there is none, leave the line out"
    if meant := _meant_structure(given, path, model):
        more = ". If there are no steps, add step_free: yes" if inside is Access and "note:" in meant else ""
        return f"{_STRUCTURES[kind]}. Write {meant}{more}"
    if inside is Location:
        return (
            "is no latitude and longitude. Leave this line out, write the postcode, and put the words in access › note"
        )
    return _of_one_item(given, path, model) if kind == "tuple_type" else None


def _of_one_item(given: object, path: FieldPath, model: type[Record]) -> str | None:
    """Return what its kind says of a text that stands alone where a list belongs, if it says what to write."""
    owner = model_at(model, path[:-1])
    try:
        if owner and isinstance(given, str):
            owner.model_validate({path[-1]: [given]})
    except ValidationError as error:
        said = [fault.get("ctx", {}).get("sentence", "") for at, fault in faults(error) if at[:2] == (path[-1], 0)]
        found = (
            re.match(
                r'"[^"]*"(?:: "[^"]*")? (?:is not [^.]*|cannot be read as days)\. (.*(?:Write |Write:? ?|write |\?).*)',
                said[0],
            )
            if said
            else None
        )
        if found:
            value = re.fullmatch(r'(?:Write(?: it as)?|Did you mean) "([^"]*)"(\??)', found[1])
            listed = f"Did you mean {path[-1]}: [{value[1]}]?" if value and value[2] else ""
            listed = f"Write {path[-1]}: [{value[1]}]" if value and not value[2] else listed
            listed = listed or re.sub(" such as ([0-9a-z ]+)$", rf" such as {path[-1]}: [\1]", found[1])
            return f"{_STRUCTURES['tuple_type']}. {listed}"
    return None


def _unspaced(given: dict[str, Any]) -> str:
    """Return the first key that a hyphen without a space stands before, or nothing."""
    return next((str(key)[1:] for key in given if re.match("-[a-z_]+$", str(key))), "")


SPACE_IT = "put a space after the hyphen: - "
"""What to say before the word that a hyphen stands too near to."""
_STRUCTURES = {
    "tuple_type": "should be a list",
    "model_type": "needs to say which fact each part is",
    "model_attributes_type": "needs to say which fact each part is",
}


def _meant_structure(given: Any, path: FieldPath, model: type[Record]) -> str | None:
    """Return the list or the group that somebody meant by plain text, after its key, or None."""
    field = field_of(model, path)
    if model_at(model, path) is Price and isinstance(path[-1], int):
        return meant_price(given)
    if model_at(model, path) is Price and (prices := meant_prices(given)):
        return f"{path[-1]}: {prices}"
    if not isinstance(given, str) or "\n" in given or len(given) > MAX_PASTED:
        return meant_of_list(given, path, model_at(model, path))
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


def _meant_list(given: str, path: FieldPath, model: type[Record]) -> str | None:
    """Return the list that somebody meant by plain text, after its key, or None."""
    given = re.sub(r"^\(([^()]*)\)$", r"\1", given.strip())
    items = meant_days(given) or [item.strip() for item in _BETWEEN_ITEMS.split(given) if item.strip()]
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
    items = items if is_refused(model, path, meant) else meant
    return None if is_refused(model, path, items) else f"{path[-1]}: [{', '.join(map(_flow, items))}]"


_OR_MORNING = ", with the hours of the morning if it is then"


def _takes_days(path: FieldPath, model: type[Record]) -> bool:
    owner = model_at(model, path[:-1])
    return owner is not None and field_type(owner, str(path[-1])).name in ("day_span", "dated_span", "year_span")


def _days_apart(item: str) -> list[str]:
    """Return days that stand with `and` between them, each by itself: `august and 25 december`."""
    return [item] if meant_span(item) else re.split(r"\s+(?:and|&)\s+", item)


_NOT_ON = re.compile(r"^(?:not |closed |shut |except |no [a-z]+ )?(?:(?:in|on|for|over|during) )?", re.IGNORECASE)
_BETWEEN_ITEMS = re.compile(r"[,;|]|\s/\s|(?:^|\s)[•●▪◦‣·–—]\s?")
"""What people write between the items of a list, with the bullets of a word processor."""


def is_refused(model: type[Record], path: FieldPath, value: object) -> bool:
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

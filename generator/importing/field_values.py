"""Whether a text can be the value of a field, as the schema has it; and if not, the value that its advice names."""

from __future__ import annotations

import re
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from annotated_types import MaxLen
from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from schema import Listing
from schema.introspection import model_at

_ADVISED = re.compile(r"(?:Did you mean|Write it as|24-hour clock:|with a colon:|Type)\s\"?([^\"]+?)\"?(?:\?|$)")


@cache
def field_at(path: str) -> FieldInfo:
    """Return a field of a listing by its path, such as `venues.postcode`."""
    *before, name = path.split(".")
    owner = model_at(Listing, before)
    assert owner is not None, path
    return owner.model_fields[name]


@cache
def max_length(path: str) -> int:
    """Return the most characters that a field of text may have, or the most items of a list."""
    return next((each.max_length for each in field_at(path).metadata if isinstance(each, MaxLen)), 10_000)


@cache
def is_list(path: str) -> bool:
    """Return whether a field holds a list."""
    return get_origin(field_at(path).annotation) is tuple


@cache
def _adapter(path: str) -> TypeAdapter[Any]:
    field = field_at(path)
    if is_list(path):
        return TypeAdapter(get_args(field.annotation)[0])
    annotation: Any = Annotated[field.annotation, field]
    return TypeAdapter(annotation)


def fault(path: str, text: str) -> str | None:
    """Return what the schema says is wrong with a text at a field, or one item of a list; None if nothing."""
    try:
        _adapter(path).validate_python(text)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return str(first.get("ctx", {}).get("sentence", first["msg"]))
    return None


def canonical(path: str, text: str) -> str | None:
    """Return a word as the schema writes it, at a field that takes words from a set; None when it is not one."""
    try:
        return str(_adapter(path).validate_python(text))
    except ValidationError:
        return None


def mended(path: str, text: str) -> tuple[str | None, str]:
    """Return the value that a text is at a field, and what was wrong with it, which is nothing when it was right.

    Where the schema's own advice names one other value, that is taken, such as `DY1 1AA` for `DYI IAA`.
    """
    wrong = fault(path, text)
    if wrong is None:
        return text, ""
    advised = _ADVISED.search(wrong)
    if advised and fault(path, advised[1]) is None:
        return advised[1], f"It was read as {advised[1]}."
    return None, _sentence(wrong)


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}" + ("" if words.endswith((".", "?")) else ".")

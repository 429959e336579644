"""What kind of value each field takes, by name, for whatever asks a person for one or checks it in another language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import WithJsonSchema

from schema import types
from schema.introspection import inner_model
from schema.record import Record

_NAMES: tuple[tuple[Any, str], ...] = (
    (types.OneLine, "line"),
    (types.Paragraphs, "paragraphs"),
    (types.YesNo, "yes"),
    (types.YesNoUnknown, "answer"),
    (types.Id, "id"),
    (types.Reference, "reference"),
    (types.Postcode, "postcode"),
    (types.CharityNumber, "charity_number"),
    (types.Time, "time"),
    (types.Date, "date"),
    (types.PhoneNumber, "phone"),
    (types.TextCode, "text_code"),
    (types.Email, "email"),
    (types.WebAddress, "web_address"),
)


@dataclass(frozen=True)
class Kind:
    """A kind of value: its name, whether there may be several, and the words or numbers that it is limited to."""

    name: str
    many: bool = False
    choices: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None


@cache
def kind(model: type[Record], name: str) -> Kind:
    """Return the kind of a record's field; `group` when it holds a record of its own."""
    return _kind(get_type_hints(model, include_extras=True)[name])


def _kind(annotation: Any) -> Kind:
    named = next((name for known, name in _NAMES if known == annotation), None)
    if named:
        return Kind(named)
    limits = _limits(annotation)
    if "enum" in limits:
        return Kind("choice", choices=tuple(limits["enum"]))
    if limits.get("type") == "integer":
        return Kind("whole_number", low=limits["minimum"], high=limits["maximum"])
    if get_origin(annotation) is tuple:
        inner = _kind(get_args(annotation)[0])
        return Kind(inner.name, many=True, choices=inner.choices)
    if get_origin(annotation) in (Union, UnionType):
        return _kind(next(part for part in get_args(annotation) if part is not type(None)))
    return Kind("group" if inner_model(annotation) else "line")


def _limits(annotation: Any) -> dict[str, Any]:
    """Return what editors are told of a value's limits."""
    notes = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
    return next((dict(note.json_schema or {}) for note in notes if isinstance(note, WithJsonSchema)), {})

"""Which type of value each field takes, by name, for what asks a person for one or checks it in another language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from pydantic import WithJsonSchema

from schema import day_spans, types
from schema.introspection import inner_model
from schema.record import Record

_NAMED: tuple[tuple[Any, str], ...] = (
    (types.OneLine, "line"),
    (types.Paragraphs, "paragraphs"),
    (types.YesNo, "yes"),
    (types.YesNoUnknown, "answer"),
    (types.Id, "id"),
    (types.Reference, "reference"),
    (types.Postcode, "postcode"),
    (types.CharityNumber, "charity_number"),
    (types.PostcodeSector, "postcode_sector"),
    (types.Time, "time"),
    (types.Date, "date"),
    (day_spans.DaySpan, "day_span"),
    (day_spans.DatedSpan, "dated_span"),
    (day_spans.YearSpan, "year_span"),
    (types.PhoneNumber, "phone"),
    (types.TextCode, "text_code"),
    (types.Email, "email"),
    (types.WebAddress, "web_address"),
)


@dataclass(frozen=True)
class FieldType:
    """A type of value: its name, whether there may be several, and the words or numbers that it is limited to."""

    name: str
    many: bool = False
    choices: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None


@cache
def field_type(model: type[Record], name: str) -> FieldType:
    """Return the type of a record's field; `group` when it holds a record of its own."""
    return _of(_hints(model)[name])


@cache
def _hints(model: type[Record]) -> dict[str, Any]:
    """Return the types of all of a record's fields: to read the first of them takes as long as to read them all."""
    return get_type_hints(model, include_extras=True)


def _of(annotation: Any) -> FieldType:
    if get_origin(annotation) is tuple:
        inner = _of(get_args(annotation)[0])
        return FieldType(inner.name, many=True, choices=inner.choices)
    if get_origin(annotation) in (Union, UnionType):
        return _of(next(part for part in get_args(annotation) if part is not type(None)))
    return _named(annotation) or _limited(annotation) or FieldType("group" if inner_model(annotation) else "line")


def _named(annotation: Any) -> FieldType | None:
    return next((FieldType(name) for named, name in _NAMED if named == annotation), None)


def _limited(annotation: Any) -> FieldType | None:
    """Return the type of a value that is one of some words, or a number within limits, as editors are told of it."""
    metadata = get_args(annotation)[1:] if get_origin(annotation) is Annotated else ()
    limits = next((dict(item.json_schema or {}) for item in metadata if isinstance(item, WithJsonSchema)), {})
    if "enum" in limits:
        return FieldType("choice", choices=tuple(limits["enum"]))
    if limits.get("type") == "integer":
        return FieldType("whole_number", low=limits["minimum"], high=limits["maximum"])
    return None

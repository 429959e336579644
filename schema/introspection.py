"""Walking a record's fields: which model lies at a path, and every field in order, for messages and for the docs."""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from schema.record import Record


def inner_model(annotation: Any) -> type[Record] | None:
    """Return the record inside an annotation such as `tuple[Venue, ...]` or `Cost | None`, or None."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    if get_origin(annotation) in (tuple, Union, types.UnionType, Annotated):
        models = (inner_model(part) for part in get_args(annotation))
        return next((model for model in models if model), None)
    return None


def model_at(model: type[Record], path: Sequence[str | int]) -> type[Record] | None:
    """Return the record that lies at a path inside `model`: `("sessions", 0)` of a Listing is a Session."""
    current: type[Record] | None = model
    for step in path:
        if current is None or isinstance(step, int):
            continue
        field = current.model_fields.get(step)
        current = inner_model(field.annotation) if field else None
    return current


def field_at(model: type[Record], path: Sequence[str | int]) -> FieldInfo:
    """Return what the schema says of the field at a path inside `model`. Raises KeyError if there is none."""
    owner = model_at(model, path[:-1])
    if owner is None:
        raise KeyError(path)
    return owner.model_fields[str(path[-1])]


def declared_name(path: Sequence[str | int]) -> str:
    """Return the dotted name of a field as the schema declares it, without positions in lists: `sessions.starts`."""
    return ".".join(step for step in path if isinstance(step, str))


def fields(model: type[Record], inside: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], FieldInfo]]:
    """Yield every field of a record with its path, outer before inner, in the order they are declared."""
    for name, field in model.model_fields.items():
        yield (*inside, name), field
        inner = inner_model(field.annotation)
        if inner and name != "location" and inner.__name__ != "Phone":
            yield from fields(inner, (*inside, name))

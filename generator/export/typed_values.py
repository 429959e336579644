"""A record's values as somebody might have typed them: text, lists and mappings, without what nobody answered."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from functools import cache
from typing import Any

from schema import Record
from schema.types import Location, Phone


def typed(value: Any) -> Any:
    """Return a value of a record as text, lists and mappings; what was left out stays out."""
    if isinstance(value, tuple):
        return [typed(item) for item in value]
    if isinstance(value, Phone):  # a record, which people type as one number
        return value.shown
    if isinstance(value, Location):
        return {"lat": f"{value.lat:.10g}", "lon": f"{value.lon:.10g}"}
    return typed_fields(value, ()) if isinstance(value, Record) else _typed_scalar(value)


def typed_fields(record: Record, without: Collection[str]) -> dict[str, Any]:
    """Return the fields of a record as text, lists and mappings, but for some of them."""
    return {
        name: typed(answer)
        for name, default in _defaults(type(record))
        if (answer := getattr(record, name)) is not None and answer != default and name not in without
    }


def _typed_scalar(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:%H:%M}" if isinstance(value, datetime.time) else str(value)


@cache
def _defaults(model: type[Record]) -> tuple[tuple[str, Any], ...]:
    """Return each field of a record with what it is when nobody answers it."""
    return tuple((name, field.get_default(call_default_factory=True)) for name, field in model.model_fields.items())

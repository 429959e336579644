"""What programs wrap around a record: the `properties` of GeoJSON, the `fields` of Airtable, WordPress's `rendered`.

A wrapping says nothing of the record. Without it a column has the name that people know it by, such as `name` and not
`properties.name`, and a point is a latitude and a longitude.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_AROUND_ALL = ("properties", "attributes", "fields", "acf", "data", "node")
"""Keys under which GeoJSON, ArcGIS, Airtable, WordPress, OpenActive and GraphQL keep what people typed of a record."""
_AROUND_ONE = ("rendered", "value", "#text", "$t")
"""Keys under which WordPress, Drupal and XML keep the text of one value."""
_BESIDE_ONE = frozenset({"protected", "format", "block_version"})
"""What stands beside such a text and is about how it is kept."""
_SCHEMA_ORG = re.compile(r"^(?:https?://schema\.org/|schema:)(?=[A-Z]\w+$)")
"""What stands before a word of schema.org, such as Monday."""
_POINTS = ("Point", "MultiPoint")


def unwrapped(items: Any) -> Any:
    """Return records as people know them. What is no record, and what is not wrapped, stays as it is."""
    if isinstance(items, list):
        return [_record(item) for item in items]
    if isinstance(items, Mapping):
        return {key: _record(item) for key, item in items.items()}
    return items


def _record(item: Any) -> Any:
    if not isinstance(item, Mapping):
        return item
    own = {key: _text(value) for key, value in item.items() if not _is_word_of_geojson(item, key)}
    point = _point(own)
    if point:
        own = {key: value for key, value in own.items() if key != "geometry"}
    for key in _AROUND_ALL:
        inner = own.get(key)
        if isinstance(inner, Mapping):
            own = _merged({name: value for name, value in own.items() if name != key}, inner, key)
    return {**point, **own}


def _is_word_of_geojson(item: Mapping[Any, Any], key: Any) -> bool:
    return key == "type" and item[key] == "Feature" and "geometry" in item


def _merged(around: Mapping[Any, Any], inner: Mapping[Any, Any], key: str) -> dict[Any, Any]:
    """Return a record with what was wrapped. Of two values of one name that differ, the outer says where it stood."""
    said = {name: _text(value) for name, value in inner.items()}
    outer = {name: value for name, value in around.items() if name not in said}
    twice = {
        f"{name} beside {key}": value
        for name, value in around.items()
        if name in said and str(value) != str(said[name])
    }
    return {**outer, **said, **twice}


def _text(value: Any) -> Any:
    """Return the text that a group is only the wrapping of, or the value itself."""
    if isinstance(value, list):
        return [_text(each) for each in value]
    if isinstance(value, str):
        return _SCHEMA_ORG.sub("", value)
    if not isinstance(value, Mapping):
        return value
    key = next((name for name in _AROUND_ONE if name in value), None)
    is_wrapping = key and value.keys() - {key} <= _BESIDE_ONE and not isinstance(value[key], Mapping | list)
    return value[key] if is_wrapping else value


def _point(item: Mapping[Any, Any]) -> dict[str, Any]:
    """Return where a point is, or nothing: GeoJSON has the longitude first, ArcGIS has x and y."""
    shape = item.get("geometry")
    if not isinstance(shape, Mapping):
        return {}
    at = shape.get("coordinates") if shape.get("type") in _POINTS else [shape.get("x"), shape.get("y")]
    at = at[0] if isinstance(at, list) and at and isinstance(at[0], list) and len(at) == 1 else at
    numbers = [each for each in at or () if isinstance(each, int | float) and not isinstance(each, bool)]
    is_degrees = len(numbers) >= 2 and abs(numbers[0]) <= 180 and abs(numbers[1]) <= 90
    return {"longitude": numbers[0], "latitude": numbers[1]} if is_degrees else {}

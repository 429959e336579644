"""A point on the map."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated

from pydantic import BeforeValidator, Field, WithJsonSchema, model_validator

from schema.record import Record
from schema.types.messages import fail, quoted

_DEGREES = re.compile(r"-?[0-9]{1,4}(?:\.[0-9]{1,9})?")


def _number(noun: str, low: float, high: float) -> Callable[[object], float]:
    def number(text: object) -> float:
        written = str(text).strip()
        if not _DEGREES.fullmatch(written) or not low <= float(written) <= high:
            raise fail("number", f"{quoted(written)} is not {noun}. Type a number from {low:g} to {high:g}")
        return float(written)

    return number


_NUMBER_SCHEMA = WithJsonSchema({"type": "number"})
_NORTH, _EAST = (49, 61), (-9, 2)
"""From which latitude to which the UK lies, and from which longitude to which."""
Latitude = Annotated[float, BeforeValidator(_number("a latitude in the UK", *_NORTH)), _NUMBER_SCHEMA]
Longitude = Annotated[float, BeforeValidator(_number("a longitude in the UK", *_EAST)), _NUMBER_SCHEMA]


class Location(Record):
    """A point on the map, in degrees (WGS 84)."""

    lat: Latitude = Field(description="How far north, in degrees.", examples=["52.492"])
    lon: Longitude = Field(description="How far east, in degrees; west is negative.", examples=["-2.087"])

    @model_validator(mode="before")
    @classmethod
    def _is_the_right_way_round(cls, value: object) -> object:
        """Refuse a latitude and a longitude that stand in each other's place, with one message for both."""
        given = value if isinstance(value, dict) else {}
        north, east = (str(given.get(name, "")) for name in ("lat", "lon"))
        if all(_DEGREES.fullmatch(degrees) for degrees in (north, east)) and (
            _EAST[0] <= float(north) <= _EAST[1] and _NORTH[0] <= float(east) <= _NORTH[1]
        ):
            raise fail("swapped", f"lat and lon are the other way round. Write {{lat: {east}, lon: {north}}}")
        return value

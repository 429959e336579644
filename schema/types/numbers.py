"""Whole numbers, such as an age."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from schema.number_advice import in_digits, meant_ages
from schema.types.messages import MAX_ADVISED, fail, quoted

Meant = Callable[[str], str | None]
"""Says what to write instead of a text with another meaning."""


def whole_number(noun: str, low: int, high: int, meant: Meant | None = None) -> Any:
    """Return the type of a whole number from `low` to `high`; `noun` names it in messages."""
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return Annotated[int, BeforeValidator(_whole_number(noun, low, high, meant)), WithJsonSchema(schema)]


def _whole_number(noun: str, low: int, high: int, meant: Meant | None = None) -> Callable[[object], int]:
    """Return the validator of a whole number."""

    def number(text: object) -> int:
        written = str(text).strip()
        if not re.fullmatch(r"[0-9]{1,6}", written) or not low <= int(written) <= high:
            digits = in_digits(written[:MAX_ADVISED])
            is_one = re.fullmatch("[0-9]{1,6}", digits) and digits != written and low <= int(digits) <= high
            hint = f"Write {digits}" if is_one else meant(digits) if meant else None
            hint = hint or f"Type a whole number from {low} to {high}"
            raise fail("whole_number", f"{quoted(written)} is not {noun}. {hint}")
        return int(written)

    return number


Age = Annotated[
    int,
    BeforeValidator(_whole_number("an age", 0, 120, meant_ages)),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 120}),
]
"""An age in years."""

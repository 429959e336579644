"""Whole numbers, such as an age."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import BeforeValidator, WithJsonSchema

from schema.advice import meant_ages
from schema.types.messages import MAX_ADVISED, fail, quoted


def whole_number(noun: str, low: int, high: int) -> Any:
    """Return the type of a whole number from `low` to `high`; `noun` names it in messages."""
    schema = {"type": "integer", "minimum": low, "maximum": high}
    return Annotated[int, BeforeValidator(_whole_number(noun, low, high)), WithJsonSchema(schema)]


def _whole_number(
    noun: str, low: int, high: int, meant: Callable[[str], str | None] | None = None
) -> Callable[[object], int]:
    """Return the validator of a whole number. `meant` says what to write instead of a text with another meaning."""

    def number(text: object) -> int:
        written = str(text).strip()
        if not re.fullmatch(r"[0-9]{1,6}", written) or not low <= int(written) <= high:
            hint = (meant and meant(written[:MAX_ADVISED])) or f"Type a whole number from {low} to {high}"
            raise fail("whole_number", f"{quoted(written)} is not {noun}. {hint}")
        return int(written)

    return number


Age = Annotated[
    int,
    BeforeValidator(_whole_number("an age", 0, 120, meant_ages)),
    WithJsonSchema({"type": "integer", "minimum": 0, "maximum": 120}),
]
"""An age in years."""

"""One press makes a further telephone number the main one, and the number that was the main one a further number.

When each is answered goes with it.
"""

from __future__ import annotations

from typing import Any

from generator.desk.change_form.fields import Form, Values, listed, value_at
from generator.problems import FieldPath

MAKES_MAIN = "main"
"""What a form sends the position of the number as that is to be the main one."""
OF_THE_OLD = "Another number"
"""What the old main number is for, which nobody has said: its place among the others had words for the other one."""
_MAIN: FieldPath = ("join", "phone")


def swap(values: dict[str, Any], before: Values, typed: Form) -> None:
    """Swap the main number of some values with the one that was pressed; without a main number it moves up."""
    position, join = pressed(typed), values.get("join", {})
    rows = listed(join.get("other_phones", []))
    row = rows[position] if position is not None and position < len(rows) else None
    if not isinstance(row, dict):
        return
    old, label = join.get("phone", ""), row.get("label", "")
    is_named_anew = label != value_at(before, ("join", "other_phones", position or 0, "label"))
    join["phone"], hours = row.get("number", ""), join.pop("phone_hours", "")
    join |= {"phone_hours": row["hours"]} if row.get("hours") else {}
    kept = {"label": label if is_named_anew else OF_THE_OLD, "number": old} | ({"hours": hours} if hours else {})
    rows[position or 0] = kept if old else {}


def pressed(typed: Form) -> int | None:
    """Return the position of the further number that was pressed."""
    text = typed.get(MAKES_MAIN, "")
    return int(text) if text.isdecimal() and len(text) < 3 else None


def where_typed(path: FieldPath, typed: Form) -> FieldPath:
    """Return where the box is of a number that the press has moved."""
    position = pressed(typed)
    number: FieldPath = ("join", "other_phones", position if position is not None else -1, "number")
    return {_MAIN: number, number: _MAIN}.get(path, path) if position is not None else path

"""Slips in how a list is typed."""

from __future__ import annotations

from typing import Any

import pytest

from generator.load.bracket_slips import told
from generator.problems import FieldPath

SLIPS: tuple[tuple[str, Any, FieldPath, str | None], ...] = (
    ("string_type", ["debt"], ("needs", 0), 'has brackets inside brackets. Write it as "debt"'),
    (
        "string_type",
        ["Turn up", "and wait"],
        ("join", "first_step"),
        'should be one piece of text, with no brackets or lists. Write first_step: "Turn up, and wait"',
    ),
    ("string_type", ["<b>"], ("summary",), None),
    ("string_type", {"a": "b"}, ("summary",), None),
    (
        "tuple_type",
        {"debt": "", "food": ""},
        ("needs",),
        "is a list, so it stands in square brackets. Write needs: [debt, food]",
    ),
    ("tuple_type", {"debt": []}, ("needs",), None),
    ("tuple_type", "-debt -food", ("needs",), "put a space after each hyphen: - debt"),
    ("tuple_type", "debt", ("needs",), None),
    (
        "tuple_type",
        "n/a",
        ("sessions", 0, "dates"),
        "says nothing. Write irregular: yes in place of dates, and say in note how people find out when it is",
    ),
)


@pytest.mark.parametrize(("kind", "given", "path", "message"), SLIPS)
def test_a_slip_in_a_list_is_told_with_its_line(kind: str, given: Any, path: FieldPath, message: str | None) -> None:
    assert told(kind, given, path) == message

"""Somebody's words on a screen are words: no terminal and no workflow takes them for a command."""

from __future__ import annotations

import pytest

from generator import terminal_text
from generator.load.yaml_parser import Value


@pytest.mark.parametrize("text", ["::error::x", "##[command]x", "a\x1b[31mb", "a\u202eb", "::add-mask::x"])
def test_nothing_is_a_command(text: str) -> None:
    line = terminal_text.safe_line(text)
    assert line.isprintable()
    assert "::" not in line
    assert "##[" not in line


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ("", ["(nothing)"]),
        ("Tea", ["Tea"]),
        ("Tea\n\n::x", ["Tea", "", ": :x"]),
        (["a", "b"], ["a, b"]),
        ({"kind": "paid", "note": "£3"}, ["kind: paid; note: £3"]),
        ([{"days": ["monday"], "starts": "10:30"}], ["days: monday; starts: 10:30"]),
        (
            [{"town": "A"}, {"town": "B", "access": {"parking": "no"}}],
            ["", "1. town: A", "2. town: B; access: (parking: no)"],
        ),
    ],
)
def test_a_value_in_words(value: Value, lines: list[str]) -> None:
    assert terminal_text.lines(value) == lines


def test_more_lines_stand_under_their_label() -> None:
    assert list(terminal_text.labelled("now", "a\nb", "  ")) == ["  now: a", "    | b"]
    assert list(terminal_text.fields({"venues": [{"town": "A"}, {"town": "B"}]})) == [
        "  venues:",
        "    | 1. town: A",
        "    | 2. town: B",
    ]


def test_a_very_long_text_is_shortened() -> None:
    assert len(terminal_text.safe_line("x" * 10_000)) == 2_001

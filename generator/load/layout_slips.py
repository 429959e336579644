"""Slips in how lines stand to each other: a space too many or too few, and a text that goes on below its own line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schema import Listing
from schema.introspection import fields

Hint = tuple[int, str]
"""A line, counted from 1, and what to say about it."""

_KEYS = frozenset(path[-1] for path, _ in fields(Listing))
_LINE = re.compile(r"( *)(?:- +)?([A-Za-z_]+):(?: +(\S.*))?$")
"""A line as its spaces, its key and the rest."""


def first_line(lines: Sequence[str]) -> Hint | None:
    """Return what to say where the first line that says anything has a space before it, or opens a bracket for good."""
    number = next((n for n, line in enumerate(lines, 1) if line.strip() and not line.lstrip().startswith("#")), 0)
    line, rest = (lines[number - 1], lines[number:]) if number else ("", ())
    key = re.match(r" +([a-z_]+):", line)
    if key and any(re.match("[a-z_]+:", each) for each in rest):
        return number, f"take away the space before {key[1]}, at the start of this line"
    whole = "\n".join((line, *rest))
    if line.startswith("{") and whole.count("{") > whole.count("}"):
        return (
            number,
            'the bracket that opens here ("{") is never closed. Put "}" at the end, or write each fact on a line',
        )
    return None


def goes_on(lines: Sequence[str], near: int) -> Hint | None:
    """Return what to say of a line that goes on with the text of the line above, whose first word is no key of ours."""
    for number in (near, near - 1):
        if not 2 <= number <= len(lines):
            continue
        here, above = lines[number - 1], _LINE.match(lines[number - 2])
        words = re.match(r" *([A-Za-z][^:]*)(:?)", here)
        if not above or not above[3] or above[3][0] in "\"'[{|>" or not words or re.split(r"\W", words[1])[0] in _KEYS:
            continue
        is_sentence = " " in words[1].strip() or here.rstrip().endswith((".", "!", "?"))
        if words[2] and is_sentence:
            return number - 1, f'put the whole of {above[2]} on one line and in quotes ("), since it holds a colon'
        if not words[2] and is_sentence and not here.startswith(" "):
            return number, f"this seems to go on with {above[2]}, from the line above. Put it all on one line"
    return None


def not_indented(lines: Sequence[str], near: int) -> Hint | None:
    """Return what to say of a line that belongs under the bare key above it, and stands beside that."""
    for number in (near - 1, near):
        if not 2 <= number <= len(lines):
            continue
        here, above = _LINE.match(lines[number - 1]), _LINE.match(lines[number - 2])
        if here and above and here[1] == above[1] and not above[3] and here[2] in _INSIDE.get(above[2], ()):
            return number, f"put two spaces before {here[2]}: it belongs under {above[2]}"
    return None


_INSIDE: dict[str, set[str]] = {}
for _path, _ in fields(Listing):
    if len(_path) > 1:
        _INSIDE.setdefault(_path[-2], set()).add(_path[-1])

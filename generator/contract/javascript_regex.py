"""Python's regular expressions as JavaScript's. The two differ in a few marks, which are rewritten here."""

from __future__ import annotations

import re

_ANY_CAPITALS = re.compile(r"\(\?i:")


def source_and_flags(pattern: re.Pattern[str]) -> list[str]:
    """Return a pattern as the source and flags of a JavaScript one, for finding every match."""
    return [_spelt_out(pattern.pattern), f"g{_flags(pattern)}"]


def literal(pattern: re.Pattern[str]) -> str:
    """Return a pattern as a JavaScript literal, such as `/^a+$/i`, in plain letters alone."""
    source = re.sub(r"[^ -~]", _escaped, pattern.pattern.replace("/", r"\/"))
    return f"/{source}/{_flags(pattern)}{'u' if source != pattern.pattern.replace('/', chr(92) + '/') else ''}"


def whole(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern that fits a whole text alone, as `fullmatch` does."""
    return re.compile(f"^(?:{pattern.pattern})$", pattern.flags & re.IGNORECASE)


def without_lookbehind(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern that fits the same texts somewhere, without looking behind: older browsers cannot."""
    return re.compile(pattern.pattern.replace("(?<=", "(?:"), pattern.flags & re.IGNORECASE)


def _flags(pattern: re.Pattern[str]) -> str:
    return ("i" if pattern.flags & re.IGNORECASE else "") + ("m" if pattern.flags & re.MULTILINE else "")


def _escaped(character: re.Match[str]) -> str:
    return f"\\u{{{ord(character[0]):x}}}"


def _spelt_out(source: str) -> str:
    """Return a pattern with each `(?i:…)` spelt out, since older browsers do not know it."""
    start = _ANY_CAPITALS.search(source)
    if not start:
        return source
    end = _closing_bracket(source, start.end())
    inside = re.sub(r"\\.|[a-zA-Z]", _either_case, source[start.end() : end])
    return _spelt_out(f"{source[: start.start()]}(?:{inside}{source[end:]}")


def _either_case(letter: re.Match[str]) -> str:
    return letter[0] if letter[0][0] == "\\" else f"[{letter[0].lower()}{letter[0].upper()}]"


def _closing_bracket(source: str, start: int) -> int:
    """Return where the bracket that is open at `start` closes."""
    depth, position = 1, start
    while depth:
        depth += {"(": 1, ")": -1}.get(source[position], 0) if source[position - 1] != "\\" else 0
        position += 1
    return position - 1

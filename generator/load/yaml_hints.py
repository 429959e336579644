"""What probably went wrong in a file that is not YAML, said so that its writer can mend it.

The parser stops where it gives up, which is often lines after the slip. Each guess below looks for one common slip
and returns the line it is on and what to type instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import yaml

from generator.problems import FieldPath

Guess = tuple[int, str]
"""A line, counted from 1, and what to say about it."""

_KEY = r"^(\s*(?:- +)?)([A-Za-z_][A-Za-z0-9_ ]*)"


_PLACE = re.compile(r"([ \u00a0]*)(-(?: +|$))?(?:([A-Za-z_][A-Za-z0-9_]*) ?:(?=\s|$))?(.*)")


def field_at(text: str, number: int) -> FieldPath:
    """Return the field that a line lies in, judged by its indentation, for files that cannot be parsed."""
    lines = text.split("\n")[:number]
    path, limit, listed = _first_step(lines[-1])
    for line in reversed(lines[:-1]):
        spaces, dash, key, rest = _PLACE.match(line).groups("")  # type: ignore[union-attr]
        column, block = len(spaces) + len(dash), rest.strip()[:1] in ("|", ">")
        if key and column < limit and (block or not rest.strip()):
            path = [key] if block else [key, *path]
            limit, listed = column, -1
        if dash and len(spaces) == listed:
            path[0] = int(path[0]) + 1
        elif dash and len(spaces) < limit:
            path, limit, listed = [0, *path], len(spaces) + 1, len(spaces)
    return tuple(path)


def _first_step(line: str) -> tuple[list[str | int], int, int]:
    """Return the path so far, the column its parent must start before, and the column of its list or -1."""
    spaces, dash, _, _ = _PLACE.match(line).groups("")  # type: ignore[union-attr]
    key = re.match(_KEY + ":", line)
    words: list[str | int] = [key[2].strip()] if key else []
    return ([0, *words], len(spaces) + 1, len(spaces)) if dash else (words, len(spaces), -1)


def merge_markers(text: str) -> list[Guess]:
    """Return the lines that git left behind in an unfinished merge."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return []
    found = [n for n, line in enumerate(text.split("\n"), 1) if re.match(r"(<{7}|={7}|>{7})( |$)", line)]
    message = (
        "this file has unresolved merge markers. Keep one version of the lines and delete the lines of <<<, === and >>>"
    )
    return [(found[0], message)] if found else []


def explain(text: str, error: yaml.YAMLError) -> Guess:
    """Return the line to look at and what to do there."""
    lines = text.split("\n")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    near = min(mark.line + 1, len(lines)) if mark else 1
    if _TOO_DEEP in str(error):
        return near, TOO_DEEP
    for guess in _ANYWHERE:
        for number, line in enumerate(lines, 1):
            message = guess(line)
            if message:
                return number, message
    for guess in _NEARBY:
        for number in (near, near - 1):
            message = guess(lines[number - 1]) if number >= 1 else None
            if message:
                return number, message
    return _unclosed(lines) or _indent(lines, near) or (near, _NO_IDEA)


TOO_DEEP = "brackets or lists are nested too deeply here"
_TOO_DEEP = "maximum nesting depth"
"""What libyaml says from 0.2.6 on, which stops by itself at 1,000 levels; before that, our own limit came first."""
_NO_IDEA = (
    "this line cannot be read. Check its quotes, its colons and the spaces at its start against the lines around it"
)


def _no_break_space(line: str) -> str | None:
    if re.match(r"\s*\u00a0", line):
        return (
            "this line is indented with a non-breaking space, usually from copy and paste. Retype the spaces at its"
            " start"
        )
    if re.match(_KEY + r":\u00a0", line):
        return (
            "there is a non-breaking space after the colon, usually from copy and paste. Retype it as an ordinary space"
        )
    return None


def _tab(line: str) -> str | None:
    if re.match(r" *\t", line):
        return "this line begins with a tab. Use spaces instead"
    if re.search(r"\t\s*$", line) and not line.lstrip().startswith("#"):
        return "there is a tab at the end of this line. Delete it"
    if re.match(_KEY + r":[ ]*\t", line):
        return "there is a tab after the colon. Use one space instead"
    return None


def _example(key: str, value: str) -> str:
    """Return the corrected line, unless it holds a number, which may be somebody's and is not for repeating."""
    value = value.strip()
    if any(c.isdigit() for c in value) or len(value) > 80:
        return f"{key.strip()}: '…'"
    return f"{key.strip()}: " + (f"'{value}'" if "'" not in value else f'"{value}"' if '"' not in value else "'…'")


_SPECIAL = re.compile(_KEY + r": +([@`%!&*,].*|[|>?-](?: .*)?|\[[^\[\]{}]*\] *[^\s#].*|\{[^{}]*\} *[^\s#].*)$")


def _special_start(line: str) -> str | None:
    found = _SPECIAL.match(line)
    if found:
        return f'a value cannot begin with "{found[3][0]}". Put it in quotes: {_example(found[2], found[3])}'
    return None


def _inner_quote(line: str) -> str | None:
    found = re.match(_KEY + r": +([\"'])(.*)\3\s*$", line)
    if found and found[3] in found[4] and len(line) < 500:
        other = "double" if found[3] == "'" else "single"
        return f"there is a quote inside the quotes. Use {other} quotes outside: {_example(found[2], found[4])}"
    return None


def _backslash(line: str) -> str | None:
    if re.search(r'"[^"\\]*\\', line):
        return "a backslash in double quotes has a special meaning. Use single quotes, or leave the backslash out"
    return None


def _directive(line: str) -> str | None:
    return "lines that begin with % are not allowed. Delete this line" if line.startswith("%") else None


def _no_colon(line: str) -> str | None:
    found = re.match(r"^\s*([a-z_]+)(?: =)? ([^:\s][^:]*)$", line)
    if found and not found[1].startswith("-"):
        return f"there is no colon after the first word. Write {found[1]}: and then the rest"
    return None


def _half_character(line: str) -> str | None:
    if re.search(r"\\u[dD][89a-fA-F]", line):
        return r"a \u code on this line is half of a character. Type the character itself instead"
    return None


def _colon_inside(line: str) -> str | None:
    found = re.match(_KEY + r": +([^\"'\[{|>#].*:(?: .*|))$", line)
    if found:
        return f"put the value in quotes, because it contains a colon: {_example(found[2], found[3])}"
    return None


def _no_space(line: str) -> str | None:
    found = re.match(_KEY + r":(?!//)([^\s:].*)$", line)
    if found:
        shown = found[3] if not any(c.isdigit() for c in found[3]) and len(found[3]) <= 80 else "…"
        return f"put a space after the colon: {found[2].strip()}: {shown}"
    return None


_ANYWHERE: tuple[Callable[[str], str | None], ...] = (_no_break_space, _tab)
_NEARBY: tuple[Callable[[str], str | None], ...] = (
    _directive,
    _half_character,
    _special_start,
    _inner_quote,
    _colon_inside,
    _no_space,
    _backslash,
    _no_colon,
)


def _unclosed(lines: list[str]) -> Guess | None:
    for number, line in enumerate(lines, 1):
        found = re.match(_KEY + r": +([\"'\[{].*)$", line)
        if not found:
            continue
        value = found[3].split(" #")[0].rstrip()
        if value[0] in "\"'" and (len(value) == 1 or value.count(value[0]) % 2):
            return number, f"the quote that opens on this line ({value[0]}) is never closed. Put another at the end"
        if value[0] in "[{" and value.count(value[0]) > value.count({"[": "]", "{": "}"}[value[0]]):
            closing = {"[": "]", "{": "}"}[value[0]]
            opens = f'the bracket that opens on this line ("{value[0]}")'
            return number, f'{opens} is never closed. Put "{closing}" at the end'
    return None


def _indent(lines: list[str], near: int) -> Guess | None:
    """Return the line near the fault whose key does not line up with the key above it."""
    for number in (near, near - 1):
        if number < 2:
            continue
        here, above = re.match(_KEY + r":", lines[number - 1]), re.match(_KEY + r":", lines[number - 2])
        if here and above and len(here[1]) != len(above[1]):
            lines_up = f'Line "{here[2]}" up with "{above[2]}" above'
            return number, f"the spaces at the start of this line do not match. {lines_up}"
    return None

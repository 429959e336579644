"""What probably went wrong in a file that is not YAML, said so that its writer can mend it.

The parser stops where it gives up, which is often lines after the slip. Each detector below looks for one common slip
in a line and returns what to type instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import yaml

from generator.load import file_kinds, layout_slips, punctuation_slips
from generator.load.punctuation_slips import KEY, MAX_PASTED, Detector, example
from generator.problems import FieldPath

Hint = tuple[int, str]
"""A line, counted from 1, and what to say about it."""

_LINE = re.compile(r"([ \u00a0]*)(-(?: +|$))?(?:([A-Za-z_][A-Za-z0-9_]*) ?:(?=\s|$))?(.*)")
"""A line as its spaces, the hyphen of a list, a key and the rest; each may be missing."""

_Position = tuple[list[str | int], int, int]
"""The path so far, the column its parent must start before, and the column of its list or -1."""


def field_at(text: str, number: int) -> FieldPath:
    """Return the field that a line lies in, judged by its indentation, for files that cannot be parsed."""
    lines = text.split("\n")[:number]
    position = _innermost(lines[-1])
    for line in reversed(lines[:-1]):
        position = _above(line, *position)
    return tuple(position[0])


def _innermost(line: str) -> _Position:
    """Return the position of a line, as far as the line itself tells it."""
    spaces, dash, _, _ = _LINE.match(line).groups("")  # type: ignore[union-attr]
    key = re.match(KEY + ":", line)
    path: list[str | int] = [key[2].strip()] if key else []
    return ([0, *path], len(spaces) + 1, len(spaces)) if dash else (path, len(spaces), -1)


def _above(line: str, path: list[str | int], limit: int, list_column: int) -> _Position:
    """Return a position with what the next line above adds to it: a key around it, or an item before it in a list."""
    spaces, dash, key, rest = _LINE.match(line).groups("")  # type: ignore[union-attr]
    column, block = len(spaces) + len(dash), rest.strip()
    if key and column < limit and _is_left_to_the_lines_below(block):
        path, limit, list_column = ([key] if block else [key, *path]), column, -1
    if dash and len(spaces) == list_column:
        return [int(path[0]) + 1, *path[1:]], limit, list_column
    if dash and len(spaces) < limit:
        return [0, *path], len(spaces) + 1, len(spaces)
    return path, limit, list_column


def _is_left_to_the_lines_below(value: str) -> bool:
    """Return whether what follows a key is nothing, or the mark of a block of text."""
    return not value or value[0] in "|>"


def merge_markers(text: str) -> list[Hint]:
    """Return the lines that git left behind in an unfinished merge."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return []
    numbers = [n for n, line in enumerate(text.split("\n"), 1) if re.match(r"(<{7}|={7}|>{7})( |$)", line)]
    message = (
        "this file has unresolved merge markers. Keep one version of the lines and delete the lines of <<<, === and >>>"
    )
    return [(numbers[0], message)] if numbers else []


def explain(text: str, error: yaml.YAMLError) -> Hint:
    """Return the line to look at and what to do there."""
    lines = text.split("\n")
    near = min(_line_of(error), len(lines))
    if _TOO_DEEP in str(error):
        return near, TOO_DEEP
    if file_kinds.is_table(text):
        return 1, file_kinds.TABLE
    return (
        _first_everywhere(lines)
        or layout_slips.first_line(lines)
        or layout_slips.goes_on(lines, near)
        or _first_hint(_NEARBY, lines, [number for number in (near, near - 1) if number >= 1])
        or _unclosed(lines)
        or layout_slips.not_indented(lines, near)
        or _indent(lines, near)
        or (near, _NO_IDEA)
    )


def _line_of(error: yaml.YAMLError) -> int:
    """Return the line that the parser gave up on, from 1, or 1 when it does not say."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    return int(mark.line) + 1 if mark else 1


def _first_hint(detectors: Iterable[Detector], lines: Sequence[str], numbers: Sequence[int]) -> Hint | None:
    """Return what the first detector to see anything says of the first of the numbered lines that it sees it in."""
    for detect in detectors:
        for number in numbers:
            message = detect(lines[number - 1])
            if message:
                return number, message
    return None


def _first_everywhere(lines: Sequence[str]) -> Hint | None:
    """Return the first slip that no line may have, and in how many lines it is: a program puts it in all of them."""
    hint = _first_hint(_ANYWHERE, lines, range(1, len(lines) + 1))
    same = sum(any(detect(line) == hint[1] for detect in _ANYWHERE) for line in lines) if hint else 0
    return (hint[0], f"{hint[1]}. It is so in {same} lines: mend them all") if hint and same > 1 else hint


TOO_DEEP = "brackets or lists are nested too deeply here"
_TOO_DEEP = "maximum nesting depth"
"""What libyaml says from 0.2.6 on, which stops by itself at 1,000 levels; before that, our own limit came first."""
_NO_IDEA = (
    "this line cannot be read. Check its quotes, its colons and the spaces at its start against the lines around it"
)


NO_BREAK_SPACE = (
    "this line is indented with a non-breaking space, usually from copy and paste. Retype the spaces at its start"
)


def _no_break_space(line: str) -> str | None:
    if re.match(r"\s*\u00a0", line):
        return NO_BREAK_SPACE
    if re.match(KEY + r":\u00a0", line):
        return (
            "there is a non-breaking space after the colon, usually from copy and paste. Retype it as an ordinary space"
        )
    return None


def _tab(line: str) -> str | None:
    if re.match(r" *\t", line):
        return "this line begins with a tab. Use spaces instead"
    if re.search(r"\t\s*$", line) and not line.lstrip().startswith("#"):
        return "there is a tab at the end of this line. Delete it"
    if re.match(KEY + r":[ ]*\t", line):
        return "there is a tab after the colon. Use one space instead"
    return None


_SPECIAL = re.compile(KEY + r": +([@`%!&*,].*|[|>?-](?: .*)?|\[[^\[\]{}]*\] *[^\s#].*|\{[^{}]*\} *[^\s#].*)$")


def _special_start(line: str) -> str | None:
    match = _SPECIAL.match(line)
    if match:
        return f'a value cannot begin with "{match[3][0]}". Put it in quotes: {example(match[2], match[3])}'
    return None


def _inner_quote(line: str) -> str | None:
    match = re.match(KEY + r": +([\"'])(.*)\3\s*$", line)
    if not match or match[3] not in match[4] or len(line) >= 500:
        return None
    value = match[4].replace("''", "'") if match[3] == "'" else match[4]
    if {"'", '"'} <= set(value):
        return f"there are quotes inside the quotes. Write {example(match[2], value)}"
    other = "double" if match[3] == "'" else "single"
    return f"there is a quote inside the quotes. Use {other} quotes outside: {example(match[2], value)}"


def _backslash(line: str) -> str | None:
    if re.search(r'"[^"\\]*\\', line):
        return "a backslash in double quotes has a special meaning. Use single quotes, or leave the backslash out"
    return None


def as_typed(value: str, key: str | int = "") -> str:
    """Return a value in quotes, after its key if it has one, as it can be pasted into a file."""
    inner = value.replace("'", "''")
    text = f'"{value}"' if '"' not in value and "\\" not in value else f"'{inner}'"
    return f"{key}: {text}" if isinstance(key, str) and key else text


def dropped(value: str, remark: str, key: str | int) -> str:
    """Return what to say of the words after a # in a value without quotes, which YAML leaves out."""
    whole = f"{value} {remark}".strip()
    quotes = f"write {as_typed(whole, key)}" if len(whole) <= MAX_PASTED else "put quotes round all of it"
    return (
        f"what follows the # is left out, as a remark that nobody sees. If it belongs here, {quotes}. If it is a"
        " remark, put it on a line of its own"
    )


_REMARK_INSIDE = re.compile(r"^(\s*(?:- +)?(?:[A-Za-z_][A-Za-z0-9_ ]*:)? *)([^\s#\"'|>\[{][^#]*?)\s+(#.*)$")
_REMARK_IN_BRACKETS = re.compile(r"[\[{].*?(?:([a-z_]+): +)?([^\s,:\[\]{}\"'#][^,\[\]{}\"'#]*?) (#[^\]}]*?) *[\]}]")


def _remark(line: str) -> str | None:
    """Say of a # that hides the rest of a line, where the rest was needed."""
    bracketed = _REMARK_IN_BRACKETS.search(line[:500])
    if bracketed:
        quotes = as_typed(f"{bracketed[2]} {bracketed[3]}", bracketed[1] or "")
        return f"the # hides the rest of this line, its closing bracket too. Put quotes round the words: {quotes}"
    inside = _REMARK_INSIDE.match(line[:500])
    if not inside or inside[3].startswith("# "):
        return None
    if not inside[1].strip():
        return "the # hides the rest of this line. Put quotes round the whole value, from the line of its key"
    return dropped(inside[2], inside[3], inside[1].strip(" -:"))


def _left_by_a_mail_program(line: str) -> str | None:
    if re.fullmatch(r"\s*(?:```|~~~)\w*\s*", line):
        return "this line only marks where the YAML begins or ends (```). Delete it"
    if re.fullmatch(r"-- ?", line):
        return "a signature begins here. Delete this line and those below it"
    return (
        'this line was quoted from an e-mail. Delete the ">" and the space after it' if line.startswith(">") else None
    )


def _directive(line: str) -> str | None:
    return "lines that begin with % are not allowed. Delete this line" if line.startswith("%") else None


def _half_character(line: str) -> str | None:
    if re.search(r"\\u[dD][89a-fA-F]", line):
        return r"a \u code on this line is half of a character. Type the character itself instead"
    return None


_ANYWHERE: tuple[Detector, ...] = (_no_break_space, _tab)
_NEARBY: tuple[Detector, ...] = (
    _left_by_a_mail_program,
    _directive,
    _remark,
    _half_character,
    punctuation_slips.comma_at_end,
    _special_start,
    _inner_quote,
    *punctuation_slips.SURE,
    _backslash,
    *punctuation_slips.LIKELY,
)


def _unclosed(lines: list[str]) -> Hint | None:
    for number, line in enumerate(lines, 1):
        match = re.match(KEY + r": +([\"'\[{].*)$", line)
        if not match:
            continue
        value = match[3].split(" #")[0].rstrip()
        if value[0] in "\"'" and value[-1] in "”’“‘":
            return number, f"change the curly {value[-1]} at the end of this line to {value[0]}, as at its start"
        if value[0] in "\"'" and (len(value) == 1 or value.count(value[0]) % 2):
            return number, f"the quote that opens on this line ({value[0]}) is never closed. Put another at the end"
        if value[0] in "[{" and value.count(value[0]) > value.count({"[": "]", "{": "}"}[value[0]]):
            closing = {"[": "]", "{": "}"}[value[0]]
            opens = f'the bracket that opens on this line ("{value[0]}")'
            return number, f'{opens} is never closed. Put "{closing}" at the end'
    return None


def _indent(lines: list[str], near: int) -> Hint | None:
    """Return the line near the fault whose key does not line up with the key above it."""
    for number in (near, near - 1):
        if number < 2:
            continue
        here, above = re.match(KEY + r":", lines[number - 1]), re.match(KEY + r":", lines[number - 2])
        if here and above and len(here[1]) != len(above[1]) and not _goes_back(here[1], lines[: number - 1]):
            lines_up = f'Line "{here[2]}" up with "{above[2]}" above'
            return number, f"the spaces at the start of this line do not match. {lines_up}"
    return None


def _goes_back(start: str, lines: Sequence[str]) -> bool:
    """Return whether a line that starts so goes on with something around the lines above it."""
    limit = 1_000
    for line in reversed(lines):
        match = re.match(KEY + r":", line)
        if not match or len(match[1]) >= limit:
            continue
        limit = len(match[1].rstrip("- "))  # of an item, where its hyphen is
        if len(start) == len(match[1]) or ("-" in start and len(start.rstrip("- ")) == limit):
            return True
    return False

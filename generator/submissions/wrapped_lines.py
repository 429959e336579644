"""YAML whose long lines a mail program broke, put together again.

A program that breaks lines at 76 columns puts the rest of each at the edge. There it may look like something of its
own: a comment, an item of a list, a key. Two things tell the rest of a line from a beginning. What begins has a key
that this kind of file has, once. And a line is only ever broken where the next word would not have fitted.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from generator.submissions.plain_marks import plain_line
from schema import Listing
from schema.submission import Change, StillRight
from schema.types import nearest

_NARROWEST, _WIDEST = 60, 100
"""Least and most characters at which a mail program breaks a line."""
_QUOTE_MARK = 2
"""Columns that the mark of a quoted line took when it was broken."""
_OWN_LINE = re.compile(r"\s|#|- |-$|---|\.\.\.")
_KEY = re.compile(r"([A-Za-z_]\w*)\s*:(?:\s|$)")
_KEYS_BY_KIND = {
    "change_to": tuple(Change.model_fields),
    "still_right": tuple(StillRight.model_fields),
    "name": tuple(Listing.model_fields),
}
_EVERY_KEY = tuple(dict.fromkeys(itertools.chain.from_iterable(_KEYS_BY_KIND.values())))


def unwrapped(source: FileText, is_mail: bool = False) -> FileText:
    """Return the text as it was before a mail program broke its long lines; as it is, where that cannot be read.

    With `is_mail`, a text that can be read is put together too: what was broken off may read as a comment, and be lost.
    """
    if _is_readable(source) and not is_mail:
        return source
    lines = _joined(source.text.split("\n"))
    mended = (FileText(source.path, "\n".join(each)) for each in (lines, _levelled(lines)))
    return next(filter(_is_readable, mended), source)


def _is_readable(source: FileText) -> bool:
    _, problems = parse(source)
    return not any(problem.code == "yaml" for problem in problems)


# --- which lines go on from the one above --------------------------------------------------------------------------


@dataclass(frozen=True)
class _Shape:
    """What tells a beginning from the rest of a line, in one text."""

    width: int
    """The longest line that could have been broken, or 0 when the text is not broken at a width."""
    keys: tuple[str, ...]
    """The keys that this kind of file has."""
    counts: Counter[str]
    """How often each stands at the edge."""


def _shape(lines: list[str]) -> _Shape:
    edge = Counter(match[1] for match in map(_KEY.match, lines) if match)
    kind = next((kind for kind in _KEYS_BY_KIND if kind in edge), None)
    width = max((len(line) for line in lines if " " in line.strip()), default=0)
    is_broken = _NARROWEST <= width <= _WIDEST
    return _Shape(width if is_broken else 0, _KEYS_BY_KIND[kind] if kind else _EVERY_KEY, edge)


def _joined(lines: list[str]) -> list[str]:
    """Return lines with the rest of each broken line put back at its end."""
    joined: list[str] = []
    shape, above = _shape(lines), ""
    for line in lines:
        if line and joined and joined[-1].strip() and not _begins(line, above, shape):
            joined[-1] = plain_line(f"{joined[-1].rstrip()} {line}")  # the quotes of a value are a pair again
        else:
            joined.append(line)
        above = line
    return joined


def _begins(line: str, above: str, shape: _Shape) -> bool:
    """Return whether a line at the edge begins something, and is not the rest of the line above."""
    first = next(iter(line.split(maxsplit=1)), "")  # a line may be of spaces alone
    is_full = bool(shape.width) and len(above) + 1 + len(first) > shape.width - _QUOTE_MARK
    if _OWN_LINE.match(line):
        is_odd = not line[0].isspace() and not above.startswith("#") and not above.rstrip().endswith(":")
        return not (is_full and is_odd)
    key = _KEY.match(line)
    if not key or not nearest(key[1], _EVERY_KEY):
        return False
    return not is_full or (key[1] in shape.keys and shape.counts[key[1]] == 1)


# --- blocks of text whose first line was pushed in -----------------------------------------------------------------

_BLOCK = re.compile(r"( *(?:- +)?)[a-z_]+ *: *[|>][-+]? *")


def _levelled(lines: list[str]) -> list[str]:
    """Return lines with the first of each block of text no further in than the others: some programs push it."""
    levelled = list(lines)
    for number, line in enumerate(lines[:-1]):
        block = _BLOCK.fullmatch(line)
        indents = list(_indents_inside(lines[number + 1 :], len(block[1]))) if block else []
        if indents and indents[0] > min(indents):
            levelled[number + 1] = " " * min(indents) + lines[number + 1].lstrip()
    return levelled


def _indents_inside(lines: list[str], edge: int) -> Iterator[int]:
    """Yield how far in each line of a block of text stands, up to the first that is not inside it."""
    inside = itertools.takewhile(lambda text: not text.strip() or _indent(text) > edge, lines)
    return (_indent(text) for text in inside if text.strip())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))

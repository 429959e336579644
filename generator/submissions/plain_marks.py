"""The marks that YAML is made of, plain again after a mail program or a phone has made them handsome.

Hyphens, quotes and spaces are put back where YAML reads them. Those in somebody's own words are theirs, and stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from schema import Listing
from schema.introspection import fields
from schema.submission import Change, StillRight

_FIELD_NAMES = frozenset(path[-1] for shape in (Listing, Change, StillRight) for path, _ in fields(shape))
_ID_FIELDS = ("change_to", "still_right", "needs", "serves", "field")
"""Fields that hold ids and names alone, which have hyphens and no dashes."""
_BULLET = re.compile(r"^( *)[•·–—]\s+")
_KEY = re.compile(r"( *)(?:- +)?([a-z_]+) *:(?: |$)")
_BLOCK = re.compile(r"( *(?:- +)?)[a-z_]+ *: *[|>][-+]? *$")


def plain_lines(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a piece of YAML with plain marks; inside a block of text, quotes and dashes stay."""
    edge: int | None = None
    for line in lines:
        spaced = _BULLET.sub(r"\1- ", _plain_spaces(line))
        if edge is not None and not _ends_block(spaced, edge):
            yield spaced
            continue
        plain = plain_line(spaced)
        block = _BLOCK.match(plain)
        edge = len(block[1]) if block else None
        yield plain


def _ends_block(line: str, edge: int) -> bool:
    """Return whether a line is a field no further in than the one, at this edge, whose text came before it."""
    key = _KEY.match(line)
    return bool(key and key[2] in _FIELD_NAMES and len(key[1]) <= edge)


def plain_line(line: str) -> str:
    """Return a line that holds a field or an item with plain marks."""
    return _plain_quotes(_plain_dashes(line))


def _plain_spaces(line: str) -> str:
    """Return a line with ordinary spaces where YAML needs them: mail programs make some that do not break."""
    indent = len(line) - len(line.lstrip(" \u00a0"))
    return " " * indent + re.sub(r"(:|^-)\u00a0", r"\1 ", line[indent:])


# --- hyphens --------------------------------------------------------------------------------------------------------

_HYPHEN = re.compile("[\u2010\u2011\ufe63\uff0d]")
_DASH = re.compile("[\u2012-\u2015\u2212]")
_DATE = re.compile(r"\b([0-9]{4})[-\u2012-\u2015\u2212]([0-9]{2})[-\u2012-\u2015\u2212]([0-9]{2})\b")
_BLOCK_MARK = re.compile(r" *(?:- +)?[a-z_]+ *: *[|>][\u2012-\u2015\u2212] *$")
_HOLDS_IDS = re.compile(rf" *(?:- +)?(?:{'|'.join(_ID_FIELDS)}) *:|# Suggested address")


def _plain_dashes(line: str) -> str:
    """Return a line with plain hyphens in dates, in ids, and in the mark that a block of text begins with."""
    line = _HYPHEN.sub("-", line)
    if not _DASH.search(line):
        return line
    if _BLOCK_MARK.match(line) or _HOLDS_IDS.match(line):
        return _DASH.sub("-", line)
    return _DATE.sub(r"\1-\2-\3", line)


# --- quotes ---------------------------------------------------------------------------------------------------------

_CURLY = re.compile("[“”„‟‘’‚‛]")
_OPEN, _CLOSE = r"(?:[“”„‟‘’‚‛]|\"(?=[^\"]*”\s*$))", '[“”„‟‘’‚‛"]'
"""A program may have made only one of a pair curly."""
_VALUE = re.compile(rf"( *(?:- +)?(?:[a-z_]+ *: +)?){_OPEN}((?:\\.|[^\"“„‘”\\])*){_CLOSE} *")
_HAS_BRACKETS = re.compile(r" *(?:- +)?(?:[a-z_]+ *: *)?[\[{]")
_ITEM = re.compile(r"([\[{,:] *)[“”„‟‘’‚‛]([^“”„‟\",]*?)[“”„‟‘’‚‛\"](?= *[,\]}])")
_ESCAPED = re.compile(r"\\([“”‘’])")


def _plain_quotes(line: str) -> str:
    """Return a line with plain quotes where curly ones stand round a whole value, or round an item between brackets."""
    if not _CURLY.search(line):
        return line
    value = _VALUE.fullmatch(line)
    if value and value[1].strip() and value[1].strip(" -:") in ("", *_FIELD_NAMES):
        return f'{value[1]}"{_ESCAPED.sub(_escaped, value[2])}"'
    return _ITEM.sub(r'\1"\2"', line) if _HAS_BRACKETS.match(line) else line


def _escaped(mark: re.Match[str]) -> str:
    """Return a quote inside a quoted value as YAML wants it."""
    return '\\"' if mark[1] in "“”" else "'"

"""Finding the YAML in a message: between its two marks, whatever a mail program has done to the lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from generator.load.safe_read import Source
from generator.load.yaml_parser import parse
from schema import Listing
from schema.introspection import fields
from schema.submission import Change, StillRight
from schema.types import nearest

BEGIN, END = "--- linkbook ---", "--- end ---"
"""The marks that the form puts above and below the YAML in an e-mail."""

_DASHES = r"[-\u2010-\u2015\u2212]{1,3}[ \u00a0]*"
_BEGIN = re.compile(rf"(?P<quote>[>|\s]*){_DASHES}linkbook[ \u00a0]*{_DASHES}\s*", re.IGNORECASE)
_END = re.compile(rf"[>|\s]*{_DASHES}end[ \u00a0]*{_DASHES}\s*|(?:[>|] ?)*-- ?", re.IGNORECASE)
"""The mark below, or else the line that mail programs put above a signature."""
_FENCE = re.compile(r"(?P<quote>[>|\s]*)```(?:ya?ml)?\s*", re.IGNORECASE)
_END_OF_FENCE = re.compile(r"[>|\s]*```\s*")
_OWN_LINE = re.compile(r"\s|#|- |-$|---|\.\.\.")
_KEY = re.compile(r"([A-Za-z_]\w*)\s*:(?:\s|$)")
_FIELD_NAMES = frozenset(path[-1] for shape in (Listing, Change, StillRight) for path, _ in fields(shape))
_KEYS = tuple(dict.fromkeys((*Listing.model_fields, *Change.model_fields, *StillRight.model_fields)))


def blocks(text: str) -> tuple[str, ...]:
    """Return each different piece of YAML that stands between marks, or else in a fence, at the lines it stood on."""
    pieces = dict.fromkeys([*_between(text, _BEGIN, _END)] or _between(text, _FENCE, _END_OF_FENCE))
    return tuple({piece.strip(): piece for piece in reversed(pieces) if piece.strip()}.values())[::-1]


def _between(text: str, begin: re.Pattern[str], end: re.Pattern[str]) -> Iterator[str]:
    lines, start, depth = text.split("\n"), 0, 0
    for number, line in enumerate(lines):
        if not start and (mark := begin.fullmatch(line)):
            start, depth = number + 1, len(re.findall(r"[>|]", mark["quote"]))
        elif start and end.fullmatch(line):
            yield _piece(lines[start:number], start, depth)
            start = 0
    if start:
        yield _piece(lines[start:], start, depth)


def _piece(lines: list[str], above: int, depth: int) -> str:
    quote = re.compile(rf"\s?(?:[>|] ?){{{depth}}}" if depth else "")
    return "\n" * above + "\n".join(_as_typed(quote.sub("", line, count=1)) for line in lines) + "\n"


def _as_typed(line: str) -> str:
    """Return a line as the form wrote it: its spaces, hyphens and quotes plain again after a mail program."""
    return _plain_quotes(_BULLET.sub(r"\1- ", _plain_spaces(line)))


def _plain_quotes(line: str) -> str:
    """Return a line with plain quotes where curly ones stand round a whole value, or round an item between brackets."""
    if not _CURLY.search(line):
        return line
    value = _VALUE.fullmatch(line)
    if value and value[1].strip(" -:") in ("", *_FIELD_NAMES):
        return f'{value[1]}"{value[2].replace(_ESCAPED[0], _ESCAPED[2]).replace(_ESCAPED[1], _ESCAPED[2])}"'
    return _ITEM.sub(r'\1"\2"', line) if _HAS_BRACKETS.match(line) else line


_CURLY = re.compile("[“”„‟]")
_BULLET = re.compile(r"^( *)[•·–—]\s+")
_VALUE = re.compile(r"( *(?:- +)?(?:[a-z_]+ *: +)?)[“”„‟]([^\"]*)[“”„‟] *")
_HAS_BRACKETS = re.compile(r" *(?:- +)?(?:[a-z_]+ *: *)?[\[{]")
_ITEM = re.compile(r"([\[{,:] *)[“”„‟]([^“”„‟\"]*)[“”„‟](?= *[,\]}])")
_ESCAPED = ("\\“", "\\”", '\\"')


def unquoted(text: str) -> str:
    """Return a text without the marks of quoted mail, if every line has them."""
    lines = [line for line in text.split("\n") if line.strip()]
    is_quoted = lines and all(line.startswith(">") for line in lines)
    return re.sub(r"^>+ ?", "", text, flags=re.MULTILINE) if is_quoted else text


def _plain_spaces(line: str) -> str:
    """Return a line with ordinary spaces where YAML needs them: mail programs make some that do not break."""
    indent = len(line) - len(line.lstrip(" \u00a0"))
    return " " * indent + re.sub(r"(:|^-)\u00a0", r"\1 ", line[indent:])


def unwrapped(source: Source) -> Source:
    """Return the text as it was before a mail program broke its long lines, if that is why it cannot be read."""
    if _is_readable(source):
        return source
    lines = _joined(source.text.split("\n"))
    mended = (Source(source.path, "\n".join(each)) for each in (lines, _levelled(lines)))
    return next(filter(_is_readable, mended), source)


def _is_readable(source: Source) -> bool:
    _, problems = parse(source)
    return not any(problem.code == "yaml" for problem in problems)


_BLOCK = re.compile(r"( *(?:- +)?)[a-z_]+ *: *[|>][-+]? *")


def _levelled(lines: list[str]) -> list[str]:
    """Return lines with the first of each block of text no further in than the others: some programs push it."""
    levelled = list(lines)
    for number, line in enumerate(lines[:-1]):
        block = _BLOCK.fullmatch(line)
        indents = _indents_inside(lines[number + 1 :], len(block[1])) if block else []
        if indents and indents[0] > min(indents):
            levelled[number + 1] = " " * min(indents) + lines[number + 1].lstrip()
    return levelled


def _indents_inside(lines: list[str], edge: int) -> list[int]:
    """Return how far in each line of a block of text stands, up to the first that is not inside it."""
    inside = itertools.takewhile(lambda text: not text.strip() or _indent(text) > edge, lines)
    return [_indent(text) for text in inside if text.strip()]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _joined(lines: list[str]) -> list[str]:
    """Return lines with the rest of each broken line put back at its end."""
    joined: list[str] = []
    for line in lines:
        if line and joined and joined[-1].strip() and not _begins(line):
            joined[-1] = f"{joined[-1].rstrip()} {line}"
        else:
            joined.append(line)
    return joined


def _begins(line: str) -> bool:
    """Return whether a line at the edge begins something, and is not the rest of the line above."""
    key = _KEY.match(line)
    return bool(_OWN_LINE.match(line) or (key and nearest(key[1], _KEYS)))

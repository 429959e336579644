"""Finding the YAML in a message: between its two marks, whatever a mail program has done to the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.load.safe_read import Source
from generator.load.yaml_parser import parse
from schema import Listing
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
    return "\n" * above + "\n".join(_plain_spaces(quote.sub("", line, count=1)) for line in lines) + "\n"


def _plain_spaces(line: str) -> str:
    """Return a line with ordinary spaces where YAML needs them: mail programs make some that do not break."""
    indent = len(line) - len(line.lstrip(" \u00a0"))
    return " " * indent + re.sub(r"(:|^-)\u00a0", r"\1 ", line[indent:])


def unwrapped(source: Source) -> Source:
    """Return the text as it was before a mail program broke its long lines, if that is why it cannot be read."""
    if _is_readable(source):
        return source
    joined = Source(source.path, "\n".join(_joined(source.text.split("\n"))))
    return joined if _is_readable(joined) else source


def _is_readable(source: Source) -> bool:
    _, problems = parse(source)
    return not any(problem.code == "yaml" for problem in problems)


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

"""Finding the YAML in a message: between its two marks, whatever a mail program has done to the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.submissions import packed_letter, plain_marks

BEGIN, END = "--- linkbook ---", "--- end ---"
"""The marks that the form puts above and below the YAML in an e-mail."""

_DASHES = r"[-\u2010-\u2015\u2212]{1,3}[ \u00a0]*"
_BEGIN = re.compile(rf"(?P<quote>[>|\s]*){_DASHES}linkbook[ \u00a0]*{_DASHES}\s*", re.IGNORECASE)
_END = re.compile(rf"[>|\s]*{_DASHES}end[ \u00a0]*{_DASHES}\s*|(?:[>|] ?)*-- ?", re.IGNORECASE)
"""The mark below, or else the line that mail programs put above a signature."""
_FENCE = re.compile(r"(?P<quote>[>|\s]*)```(?:ya?ml)?\s*", re.IGNORECASE)
_END_OF_FENCE = re.compile(r"[>|\s]*```\s*")


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
    unquoted_lines = [quote.sub("", line, count=1) for line in lines]
    whole = packed_letter.unpacked("\n".join(unquoted_lines))
    if whole is not None:
        return "\n" * above + whole
    return "\n" * above + "\n".join(plain_marks.plain_lines(unquoted_lines)) + "\n"


def unquoted(text: str) -> str:
    """Return a text without the marks of quoted mail, if every line has them."""
    lines = [line for line in text.split("\n") if line.strip()]
    is_quoted = lines and all(line.startswith(">") for line in lines)
    return re.sub(r"^>+ ?", "", text, flags=re.MULTILINE) if is_quoted else text

"""What the sender of a reply wrote, without what they quoted and how they signed it.

People answer above what they quote, below it, or between its lines. Where a mail program marks quoted lines with ">",
all other lines are theirs, wherever they stand. Where it does not, what stands below "On … wrote:" is the quoted mail,
unless nothing stands above it: then nobody can tell, and all of it is kept for a person to read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEAD = r"[*_]*(?:From|Sent|Date|To|Cc|Subject|Oddi wrth|Anfonwyd|At|Pwnc)[*_]*\s?:"
_ABOVE_QUOTED = re.compile(
    rf"^(?:-{{2,}} ?(?:Original|Forwarded) (?:Message|Appointment)\b.*|(?:_{{10,}}\n\s*)?(?={_HEAD}.*\n+{_HEAD})"
    r"|On .{6,200}\n?.{0,80} wrote:$|Ar .{6,200} ysgrif.*$)",
    re.IGNORECASE | re.MULTILINE,
)
"""What stands above a mail that is quoted. One line that begins with "From:" is somebody's sentence."""
_HEADER_LINE = re.compile(rf"^{_HEAD}.*\n?", re.IGNORECASE | re.MULTILINE)
_SIGNATURE = re.compile(r"^(?:--|_{10,})\s?$", re.MULTILINE)
_SENT_FROM = re.compile(r"^(?:(?:Sent|Anfonwyd) (?:from|via|o) .*|Get Outlook for .*)$", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(r"(?:^[ \t]*>.*(?:\n|\Z))+", re.MULTILINE)


@dataclass(frozen=True)
class OwnWords:
    """What somebody wrote."""

    text: str
    is_scattered: bool = False
    """Whether it stands in several places between what was quoted, or may be what was quoted: never a plain yes."""


def own_words(text: str) -> OwnWords:
    """Return what the sender of a text wrote: nothing that they quoted, and no signature."""
    above, below = _parted(text)
    is_marked = bool(_QUOTED.search(below))
    pieces = [*_QUOTED.split(above), *(_QUOTED.split(below) if is_marked else ())]
    own = [words for piece in pieces if (words := _without_signature(piece))]
    if not own and below.strip() and not is_marked:
        return OwnWords(_without_signature(_HEADER_LINE.sub("", below)), is_scattered=True)
    return OwnWords("\n\n".join(own), is_scattered=len(own) > 1)


def _parted(text: str) -> tuple[str, str]:
    """Return what stands above the first quoted mail, and below the line or the headers that begin it."""
    found = next((match for match in _ABOVE_QUOTED.finditer(text)), None)
    if found is None:
        return text, ""
    below = text[found.end() :]
    headers = re.match(rf"\s*(?:{_HEAD}.*\n+)+", below, re.IGNORECASE)
    return text[: found.start()], below[headers.end() :] if headers else below


def _without_signature(text: str) -> str:
    signature = _SIGNATURE.search(text)
    own = _SENT_FROM.sub("", text[: signature.start()] if signature else text)
    return re.sub(r"\n{3,}", "\n\n", own).strip()

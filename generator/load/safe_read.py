"""From a path to text: regular files only, a size limit before reading, UTF-8, no characters that hide."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from generator.load import file_kinds
from generator.load.yaml_hints import field_at
from generator.problems import Problem

MAX_BYTES = 64 * 1024
"""Largest listing, area or settings file, in bytes. A listing is about 2 kB."""
MAX_VOCABULARY_BYTES = 512 * 1024
"""Largest `needs.yml` or `synonyms.yml`, which hold every word that people use."""

_NEVER = (
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\uffff\ud800-\udfff\ue000-\uf8ff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
)
_JOINERS, _ACCENTS = "\u200c\u200d", "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
HIDDEN = re.compile(
    f"[{_NEVER}]"
    f"|(?<=[\x00-\u024f])[{_JOINERS}]"  # joiners belong between emoji, or Arabic or Indian letters
    f"|[{_ACCENTS}]{{5}}"  # more accents than any language piles up
)
"""Controls, direction marks, invisible spaces, tag and private characters: refused everywhere, comments included."""
_MAY_HIDE = re.compile(f"[{_NEVER}{_JOINERS}{_ACCENTS}]")
_PLAIN = bytes(range(0x20, 0x7F)) + b"\t\n\r"
MAX_HIDDEN = 10
"""Most lines of one file whose hidden characters are told of."""


@dataclass(frozen=True)
class FileText:
    """The text of one file, as it will be parsed. `path` is how messages name it."""

    path: str
    text: str


def read(
    path: Path, shown: str, max_bytes: int = MAX_BYTES, was_there: bool = False
) -> tuple[FileText | None, tuple[Problem, ...]]:
    """Return the file's text, and its problems; no text when it cannot be read at all.

    `was_there` says that a folder listed the file a moment ago.
    """
    data, problems = read_bytes(path, shown, max_bytes, was_there)
    return (None, problems) if data is None else decode(data, shown)


def read_bytes(
    path: Path, shown: str, max_bytes: int = MAX_BYTES, was_there: bool = False
) -> tuple[bytes | None, tuple[Problem, ...]]:
    """Return an ordinary file's bytes, or the problem of reading it."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError as error:
        return None, (_file(shown, _cannot_open(path, error, was_there)),)
    try:
        data, fault = _bytes_or_fault(handle, max_bytes)
    except OSError as error:
        data, fault = None, f"cannot be read ({error.strerror}). Try again, or put a good copy in its place"
    finally:
        os.close(handle)
    return data, (_file(shown, fault),) if fault else ()


def _bytes_or_fault(handle: int, max_bytes: int) -> tuple[bytes | None, str]:
    """Return what an open file holds, or what is wrong with it."""
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        return None, "is not an ordinary file. Only ordinary files belong here"
    if status.st_size > max_bytes:
        return None, f"is {status.st_size:,} bytes; the most is {max_bytes:,}. Shorten it"
    with os.fdopen(handle, "rb", closefd=False) as file:
        data = file.read(max_bytes + 1)
    after = os.fstat(handle)
    if len(data) != status.st_size or (after.st_size, after.st_mtime_ns) != (status.st_size, status.st_mtime_ns):
        return None, "changed while it was being read. Run the command again"
    return data, ""


def _cannot_open(path: Path, error: OSError, was_there: bool) -> str:
    if path.is_symlink():
        return "is a link to another file. Put the file itself here"
    if isinstance(error, FileNotFoundError):
        return "has gone while the directory was being read. Run the command again" if was_there else _NOT_THERE
    return "cannot be opened. Check who is allowed to read it"


_NOT_THERE = "is not there. This directory needs it"


def _file(shown: str, message: str) -> Problem:
    return Problem(path=shown, line=1, message=f"this file {message}", code="file")


def decode(data: bytes, shown: str) -> tuple[FileText | None, tuple[Problem, ...]]:
    """Return bytes as text with plain line ends, and the problems of that; no text when they are not UTF-8."""
    other_kind = file_kinds.of_bytes(data)
    if other_kind:
        return None, (_file(shown, other_kind),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = (
            "a letter on this line cannot be read, because of how the file was saved. In Notepad, choose Save As, and"
            " pick UTF-8 beside Encoding. Then look at this line again"
        )
        field = field_at(data.decode("latin-1"), line)
        return None, (Problem(shown, line, message, field, code="encoding"),)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hidden = tuple(_hidden_problems(text, shown)) if _may_hide(data) and HIDDEN.search(text) else ()
    return FileText(shown, HIDDEN.sub("\N{REPLACEMENT CHARACTER}", text) if hidden else text), hidden


def _may_hide(data: bytes) -> bool:
    """Return whether UTF-8 holds any character that `HIDDEN` is about: true wherever it matches, and quick to say no.

    `HIDDEN` looks at each letter of a text, and takes as long as all else that reading does. Here the plain letters,
    nearly all there are, are taken away first by a table of bytes.
    """
    return bool(_MAY_HIDE.search(data.translate(None, _PLAIN).decode()))


def _hidden_problems(text: str, shown: str) -> list[Problem]:
    hidden_by_line = [
        (number, line, hidden) for number, line in enumerate(text.split("\n"), 1) if (hidden := hidden_character(line))
    ]
    problems = [
        Problem(shown, number, hidden_message(hidden, line), field_at(text, number), code="hidden_character")
        for number, line, hidden in hidden_by_line[:MAX_HIDDEN]
    ]
    more = hidden_by_line[MAX_HIDDEN:]
    if more:
        message = f"and {len(more):,} more lines with characters that nobody can see. Type these lines again"
        problems.append(Problem(shown, more[0][0], message, code="hidden_character"))
    return problems


def hidden_character(text: str) -> str | None:
    """Return the first character of `text` that a reader cannot see, or None."""
    if text.isascii() and text.replace("\n", " ").isprintable():  # nearly always, and much the quickest way to know
        return None
    found = HIDDEN.search(text)
    return found[0] if found else None


def without_hidden(text: str) -> str:
    """Return `text` without the characters that a reader cannot see."""
    return HIDDEN.sub("", text)


def hidden_message(hidden: str, text: str) -> str:
    """Return what to say about a character that a reader cannot see, by the words that it stands between."""
    kind = unicodedata.name(hidden[0], _NAMELESS.get(unicodedata.category(hidden[0]), "")).lower()
    where = _between(hidden, text)
    if hidden == "\N{REPLACEMENT CHARACTER}":
        return f"a letter was lost{where} when the file was saved. Type the word again"
    if len(hidden) > 1:
        return f"too many accents are piled on one letter{where}. Type the word again"
    named = f" ({kind})" if kind else ""
    return f"there is a character{where} that nobody can see{named}. Delete it and type the word again"


_NAMELESS = {"Cc": "a control character"}
"""What characters are called that have no name, by their kind."""


def _between(hidden: str, text: str) -> str:
    """Return between which words, or parts of one, of a line something stands that nobody can find by looking."""
    line = next((line for line in text.split("\n") if hidden in line), "")
    before, _, after = line.partition(hidden)
    words = (without_hidden(before).split()[-1:], without_hidden(after).split()[:1])
    left, right = (re.sub(r"[^\w@.:/\'’-]+", "", word[0])[-20:] if word else "" for word in words)
    if any(c.isdigit() for c in f"{left}{right}"):  # it may be a number that is not for repeating
        return " here"
    if left and right:
        return f' between "{left}" and "{right}"'
    return f' after "{left}"' if left else f' before "{right}"' if right else " here"

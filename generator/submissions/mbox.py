"""The messages of an mbox file, as Thunderbird, Apple Mail and Gmail's Takeout save a whole folder of mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

MAX_BYTES = 64 * 1024 * 1024
"""Largest mbox file, in bytes."""
_SEPARATOR = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*[0-9]{4}[^\r\n]*\r?\n(?=[A-Za-z-]+:)")
"""The line above each message: who it is from, and a day. Headers follow, so that no sentence is taken for one."""
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def is_mbox(data: bytes) -> bool:
    """Return whether a file holds messages one after another."""
    return bool(_SEPARATOR.match(data))


def messages(data: bytes) -> Iterator[bytes]:
    """Yield each message of an mbox file, in order."""
    starts = list(_SEPARATOR.finditer(data))
    ends = [start.start() for start in starts[1:]] + [len(data)]
    for start, end in zip(starts, ends, strict=True):
        yield _QUOTED.sub(rb"\1", data[start.end() : end])

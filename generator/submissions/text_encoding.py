"""From the bytes of a text to its letters, by what they are and not by what they are said to be."""

from __future__ import annotations

import codecs

_VAGUE = frozenset(("", "us-ascii", "ascii", "iso-8859-1", "latin-1", "unknown-8bit"))
"""Encodings that mail programs name when they mean another: as browsers do, these are read as Windows-1252."""
_LEAST = 4
"""Fewest bytes of which anything can be told."""


def as_utf8(data: bytes) -> bytes:
    """Return a UTF-16 text as UTF-8; anything else as it is."""
    encoding = _utf16(data)
    return data.decode(encoding, "replace").encode("utf-8") if encoding else data


def _utf16(data: bytes) -> str:
    """Return which UTF-16 a text is in, or nothing. Without a mark, every other byte of English is empty."""
    if data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16"
    start = data[:8]
    if len(start) < _LEAST or len(data) % 2 or b"\0" not in start:
        return ""
    first, second = start[0::2], start[1::2]
    if not any(second) and all(first):
        return "utf-16-le"
    return "utf-16-be" if not any(first) and all(second) else ""


def decoded(data: bytes, said: str) -> str:
    """Return the letters of a part of an e-mail that says it is in some encoding, or says nothing."""
    for encoding in ("utf-8-sig", "windows-1252" if said.lower() in _VAGUE else said):
        try:
            return as_utf8(data).decode(encoding)
        except (LookupError, ValueError):
            continue
    return data.decode("windows-1252", "replace")

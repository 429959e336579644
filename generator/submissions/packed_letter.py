"""A file that the form made small enough to stand in a letter: unpacked, or left as it is."""

from __future__ import annotations

import base64
import binascii
import re
import zlib

from generator.load.safe_read import MAX_BYTES

_PACKED = re.compile(r"\s*packed:(?P<letters>[\sA-Za-z0-9._>|]+)", re.ASCII)
_NOT_LETTERS = re.compile(r"[^A-Za-z0-9._]")


def unpacked(piece: str) -> str | None:
    """Return the text that a piece between our marks stands for, or None when it stands for itself.

    It is at most as long as the longest listing: what unpacks to more is nobody's.
    """
    match = _PACKED.fullmatch(piece)
    if not match:
        return None
    letters = _NOT_LETTERS.sub("", match["letters"]).replace(".", "+").replace("_", "/")
    try:
        squeezed = base64.b64decode(letters + "=" * (-len(letters) % 4), validate=True)
        unsqueezer = zlib.decompressobj()
        data = unsqueezer.decompress(squeezed, MAX_BYTES)
        return data.decode("utf-8") if unsqueezer.eof else None
    except (binascii.Error, zlib.error, UnicodeDecodeError):
        return None

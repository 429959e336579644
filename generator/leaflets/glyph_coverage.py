"""Words made safe for paper: every character one that a bundled font has, and no word wider than its line."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from generator.resources import SITE_OVERRIDES

FONTS = SITE_OVERRIDES / "leaflets" / "fonts"
STAND_IN = "□"
"""Stands for a character that no bundled font has: it must be seen that something is missing."""
_BREAK = "\u200b"  # a place where a line may end, of no width
_LONG_WORD = re.compile(r"[^\s/-]{24,}")  # a line may end after a stroke or a hyphen as it is
_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?) ([0-9][A-Z]{2})\b")
_JOINERS = "\u200c\u200d"  # Persian and Indian scripts cannot be spelt without them
_INVISIBLE = re.compile("[\ufe00-\ufe0f]")  # which picture of a character to prefer; we have one of each


@cache
def covered() -> frozenset[int]:
    """Return every character that a bundled font has, from the list that is kept beside the fonts."""
    spans = (FONTS / "covers.txt").read_text(encoding="utf-8").split()
    ends = (span.partition("-") for span in spans)
    return frozenset(c for first, _, last in ends for c in range(int(first, 16), int(last or first, 16) + 1))


@lru_cache(maxsize=65_536)
def on_paper(text: str) -> str:
    """Return a text with a stand-in for what cannot be printed, and places to break words too long for a line."""
    seen = "".join(_shown(c) for c in _INVISIBLE.sub("", unicodedata.normalize("NFC", text)))
    tidied = re.sub(rf"(?<={STAND_IN})[{_JOINERS}]+", "", seen)
    return _POSTCODE.sub("\\1\u00a0\\2", _LONG_WORD.sub(_with_breaks, tidied))


def _shown(character: str) -> str:
    if character in _JOINERS:
        return character
    kind = unicodedata.category(character)
    if kind in ("Cc", "Zl", "Zp", "Zs"):
        return " "
    if kind == "Cf":
        return ""
    return character if ord(character) in covered() else STAND_IN


def _with_breaks(found: re.Match[str]) -> str:
    """Return a long word that may end a line after its stops, and every dozen letters."""
    pieces = re.split(r"(?<=[.@?&=_])", found[0])
    return _BREAK.join(_BREAK.join(_twelves(piece)) for piece in pieces if piece)


def _twelves(piece: str) -> list[str]:
    return [piece[start : start + 12] for start in range(0, len(piece), 12)]


def right_to_left(text: str) -> bool:
    """Return whether a text begins in a script that is read from the right."""
    strong = next((d for c in text if (d := unicodedata.bidirectional(c)) in ("L", "R", "AL")), "L")
    return strong != "L"

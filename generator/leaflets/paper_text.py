"""Words made ready for paper: only characters that a font has, no word wider than its line, each text its own way."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from generator.glyph_coverage import EMOJI, JOINERS, is_covered, is_unseen
from generator.languages import said_of

STAND_IN = "□"
"""Stands for a letter that no bundled font has: it must be seen that something is missing."""
RIGHT_MARK = "\u200f"
"""Begins a text that is read from the right; the template takes it off and turns the paragraph round."""
_BREAK = "\u200b"  # a place where a line may end, of no width
_LONG_WORD = re.compile(r"[^\s/-]{24,}")  # a line may end after a stroke or a hyphen as it is
_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?) ([0-9][A-Z]{2})\b")
_PHONE = re.compile(r"(?<![0-9])((?:\+44 ?|0)[0-9]{2,5})((?: [0-9]{3,6}){1,2})(?![0-9])")


def on_paper(text: str) -> str:
    """Return a text without emoji, with a stand-in for other letters that no font has, and places to break long words.

    One that is read from the right begins with RIGHT_MARK. A text of nothing but emoji becomes a stand-in. A message
    is told first.
    """
    return said_of(_on_paper, text)


@lru_cache(maxsize=65_536)
def _on_paper(text: str) -> str:
    seen = "".join(_shown(c) for c in unicodedata.normalize("NFC", text))
    tidied = re.sub(rf"(?<={STAND_IN})[{JOINERS}]+|(?<![^\s])[{JOINERS}]+", "", seen)
    words = re.sub(" {2,}", " ", tidied).strip() or (STAND_IN if text.strip() else "")
    whole = _PHONE.sub(_unbroken, _POSTCODE.sub("\\1\u00a0\\2", _LONG_WORD.sub(_with_breaks, words)))
    return RIGHT_MARK + whole if right_to_left(whole) else whole


def _shown(character: str) -> str:
    if character in JOINERS or (is_covered(character) and not is_unseen(character)):
        return character
    if is_unseen(character):
        return "" if unicodedata.category(character) in ("Cf", "Mn") else " "
    return "" if EMOJI.match(character) else STAND_IN


def _unbroken(phone: re.Match[str]) -> str:
    """Return a telephone number as one word: among Arabic words its parts would else stand in the wrong order."""
    return phone[0].replace(" ", "\u00a0")


def _with_breaks(found: re.Match[str]) -> str:
    """Return a long word that may end a line after its stops, and every dozen letters."""
    pieces = re.split(r"(?<=[.@?&=_])", found[0])
    return _BREAK.join(_BREAK.join(_twelves(piece)) for piece in pieces if piece)


def _twelves(piece: str) -> list[str]:
    return [piece[start : start + 12] for start in range(0, len(piece), 12)]


def right_to_left(text: str) -> bool:
    """Return whether the first letter of a text is of a script that is read from the right."""
    strong = next((d for c in text if (d := unicodedata.bidirectional(c)) in ("L", "R", "AL")), "L")
    return strong != "L"

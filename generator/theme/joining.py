"""Our style sheet as a site ships it: one file, made of one file a component, without what only its writers read."""

from __future__ import annotations

import re
from pathlib import Path

_IMPORT = re.compile(r'@import "([\w./-]+)";\n?')
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_QUOTED = re.compile(r'("[^"]*")')
_AROUND = re.compile(r"\s*([{};,])\s*")


def joined(sheet: Path) -> str:
    """Return a style sheet with each sheet that it imports in that place, without comments or needless spaces."""
    return "".join(_tight(part) for part in _QUOTED.split(_COMMENT.sub("", _whole(sheet))))


def _whole(sheet: Path) -> str:
    return _IMPORT.sub(lambda found: _whole(sheet.parent / found[1]), sheet.read_text(encoding="utf-8"))


def _tight(css: str) -> str:
    """Return rules without needless spaces; what is quoted stays as it is."""
    # A space before a colon tells `a :hover` from `a:hover`, and those around + and - are part of `calc`: they stay.
    return css if css.startswith('"') else _AROUND.sub(r"\1", re.sub(r"\s+", " ", css)).replace(": ", ":")

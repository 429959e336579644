"""Our style sheet as a site ships it: one file, made of one file a component."""

from __future__ import annotations

import re
from pathlib import Path

_IMPORT = re.compile(r'@import "([\w./-]+)";\n?')
_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)


def joined(sheet: Path) -> str:
    """Return a style sheet with each sheet that it imports in that place, and no comments."""
    css = sheet.read_text(encoding="utf-8")
    return _COMMENT.sub("", _IMPORT.sub(lambda found: joined(sheet.parent / found[1]), css)).lstrip()

"""The hand-written pages as text, for their other languages: MkDocs itself reads them for English."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.load import folders
from generator.load.safe_read import read

FOLDER = "pages"


def hand_written(root: Path) -> Mapping[str, str]:
    """Return the Markdown of each page in a directory's `pages` by its file's name; what cannot be read is left out."""
    names = [item.name for item in folders.items(root / FOLDER) if item.name.endswith(".md") and item.is_file()]
    found = {name: read(root / FOLDER / name, name)[0] for name in names}
    return {name: source.text for name, source in found.items() if source}

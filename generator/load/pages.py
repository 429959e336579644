"""The hand-written pages as text, for their other languages: MkDocs itself reads them for English."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.load import folders
from generator.load.safe_read import read
from schema.language_tags import LANGUAGE_TAGS

FOLDER = "pages"


def hand_written(root: Path) -> Mapping[str, str]:
    """Return the Markdown of each page in a directory's `pages` by its file's name; what cannot be read is left out.

    A page that somebody wrote in another language lies in a folder of that language, such as `cy/about.md`.
    """
    tags = [item.name for item in folders.items(root / FOLDER) if item.name in LANGUAGE_TAGS and item.is_dir()]
    names = [name for before in ("", *(f"{tag}/" for tag in tags)) for name in _pages(root / FOLDER, before)]
    found = {name: read(root / FOLDER / name, name)[0] for name in names}
    return {name: source.text for name, source in found.items() if source}


def _pages(folder: Path, before: str) -> list[str]:
    return [f"{before}{i.name}" for i in folders.items(folder / before) if i.name.endswith(".md") and i.is_file()]

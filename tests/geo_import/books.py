"""A small directory to bring geography to."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator import load
from generator.load import Entry
from schema import Area
from tests.conftest import SAMPLE


def book(folder: Path, **areas: str) -> Path:
    """Write a directory with these areas' files, by their ids, and no others, and return its folder."""
    path = folder / "directory"
    (path / "areas").mkdir(parents=True)
    shutil.copy(SAMPLE / "settings.yml", path)
    for id, text in areas.items():
        (path / "areas" / f"{id}.yml").write_text(text, "utf-8")
    return path


def areas(folder: Path) -> tuple[Entry[Area], ...]:
    """Return the areas of a directory."""
    return load.directory(folder).areas

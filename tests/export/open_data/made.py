"""The open data of the invented town, and of a town with only what a test gives it, made once each."""

from __future__ import annotations

import datetime
from functools import cache
from pathlib import Path
from typing import Any

from generator.export import open_data
from generator.resolve import Directory
from tests.town import town, with_listings

SHARED = Path(__file__).parents[4] / "shared" / "data"
"""Data that is not ours to keep; tests of it are skipped where it is not there."""


def files(directory: Directory) -> dict[str, bytes]:
    """Return every file of a directory's open data, by its path."""
    made = [file for make in open_data.factories(directory) for file in make()]
    return {path: file.data for file in made for path in (file.path, file.twin) if path}


@cache
def town_files() -> dict[str, bytes]:
    """Return the open data of the invented town."""
    return files(town())


def of(folder: Path, today: datetime.date | None = None, **listings: dict[str, Any]) -> dict[str, bytes]:
    """Return the open data of a town with these listings alone."""
    return files(with_listings(folder, **({"today": today} if today else {}), **listings))

"""The finder's files of a directory, as a folder that the engine reads."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator import export, load, resolve
from tests.town import TODAY


def files_of(directory: Path) -> dict[str, bytes]:
    """Return the finder's files, by their paths in a site."""
    return export.search_index.files(resolve.link(load.directory(directory), TODAY), TODAY)


def written(files: Mapping[str, bytes], out: Path) -> Path:
    """Write files into a folder, and return it."""
    for path, data in files.items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(data)
    return out

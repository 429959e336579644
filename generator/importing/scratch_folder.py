"""A folder for half-made files beside the place that they are for, which no dead process leaves behind for long."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import publish


@contextmanager
def scratch_folder(place: Path, prefix: str) -> Iterator[Path]:
    """Give a new folder in a place, and remove it at the end; those of processes that died are removed first."""
    clear_up_after_the_dead(place, prefix)
    folder = Path(tempfile.mkdtemp(prefix=prefix, suffix=f"-{os.getpid()}", dir=place))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_up_after_the_dead(place: Path, prefix: str) -> None:
    """Remove the folders in a place whose process is no longer running."""
    for left in sorted(place.glob(f"{prefix}*")):
        found = re.search(r"-([0-9]+)$", left.name)
        if found and not publish.is_alive(int(found[1])):
            shutil.rmtree(left, ignore_errors=True)

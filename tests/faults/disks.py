"""A small disk, in memory, that can be filled to the last page."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

SIZE = "48m"


@cache
def can_mount() -> bool:
    """Return whether this machine lets us make a disk: Linux, and root."""
    return sys.platform == "linux" and os.geteuid() == 0 and Path("/bin/mount").exists()


@contextmanager
def small(folder: Path) -> Iterator[Path]:
    """Give a folder on a small disk of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def filled(disk: Path, free: int) -> Iterator[None]:
    """Fill a disk until this many bytes are free, and empty it again."""
    ballast = disk / ".ballast"
    room = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with suppress(OSError), ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, max(room - free, 1))
    try:
        yield
    finally:
        ballast.unlink()

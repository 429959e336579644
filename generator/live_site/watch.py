"""What has been saved since the last look, by size, time and number on the disk: no file is opened."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

Stamps = dict[str, tuple[int, int, int]]
"""A file's size in bytes, when it was last written in nanoseconds, and its number, by its path."""


def stamps(roots: Iterable[Path]) -> Stamps:
    """Return what every file below some roots is like."""
    return {path: (s.st_size, s.st_mtime_ns, s.st_ino) for root in roots for path, s in _files(os.fspath(root))}


def changed(before: Stamps, after: Stamps) -> frozenset[str]:
    """Return the paths of the files that came, went or were saved between two looks."""
    return frozenset(path for path, _ in before.items() ^ after.items())


def _files(path: str) -> Iterator[tuple[str, os.stat_result]]:
    try:
        with os.scandir(path) as entries:
            found = list(entries)
    except NotADirectoryError:
        yield path, os.lstat(path)
        return
    except OSError:
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False):
            yield from () if entry.name in ("__pycache__", ".git") else _files(entry.path)
        else:
            try:
                yield entry.path, entry.stat(follow_symlinks=False)
            except OSError:  # it has gone this moment: the next look finds it gone
                continue

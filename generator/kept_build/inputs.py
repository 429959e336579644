"""What everything is made of: the program itself, the day, and every file of a directory but the listings."""

from __future__ import annotations

import datetime
import hashlib
import os
import stat
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import schema
from generator import resources
from generator.load import folders

_LISTINGS = "listings"


def digest(*parts: bytes) -> bytes:
    """Return a short digest of some bytes, each part by itself: `ab` and `c` are not `a` and `bc`."""
    hasher = hashlib.blake2b(digest_size=16)
    for part in parts:
        hasher.update(len(part).to_bytes(8, "big") + part)
    return hasher.digest()


def common(directory: Path, today: datetime.date, choices: str) -> bytes:
    """Return a digest of what every page and every record is made of. `choices` are the command's own."""
    names = (*(name for name in folders.READ if name != _LISTINGS), *folders.FILES)
    typed = os.fspath(directory)  # problems name files by it
    words = f"{today.isoformat()} {choices} {typed}"
    return digest(program(), os.fsencode(words), *tree_parts(directory / name for name in names))


@cache
def program() -> bytes:
    """Return a digest of this program: its own source and look, what it builds on, and Python."""
    own = (Path(folders.__file__).parents[1], Path(schema.__file__).parent, resources.SITE_OVERRIDES, resources.MKDOCS)
    found = {name for place in sys.path for name in _installed(Path(place))}
    return digest(sys.version.encode(), *map(os.fsencode, sorted(found)), *tree_parts(own))


def _installed(place: Path) -> Iterator[str]:
    """Yield the names and versions of what is installed in a folder of Python's path, which may not be there."""
    yield from (item.name for item in folders.items(place) if item.name.endswith((".dist-info", ".egg-info")))


def tree_parts(roots: Iterable[Path]) -> Iterator[bytes]:
    """Yield each path below some roots, with what lies there: a file's bytes, or what else it is."""
    for root in roots:
        yield os.fsencode(root.name)
        yield from _parts(root)


def _parts(path: Path) -> Iterator[bytes]:
    try:
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode):
            yield path.read_bytes()
        elif stat.S_ISDIR(mode):
            for item in sorted(path.iterdir()):
                if item.name != "__pycache__":
                    yield os.fsencode(item.name)
                    yield from _parts(item)
        else:
            yield f"mode {mode}".encode()
    except OSError as fault:
        yield f"errno {fault.errno}".encode()
    yield b"end"

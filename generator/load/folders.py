"""What lies in a directory where nothing reads it, so that no file is left out in silence."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from generator.problems import Problem, Severity, visible
from schema.types import suggestion

READ = ("areas", "listings", "organisations", "venues", "languages", "distinct", "boundaries", "geo")
"""The folders that are read, whole."""
_LEFT_ALONE = ("pages", "leaflets", "incoming", "provenance")
"""Folders of a directory that other tools read, and those of imports, which no page shows."""
FILES = ("settings.yml", "needs.yml", "synonyms.yml", "equivalents.yml")
"""The files at the top that are read."""
_GEO = ("outward-codes.csv", "place-names.csv", "postcode-points.csv", "practices.csv")
_A_LINK = "this folder is a link to another place, so its files may change unseen. Put the folder itself here"

Stamp = tuple[int, int]
"""A file's size in bytes and when it was last written, in nanoseconds."""


def problems(root: Path) -> Iterator[Problem]:
    """Yield a problem for each thing at the top of a directory that is not read, or that is not what it should be."""
    for item in items(root):
        yield from _of_folder(root, item) if item.name in READ else _of_stranger(root, item)


def _of_folder(root: Path, item: os.DirEntry[str]) -> Iterator[Problem]:
    if item.is_symlink():
        yield _problem(root / item.name, _A_LINK)
    elif not item.is_dir():
        yield _problem(root / item.name, f"this is a file where the folder {item.name}/ should be. Rename it")
    elif item.name in ("boundaries", "geo"):
        yield from _unread(root / item.name, "geojson" if item.name == "boundaries" else "")


def _unread(folder: Path, ending: str) -> Iterator[Problem]:
    for item in items(folder):
        if item.name.startswith(".") or item.name == "README.md" or item.is_symlink():
            continue
        if ending and not item.name.endswith(f".{ending}"):
            message = f"this is not read, because its name does not end in .{ending}. Rename it, or move it elsewhere"
            yield _problem(folder / item.name, message, Severity.WARNING)
        elif not ending and item.name not in _GEO:
            message = f"this is not read. {suggestion(item.name, _GEO)}"
            yield _problem(folder / item.name, message, Severity.WARNING)


def _of_stranger(root: Path, item: os.DirEntry[str]) -> Iterator[Problem]:
    """Yield a warning of a folder or a YAML file that has no place at the top of a directory."""
    is_known = item.name in (*FILES, *_LEFT_ALONE) or item.name.startswith((".", "_"))
    if not is_known and (item.is_dir() or item.name.lower().endswith((".yml", ".yaml"))):
        message = f"this is not read. {suggestion(item.name, (*READ, *FILES[:-1]), limit=0)}".strip()
        yield _problem(root / item.name, f"{message} Move it, or give it the name that is read", Severity.WARNING)


def _problem(path: Path, message: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(visible(os.fspath(path)), 1, message, (), severity, "file")


def items(folder: Path) -> list[os.DirEntry[str]]:
    """Return what lies in a folder by name; nothing when it cannot be opened."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda item: item.name)
    except OSError:
        return []


# --- what changes meanwhile ---------------------------------------------------------------------------------------


def stamps(root: Path) -> dict[str, Stamp]:
    """Return the size and the time of every file that is read or waits to be, by its path in the directory."""
    found: dict[str, Stamp] = {}
    for name in (*READ, "incoming"):
        found.update(_below(root / name, f"{name}/"))
    own = ((name, stamp(root / name)) for name in FILES if not (root / name).is_dir())
    return found | {name: status for name, status in own if status}


def _below(folder: Path, relative: str) -> Iterator[tuple[str, Stamp]]:
    """Yield each file below a folder. Links are files here: what they lead to is not looked at."""
    for item in items(folder):
        with suppress(OSError):  # it has gone since
            if item.is_dir(follow_symlinks=False):
                yield from _below(folder / item.name, f"{relative}{item.name}/")
            else:
                status = item.stat(follow_symlinks=False)
                yield f"{relative}{item.name}", (status.st_size, status.st_mtime_ns)


def stamp(path: Path) -> Stamp | None:
    """Return the size and the time of one file; None when there is none."""
    try:
        status = path.lstat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns


def changed(before: Mapping[str, Stamp], after: Mapping[str, Stamp]) -> list[str]:
    """Return the paths of the files that came, went or were written to between two looks, in order."""
    return sorted(path for path in {*before, *after} if before.get(path) != after.get(path))

"""What a factory is called, what it is made from, and its files: made, or taken from the last site."""

from __future__ import annotations

import os
from collections.abc import Callable, Container, Iterable, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from generator import site_files
from generator.export.open_data.files import AllFiles, OwnFiles, Part
from generator.kept_build.build_state import FileMark
from generator.kept_build.watched import WatchedDirectory
from generator.resolve import LinkedListing, OrganisationListings, Place
from generator.views import SiteChrome
from schema import Need

_COMMON = (Place, Need, SiteChrome, WatchedDirectory)
"""What a factory may be given that is in the key of everything, or watched."""


def name_of(factory: Callable[[], Any]) -> str:
    """Return what a factory is called, in every build alike; nothing for one of which it is not known what it reads."""
    if isinstance(factory, AllFiles):
        return factory.name
    if isinstance(factory, OwnFiles):
        return " ".join((factory.name, *chain(*factory.parts[:1])))
    if not isinstance(factory, partial) or factory.keywords:
        return ""
    words = [_word(given) for given in factory.args]
    return "" if None in words else " ".join((f"{factory.func.__module__}.{factory.func.__qualname__}", *words))  # type: ignore[arg-type]


def _word(given: object) -> str | None:
    if isinstance(given, partial):
        return name_of(given) or None
    if isinstance(given, (LinkedListing, OrganisationListings, Place, Need)):
        return given.id
    return "" if isinstance(given, _COMMON) else None


def mark_of(factory: Callable[[], Any]) -> bytes:
    """Return a digest of all that a factory's files are made of, where it tells; nothing of any other."""
    return factory.mark() if isinstance(factory, AllFiles) else b""


def parts_of(factory: Callable[[], Any]) -> frozenset[Part]:
    """Return what a factory was given of the directory, before it reads any more."""
    if isinstance(factory, OwnFiles):
        return frozenset(factory.parts)
    found: set[Part] = set()
    for given in factory.args if isinstance(factory, partial) else ():
        if isinstance(given, LinkedListing):
            found.add(("listing", given.id))
        elif isinstance(given, OrganisationListings):
            found.add(("organisation", given.id))
        elif isinstance(given, partial):
            found |= parts_of(given)
    return frozenset(found)


# --- files of the last site ---------------------------------------------------------------------------------------


def mark(path: str) -> FileMark | None:
    """Return what a file is like; None when there is none."""
    try:
        status = os.lstat(path)
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino


def is_as_left(paths: Iterable[str], folder: Path, marks: Mapping[str, FileMark], seen: Container[str] = ()) -> bool:
    """Return whether every file of a folder is as it was left; those that were `seen` to be so are not looked at."""
    return all(path in seen or mark(f"{folder}/{path}") == marks.get(path, ()) for path in paths)


def link(old: str, new: str) -> None:
    """Give a file a second name; the folders above it are made where they are missing. Raises OSError."""
    try:
        os.link(old, new)
    except FileNotFoundError:
        site_files.make_folder(os.path.dirname(new))  # noqa: PTH120  (there are tens of thousands)
        os.link(old, new)


def marks_of(paths: Iterable[str], folder: Path) -> dict[str, FileMark]:
    """Return what each file is like."""
    return {path: found for path in paths if (found := mark(f"{folder}/{path}"))}

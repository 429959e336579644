"""Two folders take turns as the site, so that what has not changed is neither written nor linked again.

The site before the last is kept, as the *spare*. Nearly all its files are those of the last site under a second name,
and so the next site is made of it: what is not as the last build left it is taken out, what was made now is moved in,
and what is missing is linked from the last site. So the folders, nearly one a file, are looked through, where to make
them all anew and to take the old ones away is most of the time of such a build.

Of the spare nothing is believed. A file stays only if its size, time and number are those that the last build noted of
the file at that place: then it is that very file.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from generator import site_files
from generator.kept_build import reuse
from generator.kept_build.memory import FileMark


def can_link(out: Path, draft: Path) -> bool:
    """Return whether a file of the site at `out` can have a second name in the draft: one disk, which knows links."""
    probe = draft / ".linkbook-probe"
    try:
        with os.scandir(out) as items:
            os.link(next(item.path for item in items if item.is_file(follow_symlinks=False)), probe)
    except (OSError, NotImplementedError, StopIteration):
        return False
    probe.unlink()
    return True


def fill(draft: Path, taken: Mapping[str, FileMark], out: Path, spare: Path) -> None:
    """Add to a draft the files that it takes from the site at `out`, whose marks are given; use the spare up for it.

    Where the draft has a file of its own, that stays. Raises OSError; then the draft is good for nothing.
    """
    missing: Iterable[str] = taken
    claimed = draft.with_name(f"{draft.name.rpartition('-')[0]}-spare-{os.getpid()}")  # cleared up if this one dies
    try:
        os.rename(spare, claimed)  # nobody else can take it now
    except OSError:  # there is none, or it is on another disk
        _link(missing, out, draft)
        return
    try:
        missing = taken.keys() - _sifted(claimed, taken)
        _move(draft, claimed)
        _link(missing, out, claimed)
        shutil.copymode(draft, claimed)
        shutil.rmtree(draft)
        os.rename(claimed, draft)
    finally:
        shutil.rmtree(claimed, ignore_errors=True)


def _link(paths: Iterable[str], out: Path, folder: Path) -> None:
    for path in paths:
        if not os.path.lexists(f"{folder}/{path}"):
            reuse.link(f"{out}/{path}", f"{folder}/{path}")


def _sifted(folder: Path, marks: Mapping[str, FileMark]) -> set[str]:
    """Take out of a folder every file that has not its mark, and every folder left empty; return what stays."""
    stays: set[str] = set()
    _sift(f"{folder}", "", marks, stays)
    return stays


def _sift(folder: str, at: str, marks: Mapping[str, FileMark], stays: set[str]) -> bool:
    """Sift one folder, whose path from the top is `at`; return whether anything stays in it."""
    is_used = False
    with os.scandir(folder) as items:
        found = list(items)
    for item in found:
        path = at + item.name
        if item.is_dir(follow_symlinks=False):
            if _sift(item.path, f"{path}/", marks, stays):
                is_used = True
            else:
                os.rmdir(item.path)  # noqa: PTH106  (there are tens of thousands)
        elif path in marks and reuse.mark(item.path) == marks[path]:
            stays.add(path)
            is_used = True
        else:
            os.unlink(item.path)  # noqa: PTH108
    return is_used


def _move(draft: Path, folder: Path) -> None:
    """Move every file of a draft into a folder, over what is there."""
    for at, _, names in os.walk(draft):
        target = f"{folder}{at.removeprefix(f'{draft}')}"
        if names:
            site_files.make_folder(target)
        for name in names:
            os.replace(f"{at}/{name}", f"{target}/{name}")

"""Two folders take turns as the site, so that what has not changed is neither written nor linked again.

The site before the last is kept, as the *spare*. Nearly all its files are those of the last site under a second name,
and so the next site is made of it: what is not as the last build left it is taken out, what is missing is linked from
the last site, and what is made now is written among it. So the folders, nearly one a file, are looked through, where to
make them all anew and to take the old ones away is most of the time of such a build. Not even those are touched whose
page is made again.

Of the spare nothing is believed. A file stays only if its size, time and number are those that the last build noted of
the file at that place: then it is that very file, and nobody need look at its other name in the last site.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator import site_files
from generator.kept_build import reuse
from generator.kept_build.build_state import FileMark


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


@dataclass
class Spare:
    """The site before the last, taken in hand: nobody else can take it now. Without a folder there is none."""

    folder: Path | None = None
    stays: set[str] = field(default_factory=set)
    """The files in it that are those of the last site."""
    empty: list[str] = field(default_factory=list)
    """The folders in which none is left."""

    def fill(self, draft: Path, taken: Iterable[str], out: Path) -> tuple[list[str], list[str]]:
        """Add to a draft the files that it takes from the site at `out`; use the spare up for it.

        Where the draft has a file of its own, that stays. Returns its own files, and the folders that nothing lies in
        yet: what is made next finds them there, and `prune` takes the others away. Raises OSError; then the draft is
        good for nothing.
        """
        wanted, own = set(taken), _files(draft)
        if self.folder is None:
            _link(wanted, out, draft)
            return own, []
        left = self.stays - wanted
        for path in left:
            os.unlink(f"{self.folder}/{path}")  # noqa: PTH108
        _move(draft, self.folder)
        _link(wanted - self.stays, out, self.folder)
        shutil.copymode(draft, self.folder)
        shutil.rmtree(draft)
        os.rename(self.folder, draft)
        return own, [*self.empty, *_folders_above(left)]


@contextmanager
def claimed(draft: Path, spare: Path, marks: Mapping[str, FileMark]) -> Iterator[Spare]:
    """Give the spare without any file that has not its mark; it is gone afterwards, whatever happens."""
    folder = draft.with_name(f"{draft.name.rpartition('-')[0]}-spare-{os.getpid()}")  # cleared up if this one dies
    try:
        os.rename(spare, folder)
    except OSError:  # there is none, or it is on another disk
        yield Spare()
        return
    try:
        yield Spare(folder, *_sifted(folder, marks))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _files(folder: Path) -> list[str]:
    """Return the path of every file in a folder."""
    return [f"{at}/{name}".removeprefix(f"{folder}/") for at, _, names in os.walk(folder) for name in names]


def _folders_above(paths: Iterable[str]) -> list[str]:
    """Return every folder that some files lay in, each after those in it."""
    found = {path[: end + 1] for path in paths for end, letter in enumerate(path) if letter == "/"}
    return sorted(found, key=len, reverse=True)


def prune(folder: Path, empty: Iterable[str]) -> None:
    """Take away those of a draft's folders that nothing has been put in since."""
    for at in sorted(empty, key=len, reverse=True):  # each after those in it
        with suppress(OSError):  # something has
            os.rmdir(f"{folder}/{at}")  # noqa: PTH106  (there may be thousands)


def _link(paths: Iterable[str], out: Path, folder: Path) -> None:
    for path in paths:
        if not os.path.lexists(f"{folder}/{path}"):
            reuse.link(f"{out}/{path}", f"{folder}/{path}")


def _sifted(folder: Path, marks: Mapping[str, FileMark]) -> tuple[set[str], list[str]]:
    """Take out of a folder every file that has not its mark; return what stays, and the folders left empty."""
    stays: set[str] = set()
    empty: list[str] = []
    _sift(f"{folder}", "", marks, stays, empty)
    return stays, empty


def _sift(folder: str, at: str, marks: Mapping[str, FileMark], stays: set[str], empty: list[str]) -> bool:
    """Sift one folder, whose path from the top is `at`; return whether any file stays in it."""
    is_used = False
    with os.scandir(folder) as items:
        found = list(items)
    for item in found:
        path = at + item.name
        if item.is_dir(follow_symlinks=False):
            is_used |= _sift(item.path, f"{path}/", marks, stays, empty)
        elif path in marks and reuse.mark(item.path) == marks[path]:
            stays.add(path)
            is_used = True
        else:
            os.unlink(item.path)  # noqa: PTH108
    if not is_used:
        empty.append(at)
    return is_used


def _move(draft: Path, folder: Path) -> None:
    """Move every file of a draft into a folder, over what is there."""
    for at, _, names in os.walk(draft):
        target = f"{folder}{at.removeprefix(f'{draft}')}"
        if names:
            site_files.make_folder(target)
        for name in names:
            os.replace(f"{at}/{name}", f"{target}/{name}")

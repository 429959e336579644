"""Finding out that nothing at all has changed, so that a build is over before it has begun.

What a build came to is believed only if every file that it was made of, the listings too, has the bytes that it had,
and if every file of its site is as it was left, with none more and none less.
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from operator import attrgetter
from pathlib import Path

from generator.kept_build import reuse
from generator.kept_build.build_state import FileMark
from generator.kept_build.dressing import dressing_key
from generator.kept_build.inputs import common, digest, tree_parts
from generator.kept_build.store import Store
from generator.load import folders, older_copies
from generator.problems import Problem, visible
from generator.skip_broken import StandIns

_NAME = "outcome"
_BESIDE = ("pages", "leaflets")
"""Folders of a directory that are read, but not for any listing."""

_name_of = attrgetter("name")
_NO_FILE: FileMark = (-1, 0, 0)
"""Stands for what is no file, and is in no site of ours."""


@dataclass(frozen=True)
class LastOutcome:
    """What a build says at its end."""

    problems: tuple[Problem, ...]
    pages: int
    listings: int
    stand_ins: StandIns = field(default_factory=dict)
    """What was read in place of each broken file."""


@dataclass(frozen=True)
class _Outcome:
    """What a build came to, and what tells that another would come to the same."""

    inputs: bytes
    """A digest of all that it was made of."""
    site: bytes
    """A digest of what each file of the site was like when it was done."""
    older_copies: FileMark
    """What the file was like in which it kept the directory as it was published."""
    told: LastOutcome


@dataclass(frozen=True)
class _Seen:
    """All that a build is made of, as it lies on the disk."""

    rest: bytes
    """A digest of everything but the listings; nothing where it cannot be known."""
    listings: Mapping[str, bytes]
    """What lies below `listings`, by its path as problems name it: a digest of a file's bytes, or what else it is."""

    @property
    def digest(self) -> bytes:
        """Return a digest of it all."""
        return digest(self.rest, *(part for name, mark in self.listings.items() for part in (name.encode(), mark)))


class Unchanged:
    """Knows what a build of a directory is made of before anything of it is read."""

    def __init__(
        self, store: Store, directory: Path, today: datetime.date, choices: str, config: Path, out: Path
    ) -> None:
        """Look at every file. `config` is MkDocs', and `choices` are the command's own."""
        self._store, self._directory, self._out = store, directory, out
        self._rest_now = partial(_rest, directory, today, f"{choices} {out.resolve()}", config)
        self._seen = _Seen(self._rest_now(), dict(_listings(directory)))

    def told(self) -> LastOutcome | None:
        """Return what the last build said, if this one would make the very same site and say the same."""
        last = self._store.load(_NAME) if self._seen.rest else None
        if not isinstance(last, _Outcome) or last.inputs != self._seen.digest:
            return None
        is_kept = reuse.mark(os.fspath(older_copies.kept_file(self._directory))) == last.older_copies
        return last.told if is_kept and site_mark(self._out) == last.site else None

    def keep(self, read: Mapping[str, bytes], mark: bytes, told: LastOutcome) -> None:
        """Keep what this build came to, if what it has `read` of the listings is what was seen. Raises OSError.

        `read` are the digests of their files; `mark` is the `site_mark` of the site.
        """
        kept = reuse.mark(os.fspath(older_copies.kept_file(self._directory)))
        files = {file: seen for file, seen in self._seen.listings.items() if file.endswith(".yml")}
        if kept and self._seen.rest and files == read and self._rest_now() == self._seen.rest:
            self._store.save({_NAME: _Outcome(self._seen.digest, mark, kept, told)})


def _rest(directory: Path, today: datetime.date, choices: str, config: Path) -> bytes:
    """Return a digest of everything but the listings; nothing where MkDocs may read more than we know."""
    dressing = dressing_key(config, directory, today)
    if dressing is None:
        return b""
    top = (f"{item.name} {item.is_dir()} {item.is_symlink()}".encode() for item in folders.items(directory))
    beside = tree_parts(directory / name for name in _BESIDE)
    return digest(common(directory, today, choices), dressing, *top, *beside)


def _listings(directory: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what lies below `listings`, in order, by its path as problems name it."""
    return _tree(os.path.join(directory, "listings"))  # noqa: PTH118  (ten thousand paths)


def _tree(folder: str) -> Iterator[tuple[str, bytes]]:
    try:
        with os.scandir(folder) as items:
            found = sorted(items, key=_name_of)
    except OSError as fault:
        yield visible(folder), f"errno {fault.errno}".encode()
        return
    for item in found:
        if item.is_dir(follow_symlinks=False):
            yield from _tree(item.path)
        elif item.is_file(follow_symlinks=False):
            yield visible(item.path), _file_digest(item.path)
        else:
            yield visible(item.path), b"no file"


def _file_digest(path: str) -> bytes:
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123  (ten thousand files)
            return digest(file.read())
    except OSError as fault:
        return f"errno {fault.errno}".encode()


def site_mark(folder: Path) -> bytes:
    """Return a digest of what every file of a site is like."""
    marks: dict[str, FileMark] = {}
    _add_marks(os.fspath(folder), "", marks)
    return mark_of_files(marks)


def mark_of_files(marks: Mapping[str, FileMark]) -> bytes:
    """Return a digest of where files are, how large, when they were written, and their numbers."""
    lines = sorted(f"{path}\0{size} {time} {number}\n" for path, (size, time, number) in marks.items())
    return digest("".join(lines).encode("utf-8", "surrogateescape"))


def _add_marks(folder: str, at: str, marks: dict[str, FileMark]) -> None:
    """Add the mark of each file below a folder, whose path from the top is `at`."""
    try:
        with os.scandir(folder) as items:
            found = list(items)
    except OSError:
        marks[f"{at}?"] = _NO_FILE
        return
    for item in found:
        if item.is_dir(follow_symlinks=False):
            _add_marks(item.path, f"{at}{item.name}/", marks)
        elif item.is_file(follow_symlinks=False):
            status = item.stat(follow_symlinks=False)
            marks[at + item.name] = (status.st_size, status.st_mtime_ns, status.st_ino)
        else:
            marks[at + item.name] = _NO_FILE

"""Older copies of a directory's files: as the last build published them, and as git remembers them.

They stand in for a file that is broken now. The kept file lies beside the directory, like the leaflets.
"""

from __future__ import annotations

import gzip
import json
import os
import stat
import subprocess
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from generator.load import folders
from generator.load.safe_read import MAX_VOCABULARY_BYTES
from generator.load.taken_back import may_be_taken_back

MAX_VERSIONS = 6
"""Most versions of one file that git is asked for, the newest first."""
_SECONDS = 10


def kept_file(directory: Path) -> Path:
    """Return the file, beside the directory, that holds its files as the last build published them."""
    return directory.resolve().parent / ".linkbook" / "published.json.gz"


class OlderCopies:
    """The older copies of the files of one directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    @cached_property
    def _kept(self) -> Mapping[str, str]:
        """Return the text of each file by its path in the directory; nothing when none were kept, or can be read."""
        with suppress(OSError, ValueError, EOFError, zlib.error, RecursionError):
            kept = json.loads(gzip.decompress(kept_file(self._directory).read_bytes()))
            if isinstance(kept, dict):
                return {path: text for path, text in kept.items() if isinstance(text, str)}
        return {}

    def of(self, path: Path) -> Iterator[bytes]:
        """Yield the copies that may stand in for a file, the likeliest first.

        One that shows what the broken file may take back is passed over: an old copy must never give away an address
        that has become private, nor send anybody to a group that has closed, however that was typed.
        """
        broken = _bytes(path)
        yield from (copy for copy in self._published(path) if not may_be_taken_back(broken, copy))
        yield from (copy for copy in _versions(path) if not may_be_taken_back(broken, copy))

    def _published(self, path: Path) -> Iterator[bytes]:
        kept = self._kept.get(path.relative_to(self._directory).as_posix())
        if kept is not None:
            yield kept.encode()


def _bytes(path: Path) -> bytes:
    """Return how a file begins, whatever it is; nothing when it cannot be opened, or is no ordinary file."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return b""
    try:
        return os.read(handle, MAX_VOCABULARY_BYTES) if stat.S_ISREG(os.fstat(handle).st_mode) else b""
    except OSError:
        return b""
    finally:
        os.close(handle)


def _versions(path: Path) -> Iterator[bytes]:
    """Yield a file as git has it, the newest commit first; nothing where git knows nothing of it."""
    commits = _git(path.parent, "log", f"-{MAX_VERSIONS}", "--format=%H", "--", path.name)
    for commit in commits.decode("ascii", "replace").split():
        text = _git(path.parent, "show", f"{commit}:./{path.name}")
        if text:
            yield text


def _git(folder: Path, *words: str) -> bytes:
    command = ["git", *words]
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, timeout=_SECONDS, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return b""


# --- keeping them -------------------------------------------------------------------------------------------------


def keep(directory: Path, stand_ins: Mapping[str, bytes | None]) -> None:
    """Keep every file as it was published: a stand-in in the place of its file, or nothing where there was none."""
    copies = dict(_copies(directory, stand_ins))
    file = kept_file(directory)
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.part")
    draft.write_bytes(gzip.compress(json.dumps(copies).encode(), 1, mtime=0))
    os.replace(draft, file)


def _copies(directory: Path, stand_ins: Mapping[str, bytes | None]) -> Iterator[tuple[str, str]]:
    for relative in folders.stamps(directory):
        if relative.endswith(".yml"):
            path = directory / relative
            data = stand_ins[os.fspath(path)] if os.fspath(path) in stand_ins else _bytes(path)
            if data is not None:
                yield relative, data.decode("utf-8", "replace")

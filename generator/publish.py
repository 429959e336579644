"""Putting a finished site in the place of the old one, in one step, so that a reader always finds a whole site."""

from __future__ import annotations

import ctypes
import errno
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_SWAP = 2  # RENAME_EXCHANGE of Linux's renameat2(2)
_HERE = -100  # AT_FDCWD
_QUERY_ALONE = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION of Windows' OpenProcess


@contextmanager
def staged(out: Path, spare: Path | None = None) -> Iterator[Path]:
    """Give a new, empty folder beside `out`; swap it in when the work ends well, throw it away when it does not.

    The old site goes to `spare`, if there is room on that disk and nothing there yet, and otherwise away.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    _clear_up_after_the_dead(out)
    draft = Path(tempfile.mkdtemp(prefix=_prefix(out), suffix=f"-{os.getpid()}", dir=out.parent))
    draft.chmod(0o755)
    try:
        yield draft
        _swap_in(draft, out)
        if spare:
            with suppress(OSError):
                os.rename(draft, spare)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _prefix(out: Path) -> str:
    return f".{out.name}-draft-"


def _swap_in(draft: Path, out: Path) -> None:
    """Put `draft` where `out` is. Afterwards `draft` holds the old site, or nothing."""
    if not out.exists():
        os.rename(draft, out)
    elif not _exchange(draft, out):
        # No way to swap two folders at once here: the old site steps aside for the instant between two renames.
        aside = draft.with_name(f"{draft.name}-old")
        os.rename(out, aside)
        try:
            os.rename(draft, out)
        except OSError:
            os.rename(aside, out)
            raise
        shutil.rmtree(aside, ignore_errors=True)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two folders in one step, and return whether this machine can."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None) if sys.platform == "linux" else None
    if rename is None:
        return False
    if rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _SWAP) == 0:
        return True
    if ctypes.get_errno() in (errno.EINVAL, errno.ENOSYS):  # a file system that cannot
        return False
    raise OSError(ctypes.get_errno(), f"{other} could not be replaced")


def _clear_up_after_the_dead(out: Path) -> None:
    """Remove drafts whose builder is no longer running; put back an old site that one left aside."""
    for left in sorted(out.parent.glob(f"{_prefix(out)}*")):
        found = re.search(r"-([0-9]+)(-old)?$", left.name)
        if not found or is_alive(int(found[1])):
            continue
        if found[2] and not out.exists():
            os.rename(left, out)
        else:
            shutil.rmtree(left, ignore_errors=True)


def is_alive(process: int) -> bool:
    """Return whether a process is running."""
    if sys.platform == "win32":  # there, signal 0 is Ctrl and C
        return bool(ctypes.windll.kernel32.OpenProcess(_QUERY_ALONE, False, process))
    with suppress(ProcessLookupError):
        try:
            os.kill(process, 0)
        except PermissionError:
            return True
        return True
    return False

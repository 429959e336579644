"""Writing a listing's file: whole or not at all, inside `listings/`, and never over a new one."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from generator.submissions.result import PendingWrite

_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK)
"""How a file system says that a file can have one name alone, as those of memory sticks do."""


class CannotWriteFile(Exception):
    """The file was not written. The message says why."""


def write(root: Path, pending: PendingWrite) -> None:
    """Write a listing's file. Raises CannotWrite, with the directory as it was."""
    path = Path(pending.path)
    folder = path.parent
    if folder.parent != root / "listings" or folder.is_symlink() or path.is_symlink():
        raise CannotWriteFile(f"{path} is not in the listings folder")
    draft = folder / f".{pending.id}.draft"
    try:
        folder.mkdir(exist_ok=True, parents=True)
        draft.unlink(missing_ok=True)  # one left by the dead may be another name of the file itself
        draft.write_bytes(pending.text.encode("utf-8"))
        _put_in_place(draft, path, pending.new)
    except FileExistsError:
        raise CannotWriteFile(f"{path} is there already. Nothing was written over it") from None
    except OSError as fault:
        raise CannotWriteFile(f"{path}: {fault.strerror or fault}") from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _put_in_place(draft: Path, path: Path, new: bool) -> None:
    """Move a whole file to where it belongs. Raises FileExistsError when a new one would take another's place."""
    if not new:
        os.replace(draft, path)
        return
    try:
        os.link(draft, path)  # in one step, and never over another file
    except OSError as fault:
        if fault.errno not in _NO_LINKS:
            raise
        path.touch(exist_ok=False)
        os.replace(draft, path)

"""Writing a listing's file: whole or not at all, inside `listings/`, and never over a new one."""

from __future__ import annotations

import os
from pathlib import Path

from generator.submissions.result import PendingWrite


class CannotWrite(Exception):
    """The file was not written. The message says why."""


def write(root: Path, pending: PendingWrite) -> None:
    """Write a listing's file. Raises CannotWrite, with the directory as it was."""
    path = Path(pending.path)
    folder = path.parent
    if folder.parent != root / "listings" or folder.is_symlink() or path.is_symlink():
        raise CannotWrite(f"{path} is not in the listings folder")
    draft = folder / f".{pending.id}.draft"
    try:
        folder.mkdir(exist_ok=True, parents=True)
        if pending.new:
            path.touch(exist_ok=False)
        draft.write_bytes(pending.text.encode("utf-8"))
        os.replace(draft, path)
    except FileExistsError:
        raise CannotWrite(f"{path} is there already. Nothing was written over it") from None
    except OSError as fault:
        raise CannotWrite(f"{path}: {fault.strerror or fault}") from None

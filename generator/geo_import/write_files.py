"""Writing several files of a directory: all of them, or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path


class CannotWriteGeography(Exception):
    """No file was changed. The words say which could not be written, and why."""


def write(root: Path, texts: Mapping[str, str]) -> list[str]:
    """Write each text to its path under `root`, and return the paths of those that changed. Raises CannotWrite."""
    changed = {name: text for name, text in texts.items() if _differs(root / name, text)}
    drafts: dict[Path, Path] = {}
    try:
        for name, text in changed.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            drafts[path] = path.with_name(f".{path.name}.draft")
            drafts[path].write_bytes(text.encode("utf-8"))
        for path, draft in drafts.items():
            os.replace(draft, path)
    except OSError as fault:
        raise CannotWriteGeography(f"{fault.filename or root}: {fault.strerror or fault}") from None
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
    return list(changed)


def _differs(path: Path, text: str) -> bool:
    if path.is_symlink() or path.parent.is_symlink():
        raise CannotWriteGeography(f"{path} is a link to another place. Put the file itself there")
    return not path.is_file() or path.read_bytes() != text.encode("utf-8")

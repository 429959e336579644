"""Who wrote the newest version of a file, as git says: a name that its owner chose, and no proof."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.problems import visible

_SECONDS = 10
_MAX_NAME = 80


def author_of(path: Path) -> str | None:
    """Return the name on the last commit that changed a file, or None where git does not know one."""
    command = ["git", "log", "-1", "--format=%an", "--", path.name]
    try:
        said = subprocess.run(
            command,
            cwd=path.parent,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return visible(said.stdout.strip())[:_MAX_NAME].replace('"', "'") or None

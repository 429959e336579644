"""What must not go into the repository with the book: the journal, and the mails that people sent."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from generator.submissions.git_branch import CannotBranch, git


def keep_out_of_git(*paths: Path) -> None:
    """Write files and folders into the repository's own list of what git leaves alone, those that it does not yet.

    That list, `.git/info/exclude`, is of this machine alone. Without git, or where it cannot be written, nothing is
    done.
    """
    for path in paths:
        with contextlib.suppress(CannotBranch, OSError, ValueError):
            _keep_out(path.absolute())


def _keep_out(path: Path) -> None:
    folder = path.parent
    top = Path(git(folder, "rev-parse", "--show-toplevel"))
    line = f"/{path.resolve().relative_to(top.resolve()).as_posix()}"
    if _is_left_alone(folder, path):
        return
    listed = folder / git(folder, "rev-parse", "--git-path", "info/exclude")
    listed.parent.mkdir(parents=True, exist_ok=True)
    before = listed.read_text(encoding="utf-8") if listed.exists() else ""
    listed.write_text("".join(_with(before, line)), encoding="utf-8")


def _with(text: str, line: str) -> Iterator[str]:
    yield text if not text or text.endswith("\n") else f"{text}\n"
    yield f"{line}\n"


def _is_left_alone(folder: Path, path: Path) -> bool:
    try:
        git(folder, "check-ignore", "--quiet", "--no-index", str(path))
    except CannotBranch:
        return False
    return True

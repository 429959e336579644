"""Which repository on GitHub a folder belongs to."""

from __future__ import annotations

import re
from pathlib import Path

from generator.submissions.git_branch import CannotBranch, git

_ADDRESS = re.compile(
    r"(?:^|[@/])(?:ssh\.|www\.)?github\.com(?::(?:443|22)(?=/))?[:/]"
    r"(?P<name>[\w.-]+/[\w.-]+?)(?:\.git)?(?:/(?:[\w./-]*)?(?:[?#].*)?)?$",
    re.IGNORECASE,
)
"""An address of a repository, or of a page of it, as git and browsers have it."""
_NAME = re.compile(r"[\w.-]+/[\w.-]+")


def name_in(words: str) -> str:
    """Return OWNER/NAME in an address of GitHub, or in those two words themselves; nothing where there is none."""
    match = _ADDRESS.search(words.strip())
    return match["name"] if match else words.strip() if _NAME.fullmatch(words.strip()) else ""


def of_folder(folder: Path) -> str:
    """Return OWNER/NAME of the repository that a folder is sent to; nothing where git knows of none on GitHub."""
    try:
        address = git(folder, "remote", "get-url", "origin")
    except CannotBranch:
        return ""
    return name_in(address) if "github.com" in address.lower() else ""

"""A real repository of git around a folder, for the tests that make branches."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest


def git(folder: Path, *words: str, check: bool = True) -> str:
    """Return what git prints; with `check` off, what it complains of too."""
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or not check, done.stderr
    return done.stdout + (done.stderr if not check else "")


def begin(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder a repository with one commit, whoever's machine this is; return the folder."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Curator")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "curator@example.org")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    git(folder, "init", "--quiet", "--initial-branch", "main")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Begin")
    return folder

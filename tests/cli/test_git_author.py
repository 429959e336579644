"""Whoever wrote the newest version of a file, as git says."""

from __future__ import annotations

import subprocess
from pathlib import Path

from generator.cli.git_author import author_of


def git(folder: Path, *words: str) -> None:
    settings = ["-c", 'user.name=A "B" C', "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *settings, *words], cwd=folder, check=True, capture_output=True)


def test_the_author_of_the_last_change_is_named(tmp_path: Path) -> None:
    (tmp_path / "tea.yml").write_text("name: Tea\n")
    assert author_of(tmp_path / "tea.yml") is None
    git(tmp_path, "init", "--quiet")
    assert author_of(tmp_path / "tea.yml") is None
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "x")
    assert author_of(tmp_path / "tea.yml") == "A 'B' C"
    assert author_of(tmp_path / "nothing" / "tea.yml") is None

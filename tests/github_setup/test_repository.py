"""Which repository a folder belongs to: as git knows it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.github_setup.repository import name_in, of_folder


@pytest.mark.parametrize(
    "words",
    [
        "https://github.com/example-cvs/our.town",
        "https://github.com/example-cvs/our.town.git",
        "https://somebody@github.com/example-cvs/our.town/",
        "git@github.com:example-cvs/our.town.git",
        "ssh://git@github.com/example-cvs/our.town.git",
        "ssh://git@ssh.github.com:443/example-cvs/our.town.git",
        "ssh://git@github.com:22/example-cvs/our.town.git",
        "https://www.github.com/example-cvs/our.town",
        "https://GitHub.com/example-cvs/our.town",
        "github.com/example-cvs/our.town",
        "https://github.com/example-cvs/our.town/tree/main",
        "https://github.com/example-cvs/our.town/issues?q=is%3Aopen",
        " example-cvs/our.town ",
    ],
)
def test_a_name_is_found(words: str) -> None:
    assert name_in(words) == "example-cvs/our.town"


@pytest.mark.parametrize(
    "words",
    ["", "our-town", "https://example.org/a/b", "https://notgithub.com/a/b", "https://gist.github.com/a/b", "a/b c"],
)
def test_other_words_have_none(words: str) -> None:
    assert name_in(words) == ""


def test_a_folder_is_where_git_sends_it(tmp_path: Path) -> None:
    assert of_folder(tmp_path) == ""
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    assert of_folder(tmp_path) == ""
    add = ["git", "-C", tmp_path, "remote", "add", "origin", "git@github.com:example-cvs/our-town.git"]
    subprocess.run(add, check=True)
    assert of_folder(tmp_path) == "example-cvs/our-town"

"""From a group's ten minutes to a merged listing: what the form sends for four groups goes each of the three ways.

GitHub is a bare repository on this machine. A curator's clone takes in what comes, and merges it. That the form sends
these very bytes is proved in a browser, by test_submit.py.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.conftest import SAMPLE
from tests.site import from_form
from tests.site.from_form import Sent
from tests.site.kinds import DAY

AS = ("-c", "user.name=A Curator", "-c", "user.email=curator@example.org")


class Clone:
    """A curator's clone of the repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "book"

    def git(self, *words: str) -> str:
        command = ["git", "-C", str(self.folder), *AS, *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)
        self.git("push", "-q", "origin", "HEAD")

    def linkbook(self, *words: str) -> str:
        """Return what the command says; it must end well."""
        result = CliRunner().invoke(main, [*words, "--today", DAY])
        assert result.exit_code == 0, result.output
        return result.stdout


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the bare repository of the town and a clone of it, to copy."""
    folder = tmp_path_factory.mktemp("published")
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(folder / "origin.git")], check=True)
    subprocess.run(["git", "clone", "-q", "origin.git", "book"], cwd=folder, check=True, capture_output=True)
    clone = Clone(folder)
    clone.git("remote", "set-url", "origin", "../origin.git")
    clone.git("switch", "-q", "-c", "main")
    shutil.copytree(SAMPLE, clone.folder / "directory")
    clone.commit("The town")
    return folder


@pytest.fixture
def book(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Clone:
    """Give a curator's clone, as the current folder."""
    clone = Clone(Path(shutil.copytree(published, tmp_path / "book")))
    monkeypatch.chdir(clone.folder)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "A")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "a@example.org")
    return clone


def by_letter(book: Clone, sent: Sent, folder: Path) -> None:
    """Save the e-mail, take it in on a branch of its own, and merge that."""
    whole = "--- linkbook ---" in sent.body
    body = sent.body if whole else f"Attached.\n--- linkbook ---\n{sent.text}--- end ---\n"
    message = folder / "letter.eml"
    head = f"From: somebody@example.org\r\nTo: curators@example.org\r\nSubject: {sent.subject}\r\n"
    message.write_text(f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}", "utf-8", newline="")
    book.linkbook("intake", str(message), "--branch")
    branch = book.git("branch", "--list", "intake/*", "--format", "%(refname:short)").strip()
    book.git("merge", "-q", "--no-edit", branch)
    book.git("push", "-q", "origin", "main")


def by_github(book: Clone, sent: Sent, folder: Path) -> None:
    """Do what GitHub does with the address: a new file on a branch, checked, and merged by a curator."""
    book.git("switch", "-q", "-c", "patch-1")
    path = book.folder / sent.github_path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(sent.github_text, "utf-8")
    book.linkbook("check", "--format", "github")
    book.commit("Add a listing")
    book.git("switch", "-q", "main")
    book.git("merge", "-q", "patch-1")
    book.git("push", "-q", "origin", "main")


def by_file(book: Clone, sent: Sent, folder: Path) -> None:
    """Take in the file that was downloaded."""
    saved = folder / sent.file_name
    saved.write_text(sent.text, "utf-8")
    book.linkbook("intake", str(saved))
    book.commit("Take in a listing")


LISTINGS = {
    "choir": "quayside-singers",
    "food_bank": "harbour-food-bank",
    "refuge": "anytown-safe-homes",
    "phone_line": "night-owls",
}


@pytest.mark.parametrize("way", [by_letter, by_github, by_file], ids=lambda way: way.__name__)
@pytest.mark.parametrize("group", from_form.GROUPS)
def test_a_listing_is_merged(group: str, way: Callable[[Clone, Sent, Path], None], book: Clone, tmp_path: Path) -> None:
    way(book, from_form.read(group), tmp_path)
    merged = book.git("ls-tree", "-r", "--name-only", "origin/main", "directory/listings")
    assert re.search(rf"/{LISTINGS[group]}[a-z-]*\.yml$", merged, re.MULTILINE), merged
    said = book.linkbook("check").splitlines()
    assert [line for line in said if "3 listings write this out" not in line] == []  # a third at one place

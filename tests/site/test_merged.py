"""From a group's ten minutes to a merged listing: four groups fill in the form, and each goes each of the three ways.

GitHub is a bare repository on this machine. A curator's clone takes in what comes, and merges it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from tests.conftest import SAMPLE
from tests.site.kinds import DAY, ROOT
from tests.site.test_submit import Person, choir, food_bank, person, phone_line, refuge  # noqa: F401

pytestmark = pytest.mark.browser


AS = ("-c", "user.name=A Curator", "-c", "user.email=curator@example.org")


class CheckContext:
    """A curator's clone of the repository."""

    def __init__(self, folder: Path) -> None:
        origin, self.folder = folder / "origin.git", folder / "book"
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(origin)], check=True)
        subprocess.run(["git", "clone", "-q", str(origin), str(self.folder)], check=True, capture_output=True)
        self.git("switch", "-q", "-c", "main")
        subprocess.run(["cp", "-r", f"{SAMPLE}/.", str(self.folder / "directory")], check=True)
        self.commit("The town")

    def git(self, *words: str) -> str:
        command = ["git", "-C", str(self.folder), *AS, *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def commit(self, message: str) -> None:
        self.git("add", "-A")
        self.git("commit", "-qm", message)
        self.git("push", "-q", "origin", "HEAD")

    def linkbook(self, *words: str) -> str:
        """Return what the command says; it must end well."""
        program = [sys.executable, "-c", "from generator.cli import main; main()", *words, "--today", DAY]
        git = {"GIT_AUTHOR_NAME": "A", "GIT_COMMITTER_NAME": "A"}
        git |= {"GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_EMAIL": "a@example.org"}
        env = os.environ | {"PYTHONPATH": str(ROOT)} | git
        done = subprocess.run(program, cwd=self.folder, env=env, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


def by_letter(page: Page, book: CheckContext, text: str, folder: Path) -> None:
    """Save the e-mail, take it in on a branch of its own, and merge that."""
    link = page.get_by_role("link", name=re.compile("Open the e-mail")).get_attribute("href")
    letter = parse_qs(urlsplit(link).query)
    body = (
        letter["body"][0]
        if "--- linkbook ---" in letter["body"][0]
        else f"Attached.\n--- linkbook ---\n{text}--- end ---\n"
    )
    message = folder / "letter.eml"
    head = f"From: somebody@example.org\r\nTo: curators@example.org\r\nSubject: {letter['subject'][0]}\r\n"
    message.write_text(f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}", "utf-8")
    book.linkbook("intake", str(message), "--branch")
    branch = book.git("branch", "--list", "intake/*", "--format", "%(refname:short)").strip()
    book.git("merge", "-q", "--no-edit", branch)
    book.git("push", "-q", "origin", "main")


def by_github(page: Page, book: CheckContext, text: str, folder: Path) -> None:
    """Do what GitHub does with the address: a new file on a branch, checked, and merged by a curator."""
    link = urlsplit(page.get_by_role("link", name=re.compile("GitHub")).get_attribute("href"))
    asked = parse_qs(link.query)
    book.git("switch", "-q", "-c", "patch-1")
    path = book.folder / asked["filename"][0]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(asked["value"][0], "utf-8")
    book.linkbook("check", "--format", "github")
    book.commit("Add a listing")
    book.git("switch", "-q", "main")
    book.git("merge", "-q", "patch-1")
    book.git("push", "-q", "origin", "main")


def by_file(page: Page, book: CheckContext, text: str, folder: Path) -> None:
    """Download the file, give it to the curators, and take it in."""
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("Download the file")).click()
    saved = folder / download.value.suggested_filename
    download.value.save_as(saved)
    book.linkbook("intake", str(saved))
    book.commit("Take in a listing")


GROUPS = {
    choir: "quayside-singers",
    food_bank: "harbour-food-bank",
    refuge: "anytown-safe-homes",
    phone_line: "night-owls",
}
WAYS = [(group, way) for group in GROUPS for way in (by_letter, by_github, by_file)]


@pytest.mark.parametrize(("fills", "way"), WAYS, ids=lambda one: one.__name__)
def test_a_listing_is_merged(
    fills: Callable[[Person], None],
    way: Callable[[Page, CheckContext, str, Path], None],
    person: Callable[..., Person],  # noqa: F811
    tmp_path: Path,
) -> None:
    somebody, book = person(), CheckContext(tmp_path)
    fills(somebody)
    text = somebody.file()
    way(somebody.page, book, text, tmp_path)
    merged = book.git("ls-tree", "-r", "--name-only", "origin/main", "directory/listings")
    assert re.search(rf"/{GROUPS[fills]}[a-z-]*\.yml$", merged, re.MULTILINE), merged
    assert book.linkbook("check") == ""

"""`linkbook setup` against the stand-in for GitHub, from nothing to set up, and where GitHub cannot be asked."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator import cli
from generator.scaffold import codeowners
from tests.conftest import SAMPLE
from tests.github_setup.test_run import asking
from tests.github_stand_in import Repository


def run(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(cli.main, ["setup", "--directory", str(folder / "directory"), *words])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with settings and a listing, in a repository that is sent to GitHub."""
    folder = tmp_path / "book"
    (folder / "directory/listings/anytown").mkdir(parents=True)
    shutil.copy(SAMPLE / "settings.yml", folder / "directory")
    shutil.copy(SAMPLE / "listings/anytown/arabic-tea.yml", folder / "directory/listings/anytown")
    subprocess.run(["git", "init", "-q", folder], check=True)
    address = "https://github.com/example-cvs/our-town.git"
    subprocess.run(["git", "-C", folder, "remote", "add", "origin", address], check=True)
    return folder


@pytest.fixture
def repository(monkeypatch: pytest.MonkeyPatch) -> Repository:
    """Give its repository, which answers in place of GitHub."""
    repository = Repository(teams=[{"slug": "curators", "permission": "push"}])
    monkeypatch.setattr("generator.github_setup.client.gh", asking(repository))
    return repository


def test_it_says_what_it_did_and_a_second_time_that_all_is_so(folder: Path, repository: Repository) -> None:
    settings = folder / "directory/settings.yml"
    settings.write_text(
        settings.read_text("utf-8").replace("site_address:", "site_address: https://linkbook.example/ #")
    )
    rehearsed = run(folder, "--dry-run")
    assert "  would do  The label accepted\n" in rehearsed.output
    assert repository.asked == []
    first = run(folder)
    assert "  done      The label accepted\n" in first.output
    assert "  done      The branch main is protected\n" in first.output
    assert "write site_address: https://example-cvs.github.io/our-town/" in first.output
    assert "/directory/ @example-cvs/curators\n" in (folder / codeowners.PATH).read_text("utf-8")
    settings.write_text(settings.read_text("utf-8").replace("linkbook.example", "book.example.org"))
    asked = list(repository.asked)
    second = run(folder)
    assert second.exit_code == 0, second.output
    assert {line.split()[0] for line in second.output.splitlines()[2:]} == {"already"}
    assert repository.asked == asked


def test_where_github_cannot_be_asked_it_says_what_to_press(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.github_setup.client.shutil.which", lambda _: None)
    done = run(folder)
    assert done.exit_code == 1
    assert "the gh command is not on this machine (https://cli.github.com)." in done.output
    assert (
        "Open https://github.com/example-cvs/our-town/settings/pages. Under Source choose GitHub Actions."
        in done.output
    )
    assert not (folder / codeowners.PATH).exists()


def test_a_folder_that_is_not_on_github_yet_is_told_so(folder: Path) -> None:
    subprocess.run(["git", "-C", folder, "remote", "remove", "origin"], check=True)
    settings = folder / "directory/settings.yml"
    kept = [line for line in settings.read_text("utf-8").splitlines() if not line.startswith("repository:")]
    settings.write_text("\n".join(kept) + "\n")
    done = run(folder)
    assert done.exit_code == 1
    assert "Publish it there first" in done.output
    wrong = run(folder, "--repository", "our town")
    assert wrong.exit_code == 2
    assert "Write it like example-cvs/our-town" in " ".join(wrong.output.split())

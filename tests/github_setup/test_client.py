"""GitHub is asked with its own command; every answer is one, and no answer says why."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.github_setup.client import Answer, CannotAsk, gh
from tests.github_stand_in import Repository, environment, serving

ABOUT = "repos/example-cvs/our-town"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> object:
    """Serve a repository to the `gh` that is found."""
    repository = Repository()
    with serving(repository) as address:
        for name, value in environment(tmp_path / "tools", address, repository, "admin").items():
            monkeypatch.setenv(name, value)
        yield repository


def test_an_answer_has_its_status_and_its_body(repository: Repository) -> None:
    answer = gh("GET", ABOUT)
    assert answer.is_success
    assert answer.body["default_branch"] == "main"


def test_what_github_refuses_is_an_answer_too(repository: Repository) -> None:
    assert gh("GET", f"{ABOUT}/labels/accepted") == Answer(404, {"message": "Not Found"})
    assert gh("GET", f"{ABOUT}/labels/accepted").message == "Not Found"


def test_a_body_is_sent_and_none_comes_back(repository: Repository) -> None:
    body = {"enabled": True, "allowed_actions": "selected"}
    assert gh("PUT", f"{ABOUT}/actions/permissions", body) == Answer(204)
    assert repository.actions == body


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("echo 'To get started, please run: gh auth login' >&2; exit 4", "gh auth login"),
        ("echo 'error connecting to api.github.com' >&2; exit 1", "error connecting"),
        ("exit 1", "gh said nothing"),
        ("printf 'HTTP/2.0 oh dear'", "not an answer"),
        ("printf 'HTTP/2.0 200 OK\\r\\n\\r\\n<html>'", "not an answer"),
    ],
)
def test_no_answer_says_why(script: str, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gh").write_text(f"#!/bin/sh\n{script}\n")
    (tmp_path / "gh").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotAsk, match=why):
        gh("GET", ABOUT)


def test_a_machine_without_gh_is_told_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CannotAsk, match=r"https://cli\.github\.com"):
        gh("GET", ABOUT)

"""Issues are fetched into the post, proposed with the words that close them, or answered and closed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.desk import issues, send
from generator.desk.desk import Desk
from generator.github_setup.client import Answer, Ask, CannotAsk
from generator.submissions import yaml_block
from generator.submissions.issue_reply import SAYS_SO
from tests.desk.town_desk import TEA, client, press, town_folder
from tests.github_stand_in import Repository, answer
from tests.submissions.repository import begin, git

STILL_RIGHT = (
    "### Which listing is it?\r\n\r\narabic-tea\r\n\r\n### Which organisation are you from?\r\n\r\n_No response_\r\n"
)
CHANGE = "change_to: arabic-tea\nchanges:\n  - {field: times_note, was: '', now: Ring first.}\n"


@pytest.fixture
def repository() -> Repository:
    """Give a repository on GitHub."""
    return Repository()


@pytest.fixture
def ask(repository: Repository) -> Ask:
    """Give a way to ask the stand-in, with no network and no program between."""

    def asked(method: str, path: str, body: Mapping[str, Any] | None = None) -> Answer:
        return Answer(*answer(repository, method, f"/{path}", "admin", body))

    return asked


@pytest.fixture
def root(tmp_path: Path, repository: Repository, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the invented town in a clone whose address is that repository's, with desks that ask the stand-in."""
    monkeypatch.setattr("shutil.which", lambda name: None)
    folder = tmp_path / "work"
    folder.mkdir()
    root = town_folder(folder)
    begin(folder, monkeypatch)
    git(folder, "remote", "add", "origin", f"https://github.com/{repository.name}.git")
    monkeypatch.setattr(Desk.__init__, "__defaults__", (ask, ""))
    return root


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("post/issue-12.md", 12),
        ("C:\\post\\issue-7.md", 7),
        ("issue-0.md", 0),
        ("issue-12.eml", 0),
        ("my-issue-12.md", 0),
    ],
)
def test_a_file_of_the_post_tells_its_issue_by_its_name(name: str, number: int) -> None:
    assert issues.number(name) == number


def test_open_issues_of_our_forms_are_fetched_and_closed_ones_leave(
    tmp_path: Path, repository: Repository, ask: Ask
) -> None:
    repository.open_issue("Still right", STILL_RIGHT)
    repository.open_issue("A question of a maintainer", "Why is it slow?")
    repository.open_issue("The workflow takes this in", STILL_RIGHT, (issues.TAKEN_IN_THERE,))
    (tmp_path / "mail.eml").write_text("Subject: kept\n\n")
    (said,) = issues.fetch(tmp_path, repository.name, ask)
    assert said == "1 open issue of example-cvs/our-town is in the post."
    assert sorted(file.name for file in tmp_path.iterdir()) == ["issue-1.md", "mail.eml"]
    assert "\r" not in (tmp_path / "issue-1.md").read_bytes().decode()
    repository.issues[1]["state"] = "closed"
    issues.fetch(tmp_path, repository.name, ask)
    assert [file.name for file in tmp_path.iterdir()] == ["mail.eml"]


def test_labels_with_colours_and_pull_requests_are_known(tmp_path: Path) -> None:
    accepted = {"number": 1, "body": STILL_RIGHT, "labels": [{"name": "accepted", "color": "fff"}]}
    pull = {"number": 2, "body": STILL_RIGHT, "labels": [], "pull_request": {}}
    issues.fetch(tmp_path, "a/b", lambda *_: Answer(200, [accepted, pull, {"number": 3, "body": None}]))
    assert list(tmp_path.iterdir()) == []


def _no_gh(*_: object) -> Answer:
    raise CannotAsk("the gh command is not on this machine")


@pytest.mark.parametrize("refuses", [_no_gh, lambda *_: Answer(403, {"message": "no"})])
def test_what_github_refuses_is_said_and_the_post_stays(tmp_path: Path, refuses: Ask) -> None:
    (tmp_path / "issue-1.md").write_text(STILL_RIGHT)
    (said,) = issues.fetch(tmp_path, "a/b", refuses)
    assert "could not be fetched" in said
    assert (tmp_path / "issue-1.md").exists()
    assert "Do that here: https://github.com/a/b/issues/1" in issues.close("a/b", 1, SAYS_SO, refuses)


def test_what_comes_of_an_issue_closes_it_when_it_is_merged(root: Path, repository: Repository) -> None:
    repository.open_issue("Still right", STILL_RIGHT)
    browser = client(root)
    assert "1 open issue of example-cvs/our-town is in the post." in press(browser, "/post", "issues")
    page = browser.get("/post").text
    assert "https://github.com/example-cvs/our-town/issues/1" in page
    press(browser, "/post", "accept")
    press(browser, "/send", "send", how=send.COMMIT)
    assert "- Review arabic-tea\nCloses #1\n" in git(root, "log", "-1", "--format=%b")
    assert repository.comments == {}


def test_the_page_that_proposes_a_change_by_hand_has_the_words_too(
    root: Path, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.open_issue("Still right", STILL_RIGHT)
    browser, real = client(root), send.git
    monkeypatch.setattr(
        send, "git", lambda folder, *words, **more: "" if words[0] == "push" else real(folder, *words, **more)
    )
    press(browser, "/post", "issues")
    press(browser, "/post", "accept")
    assert "expand=1&amp;body=-+Review+arabic-tea%0ACloses+%231" in press(browser, "/send", "send", how=send.PROPOSE)


def test_an_open_pull_request_gets_the_words_below_its_own(
    root: Path, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[str] = []

    def gh(_: Path, *words: str, given_to: list[str] = given, **more: str) -> tuple[str, str]:
        given_to.append(more.get("given", ""))
        return "", "Please look soon.\n- Review arabic-tea" if words[1] == "view" else ""

    monkeypatch.setattr(send, "_gh", gh)
    real = send.git
    monkeypatch.setattr(
        send, "git", lambda folder, *words, **more: "" if words[0] == "push" else real(folder, *words, **more)
    )
    repository.open_issue("Still right", STILL_RIGHT)
    browser = client(root)
    press(browser, "/post", "issues")
    press(browser, "/post", "accept")
    press(browser, "/send", "send", how=send.PROPOSE)
    assert given == ["", "Please look soon.\n- Review arabic-tea\nCloses #1"]


def test_an_issue_that_the_book_agrees_with_is_answered_and_closed_when_all_is_sent(
    root: Path, repository: Repository
) -> None:
    repository.open_issue("Wrong", f"{yaml_block.BEGIN}\n{CHANGE}{yaml_block.END}\n")
    (root / TEA).write_text((root / TEA).read_text(encoding="utf-8") + "times_note: Ring first.\n", encoding="utf-8")
    git(root, "commit", "--quiet", "--all", "--message", "Ring first")
    browser = client(root)
    press(browser, "/post", "issues")
    assert "Put away, and answer the issue" in browser.get("/post").text
    press(browser, "/post", "refuse")
    assert repository.issues[1]["state"] == "open", "it can still be undone"
    page = press(browser, "/send", "send", how=send.COMMIT)
    assert "Issue 1 has been answered and closed." in page
    assert "No listing has changed" in page
    assert repository.issues[1]["state"] == "closed"
    assert [comment["body"] for comment in repository.comments[1]] == [SAYS_SO]


def test_an_issue_that_is_closed_already_is_not_answered_again(repository: Repository, ask: Ask) -> None:
    number = repository.open_issue("Wrong", STILL_RIGHT)
    assert issues.close(repository.name, number, SAYS_SO, ask) == "Issue 1 has been answered and closed."
    assert issues.close(repository.name, number, SAYS_SO, ask) == "Issue 1 is closed already."
    assert len(repository.comments[number]) == 1


def test_an_issue_that_is_refused_stays_open_for_a_person_to_say_why(root: Path, repository: Repository) -> None:
    repository.open_issue("Still right", STILL_RIGHT)
    browser = client(root)
    press(browser, "/post", "issues")
    press(browser, "/post", "refuse")
    assert 'name="act" value="send"' not in browser.get("/send").text, "there is nothing to send"
    assert repository.issues[1]["state"] == "open"


def test_a_book_that_is_not_on_github_has_no_issues_to_fetch(tmp_path: Path) -> None:
    page = client(town_folder(tmp_path)).get("/post").text
    assert 'value="issues"' not in page

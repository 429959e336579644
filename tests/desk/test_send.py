"""What was decided goes out as a commit, a branch and a pull request, or it is said why not and nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import load
from generator.desk import acts, send
from generator.desk import book as books
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import Journal
from tests import town
from tests.desk.town_desk import TEA, client, press, town_folder
from tests.submissions.repository import begin, git


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the invented town in a repository, with no `gh` on the machine."""
    monkeypatch.setattr("shutil.which", lambda name: None)
    folder = tmp_path / "work"
    folder.mkdir()
    root = town_folder(folder)
    begin(folder, monkeypatch)
    return root


def _decide(root: Path) -> list[Decision]:
    journal, text = Journal(root), (root / TEA).read_text(encoding="utf-8")
    journal.keep(Decision("Change arabic-tea", (FileEdit(TEA, text, text + "times_note: Ring first.\n"),)))
    journal.keep(Decision("Refused: somebody", (), "a key"))
    other = "listings/anytown/online-quiz.yml"
    journal.keep(Decision("Gone", (FileEdit(other, (root / other).read_text(encoding="utf-8"), None),)))
    return list(journal.history().unsent)


def _send(root: Path, how: str) -> send.Sent:
    return send.send(root, _decide(root), how, town.TODAY, "Anytown CVS")


def test_those_who_work_alone_get_one_commit_of_their_decisions_alone(root: Path) -> None:
    (root / "settings.yml").write_text("# half an edit of somebody's\n", encoding="utf-8")
    sent = _send(root, send.COMMIT)
    assert sent.committed
    assert "2 changes are in the book on this machine." in sent.sentences
    assert git(root, "log", "--format=%s%n%b", "-1").split("\n")[:4] == [
        "Curators' decisions (2)",
        "- Change arabic-tea",
        "- Gone",
        "",
    ]
    assert git(root, "show", "--name-status", "--format=", "HEAD").split() == [
        "M",
        f"directory/{TEA}",
        "D",
        "directory/listings/anytown/online-quiz.yml",
    ]
    assert git(root, "status", "--porcelain").split() == ["M", "directory/settings.yml", "??", ".linkbook-desk.jsonl"]


def test_a_proposal_is_pushed_on_a_branch_that_the_folder_stands_on(root: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--bare", "origin.git")
    git(root, "remote", "add", "origin", str(tmp_path / "origin.git"))
    sent = _send(root, send.PROPOSE)
    assert sent.sentences[0] == "2 changes are in the book on this machine."
    assert sent.sentences[-1] == "Ask whoever looks after the book to take it in. It waits there as desk/2026-11-21."
    assert git(root, "rev-parse", "HEAD") == git(tmp_path / "origin.git", "rev-parse", "desk/2026-11-21")
    assert git(root, "log", "--format=%s", "main") == "Begin\n"
    assert send.ways(root).is_proposal


def test_the_next_proposal_goes_on_the_same_branch(root: Path, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--bare", "origin.git")
    git(root, "remote", "add", "origin", str(tmp_path / "origin.git"))
    Journal(root).mark_sent(_decide(root), "first")
    send.send(root, Journal(root).history().decisions, send.PROPOSE, town.TODAY, "Anytown CVS")
    text = (root / TEA).read_text(encoding="utf-8")
    more = Decision("More", (FileEdit(TEA, text, text + "# more\n"),))
    Journal(root).keep(more)
    send.send(root, [more], send.PROPOSE, town.TODAY, "Anytown CVS")
    assert git(root, "log", "--format=%s", "main..desk/2026-11-21").split("\n")[:2] == [
        "More",
        "Curators' decisions (2)",
    ]


def test_what_cannot_be_pushed_is_kept_and_said(root: Path) -> None:
    git(root, "remote", "add", "origin", "/nowhere/at/all")
    sent = _send(root, send.PROPOSE)
    assert sent.committed
    assert "It could not be sent on from this machine." in sent.sentences[1]
    assert "Nothing is lost." in sent.sentences[2]


def test_a_page_to_open_is_given_where_no_pull_request_can_be_made(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    git(root, "remote", "add", "origin", "https://github.com/anytown/book.git")
    real = send.git
    monkeypatch.setattr(
        send, "git", lambda folder, *words, **more: "" if words[0] == "push" else real(folder, *words, **more)
    )
    assert _send(root, send.PROPOSE).link == "https://github.com/anytown/book/compare/desk/2026-11-21?expand=1"


def test_the_team_signs_where_git_knows_nobody(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("GIT_") and name != "GIT_CONFIG_GLOBAL"]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(root))
    assert _send(root, send.COMMIT).committed
    assert git(root, "log", "--format=%an", "-1") == "Anytown CVS\n"


def test_without_git_the_files_are_changed_all_the_same(tmp_path: Path) -> None:
    root = town_folder(tmp_path)
    ways = send.ways(root)
    assert not ways.commit
    assert "this folder does not use git" in ways.why_not
    assert "Give that folder to whoever publishes the site." in ways.why_not
    sent = _send(root, send.COMMIT)
    assert (sent.committed, sent.sentences[0][:16]) == (False, "Nothing was sent")


def test_a_folder_on_no_branch_sends_nothing_and_says_what_to_do(root: Path) -> None:
    """It stands on none after `git checkout COMMIT`, or in the middle of a rebase."""
    git(root, "checkout", "--quiet", "--detach")
    browser = client(root)
    press(browser, "/due", "review", how="by phone")
    page = browser.get("/send").text
    assert "is on no branch of it" in page
    assert "type “git switch main” in that folder" in page
    assert 'name="how" value="commit"' not in page
    decisions = Journal(root).history().unsent
    for how in (send.COMMIT, send.PROPOSE):
        sent = send.send(root, decisions, how, town.TODAY, "Anytown CVS")
        assert not sent.committed
        assert sent.sentences[1] == "Your decisions are kept. Once that is mended, press again."
    assert git(root, "for-each-ref", "--format=%(refname)").split() == ["refs/heads/main"]
    git(root, "switch", "--quiet", "main")
    assert "Keep 1 change in the book" in browser.get("/send").text


def test_a_commit_that_the_machine_died_after_is_not_made_twice(root: Path) -> None:
    decisions = _decide(root)
    send.send(root, decisions, send.COMMIT, town.TODAY, "Anytown CVS")
    head = git(root, "rev-parse", "HEAD")
    assert send.send(root, decisions, send.COMMIT, town.TODAY, "Anytown CVS").committed
    assert git(root, "rev-parse", "HEAD") == head


def test_the_newest_book_is_fetched(root: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--bare", str(root.parent), "origin.git")
    git(root, "remote", "add", "origin", str(tmp_path / "origin.git"))
    _send(root, send.PROPOSE)
    git(tmp_path / "origin.git", "update-ref", "refs/heads/main", "desk/2026-11-21")
    assert send.newest(root) == ("This is the newest book.",)
    assert "Ring first." in (root / TEA).read_text(encoding="utf-8")
    assert not send.ways(root).is_proposal


def test_presses_are_sent_and_can_no_longer_be_undone(root: Path) -> None:
    browser = client(root)
    press(browser, "/due", "review", how="by phone")
    page = press(browser, "/send", "send", how=send.COMMIT)
    assert "1 change is in the book on this machine." in page
    assert "Nothing waits to be sent." in page


def test_what_will_be_sent_is_told_by_name_field_and_both_values(root: Path) -> None:
    browser = client(root)
    press(browser, f"/change?file={TEA}", "change", **{"fact.join.phone": "01632 960142"})
    press(browser, "/due", "no_answer")
    page = browser.get("/send").text
    assert "Keep 1 change in the book" in page
    assert "Nothing that you did today is public yet." in page
    assert "Phone:</strong> <del>01632 960160</del>" in page
    assert "<ins>01632 960142</ins>" in page
    assert "arabic-tea" not in page
    assert "Changes no listing, so it stays here" in page
    assert "1 change is in the book" in press(browser, "/send", "send", how=send.COMMIT)
    assert git(root, "log", "-1", "--format=%s").strip() == "Change arabic-tea: join.phone"


def test_whom_somebody_spoke_to_stays_on_this_machine(root: Path) -> None:
    browser = client(root)
    press(browser, "/due", "review", how="by phone", spoke_to="Jo\n at  reception")
    assert "You spoke to Jo at reception. That stays on this machine." in browser.get("/send").text
    press(browser, "/send", "send", how=send.COMMIT)
    assert "still right, by phone" in git(root, "log", "-1", "--format=%B").casefold()
    assert "Jo at" not in git(root, "log", "--patch", "--format=%B")
    history = Journal(root).history()
    (id,) = history.spoken_to
    assert history.spoken_to[id].spoke_to == "Jo at reception"
    path = next(root.rglob(f"{id}.yml"))
    path.write_text(path.read_text(encoding="utf-8").replace("2026-11-21", "2025-01-01"), encoding="utf-8")
    pages = (client(root).get(f"/due?start={start}").text for start in range(0, 12))
    assert any("You spoke to Jo at reception on 21 November 2026." in page for page in pages), "the next time"


def test_what_two_curators_remember_on_two_machines_merges_without_a_conflict(root: Path) -> None:
    """Both say that of one pair, and each of another besides."""
    pairs = {"one": [("a-tea", "b-tea"), ("a-tea", "c-tea")], "other": [("b-tea", "a-tea"), ("b-tea", "c-tea")]}
    begun = git(root, "rev-parse", "HEAD").strip()
    book = books.read(root, town.TODAY, root.parent / "links.json")
    for branch, decided in pairs.items():
        git(root, "switch", "--quiet", "--create", branch, begun)
        for first, second in decided:
            (edit,) = acts.not_the_same(first, second, book).edits
            (root / edit.path).parent.mkdir(exist_ok=True)
            (root / edit.path).write_text(edit.after or "", encoding="utf-8")
        git(root, "add", "--all", ".")
        git(root, "commit", "--quiet", "--message", branch)
    git(root, "merge", "--quiet", "--no-edit", "one")
    distinct = load.directory(root).distinct
    assert {entry.record.pair for entry in distinct} == {("a-tea", "b-tea"), ("a-tea", "c-tea"), ("b-tea", "c-tea")}

"""Each submission gets a branch of its own in a real repository; what a curator has open is not touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import load
from generator.submissions import git_branch, process
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.result import PendingWrite
from generator.submissions.working_copy import WorkingCopy
from tests.conftest import NEW, TODAY, change
from tests.submissions.repository import begin, git


@pytest.fixture
def repo(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the invented town in a repository with one commit."""
    return begin(folder, monkeypatch)


def taken(folder: Path, *texts: str) -> list[str]:
    """Take in some texts on branches, as one run of the command does; return the branches."""
    repository = git_branch.repository(folder)
    working_copy = WorkingCopy(folder, load.directory(folder), TODAY)
    names = []
    sent = [ReceivedFile(f"{n}.yml", text.encode()) for n, text in enumerate(texts)]
    for _, result in process.results(sent, working_copy, CuratorOptions()):
        assert result.write, result.text()
        repository, name = git_branch.commit(repository, result.write)
        names.append(name)
    return names


def test_a_branch_has_one_commit_with_one_file(repo: Path) -> None:
    assert taken(repo, NEW) == ["intake/knit-and-natter"]
    assert git(repo, "log", "--format=%s", "main..intake/knit-and-natter") == "Add knit-and-natter\n"
    assert (
        git(repo, "diff", "--name-only", "main", "intake/knit-and-natter") == "listings/anytown/knit-and-natter.yml\n"
    )


def test_what_is_open_is_not_touched(repo: Path) -> None:
    (repo / "notes.txt").write_text("mine")
    git(repo, "add", "notes.txt")
    taken(repo, NEW, change("sing-along-choir", ("times_note", "Not in August.", "Not in July.")))
    assert git(repo, "status", "--porcelain") == "A  notes.txt\n"
    assert git(repo, "branch", "--show-current") == "main\n"


def test_two_changes_to_one_listing_in_one_run_are_two_commits_on_one_branch(repo: Path) -> None:
    names = taken(
        repo,
        change("sing-along-choir", ("times_note", "Not in August.", "Not in July.")),
        change("sing-along-choir", ("join.phone", "01632 960120", "01632 960129")),
    )
    assert names == ["intake/sing-along-choir"] * 2
    assert len(git(repo, "log", "--format=%s", f"main..{names[0]}").splitlines()) == 2
    text = git(repo, "show", f"{names[0]}:listings/anytown/sing-along-choir.yml")
    assert "Not in July." in text
    assert "960129" in text


def test_two_people_who_change_different_lines_are_both_merged(repo: Path) -> None:
    (first,) = taken(repo, change("sing-along-choir", ("times_note", "Not in August.", "Not in July.")))
    (second,) = taken(repo, change("sing-along-choir", ("join.phone", "01632 960120", "01632 960129")))
    assert (first, second) == ("intake/sing-along-choir", "intake/sing-along-choir-2")
    git(repo, "merge", "--quiet", "--no-edit", first)
    git(repo, "merge", "--quiet", "--no-edit", second)
    text = (repo / "listings/anytown/sing-along-choir.yml").read_text("utf-8")
    assert "Not in July." in text
    assert "960129" in text


def test_two_people_who_change_one_line_are_shown_to_be_at_odds(repo: Path) -> None:
    (first,) = taken(repo, change("sing-along-choir", ("times_note", "Not in August.", "Not in July.")))
    (second,) = taken(repo, change("sing-along-choir", ("times_note", "Not in August.", "Not in June.")))
    git(repo, "merge", "--quiet", "--no-edit", first)
    assert "CONFLICT" in git(repo, "merge", "--no-edit", second, check=False)
    text = (repo / "listings/anytown/sing-along-choir.yml").read_text("utf-8")
    assert "Not in July." in text
    assert "Not in June." in text


def test_a_file_with_changes_that_nobody_committed_is_refused(repo: Path) -> None:
    path = repo / "listings/anytown/sing-along-choir.yml"
    path.write_text(path.read_text("utf-8") + "# mine\n", "utf-8")
    with pytest.raises(git_branch.CannotBranch, match="not committed"):
        taken(repo, change("sing-along-choir", ("times_note", "Not in August.", "Not in July.")))


def test_a_commit_says_ids_and_fields_and_nothing_that_anybody_wrote(repo: Path) -> None:
    taken(repo, NEW, change("sing-along-choir", ("times_note", "Not in August.", "Nowhere in July.")))
    said = git(repo, "log", "--all", "--format=%B") + git(repo, "branch", "--all")
    assert "sing-along-choir: times_note" in said
    assert "Knitting" not in said
    assert "July" not in said


def test_letters_beyond_english_survive(repo: Path) -> None:
    what = PendingWrite("te", str(repo / "listings/anytown/te.yml"), "name: Té 茶\n", "Add te", new=True)
    _, name = git_branch.commit(git_branch.repository(repo), what)
    assert git(repo, "show", f"{name}:listings/anytown/te.yml") == "name: Té 茶\n"


def test_where_there_is_no_repository_git_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    with pytest.raises(git_branch.CannotBranch, match="not a git repository"):
        git_branch.repository(folder)

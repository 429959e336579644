"""The commands that take things in: what each says, writes and refuses, and how it ends."""

from __future__ import annotations

import shutil
from pathlib import Path

import keyring
import pytest
from click.testing import CliRunner, Result

from generator import cli
from tests.conftest import NEW, SAMPLE, change
from tests.submissions.mail_server import PASSWORD, mail_server
from tests.submissions.repository import begin, git

DAY = ["--today", "2026-11-21"]
KNIT = "listings/anytown/knit-and-natter.yml"
CHOIR = "listings/anytown/sing-along-choir.yml"
STILL = "still_right: arabic-tea\non: 2026-11-20\n"


def run(folder: Path, *words: object, given: str | None = None) -> Result:
    words = (words[0], "--directory", folder, *DAY, *words[1:])
    return CliRunner().invoke(cli.main, [str(word) for word in words], input=given)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the invented town to change."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "town"))


@pytest.fixture
def repo(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the invented town in a repository with one commit."""
    return begin(folder, monkeypatch)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """Give a folder with one file of each kind."""
    path = tmp_path / "post"
    path.mkdir()
    (path / "new.yml").write_text(NEW)
    (path / "change.yml").write_text(change("sing-along-choir", ("times_note", "Not in August.", "Doors open early.")))
    (path / "still.eml").write_text(f"From: a@example.org\nSubject: x\n\n--- linkbook ---\n{STILL}--- end ---\n")
    return path


# --- intake -------------------------------------------------------------------------------------------------------


def test_each_kind_is_shown_and_written_and_check_has_nothing_against_it(folder: Path, post: Path) -> None:
    done = run(folder, "intake", *sorted(post.iterdir()), "--by", "Anytown CVS", "--how", "by e-mail")
    assert done.exit_code == 0, done.output
    assert f"Written: {folder / KNIT}" in done.output
    assert "    was: Not in August.\n    now: Doors open early.\n" in done.output
    assert "git switch --create intake/sing-along-choir-and-2-more\ngit add " in done.output
    assert run(folder, "check").output == "No problems.\n"
    assert "how: by e-mail" in (folder / "listings/anytown/arabic-tea.yml").read_text("utf-8")


def test_one_bad_file_does_not_stop_the_others_and_ends_badly(folder: Path, post: Path) -> None:
    done = run(folder, "intake", post / "none.yml", post / "still.eml", post / "new.yml")
    assert done.exit_code == 1
    assert "there is no such file" in done.output
    assert "only a person's word makes a listing checked" in done.output
    assert (folder / KNIT).exists()


def test_a_dry_run_writes_nothing(folder: Path, post: Path) -> None:
    done = run(folder, "intake", post / "new.yml", "--dry-run")
    assert done.exit_code == 0
    assert f"Would write {folder / KNIT}" in done.output
    assert "git" not in done.output
    assert not (folder / KNIT).exists()


def test_what_is_piped_is_taken(folder: Path) -> None:
    done = run(folder, "intake", "-", given=NEW)
    assert done.exit_code == 0
    assert done.output.startswith("standard input: a new listing\n")


def test_the_same_file_again_has_nothing_to_do(folder: Path, post: Path) -> None:
    run(folder, "intake", post / "new.yml", post / "change.yml")
    done = run(folder, "intake", post / "new.yml", post / "change.yml")
    assert done.exit_code == 0
    assert done.output.count("nothing to do") == 2
    assert "git" not in done.output


def test_a_branch_is_made_and_the_files_stay(repo: Path, post: Path) -> None:
    done = run(repo, "intake", post / "new.yml", "--branch")
    assert done.exit_code == 0, done.output
    assert "Committed on the branch intake/knit-and-natter" in done.output
    assert "git push --set-upstream origin intake/knit-and-natter" in done.output
    assert git(repo, "status", "--porcelain") == ""
    assert "Knit and Natter" in git(repo, "show", f"intake/knit-and-natter:{KNIT}")


def test_a_branch_where_there_is_no_repository_says_so(
    folder: Path, post: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    done = run(folder, "intake", post / "new.yml", "--branch")
    assert done.exit_code == 1
    assert "No branch can be made here" in done.output


def test_an_address_is_for_one_file(folder: Path, post: Path) -> None:
    assert run(folder, "intake", post / "new.yml", post / "still.eml", "--as", "x").exit_code == 2
    assert run(folder, "intake", post / "new.yml", "--as", "knitters").exit_code == 0
    assert (folder / "listings/anytown/knitters.yml").exists()


def test_a_file_that_came_to_be_there_meanwhile_is_not_written_over(folder: Path, post: Path) -> None:
    (folder / KNIT).write_text("name: [\n")
    done = run(folder, "intake", post / "new.yml")
    assert done.exit_code == 1
    assert "is there already" in done.output
    assert (folder / KNIT).read_text() == "name: [\n"


# --- reviewed -----------------------------------------------------------------------------------------------------

WHO = ("--by", "Anytown CVS", "--how", "by phone")


def test_a_review_is_one_block_and_the_rest_stays(folder: Path) -> None:
    path = folder / "listings/anytown/sing-along-choir.yml"
    before = path.read_text("utf-8").splitlines()
    done = run(folder, "reviewed", "sing-along-choir", "arabic-tea", *WHO)
    assert done.exit_code == 0, done.output
    after = path.read_text("utf-8").splitlines()
    assert [(a, b) for a, b in zip(before, after, strict=True) if a != b] == [
        (
            "reviewed: {on: 2026-10-01, by: Anytown CVS, how: by phone}",
            "reviewed: {on: 2026-11-21, by: Anytown CVS, how: by phone}",
        )
    ]
    again = run(folder, "reviewed", "sing-along-choir", *WHO)
    assert (again.exit_code, "nothing to do" in again.output) == (0, True)


def test_an_unknown_id_and_a_day_to_come_are_refused(folder: Path) -> None:
    done = run(folder, "reviewed", "sing-along-chior", *WHO)
    assert done.exit_code == 1
    assert 'Did you mean "sing-along-choir"?' in done.output
    done = run(folder, "reviewed", "sing-along-choir", *WHO, "--on", "2027-01-01")
    assert done.exit_code == 1
    assert "is after today" in done.output


def test_nobody_reviews_without_a_name(folder: Path) -> None:
    assert run(folder, "reviewed", "sing-along-choir").exit_code == 2


# --- changes ------------------------------------------------------------------------------------------------------


def test_changes_between_two_directories(folder: Path, post: Path) -> None:
    shutil.copytree(folder, folder.parent / "before")
    run(folder, "intake", post / "change.yml")
    done = run(folder, "changes", "--against", folder.parent / "before")
    assert done.exit_code == 0
    assert done.output.startswith("## 1 listing changed\n\n### Changed: `sing-along-choir`\n")


# --- post as it comes ---------------------------------------------------------------------------------------------


def test_the_publisher_stands_for_whoever_took_a_word_and_no_account_does(folder: Path, tmp_path: Path) -> None:
    issue, reply = tmp_path / "issue.md", tmp_path / "reply.md"
    issue.write_text("### Which listing is it?\n\nsing-along-choir\n")
    done = run(folder, "intake", issue, "--how", "by an issue", "--reply", reply)
    assert done.exit_code == 0, done.output
    assert "by: Anytown Council for Voluntary Service" in (folder / CHOIR).read_text("utf-8")
    assert reply.read_text("utf-8") == ""
    for words in (["intake", issue, "--how", "x"], ["reviewed", "sing-along-choir", "--how", "x"]):
        refused = run(folder, *words, "--by", "@somebody")
        assert refused.exit_code == 2
        assert "is one person. Write the team" in " ".join(refused.output.split())


def test_a_refused_issue_leaves_an_answer_for_its_sender(folder: Path, tmp_path: Path) -> None:
    issue, reply = tmp_path / "issue.md", tmp_path / "reply.md"
    issue.write_text("### Which listing is it?\n\nsing-along-chior\n")
    assert run(folder, "intake", issue, "--how", "by an issue", "--reply", reply).exit_code == 1
    assert "sing-along-choir" in reply.read_text("utf-8")


def test_a_whole_folder_is_taken_in(folder: Path, post: Path) -> None:
    done = run(folder, "intake", post, "--by", "Anytown CVS", "--how", "by e-mail")
    assert done.exit_code == 0, done.output
    assert done.output.count("Written: ") == 3


def test_a_conflict_is_settled_by_choosing(folder: Path, tmp_path: Path) -> None:
    letter = tmp_path / "change.yml"
    letter.write_text(change("sing-along-choir", ("times_note", "Something old.", "Doors open early.")))
    asked = run(folder, "intake", letter)
    assert "--keep times_note=theirs" in asked.output
    assert "Not taken." in asked.output
    assert "nothing to do" in run(folder, "intake", letter, "--keep", "times_note=book").output
    assert run(folder, "intake", letter, "--keep", "theirs").exit_code == 0
    assert "Doors open early." in (folder / "listings/anytown/sing-along-choir.yml").read_text("utf-8")
    assert "theirs or book" in run(folder, "intake", letter, "--keep", "times_note").output


def test_a_plain_reply_waits_for_an_answer(folder: Path, tmp_path: Path) -> None:
    letter = tmp_path / "reply.eml"
    link = "> https://help.example.org/submit/#still-right=arabic-tea\n"
    letter.write_text(f"From: a@example.org\nSubject: Re: x\n\nAll still correct\n{link}")
    shown = run(folder, "intake", letter)
    assert (shown.exit_code, "It waits for your answer." in shown.output) == (1, True)
    done = run(folder, "intake", letter, "--say", "yes", "--by", "Anytown CVS", "--how", "by e-mail")
    assert done.exit_code == 0, done.output
    assert "Take in one file" in run(folder, "intake", letter, tmp_path, "--say", "yes").output


def test_a_mailbox_is_taken_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    letter = f"From: a@example.org\nSubject: x\n\n--- linkbook ---\n{STILL}--- end ---\n".encode()
    monkeypatch.setattr(keyring, "get_password", lambda service, account: PASSWORD)
    with mail_server(letter) as server:
        address = f"imap://book%40example.org@127.0.0.1:{server.port}/INBOX"
        done = run(folder, "intake", address, "--by", "Anytown CVS", "--how", "by e-mail")
    assert done.exit_code == 0, done.output
    assert "INBOX, message 1: arabic-tea is still right" in done.output
    assert "no password" in run(folder, "intake", "imaps://a:b@example.org").output

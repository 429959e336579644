"""The journal and the mails stay out of the repository, whoever made it."""

from __future__ import annotations

from pathlib import Path

from generator.desk.unshared import keep_out_of_git
from generator.submissions.git_branch import git


def test_what_git_would_take_in_is_left_alone_from_now_on(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "post").mkdir()
    (tmp_path / "post/one.eml").write_text("From: Sam\n", encoding="utf-8")
    (tmp_path / ".journal").write_text("{}\n", encoding="utf-8")
    assert "journal" in git(tmp_path, "status", "--porcelain")
    for _ in range(2):
        keep_out_of_git(tmp_path / ".journal", tmp_path / "post")
    assert git(tmp_path, "status", "--porcelain") == ""
    listed = (tmp_path / ".git/info/exclude").read_text(encoding="utf-8")
    assert listed.count("/.journal\n") == listed.count("/post\n") == 1


def test_a_folder_that_is_not_in_git_is_left_as_it_is(tmp_path: Path) -> None:
    keep_out_of_git(tmp_path / ".journal")
    assert list(tmp_path.iterdir()) == []

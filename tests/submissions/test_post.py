"""The post is found wherever it lies, and what cannot be read says so alone."""

from __future__ import annotations

from pathlib import Path

from generator.submissions.post import in_data, in_path
from tests.submissions.test_mbox import TWO


def test_a_folder_gives_its_files_in_order(tmp_path: Path) -> None:
    for name in ("b.eml", "a.yml", ".hidden"):
        (tmp_path / name).write_text(name)
    (tmp_path / "more").mkdir()
    assert [(Path(file.path).name, file.data) for file in in_path(tmp_path)] == [
        ("a.yml", b"a.yml"),
        ("b.eml", b"b.eml"),
    ]


def test_an_mbox_in_a_folder_is_each_of_its_messages(tmp_path: Path) -> None:
    (tmp_path / "post.mbox").write_bytes(TWO)
    assert [file.path for file in in_path(tmp_path)] == [f"{tmp_path}/post.mbox, message {n}" for n in (1, 2)]
    assert [file.path for file in in_data(TWO, "standard input")] == [f"standard input, message {n}" for n in (1, 2)]


def test_a_maildir_is_its_messages(tmp_path: Path) -> None:
    for name in ("new", "cur", "tmp"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1:2,S").write_text(name)
    assert [file.data for file in in_path(tmp_path)] == [b"cur", b"new"]


def test_what_is_not_there_says_so(tmp_path: Path) -> None:
    (missing,) = in_path(tmp_path / "x.eml")
    (empty,) = in_path(tmp_path)
    assert missing.data is None
    assert "no such file" in missing.problems[0].message
    assert "no files in this folder" in empty.problems[0].message

"""No decision is lost, whenever the machine dies, and nobody's work is written over."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.desk.decision import Decision, FileEdit, decided
from generator.desk.journal import CannotDecide, Journal

A = "listings/anytown/a.yml"
EDIT = FileEdit(A, "one\n", "two\n")


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """Give a journal beside a directory of one file."""
    path = tmp_path / "directory" / A
    path.parent.mkdir(parents=True)
    path.write_text("one\n", encoding="utf-8")
    return Journal(tmp_path / "directory")


def _text(journal: Journal) -> str:
    return (journal.directory / A).read_text(encoding="utf-8")


def test_a_decision_is_kept_and_undone(journal: Journal) -> None:
    kept = journal.keep(Decision("Change a", (EDIT,)))
    assert (kept.number, _text(journal)) == (1, "two\n")
    assert [d.title for d in journal.history().unsent] == ["Change a"]
    journal.undo(1)
    assert (_text(journal), journal.history().unsent) == ("one\n", ())


def test_a_file_that_changed_is_not_written_over(journal: Journal) -> None:
    (journal.directory / A).write_text("theirs\n", encoding="utf-8")
    with pytest.raises(CannotDecide, match="changed by somebody else"):
        journal.keep(Decision("Change a", (EDIT,)))
    assert (_text(journal), journal.history().decisions) == ("theirs\n", ())


def test_what_changed_since_a_decision_is_not_undone_by_a_press(journal: Journal) -> None:
    journal.keep(Decision("Change a", (EDIT,)))
    (journal.directory / A).write_text("theirs\n", encoding="utf-8")
    with pytest.raises(CannotDecide, match="cannot be undone"):
        journal.undo(1)
    assert _text(journal) == "theirs\n"


def test_a_later_decision_on_the_same_file_is_undone_first(journal: Journal) -> None:
    journal.keep(Decision("First", (EDIT,)))
    journal.keep(Decision("Second", (FileEdit(A, "two\n", "three\n"),)))
    with pytest.raises(CannotDecide, match="Undo it first: Second"):
        journal.undo(1)
    journal.undo(2)
    journal.undo(1)
    assert _text(journal) == "one\n"


def test_what_was_sent_is_not_undone(journal: Journal) -> None:
    kept = journal.keep(Decision("Change a", (EDIT,)))
    journal.mark_sent([kept], "commit")
    with pytest.raises(CannotDecide, match="undone or sent already"):
        journal.undo(1)


def test_new_files_come_and_go(journal: Journal) -> None:
    journal.keep(Decision("Move", (FileEdit("listings/b/b.yml", None, "new\n"), FileEdit(A, "one\n", None))))
    assert not (journal.directory / A).exists()
    journal.undo(1)
    assert _text(journal) == "one\n"
    assert not (journal.directory / "listings/b/b.yml").exists()


@pytest.mark.parametrize("path", ["../out.yml", "/tmp/out.yml", "listings/link/x.yml"])
def test_nothing_is_written_outside_the_directory(journal: Journal, tmp_path: Path, path: str) -> None:
    (journal.directory / "listings" / "link").symlink_to(tmp_path)
    with pytest.raises(CannotDecide, match="not in the directory"):
        journal.keep(Decision("Out", (FileEdit(path, None, "x"),)))


def test_what_was_begun_is_finished_by_whoever_comes_next(journal: Journal) -> None:
    """The line was on the disk when the machine died, and no file had changed yet."""
    journal.path.write_text(decided(Decision("Change a", (EDIT,))), encoding="ascii")
    assert [d.title for d in Journal(journal.directory).history().unsent] == ["Change a"]
    assert _text(journal) == "two\n"


def test_half_a_line_was_never_a_decision(journal: Journal) -> None:
    line = decided(Decision("Change a", (EDIT,)))
    journal.path.write_text(line[: len(line) // 2], encoding="ascii")
    assert journal.history().decisions == ()
    journal.keep(Decision("Change a", (EDIT,)))
    assert [d.title for d in journal.history().unsent] == ["Change a"]


def test_a_journal_that_somebody_has_changed_is_left_alone(journal: Journal) -> None:
    journal.path.write_text("not a journal\n", encoding="ascii")
    with pytest.raises(CannotDecide, match="is not a journal"):
        journal.history()
    assert journal.path.read_text(encoding="ascii") == "not a journal\n"


_KEEP_ON = """
import sys
from pathlib import Path
from generator.desk.decision import Decision, FileEdit
from generator.desk.journal import Journal
journal = Journal(Path(sys.argv[1]))
for n in range(100_000):
    before = "one\\n" if n == 0 else f"{n}\\n"
    journal.keep(Decision(f"Number {n + 1}", (FileEdit("listings/anytown/a.yml", before, f"{n + 1}\\n"),)))
    print(n + 1, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 20])
def test_killed_at_any_moment_it_loses_nothing_that_was_acknowledged(journal: Journal, after: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _KEEP_ON, str(journal.directory)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    acknowledged = [int(process.stdout.readline()) for _ in range(after)][-1]
    os.kill(process.pid, signal.SIGKILL)
    acknowledged = max([acknowledged, *map(int, process.stdout.read().split("\n")[:-1])])
    process.wait()
    history = journal.history()
    assert len(history.decisions) >= acknowledged
    assert _text(journal) == f"{len(history.decisions)}\n", "the file says what the last decision says"


@pytest.mark.parametrize("is_undone", [False, True])
def test_what_somebody_puts_back_by_hand_stays(journal: Journal, is_undone: bool) -> None:
    """As `git restore` or another branch does: only what a dying machine left half done is finished."""
    journal.keep(Decision("Change a", (EDIT,)))
    if is_undone:
        journal.undo(1)
    put_back = "two\n" if is_undone else "one\n"
    (journal.directory / A).write_text(put_back, encoding="utf-8")
    Journal(journal.directory).history()
    assert _text(journal) == put_back

"""The journal: each decision is on the disk before any file changes, so that a machine that dies loses none.

An act is an event of one line, which is written and flushed to the disk first; then the files change, each whole or
not at all, and a second line says that they have. Whoever opens the journal next finishes an event that lacks it, and
no other: what somebody puts back by hand afterwards is theirs. Two desks on one directory take turns by a lock that
the operating system lets go when a process dies.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from generator.desk import decision as events
from generator.desk.decision import Decision, FileEdit, History
from generator.load.safe_read import MAX_BYTES, read_bytes

FILE_NAME = ".linkbook-desk.jsonl"
MAX_JOURNAL_BYTES = 256 * 1024 * 1024
CHANGED = "{} was changed by somebody else since this page was shown. Nothing was written. Look again, then decide"
CANNOT_UNDO = "{} was changed after that decision, so it cannot be undone by a press. Change it on its own page"


class CannotDecide(Exception):
    """The decision was not kept, and no file was changed. The message says why, and what to do."""


class Journal:
    """The journal beside a directory, and the files that its decisions change."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.path = directory.absolute().parent / FILE_NAME

    def history(self) -> History:
        """Return every decision so far, once what was begun has been finished."""
        with self._turn() as history:
            return history

    def keep(self, decision: Decision) -> Decision:
        """Keep a decision and change its files; return it with its number.

        Raises CannotDecide when a file is not as the decision found it, or the disk refuses.
        """
        with self._turn() as history:
            self._refuse_changed(decision.edits, CHANGED)
            number = len(history.decisions) + 1
            self._append(events.decided(decision))
            self._write(decision.edits, number)
            return replace(decision, number=number)

    def undo(self, number: int) -> Decision:
        """Take an unsent decision back; return it. Raises CannotDecide when its files have changed since."""
        with self._turn() as history:
            decision = history.find(number)
            if decision is None:
                raise CannotDecide("That decision has been undone or sent already")
            later = history.later(decision)
            if later:
                raise CannotDecide(f"A later decision changed the same listing. Undo it first: {later[-1].title}")
            self._refuse_changed(events.swapped(decision), CANNOT_UNDO)
            self._append(events.undid(number))
            self._write(events.swapped(decision), number)
            return decision

    def mark_sent(self, decisions: Iterable[Decision], where: str) -> None:
        """Record that decisions went out; they can no longer be undone."""
        with self._turn():
            self._append(events.sent((decision.number for decision in decisions), where))

    # --- the file, one at a time

    @contextmanager
    def _turn(self) -> Iterator[History]:
        """Give the history while nobody else may change it, with the last event's files as it wants them."""
        try:
            with self.path.open("a+b") as file, _locked(file.fileno()):
                history = events.history(self._whole_lines())
                self._finish(history)
                yield history
        except OSError as fault:
            raise CannotDecide(f"{fault.filename or self.path} could not be written: {fault.strerror}") from None
        except (ValueError, KeyError, TypeError):
            raise CannotDecide(
                f"{self.path} is not a journal of the desk, or somebody has changed it. Move it away, and start again"
            ) from None

    def _whole_lines(self) -> list[str]:
        """Return the journal's lines; a last line that was never finished was never acknowledged, and is cut off."""
        data, problems = read_bytes(self.path, str(self.path), MAX_JOURNAL_BYTES)
        if data is None:
            raise CannotDecide(f"{self.path} cannot be read: it {problems[0].message}")
        whole = data[: data.rfind(b"\n") + 1]
        if len(whole) < len(data):
            os.truncate(self.path, len(whole))
        return whole.decode("ascii").splitlines()

    def _finish(self, history: History) -> None:
        """Write the files of an event that nobody knows to be written, if they are still as they were before it."""
        last = next((d for d in history.decisions if d.number == history.last), None)
        if last:
            wanted = events.swapped(last) if history.last_is_undo else last.edits
            begun = any(self._text(edit.path) == edit.after for edit in wanted)
            pending = [edit for edit in wanted if self._text(edit.path) == edit.before]
            is_whole = begun or len(pending) == len(wanted)
            self._write(pending if is_whole else (), last.number)

    def _append(self, line: str) -> None:
        with self.path.open("ab") as file:
            file.write(line.encode("ascii"))
            file.flush()
            os.fsync(file.fileno())

    # --- the directory's files

    def _refuse_changed(self, edits: Iterable[FileEdit], message: str) -> None:
        for edit in edits:
            if self._text(edit.path) != edit.before:
                raise CannotDecide(message.format(edit.path))

    def _text(self, path: str) -> str | None:
        file = self._inside(path)
        if not os.path.lexists(file):
            return None
        data, problems = read_bytes(file, path, MAX_BYTES)
        if data is None:
            raise CannotDecide(f"{path} cannot be read: it {problems[0].message}")
        return data.decode("utf-8", "surrogateescape")

    def _write(self, edits: Iterable[FileEdit], number: int) -> None:
        """Change the files of a decision, and record that it was done."""
        for edit in edits:
            path = self._inside(edit.path)
            if edit.after is None:
                path.unlink(missing_ok=True)
            else:
                _replace(path, edit.after)
        self._append(events.written(number))

    def _inside(self, path: str) -> Path:
        """Return a file of the directory. A link, or a way out of it, is refused."""
        file = self.directory / path
        folders = [parent for parent in file.parents if self.directory in parent.parents]
        if ".." in Path(path).parts or Path(path).is_absolute() or any(p.is_symlink() for p in (file, *folders)):
            raise CannotDecide(f"{path} is not in the directory")
        return file


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all, and have it on the disk before going on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.stem}.draft")
    with draft.open("wb") as file:
        file.write(text.encode("utf-8", "surrogateescape"))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
    _flush_folder(path.parent)


def _flush_folder(folder: Path) -> None:
    """Have a folder's names on the disk; Windows does so by itself and cannot be asked."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def _locked(descriptor: int) -> Iterator[None]:
    """Hold a file's lock, which the system lets go when a process dies, on Windows too."""
    if os.name == "nt":  # pragma: no cover
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined]
        try:
            yield
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield

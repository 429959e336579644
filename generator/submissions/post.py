"""The post, wherever it lies: a file, a folder of files, an mbox file, or a message that Outlook saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.load.safe_read import read_bytes
from generator.problems import Problem, visible
from generator.submissions import email_message, mbox
from generator.submissions.process import ReceivedFile

_MAILDIR = ("new", "cur")
"""The folders of a Maildir that hold messages."""
_READ_FOR = (".mbox", ".mbx", "")
"""How the names of files end that may be whole folders of mail."""


def in_path(path: Path) -> Iterator[ReceivedFile]:
    """Yield everything that was received at a path, in the order of its names; or why there is nothing."""
    shown = visible(str(path))
    if path.is_dir() and not path.is_symlink():
        files = [file for file in _files(path) if not file.name.startswith(".")]
        if not files:
            yield _without(shown, "there are no files in this folder. Save the e-mails into it first")
        for file in files:
            yield from _in_file(file)
    elif not path.exists():
        yield _without(shown, "there is no such file. Check its name")
    else:
        yield from _in_file(path)


def _files(folder: Path) -> list[Path]:
    """Return the files of a folder by name; those of a Maildir lie in folders of their own."""
    folders = [folder / name for name in _MAILDIR if (folder / name).is_dir()] or [folder]
    return sorted(file for each in folders for file in each.iterdir() if not file.is_dir())


def _in_file(path: Path) -> Iterator[ReceivedFile]:
    shown = visible(str(path))
    most = mbox.MAX_BYTES if path.suffix.lower() in _READ_FOR else email_message.MAX_BYTES
    data, problems = read_bytes(path, shown, most)
    if data is None:
        yield ReceivedFile(shown, None, problems)
    else:
        yield from in_data(data, shown)


def in_data(data: bytes, shown: str) -> Iterator[ReceivedFile]:
    """Yield each message of an mbox file, or else the one thing that was received."""
    if not mbox.is_mbox(data):
        yield ReceivedFile(shown, data)
        return
    for number, message in enumerate(mbox.messages(data), 1):
        yield ReceivedFile(f"{shown}, message {number}", message)


def _without(shown: str, message: str) -> ReceivedFile:
    return ReceivedFile(shown, None, (Problem(shown, 1, message, code="file"),))

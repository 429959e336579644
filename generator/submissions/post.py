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
        if not _files(path):
            yield _without(shown, "there are no files in this folder. Save the e-mails into it first")
        yield from in_folder(path)
    elif not path.exists():
        yield _without(shown, "there is no such file. Check its name")
    else:
        yield from _in_file(path)


def in_folder(folder: Path) -> Iterator[ReceivedFile]:
    """Yield everything that lies in a folder, in the order of its names; nothing where it is empty or not there."""
    for file in _files(folder) if folder.is_dir() else ():
        yield from _in_file(file)


def _files(folder: Path) -> list[Path]:
    """Return the files of a folder by name, without hidden ones; those of a Maildir lie in folders of their own."""
    folders = [folder / name for name in _MAILDIR if (folder / name).is_dir()] or [folder]
    return sorted(
        file for each in folders for file in each.iterdir() if not file.is_dir() and not file.name.startswith(".")
    )


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

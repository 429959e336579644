"""The moments at which a program touches files, numbered, and what may happen at one of them.

Python tells an audit hook of every file that it opens, moves and deletes, before it does so. A hook in a child process
counts those that lie in one folder, and at the moment that it was given it dies, or finds the disk full, or finds that
the file has gone. So every step of a program is reached, whatever machine it runs on and however fast.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

WRITES = frozenset(("os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link"))
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True)
class Outcome:
    """How a child process ended: its exit status (below zero, the signal), what it said, how many moments it had."""

    status: int
    said: str
    moments: int


def run(program: Callable[[], object], folder: Path, act: Act | None = None, at: int = -1) -> Outcome:
    """Run a program in a child process, and let `act` happen at one of its moments in a folder."""
    said = folder.parent / f".said-{os.getpid()}"
    count = said.with_suffix(".count")
    child = os.fork()
    if child == 0:
        _in_child(program, _Hook(folder, act, at, count), said)
    _, status = os.waitpid(child, 0)
    outcome = Outcome(os.waitstatus_to_exitcode(status), said.read_text("utf-8", "replace"), _number(count))
    said.unlink()
    count.unlink(missing_ok=True)
    return outcome


def _in_child(program: Callable[[], object], hook: _Hook, said: Path) -> None:
    """Run a program with its words going to a file, and end the process with what it returns."""
    file = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(file, 1)
    os.dup2(file, 2)
    sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
    status = 1
    try:
        sys.addaudithook(hook)
        program()
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        hook.write_count()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _number(file: Path) -> int:
    return int(file.read_text()) if file.exists() else 0


class _Hook:
    """Counts the moments in a folder, and does what it was given at one of them."""

    def __init__(self, folder: Path, act: Act | None, at: int, count: Path) -> None:
        self.folder, self.act, self.at, self.count = f"{folder.absolute()}{os.sep}", act, at, count
        self.seen, self.busy = 0, False

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.busy or not (event == "open" or event in WRITES) or not isinstance(arguments[0], (str, bytes)):
            return
        path = str(Path(os.fsdecode(arguments[0])).absolute())
        flags = arguments[2] if event == "open" and isinstance(arguments[2], int) else 0
        is_write = event != "open" or bool(flags & _WRITING)
        if not path.startswith(self.folder) or (self.act is not None and is_write != self.act.writes):
            return
        self.seen += 1
        if self.act and (self.seen == self.at or (self.act.stays and self.seen > self.at)):
            self.busy = True
            try:
                self.act.happen(path, flags)
            finally:
                self.busy = False

    def write_count(self) -> None:
        self.busy = True
        self.count.write_text(str(self.seen))


@dataclass(frozen=True)
class Act:
    """What happens at a moment: before a file is written, or before one is read. What `stays` happens ever after."""

    happen: Callable[[str, int], None]
    writes: bool = True
    stays: bool = False


def _die(path: str, flags: int) -> None:
    """Die; of a file that is opened to be written anew, when it is empty and before it is filled."""
    with suppress(OSError):  # its folder may not be there yet
        if flags & os.O_TRUNC:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC))
    os.kill(os.getpid(), signal.SIGKILL)


def _no_room(path: str, flags: int) -> None:
    if flags or not os.path.lexists(path):  # what is there already can still be deleted and moved
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)


def _vanish(path: str, _: int) -> None:
    if Path(path).is_file():
        Path(path).unlink()


def _refuse(path: str, _: int) -> None:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)


KILL = Act(_die)
FULL = Act(_no_room, stays=True)
VANISH = Act(_vanish, writes=False)
REFUSE = Act(_refuse, writes=False)

"""Writing files all or none: all are written beside the directory first, then each is moved into place.

Once all are written, the folder that holds them is given the name of one that is ready, in one step. From then on the
import has happened: should the machine die while files are moved, the next import moves the rest before anything else.
Without that, half of an import would be there with no provenance, and the next would bring the same records in again.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType

from generator.importing.scratch_folder import scratch_folder
from generator.importing.source_record import CannotImport
from generator.load.safe_read import read_bytes

PREFIX = ".import-"
READY = ".ready-import"
_MOVES = "moves.json"
_MAX_BYTES = 64 * 1024 * 1024
_TWO_AT_ONCE = "Another import is just ending. Nothing was changed. Import again."


class Staging:
    """Files to be, kept in a folder of their own until all of them are written."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.folder = Path()
        self.paths: list[Path] = []
        self._exit = ExitStack()

    def __enter__(self) -> Staging:
        try:
            self.folder = self._exit.enter_context(scratch_folder(self.directory, PREFIX))
        except OSError as fault:
            raise CannotImport(
                f"{self.directory} cannot be written to: {fault.strerror}. Nothing was changed."
            ) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._exit.close()

    def write(self, path: Path, text: str) -> None:
        """Write what a file is to hold. Nothing is in its place before `finish`."""
        draft = self.folder / str(len(self.paths))
        try:
            draft.write_text(text, encoding="utf-8", newline="\n")
        except OSError as fault:
            raise CannotImport(f"{path} cannot be written: {fault.strerror}. Nothing was changed.") from None
        self.paths.append(path)

    def finish(self) -> None:
        """Move every file into its place."""
        for folder in sorted({path.parent for path in self.paths}):
            if folder.is_symlink():
                raise CannotImport(f"{folder} is a link to another place. Put the folder itself there.")
            folder.mkdir(parents=True, exist_ok=True)
        self._make_ready()
        finish_what_was_begun(self.directory)

    def _make_ready(self) -> None:
        paths = [path.relative_to(self.directory).as_posix() for path in self.paths]
        (self.folder / _MOVES).write_text(json.dumps(paths), encoding="utf-8")
        try:
            os.rename(self.folder, self.directory / READY)
        except OSError as fault:
            if fault.errno in (errno.ENOTEMPTY, errno.EEXIST):
                raise CannotImport(_TWO_AT_ONCE) from None
            raise


def finish_what_was_begun(directory: Path) -> None:
    """Move the files of an import that was ready and is not in place yet; nothing when there is none."""
    ready = directory / READY
    for number, path in enumerate(_paths(ready)):
        with suppress(FileNotFoundError):  # it was moved before
            os.replace(ready / str(number), directory / path)
    shutil.rmtree(ready, ignore_errors=True)


def _paths(ready: Path) -> list[str]:
    """Return where the files of a ready import belong, by their numbers."""
    if not ready.is_dir():
        return []
    data, problems = read_bytes(ready / _MOVES, str(ready / _MOVES), _MAX_BYTES)
    try:
        paths: list[str] = json.loads(data or b"")
    except ValueError:
        why = problems[0].message if problems else "is not as an import writes it"
        raise CannotImport(
            f"An import was cut short, and {ready / _MOVES} {why}. Put it right, or move {ready} away"
        ) from None
    return [path for path in paths if ".." not in Path(path).parts and not Path(path).is_absolute()]

"""Writing files whole or not at all: all are written beside the directory first, then each is moved into place."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType

from generator.importing.source_record import CannotImport


class Staging:
    """Files to be, kept in a folder of their own until all of them are written."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.folder = Path()
        self.moves: list[tuple[Path, Path]] = []

    def __enter__(self) -> Staging:
        try:
            self.folder = Path(tempfile.mkdtemp(prefix=".import-", dir=self.directory))
        except OSError as fault:
            raise CannotImport(
                f"{self.directory} cannot be written to: {fault.strerror}. Nothing was changed."
            ) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def write(self, path: Path, text: str) -> None:
        """Write what a file is to hold. Nothing is in its place before `finish`."""
        draft = self.folder / str(len(self.moves))
        try:
            draft.write_text(text, encoding="utf-8", newline="\n")
        except OSError as fault:
            raise CannotImport(f"{path} cannot be written: {fault.strerror}. Nothing was changed.") from None
        self.moves.append((draft, path))

    def finish(self) -> None:
        """Move every file into its place."""
        for folder in {path.parent for _, path in self.moves}:
            if folder.is_symlink():
                raise CannotImport(f"{folder} is a link to another place. Put the folder itself there.")
            folder.mkdir(parents=True, exist_ok=True)
        for draft, path in self.moves:
            os.replace(draft, path)

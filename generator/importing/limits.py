"""How much of a source is read: generous for a county's directory, and an end for what is not one."""

from __future__ import annotations

import stat
from pathlib import Path

from generator.importing.source_record import CannotImport

MAX_FILE_BYTES = 256 * 1024 * 1024
"""Largest file, in bytes. A record is about 2 kB, so this is a hundred thousand of them."""
MAX_UNPACKED_BYTES = 768 * 1024 * 1024
"""Most that a workbook may unpack to; and no more than RATIO times its own size, since a zip bomb is all nothing."""
MAX_RATIO = 200
MAX_STRINGS_BYTES = 128 * 1024 * 1024
"""Largest table of shared texts in a workbook, which is held in memory whole."""
MAX_CELL = 100_000
"""Longest value, in characters."""
MAX_LINE = 4 * 1024 * 1024
"""Longest line of a text file, in characters: a row of a spreadsheet may hold many long cells."""
MAX_COLUMNS = 1_000
MAX_ROWS = 500_000
MAX_DEPTH = 12
"""Deepest nesting of a record; Open Referral needs 7."""
MAX_VALUES = 5_000
"""Most values of one record."""
MAX_FILES = 5_000
"""Most files of a folder of records, or pages of a feed."""


def check_file(path: Path) -> None:
    """Refuse a source that is not an ordinary file or is too big. Raises CannotImport."""
    try:
        status = path.stat()
    except OSError as fault:
        raise CannotImport(f"{path} cannot be opened: {fault.strerror}.") from None
    if not stat.S_ISREG(status.st_mode):
        raise CannotImport(f"{path} is not an ordinary file. Give a file, a folder of files, or a web address.")
    if status.st_size > MAX_FILE_BYTES:
        size, most = status.st_size // 1024**2, MAX_FILE_BYTES // 1024**2
        raise CannotImport(f"{path} is {size:,} MB; the most is {most} MB. Split it into several files.")
    if status.st_size == 0:
        raise CannotImport(f"{path} is empty. Was it saved?")

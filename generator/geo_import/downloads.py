"""The files as people downloaded them: alone or in a zip, told apart by how they begin, and read a line at a time."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator.geo_import import file_contents
from generator.geo_import.file_contents import Kind

MAX_LINE = 1024 * 1024
"""Longest line of a table, in bytes. The directory of postcodes has lines of about 500."""
MAX_MEMBER = 8 * 1024**3
"""Largest file in a zip, in bytes. The directory of postcodes is about 1.3 GB."""
MAX_RATIO = 200
"""Most that a file in a zip may grow. Tables of text grow by 5 to 20; what is made to fill a disk, by 1,000."""
MAX_MEMBERS = 20_000
_BEGINNING = 16 * 1024
_CHUNK = 1024 * 1024

Progress = Callable[[int], None]
"""Told how many bytes more were read."""


class CannotReadDownload(Exception):
    """A file is not one of those that are wanted. The words say what it seems to be, and what to do."""


@dataclass(frozen=True)
class Download:
    """One table or map: a file, or a file inside a zip."""

    path: Path
    member: str | None
    kind: Kind
    size: int
    """Bytes, unpacked."""
    year: int | None
    """Which year it is of, as its name tells, as ONSPD_MAY_2026_UK.zip does; or else when it was put in its zip."""

    @property
    def name(self) -> str:
        """Return how messages name it."""
        return f"{self.path.name} › {self.member}" if self.member else self.path.name

    def lines(self, progress: Progress) -> Iterator[bytes]:
        """Yield the lines, without their ends. Raises CannotRead for one that is longer than any table's."""
        with _opened(self.path, self.member) as file:
            while line := file.readline(MAX_LINE):
                if len(line) == MAX_LINE:
                    raise CannotReadDownload(f"{self.name} has a line of over a million characters, so it is no table")
                progress(len(line))
                yield line.rstrip(b"\r\n")

    def chunks(self, progress: Progress) -> Iterator[bytes]:
        """Yield the whole, a megabyte at a time."""
        with _opened(self.path, self.member) as file:
            while chunk := file.read(_CHUNK):
                progress(len(chunk))
                yield chunk


def recognise(path: Path) -> list[Download]:
    """Return what is in a file that we can use. Raises CannotRead, which says what the file seems to be."""
    found = list(_in_zip(path) if _is_zip(path) else [_alone(path)])
    if not any(download.kind.use for download in found):
        what = found[0].kind.seems if len(found) == 1 else "is a zip with none of the four downloads in it"
        raise CannotReadDownload(f"{path.name} {what}. {file_contents.WANTED}")
    return [download for download in found if download.kind.use]


def _is_zip(path: Path) -> bool:
    with _opened(path, None) as file:
        return file.read(4) == b"PK\x03\x04"


def _alone(path: Path) -> Download:
    with _opened(path, None) as file:
        return Download(path, None, file_contents.kind(file.read(_BEGINNING)), path.stat().st_size, _year(path))


def _in_zip(path: Path) -> Iterator[Download]:
    with _zip(path) as folder:
        members = [item for item in folder.infolist() if not item.is_dir()]
    if len(members) > MAX_MEMBERS:
        raise CannotReadDownload(
            f"{path.name} holds {len(members):,} files; no download of ours has over {MAX_MEMBERS:,}"
        )
    names = {item.filename for item in members}
    if "[Content_Types].xml" in names:
        raise CannotReadDownload(f"{path.name} is a spreadsheet or a document. {file_contents.WANTED}")
    for item in _worth_reading(members):
        yield _member(path, item)


def _worth_reading(members: list[zipfile.ZipInfo]) -> Iterator[zipfile.ZipInfo]:
    """Yield tables and maps; not the guides, nor the same postcodes again in a file for each letter."""
    whole = any(re.search(r"_UK\.csv$", item.filename) for item in members)
    for item in members:
        is_document = re.search(r"(?:^|/)(?:doc|docs|documents|user guide)/", item.filename, re.IGNORECASE)
        is_part = whole and "multi_csv/" in item.filename.casefold()
        if item.filename.casefold().endswith((".csv", ".json", ".geojson")) and not is_document and not is_part:
            yield item


def _member(path: Path, item: zipfile.ZipInfo) -> Download:
    if item.flag_bits & 1:
        raise CannotReadDownload(f"{path.name} is locked with a password. Save a copy without one")
    if item.file_size > MAX_MEMBER or item.file_size > MAX_RATIO * max(item.compress_size, 1024):
        raise CannotReadDownload(
            f"{path.name} › {item.filename} would unpack to {item.file_size:,} bytes, so it was not opened"
        )
    with _opened(path, item.filename) as file:
        kind = file_contents.kind(file.read(_BEGINNING))
    return Download(path, item.filename, kind, item.file_size, _year(path) or _year_of(item))


@contextmanager
def _opened(path: Path, member: str | None) -> Iterator[BinaryIO]:
    """Open a file, or one inside a zip. Whatever goes wrong while it is read is a CannotRead."""
    try:
        if member is None:
            with path.open("rb", buffering=_CHUNK) as file:
                yield file
        else:
            with _zip(path) as folder, folder.open(member) as inside:
                yield io.BufferedReader(inside, _CHUNK)  # type: ignore[type-var]
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as fault:
        raise CannotReadDownload(f"{path.name} is a zip that cannot be unpacked. Download it again") from fault
    except OSError as fault:
        raise CannotReadDownload(f"{path} cannot be read ({fault.strerror or fault})") from fault


def _zip(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, EOFError) as fault:
        raise CannotReadDownload(f"{path.name} is a zip that is not whole. Download it again") from fault


def _year_of(item: zipfile.ZipInfo) -> int | None:
    """Return the year in which a file was put in a zip, unless the clock that said so was never set."""
    return item.date_time[0] if item.date_time[0] >= 2000 else None


def _year(path: Path) -> int | None:
    found = re.search(r"(?<![0-9])20[0-9]{2}(?![0-9])", path.name)
    return int(found[0]) if found else None

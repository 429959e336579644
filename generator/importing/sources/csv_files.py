"""Rows of a CSV file, whatever wrote it: its encoding, its separator and a broken line are found out, not asked."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources.table import Cells, Table, as_lists, of_rows

_SEPARATORS = ",;\t|¬^~"
"""What stands between cells, the commonest first. The NHS's lists have ¬."""
_SAMPLE = 64 * 1024
_SPACE_BEFORE_QUOTE = re.compile(r"[,;|] +\"")


@dataclass(frozen=True)
class Form:
    """How a file is written: its letters, what stands between cells, and whether quoted cells have a space before."""

    encoding: str
    separator: str
    has_spaces: bool


def table(path: Path, heading_row: int | None = None) -> Table | None:
    """Return a CSV or TSV file as a table. Raises CannotImport when it is no text."""
    limits.check_file(path)
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    if sample.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise CannotImport(f"{path} is not a text file. If it is a workbook, give its name the ending .xlsx.")
    encoding = _encoding(path, sample)
    text = sample.decode(encoding, "replace")
    form = Form(encoding, _separator(text), _has_spaces_before_quotes(text))
    return of_rows(path.stem, lambda: _rows(path, form), heading_row)


def _encoding(path: Path, sample: bytes) -> str:
    """Return how a file's letters are written: UTF-8 if all of it can be read so, else what Windows used before it."""
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    decoder = io.TextIOWrapper(path.open("rb"), encoding="utf-8-sig")
    try:
        with decoder:
            while decoder.read(1 << 20):
                pass
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def _separator(sample: str) -> str:
    """Return what stands between cells: the mark that gives most of the first lines one same number of them, over 1."""
    lines = sample.splitlines()[:40]
    if lines and (said := lines[0].strip().casefold()).startswith("sep=") and len(said) == 5:
        return said[4]
    scores = {mark: _agreement(sample, mark) for mark in _SEPARATORS}
    return max(scores, key=lambda mark: (scores[mark], -_SEPARATORS.index(mark)))


def _has_spaces_before_quotes(sample: str) -> bool:
    """Return whether the headings are written `Name, "Phone"`: after a space a quote mark is read as text."""
    return bool(_SPACE_BEFORE_QUOTE.search(sample.splitlines()[0] if sample else ""))


def _agreement(sample: str, mark: str) -> float:
    try:
        rows = list(csv.reader(io.StringIO(sample[:16_000], newline=""), delimiter=mark))[:-1] or [[sample]]
    except csv.Error:
        return 0.0
    widths = [len(row) for row in rows if len(row) > 1]
    common = max(set(widths), key=widths.count) if widths else 0
    return widths.count(common) / len(rows) * min(common, 8) if common else 0.0


def _rows(path: Path, form: Form) -> Iterator[Cells]:
    with _longest_cell(limits.MAX_LINE), path.open("rb") as file:
        lines = _lines(path, file, form.encoding)
        reader = csv.reader(lines, delimiter=form.separator, skipinitialspace=form.has_spaces)
        counted = as_lists(reader)
        while True:
            try:
                yield next(counted)
            except StopIteration:
                return
            except csv.Error as fault:
                raise CannotImport(_broken(path, reader.line_num, str(fault))) from None


@contextmanager
def _longest_cell(most: int) -> Iterator[None]:
    """Refuse longer cells than so many characters for a while: the limit is the whole program's."""
    before = csv.field_size_limit(most)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _broken(path: Path, line: int, fault: str) -> str:
    if "limit" in fault:
        return f"{path}, line {line:,}: a cell is longer than {limits.MAX_LINE:,} characters. Is a quote mark missing?"
    return f"{path}, line {line:,}: this is not a row of a spreadsheet. Open it, look at that line and save it again."


def _lines(path: Path, file: BinaryIO, encoding: str) -> Iterator[str]:
    """Yield the lines of a file, none longer than the limit: a line without an end would fill the memory."""
    wrapped = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
    number = 0
    while line := wrapped.readline(limits.MAX_LINE + 1):
        number += 1
        if len(line) > limits.MAX_LINE:
            message = f"{path}, line {number:,}: this line is longer than {limits.MAX_LINE:,} characters"
            raise CannotImport(f"{message}. It is no row of a spreadsheet, so nothing was read.")
        if number == 1 and line.strip().casefold().startswith("sep="):
            yield "\r\n"
            continue
        yield line.replace("\0", "")

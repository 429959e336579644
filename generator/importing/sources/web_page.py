"""Tables of a web page. Many systems save one and call it .xls, because Excel opens it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from generator.importing import limits
from generator.importing.source_record import CannotImport
from generator.importing.sources import lists
from generator.importing.sources.table import Table, as_lists, of_rows

_BEGINS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|div|style)\b", re.I
)
_NEW_LINE = frozenset("br p li div tr ul ol h1 h2 h3 h4".split())
_UNSEEN = frozenset("script style head template".split())
_MOST_SPAN = 1_000


def is_one(head: bytes) -> bool:
    """Return whether a file that begins so is a web page, whatever its name says."""
    return bool(_BEGINS.match(head))


def tables(path: Path, heading_rows: dict[str, int]) -> list[Table]:
    """Return each table of a web page that has headings over rows. Raises CannotImport when there is none."""
    limits.check_file(path)
    reader = _Reader()
    reader.feed(lists.text(path))
    reader.close()
    found = [rows for rows in reader.tables if len(rows) > 1 and max(map(len, rows)) > 1]
    if not found:
        raise CannotImport(f"{path} is a web page with no table in it. Ask for the spreadsheet that it was made from.")
    names = [path.stem if len(found) == 1 else f"{path.stem} {n}" for n in range(1, len(found) + 1)]
    read = (
        of_rows(name, lambda rows=rows: as_lists(rows), heading_rows.get(name))  # type: ignore[misc]
        for name, rows in zip(names, found, strict=True)
    )
    return [table for table in read if table]


class _Reader(HTMLParser):
    """Gathers the tables of a page, those within others too; each is its rows, and each row its texts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str]]] = []
        self._open: list[_Table] = []
        self._unseen = 0
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == "table":
            self._open.append(_Table())
        elif self._open and tag in ("tr", "td", "th"):
            self._open[-1].begin(tag, said)
        elif tag in _NEW_LINE:
            self._say("\n")
        elif tag == "a":
            self._link = said.get("href", "")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == "table" and self._open:
            self.tables.append(list(self._open.pop().rows()))
        elif tag == "a":
            self._follow()
        elif tag in _NEW_LINE:
            self._say("\n")

    def handle_data(self, data: str) -> None:
        self._say(re.sub(r"\s+", " ", data))

    def close(self) -> None:
        """End what the page leaves open."""
        super().close()
        while self._open:
            self.handle_endtag("table")

    def _say(self, text: str) -> None:
        if self._open and not self._unseen:
            self._open[-1].say(text)

    def _follow(self) -> None:
        """Say where a link leads, which a spreadsheet would show: `Website` alone says nothing."""
        address = self._link.removeprefix("mailto:").removeprefix("tel:")
        is_one = self._link.startswith(("http:", "https:", "mailto:", "tel:"))
        if is_one and self._open and not self._open[-1].has_said(address):
            self._say(f" {address}")
        self._link = ""


class _Table:
    """One table as it is read: a cell that spans several rows is said in each, one that spans columns in the first."""

    def __init__(self) -> None:
        self._rows: list[dict[int, list[str]]] = []
        self._spans: dict[int, tuple[int, list[str]]] = {}
        self._cell: list[str] = []

    def begin(self, tag: str, said: dict[str, str]) -> None:
        if tag == "tr" or not self._rows:
            self._begin_row()
        if tag != "tr":
            self._begin_cell(_span(said, "colspan"), _span(said, "rowspan"))

    def _begin_row(self) -> None:
        if len(self._rows) >= limits.MAX_ROWS:
            raise CannotImport(f"The table has more than {limits.MAX_ROWS:,} rows. Split it into several files.")
        self._rows.append({position: texts for position, (_, texts) in self._spans.items()})
        self._spans = {position: (left - 1, texts) for position, (left, texts) in self._spans.items() if left > 1}

    def _begin_cell(self, columns: int, rows: int) -> None:
        row = self._rows[-1]
        if len(row) > limits.MAX_COLUMNS:
            raise CannotImport(f"The table has more than {limits.MAX_COLUMNS:,} columns. It is no list of local help.")
        position = next(n for n in range(len(row) + 1) if n not in row)
        self._cell = []
        for n in range(columns):
            row.setdefault(position + n, self._cell if n == 0 else [])
        if rows > 1:
            self._spans[position] = (rows - 1, self._cell)

    def say(self, text: str) -> None:
        """Add to the text of the open cell."""
        self._cell.append(text)

    def has_said(self, text: str) -> bool:
        """Return whether the open cell says a text already."""
        return text.casefold() in "".join(self._cell).casefold()

    def rows(self) -> Iterator[list[str]]:
        """Yield the texts of each row."""
        for row in self._rows:
            yield [_tidy("".join(row.get(n, ()))) for n in range(max(row, default=-1) + 1)]


def _span(said: dict[str, str], name: str) -> int:
    text = said.get(name, "")
    return max(1, min(int(text), _MOST_SPAN)) if text.isascii() and text.isdigit() and len(text) < 6 else 1


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.splitlines())
    return "\n".join(line for line in lines if line)

"""A sheet of rows under headings, read one row at a time, whatever kind of file it lies in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from generator.importing import header_rows, limits
from generator.importing.source_record import CannotImport, Position, SheetRow, SourceFault, SourceValue

Cells = tuple[int, list[str], frozenset[int]]
"""A row as a reader gives it: its number, its texts, and the positions of those that are formulas."""
WIDE = 4
"""With so many columns, a row at the end with one value is a note or a total, and no record."""
OnFault = Callable[[SourceFault], None]


@dataclass(frozen=True)
class Table:
    """A sheet: its name, its headings, and how to read its rows from the start."""

    name: str
    columns: tuple[str, ...]
    titles: tuple[SourceValue, ...]
    first_row: int
    read: Callable[[], Iterator[Cells]]
    is_hidden: bool = False
    """Whether somebody has hidden the sheet, which people do with what is over."""

    def rows(self, on_fault: OnFault) -> Iterator[SheetRow]:
        """Yield each row that is a record. Notes and other tables below the list are told to `on_fault`."""
        waiting: list[SheetRow] = []
        last, is_over = self.first_row, False
        for row in self._filled(on_fault):
            texts = [value.text for value in row.values.values()]
            is_below = bool(waiting) or row.number > last + 1
            is_over = is_over or (is_below and header_rows.begins_another_table(texts))
            last = row.number
            if is_over or (len(texts) == 1 and len(self.columns) >= WIDE):
                waiting.append(row)
            else:
                yield from waiting
                waiting = []
                yield row
        for row in waiting:
            _tell(row, on_fault)

    def _filled(self, on_fault: OnFault) -> Iterator[SheetRow]:
        for count, (number, texts, formulas) in enumerate(self.read()):
            if count > limits.MAX_ROWS:
                raise CannotImport(f"{self.name} has more than {limits.MAX_ROWS:,} rows. Split it into several files.")
            if number < self.first_row:
                continue
            row = SheetRow(number, dict(self._values(number, texts, formulas, on_fault)))
            if row.values:
                yield row

    def _values(
        self, number: int, texts: list[str], formulas: frozenset[int], on_fault: OnFault
    ) -> Iterator[tuple[str, SourceValue]]:
        for position, text in enumerate(texts):
            if not text.strip():
                continue
            column = self.columns[position] if position < len(self.columns) else f"Column {position + 1}"
            place = Position(self.name, number, column)
            if len(text) > limits.MAX_CELL:
                message = f"it is {len(text):,} characters long; the most is {limits.MAX_CELL:,}. Shorten it"
                on_fault(SourceFault(place, message, text[:200] + "…"))
                continue
            yield column, SourceValue(place, text, position in formulas)


def _tell(row: SheetRow, on_fault: OnFault) -> None:
    """Say of a row below the list that it was not taken for a record: all that it says, where it stands."""
    first = next(iter(row.values.values()))
    text = "; ".join(value.text for value in row.values.values())
    on_fault(SourceFault(first.place, "it stands below the list, as a note or another table, so it is no record", text))


def of_rows(name: str, read: Callable[[], Iterator[Cells]], heading_row: int | None = None) -> Table | None:
    """Return a table with the headings found among its first rows, or None when it has none."""
    top = list(islice(read(), header_rows.LOOK_AT))
    rows = _by_number(top)
    headings = header_rows.find(rows, heading_row)
    if headings is None:
        return None
    if len(headings.names) > limits.MAX_COLUMNS:
        raise CannotImport(f"{name} has {len(headings.names):,} columns; the most is {limits.MAX_COLUMNS:,}.")
    titles = tuple(SourceValue(Position(name, row, f"Column {column}"), text) for row, column, text in headings.titles)
    return Table(name, headings.names, titles, headings.first_row, read)


def _by_number(rows: Iterable[Cells]) -> list[list[str]]:
    """Return the texts of rows so that row 1 comes first, with empty lists for numbers that are not there."""
    texts = {number: row for number, row, _ in rows}
    return [texts.get(number, []) for number in range(1, max(texts, default=0) + 1)]


def as_lists(rows: Iterable[Iterable[str]]) -> Iterator[Cells]:
    """Yield rows of plain text with their numbers; a text that begins like a formula is marked as one."""
    for number, row in enumerate(rows, start=1):
        texts = list(row)
        yield number, texts, frozenset(n for n, text in enumerate(texts) if is_formula(text))


def is_formula(text: str) -> bool:
    """Return whether a spreadsheet would work something out for a text. A number may begin with +, a list with -."""
    start = text.lstrip()[:2]
    return start[:1] in ("=", "@") and len(start) == 2 and (start[1].isalpha() or start[1] in "+-('\"@")


def first(rows: Iterator[Cells], then: Iterator[Cells]) -> Iterator[Cells]:
    """Return two runs of rows as one."""
    return chain(rows, then)

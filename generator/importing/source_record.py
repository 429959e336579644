"""What a source holds, as it stands there: values that know their sheet, row and column, in records that may nest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Position:
    """Where a value stands: the file or sheet, the row (from 1, as a spreadsheet counts) and the column or key."""

    sheet: str
    row: int
    column: str

    def __str__(self) -> str:
        return f"{self.sheet}, row {self.row}, {self.column}"


@dataclass(frozen=True, slots=True)
class SourceValue:
    """One value that is not empty, as text."""

    place: Position
    text: str
    is_formula: bool = False


@dataclass(frozen=True)
class SourceRecord:
    """One thing that a source lists: its values by column, and records within it, such as its places."""

    sheet: str
    row: int
    values: Mapping[str, tuple[SourceValue, ...]] = field(default_factory=dict)
    children: Mapping[str, tuple[SourceRecord, ...]] = field(default_factory=dict)

    def all_values(self) -> Iterator[SourceValue]:
        """Yield every value of the record and of those within it."""
        for values in self.values.values():
            yield from values
        for children in self.children.values():
            for child in children:
                yield from child.all_values()

    def find(self, path: str) -> tuple[SourceValue, ...]:
        """Return the values at a path: a column, or `sheet.column` of a record within. Columns may hold full stops."""
        if path in self.values:
            return self.values[path]
        return tuple(v for child, rest in self._within(path) for v in child.find(rest))

    def groups(self, prefix: str) -> tuple[SourceRecord, ...]:
        """Return the records within at a path such as `service_at_locations.location`."""
        if prefix in self.children:
            return self.children[prefix]
        return tuple(inner for child, rest in self._within(prefix) for inner in child.groups(rest))

    def _within(self, path: str) -> Iterator[tuple[SourceRecord, str]]:
        for name, children in self.children.items():
            if path.startswith(f"{name}."):
                yield from ((child, path[len(name) + 1 :]) for child in children)

    def paths(self, before: str = "") -> Iterator[str]:
        """Yield the path of every column that has a value."""
        yield from (before + name for name in self.values)
        for name, children in self.children.items():
            for child in children:
                yield from child.paths(f"{before}{name}.")


def number_of(column: str) -> str:
    """Return the number at the end of a column that is there several times, such as 2 for Start2 and Day (2), or ""."""
    found = re.search(r"(?<=[A-Za-z _(-])([1-9])\)?$", column)
    return found[1] if found else ""


@dataclass(frozen=True)
class SheetRow:
    """One row of a sheet: its number, and its values by column; empty cells are not there."""

    number: int
    values: Mapping[str, SourceValue]


@dataclass(frozen=True)
class SourceFault:
    """Something of a source that could not be read: where, and what is wrong, in words."""

    place: Position
    message: str
    text: str = ""


class CannotImport(Exception):
    """The import cannot go on. Its words say where, what is wrong, and what to do."""


def values_of(row: SheetRow, columns: Sequence[str] = ()) -> dict[str, tuple[SourceValue, ...]]:
    """Return a row's values as a record has them; all of them, or those of some columns."""
    return {name: (value,) for name, value in row.values.items() if not columns or name in columns}

"""A named list of records: a sheet of a workbook, a CSV file, or a list within JSON or YAML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.importing.source_record import SourceFault, SourceRecord, SourceValue, values_of
from generator.importing.sources.table import Table

OnFault = Callable[[SourceFault], None]


@dataclass(frozen=True)
class RecordSet:
    """A list of records of one kind, read from the start each time."""

    name: str
    columns: tuple[str, ...]
    read: Callable[[OnFault], Iterator[SourceRecord]]
    titles: tuple[SourceValue, ...] = ()
    """What stands above the headings and belongs to no record."""
    is_hidden: bool = False


@dataclass(frozen=True)
class Source:
    """Everything that was given to import: its name, its lists, and whether they are Open Referral."""

    name: str
    sets: tuple[RecordSet, ...]
    is_open_referral: bool = False
    is_whole: bool = True
    """Whether it is surely all that there is: a record that is not in it has gone then."""

    def named(self, name: str) -> RecordSet | None:
        """Return a list by its name, in any mixture of capitals."""
        return next((each for each in self.sets if each.name.casefold() == name.casefold()), None)


def of_table(table: Table) -> RecordSet:
    """Return a sheet as a list of records."""

    def read(on_fault: OnFault) -> Iterator[SourceRecord]:
        for row in table.rows(on_fault):
            yield SourceRecord(table.name, row.number, values_of(row))

    return RecordSet(table.name, table.columns, read, table.titles, table.is_hidden)

"""From lists to whole records: the sheets that belong together are joined, and what nothing names is not lost."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.importing.mapping import Mapping, SheetJoin
from generator.importing.mapping_file import main_set
from generator.importing.source_record import SourceRecord, SourceValue
from generator.importing.sources.record_set import OnFault, Source

ABOVE_HEADINGS = "It stands above the headings."
"""Why a title of a sheet is in no listing."""
ROWS = "rows"
"""The name by which the rows of a listing that has several are found."""
SPLITS = {
    "lines": r"[\r\n]+",
    ";": r"[;\r\n]+",
    ",": r"[,;\r\n]+",
    "|": r"[|\r\n]+",
    "/": r"[/\r\n]+",
    ">": r"\s*(?:>|»|\u203a)\s*|[\r\n]+",
    "and": r",|;|&|\band\b|[\r\n]+",
}


def pieces(text: str, split: str | None) -> list[str]:
    """Return the several values in one text, tidy and none empty; the whole of it when nothing stands between them."""
    parts = re.split(SPLITS[split], text) if split else [text]
    return [part.strip() for part in parts if part.strip()]


class Assembly:
    """The records of a source, each with the records of other sheets that belong to it."""

    def __init__(self, source: Source, mapping: Mapping, on_fault: OnFault) -> None:
        self.source, self.mapping, self.on_fault = source, mapping, on_fault
        self.main = main_set(mapping, source)
        self.indexes = {join.sheet: self._index(join) for join in mapping.joins}
        self.used: set[tuple[str, int]] = set()

    def _index(self, join: SheetJoin) -> dict[str, list[SourceRecord]]:
        index: dict[str, list[SourceRecord]] = defaultdict(list)
        sheet = self.source.named(join.sheet)
        for record in sheet.read(self.on_fault) if sheet else ():
            for value in record.find(join.key) or (None,):
                index[join_key(value.text) if value else ""].append(record)
        return index

    def records(self) -> Iterator[SourceRecord]:
        """Yield each record of the first sheet with its own of the others."""
        whole = (self._joined(record) for record in self.main.read(self.on_fault))
        yield from self._grouped(whole) if self.mapping.several_rows else whole

    def _joined(self, record: SourceRecord) -> SourceRecord:
        if not self.mapping.joins:
            return record
        children = dict(record.children)
        for join in self.mapping.joins:
            holders = children.get(join.within, ()) if join.within else (record,)
            found = tuple(dict.fromkeys(self._found(join, holders)).keys())
            if found:
                children[join.sheet] = tuple(self.indexes[join.sheet][key][n] for key, n in found)
                self.used |= {(join.sheet, child.row) for child in children[join.sheet]}
        return SourceRecord(record.sheet, record.row, record.values, children)

    def _found(self, join: SheetJoin, holders: Iterable[SourceRecord]) -> Iterator[tuple[str, int]]:
        index = self.indexes[join.sheet]
        for holder in holders:
            for value in holder.find(join.on):
                for key in map(join_key, pieces(value.text, join.split)):
                    yield from ((key, n) for n in range(len(index.get(key, ()))))

    def _grouped(self, records: Iterable[SourceRecord]) -> Iterator[SourceRecord]:
        """Yield the records of one id as one: its values together, and each row for itself under `rows`."""
        groups: dict[str, list[SourceRecord]] = defaultdict(list)
        for record in records:
            groups[join_key(record_id(record, self.mapping)) or f"row {record.row}"].append(record)
        for rows in groups.values():
            yield _together(rows)

    def left_over(self) -> Iterator[tuple[SourceValue, str]]:
        """Yield each value that belongs to no record, and why: read it after the records."""
        for sheet in self.source.sets:
            yield from ((value, ABOVE_HEADINGS) for value in sheet.titles)
        joined = {join.sheet: found for join in self.mapping.joins if (found := self.source.named(join.sheet))}
        for name, sheet in joined.items():
            for record in sheet.read(lambda _: None):
                if (name, record.row) not in self.used:
                    yield from ((value, f"No record names this row of {name}.") for value in record.all_values())
        names = {self.main.name, *(sheet.name for sheet in joined.values())}
        for sheet in self.source.sets:
            if sheet.name not in names:
                for record in sheet.read(self.on_fault):
                    yield from ((value, f"The mapping does not read {sheet.name}.") for value in record.all_values())


def _together(rows: list[SourceRecord]) -> SourceRecord:
    values: dict[str, tuple[SourceValue, ...]] = {}
    for row in rows:
        for name, found in row.values.items():
            values[name] = (*values.get(name, ()), *found)
    children: dict[str, tuple[SourceRecord, ...]] = {}
    for row in rows:
        for name, inner in row.children.items():
            known = {(child.sheet, child.row) for child in children.get(name, ())}
            children[name] = (*children.get(name, ()), *(c for c in inner if (c.sheet, c.row) not in known))
    return SourceRecord(rows[0].sheet, rows[0].row, values, {**children, ROWS: tuple(rows)})


def record_id(record: SourceRecord, mapping: Mapping) -> str:
    """Return what the source tells a record by: the text of its id columns; nothing when it has none."""
    parts = [values[0].text.strip() for column in mapping.id if (values := record.find(column))]
    return " · ".join(" ".join(part.split()) for part in parts)


def join_key(text: str) -> str:
    """Return an id or a name as records are joined by it: St Wulfric's is ST. WULFRICS too."""
    return " ".join(re.sub("['’.]", "", text).split()).casefold()

"""Sheets, or lists, with the same headings are one list in parts: a sheet for each town, a list for each kind of help.

Which part a record stands in says something of it, so that is a column of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.importing.source_record import Position, SourceRecord, SourceValue
from generator.importing.sources.record_set import OnFault, RecordSet

PART = "(sheet)"
"""The column of the part's name."""
_OVER = re.compile(
    r"\b(?:archived?|old|closed|former|previous|deleted|removed|ended|history|inactive|copy|backup|template|example|test)\b",
    re.I,
)
"""What sheets are called whose records are over, or are none."""
_FEWEST = 3
"""Fewer headings than that may be the same by chance, such as a name and a note."""
_SHARED = 0.7
"""What share of both their headings two parts have in common: somebody adds a column here and there."""


def merged(sets: Sequence[RecordSet], name: str) -> tuple[RecordSet, ...]:
    """Return lists with those that are parts of one as one, which is called `name`."""
    groups: list[list[RecordSet]] = []
    for each in sets:
        group = next((group for group in groups if _is_live(group[0]) and _are_alike(group[0], each)), None)
        if group and _is_live(each):
            group.append(each)
        else:
            groups.append([each])
    free = name if all(each.name != name for each in sets) else f"{name} (all)"
    return tuple(group[0] if len(group) == 1 else _one(group, free) for group in groups)


def _is_live(each: RecordSet) -> bool:
    """Return whether a list may be one of several: what is hidden, or called old, is not to come back unseen."""
    return not each.is_hidden and not _OVER.search(each.name)


def _are_alike(one: RecordSet, other: RecordSet) -> bool:
    these, those = ({column.casefold() for column in each.columns} for each in (one, other))
    shared = len(these & those)
    return shared >= _FEWEST and shared >= _SHARED * len(these | those)


def _one(parts: Sequence[RecordSet], name: str) -> RecordSet:
    columns = {column.casefold(): column for part in reversed(parts) for column in part.columns}
    order = dict.fromkeys(column.casefold() for part in parts for column in part.columns)

    def read(on_fault: OnFault) -> Iterator[SourceRecord]:
        for part in parts:
            for record in part.read(on_fault):
                yield _with_part(record, part.name, columns)

    titles = tuple(title for part in parts for title in part.titles)
    return RecordSet(name, (PART, *(columns[key] for key in order)), read, titles)


def _with_part(record: SourceRecord, name: str, columns: dict[str, str]) -> SourceRecord:
    said = (SourceValue(Position(record.sheet, record.row, PART), name),)
    return replace(record, values={PART: said, **{columns.get(c.casefold(), c): v for c, v in record.values.items()}})

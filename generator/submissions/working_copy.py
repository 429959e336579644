"""The directory as it stands while submissions are processed one after another: read once, and kept up to date."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import check
from generator.load import Document, Entry, Records, SharedRecords, shared_records
from generator.load.safe_read import FileText
from generator.load.shared_records import NONE
from generator.load.yaml_parser import Value, parse
from generator.problems import Problem
from schema import Listing
from schema.listing import EVERYWHERE

ListingEntry = Entry[Listing]


@dataclass(frozen=True)
class WorkingCopy:
    """The records of a directory, and the texts of the files that have been written since they were read."""

    root: Path
    records: Records
    today: datetime.date
    texts: Mapping[str, str] = field(default_factory=dict)
    """Each listing that was accepted just now, by its id, as its file will be."""
    broken_ids: frozenset[str] = frozenset()
    """The ids of files that cannot be read: nothing may be written in their place."""

    def find(self, id: str) -> ListingEntry | None:
        """Return a listing by its id, or by an id that it had before."""
        entries = {entry.id: entry for entry in self.records.listings}
        formerly = (entry for entry in self.records.listings if id in entry.record.formerly)
        return entries.get(id) or next(formerly, None)

    @property
    def ids(self) -> frozenset[str]:
        """Return every id that is taken, old ones too."""
        return self.broken_ids.union(id for e in self.records.listings for id in (e.id, *e.record.formerly))

    @property
    def places(self) -> frozenset[str]:
        """Return every folder that a listing may lie in."""
        return frozenset({EVERYWHERE, *(e.id for e in self.records.areas if e.record.kind == "place")})

    def path(self, place: str, id: str) -> str:
        """Return where a listing's file lies, as people type it."""
        return str(self.root / "listings" / place / f"{id}.yml")

    def problems(self, entry: ListingEntry) -> tuple[Problem, ...]:
        """Return what check says of a listing as it would stand here."""
        return check.listing_problems(entry, self.records, self.today)

    def with_listing(self, entry: ListingEntry, text: str) -> WorkingCopy:
        """Return the working copy with a listing put in, or put in place of the one that had its id."""
        listings = (*(e for e in self.records.listings if e.id != entry.id), entry)
        return replace(self, records=replace(self.records, listings=listings), texts={**self.texts, entry.id: text})


def parse_entry(
    path: str, id: str, text: str, shared: SharedRecords = NONE
) -> tuple[ListingEntry | None, list[Problem]]:
    """Return a listing as a file of this text would give it beside the shared records, and what is wrong with it."""
    document, problems = parse(FileText(path, text.removeprefix("\ufeff").replace("\r\n", "\n")))
    if document is None:
        return None, list(problems)
    entry, faults = shared_records.listing(document, id, problems, shared)
    return entry, [*problems, *faults]


def entry_of_values(
    document: Document, value: Mapping[str, Value], path: str, id: str, shared: SharedRecords = NONE
) -> tuple[ListingEntry | None, list[Problem]]:
    """Return values as a listing that lies at a path beside the shared records, and what is wrong with its fields."""
    return shared_records.listing(replace(document, path=path, value=dict(value), comments={}), id, (), shared)

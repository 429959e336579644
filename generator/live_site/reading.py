"""A directory as it was read: all of it, or all of it again but for one file."""

from __future__ import annotations

import datetime
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator import build, calendars, check, load, resolve
from generator.build import Checked
from generator.check.context import CheckContext
from generator.kept_build.build_state import Listings
from generator.kept_build.inputs import common
from generator.load import Entry
from generator.organisation_identity import Key, all_organisations
from generator.problems import Severity
from generator.resolve import Before, Directory, LinkedListing
from schema import Listing


@dataclass(frozen=True)
class DirectoryReading:
    """What was read of a directory, and what spares the next reading its work."""

    today: datetime.date
    common: bytes
    """A digest of all that every listing is read by."""
    found: Checked
    listings: Listings

    @property
    def directory(self) -> Directory:
        """Return the linked directory."""
        return self.found.directory


@dataclass
class _Kept:
    """What the reading before knew, as `build.checked` asks for it."""

    listings: Listings
    linked: Before | None

    def __post_init__(self) -> None:
        self.entries, self.breaches = self.listings.entries, self.listings.breaches


def read(path: Path, today: datetime.date, last: DirectoryReading | None = None) -> DirectoryReading:
    """Return a directory, reading again what is not as it was. Raises CannotBuild when it has errors."""
    digest = common(path, today, "")
    known = last if last and last.common == digest else None
    listings = Listings(known.listings.now, known.listings.other_records) if known else Listings({})
    found = build.checked(path, today, kept=_Kept(listings, _linked(known) if known else None))
    return DirectoryReading(today, digest, found, listings)


def _linked(reading: DirectoryReading) -> Before:
    """Return what knows the listings of a reading, of a directory in which only listings may have changed since."""
    entries = {entry.id: entry for entry in reading.found.records.listings}
    items = reading.directory.listings

    def linked(entry: Entry[Listing], ids: Mapping[Key, str]) -> LinkedListing | None:
        item = items.get(entry.id) if entries.get(entry.id) is entry else None
        is_same = item and all(ids[entry.id, n] == id for n, id in enumerate(item.organisation_ids))
        return item if is_same else None

    return linked


def reread_one(reading: DirectoryReading, path: Path, file: Path) -> DirectoryReading | None:
    """Return a reading with one listing's file read again; None when more than that listing's own page may change.

    So it is when the file has an error or is held, is of no listing that is shown, or names other organisations.
    """
    entry, problems = load.listing(path, file, reading.found.records.shared)
    known = reading.directory.listings.get(file.stem)
    if entry is None or known is None or not entry.valid or os.fspath(file.relative_to(path)) != known.file:
        return None
    if all_organisations(entry.record) != all_organisations(known.listing) or entry.shared != known.shared:
        return None
    told = (*problems, *check.own_problems(entry, CheckContext(reading.found.records, reading.today)))
    if any(problem.severity in (Severity.ERROR, Severity.HELD) for problem in told):
        return None
    return replace(reading, found=replace(reading.found, directory=_relinked(reading.directory, entry)))


def _relinked(directory: Directory, entry: Entry[Listing]) -> Directory:
    """Return a directory with what one of its listings says now, where that is run by the same organisations."""
    areas = {id: place.area for id, place in directory.places.items()}
    ids = {(entry.id, n): id for n, id in enumerate(directory.listings[entry.id].organisation_ids)}
    calendar = calendars.calendar_of(entry.record.serves, areas, directory.settings.nation)
    plain = resolve.linked_listing(
        entry, directory.needs, ids, calendar, directory.geography, directory.settings, directory.today
    )
    item = replace(plain, served=resolve.served_names(entry.record, areas))
    return replace(directory, listings={**directory.listings, entry.id: item})

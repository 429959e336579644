"""The directory as the desk sees it: one bad file is told of, and everything else is there to be worked on."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator import check, load, resolve
from generator.curation.link_check import cache, collect
from generator.curation.link_check import render as link_render
from generator.curation.link_check.render import AddressRow
from generator.load import Records
from generator.load.incoming import Waiting
from generator.problems import Problem, Severity
from generator.resolve import Directory
from generator.submissions.working_copy import ListingEntry, WorkingCopy


@dataclass(frozen=True)
class Book:
    """What the directory holds on a day, and what is wrong with it."""

    root: Path
    today: datetime.date
    records: Records
    """The records that can be used: those of a file with an error are left out."""
    everything: Directory | None
    """The records, linked; None when a file that all others need, such as settings.yml, is broken."""
    directory: Directory | None
    """The same without what is held: what readers see."""
    problems: tuple[Problem, ...]
    waiting: tuple[Waiting, ...]
    links: tuple[AddressRow, ...]

    @property
    def broken(self) -> tuple[Problem, ...]:
        """Return the errors: each keeps its file out of the site."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def held(self) -> Mapping[str, tuple[Problem, ...]]:
        """Return what holds each listing, by its file as problems name it."""
        paths = dict.fromkeys(p.path for p in self.problems if p.severity is Severity.HELD)
        return {path: tuple(p for p in self.problems if p.path == path) for path in paths}

    def working_copy(self) -> WorkingCopy:
        """Return the directory as submissions are put to it."""
        return WorkingCopy(self.root, self.records, self.today)

    def entry(self, id: str) -> ListingEntry | None:
        """Return a listing's record by its id, or by one that it had before."""
        return self.working_copy().find(id)

    def name(self, id: str) -> str:
        """Return what a listing is called; its id when it is not there."""
        entry = self.entry(id)
        return entry.record.name if entry else id

    def called(self, path: str) -> str:
        """Return what people call a file below the directory: the listing in it by its name, any other by its path."""
        return self.name(Path(path).stem) if path.startswith("listings/") else path

    def relative(self, path: str) -> str:
        """Return where a file lies below the directory, with `/` between folders."""
        return Path(path).relative_to(self.root).as_posix()


def read(root: Path, today: datetime.date, link_cache: Path) -> Book:
    """Return the directory on a day, whatever is wrong with any one file. `link_cache` is what `links` keeps."""
    records = load.directory(root)
    problems = check.problems(records, today)
    errors = {p.path for p in problems if p.severity is Severity.ERROR}
    usable = replace(records, listings=tuple(e for e in records.listings if e.document.path not in errors))
    shared = {path for path in errors if not path.startswith(str(root / "listings"))}
    everything = _linked(usable, today, shared)
    held = {Path(p.path).stem for p in problems if p.severity is Severity.HELD}
    directory = _without(everything, held) if everything and held else everything
    waiting, unread = load.incoming(root, records.shared)
    rows = _links(link_cache, directory)
    return Book(root, today, usable, everything, directory, (*problems, *unread), waiting, rows)


def _linked(records: Records, today: datetime.date, others: Collection[str]) -> Directory | None:
    """Return the linked directory, or None when what all listings stand on cannot be used."""
    if others or not records.settings or not records.needs:
        return None
    return resolve.link(records, today)


def _without(directory: Directory, ids: Collection[str]) -> Directory:
    """Return a linked directory without some listings, and without the organisations that run nothing else."""
    listings = {id: item for id, item in directory.listings.items() if id not in ids}
    groups = [
        replace(group, listing_ids=tuple(id for id in group.listing_ids if id not in ids))
        for group in directory.organisations.values()
    ]
    return replace(directory, listings=listings, organisations={one.id: one for one in groups if one.listing_ids})


def _links(path: Path, directory: Directory | None) -> tuple[AddressRow, ...]:
    """Return what the last link check found; nothing when there was none, or its file is another's."""
    try:
        return link_render.rows(cache.read(path), collect.links(directory)) if directory else ()
    except cache.NotACache:
        return ()

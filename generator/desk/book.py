"""The directory as the desk sees it: one bad file is told of, and everything else is there to be worked on."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator import check, load, resolve, skip_broken
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
    """The records that can be used: no listing whose file has an error, and the last good copy of any other file."""
    everything: Directory | None
    """The records, linked; None when the book cannot do without a file that is broken, such as settings.yml."""
    directory: Directory | None
    """The same without what is held: what readers see."""
    problems: tuple[Problem, ...]
    waiting: tuple[Waiting, ...]
    links: tuple[AddressRow, ...]
    broken_ids: frozenset[str] = frozenset()
    """The ids of the listings whose files have an error: nobody else may have them."""

    @property
    def broken(self) -> tuple[Problem, ...]:
        """Return the errors: each must be mended."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def held(self) -> Mapping[str, tuple[Problem, ...]]:
        """Return what holds each listing, by its file as problems name it."""
        paths = dict.fromkeys(p.path for p in self.problems if p.severity is Severity.HELD)
        return {path: tuple(p for p in self.problems if p.path == path) for path in paths}

    def working_copy(self) -> WorkingCopy:
        """Return the directory as submissions are put to it."""
        return WorkingCopy(self.root, self.records, self.today, broken_ids=self.broken_ids)

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
    try:
        found = skip_broken.usable(root, today)
    except skip_broken.CannotSkip:
        return _unlinked(root, today)
    broken = _listings(root, found.stand_ins)
    everything = _without(resolve.link(found.records, today), _ids(broken))
    held = _ids(p.path for p in found.problems if p.severity is Severity.HELD)
    directory = _without(everything, held)
    return _book(
        root, today, found.records, broken, found.problems, everything, directory, _links(link_cache, directory)
    )


def _unlinked(root: Path, today: datetime.date) -> Book:
    """Return what is known of a directory that cannot do without a file that is broken."""
    records = load.directory(root)
    problems = check.problems(records, today)
    broken = _listings(root, (p.path for p in problems if p.severity is Severity.ERROR))
    return _book(root, today, records, broken, problems)


def _book(
    root: Path,
    today: datetime.date,
    records: Records,
    broken: Collection[str],
    problems: Sequence[Problem],
    everything: Directory | None = None,
    directory: Directory | None = None,
    links: tuple[AddressRow, ...] = (),
) -> Book:
    """Return a book without the listings of broken files: a press must never edit the older copy of one."""
    usable = replace(records, listings=tuple(e for e in records.listings if e.document.path not in broken))
    waiting, unread = load.incoming(root, records.shared)
    return Book(root, today, usable, everything, directory, (*problems, *unread), waiting, links, _ids(broken))


def _listings(root: Path, paths: Iterable[str]) -> frozenset[str]:
    """Return which of some files are listings."""
    return frozenset(path for path in paths if path.startswith(str(root / "listings")))


def _ids(paths: Iterable[str]) -> frozenset[str]:
    return frozenset(Path(path).stem for path in paths)


def _without(directory: Directory, ids: Collection[str]) -> Directory:
    """Return a linked directory without some listings, and without the organisations that run nothing else."""
    if not ids:
        return directory
    listings = {id: item for id, item in directory.listings.items() if id not in ids}
    groups = [
        replace(group, listing_ids=tuple(id for id in group.listing_ids if id not in ids))
        for group in directory.organisations.values()
    ]
    return replace(directory, listings=listings, organisations={one.id: one for one in groups if one.listing_ids})


def _links(path: Path, directory: Directory) -> tuple[AddressRow, ...]:
    """Return what the last link check found; nothing when there was none, or its file is another's."""
    try:
        return link_render.rows(cache.read(path), collect.links(directory))
    except cache.NotACache:
        return ()

"""One build that leans on the last, as `build.site` and `stamp.site` ask for it."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from generator import kept_values, parallel, stamp, theme
from generator.build import Site
from generator.kept_build import dressing, reuse, turns
from generator.kept_build.build_state import (
    BuildState,
    KeptListing,
    Listings,
    Work,
    listing_marks,
    part_digest,
)
from generator.kept_build.dressing import Dressed
from generator.kept_build.inputs import common, digest, program
from generator.kept_build.last_site import LastSite
from generator.kept_build.memo import KeptMemos
from generator.kept_build.store import Store
from generator.kept_build.unchanged import mark_of_files, site_mark
from generator.kept_build.watched import WatchedDirectory, WatchedMapping
from generator.resolve import Directory
from generator.stamp import Stamped, Stencils

SHARDS = 64
"""In how many files the listings are kept, so that one changed listing has one of them written again."""

_NAMELESS = "?"
"""Begins what stands for the name of work that is done every time."""

Factory = Callable[[], Iterable[Any]]
R = TypeVar("R")


class KeptBuild:
    """What is known from the last build, what this one learns, and what it leaves for the next."""

    def __init__(self, store: Store, directory: Path, today: datetime.date, choices: str = "") -> None:
        self._store = store
        self._common_now = partial(common, directory, today, choices)
        self._common = self._common_now()
        last = store.load("site")
        self._last = last if isinstance(last, BuildState) and last.common == self._common else BuildState()
        self._kept = self._load_listings() if self._last.common else {}
        self._other_records = store.load("others") if self._last.common else None
        self._listings = Listings(self._kept, self._other_records)
        self.entries, self.breaches = self._listings.entries, self._listings.breaches
        self.linked = None
        self._watched: WatchedDirectory | None = None
        self._now = BuildState(common=self._common)
        self.memos = KeptMemos(store, self._common)
        self._memo_files: dict[str, str] = {}
        self._of_program = self._take_of_program()
        self._own_files: list[str] = []
        self._empty: list[str] = []
        self.spare = store.folder / "spare"
        """Where the site goes that the next one takes the place of."""

    def _changed_files(self) -> list[str]:
        """Return the listings' files that are new, gone or not as they were."""
        files = {*self._kept, *self._listings.now}
        return [file for file in files if self._kept.get(file) is not self._listings.now.get(file)]

    def _load_listings(self) -> dict[str, KeptListing]:
        shards = (self._store.load(_shard_name(n)) for n in range(SHARDS))
        return {file: kept for shard in shards for file, kept in (shard or {}).items()}

    def _take_of_program(self) -> Mapping[kept_values.Key, Any]:
        """Return what the last build knew of the program, which this one knows now too, if it is the same program."""
        kept = self._store.load("program")
        values: Mapping[kept_values.Key, Any] = kept[1] if kept and kept[0] == program() else {}
        kept_values.take(values)
        return values

    # --- the directory

    def watched(self, directory: Directory) -> Directory:
        """Return the directory for what makes pages, with a note taken of what each reads."""
        self._watched = WatchedDirectory(directory)
        self._now = replace(
            self._now,
            listings=listing_marks(directory, self._listings.now, self._last.listings),
            organisations={id: group.listing_ids for id, group in directory.organisations.items()},
        )
        self.memos.begin(partial(part_digest, now=self._now), self._watched.parts)
        return self._watched.as_directory

    def aside(self, make: Callable[[], R], size: int) -> R:
        """Return what a function returns, as `parallel.call_aside` does, and keep what its memos learnt.

        Where most of it is known, little is left to be done: a copy of this process would cost more than it spares.
        """
        work = len(self._changed_files()) if self._last.common else size
        made, files = parallel.call_aside(lambda: (make(), self.memos.write()), work)
        self._memo_files |= files
        return made

    # --- the dressed stencils

    def dressed(self, key: bytes | None) -> Dressed | None:
        """Return the folder that MkDocs left when all that it read had this key, if it is kept."""
        found = self._store.load("dressed") if key else None
        return found[1] if found and found[0] == key else None

    def trim_and_keep(self, key_before: bytes | None, key: bytes | None, folder: Path) -> None:
        """Take out of a dressed folder what no page uses, and keep it if what MkDocs read is as it was before."""
        theme.trim(folder)
        if key and key == key_before:
            with suppress(OSError):  # the site matters; if nothing can be kept, `save` says so
                self._store.save({"dressed": (key, dressing.packed(folder))}, self._memo_files)

    # --- the pages

    def stamp(self, folder: Path, made: Site, out: Path) -> int:
        """Fill a dressed and trimmed folder as `stamp.site` does; what is as it was is taken from the site at `out`.

        It is the same file under a second name: nothing is read and nothing is written.
        """
        watched = self._watched
        assert watched
        links = WatchedMapping(made.leaflet_links, "leaflets", watched.parts)
        asked = replace(made, leaflet_links=links)
        self._now = replace(self._now, out=str(out.resolve()), leaflet_links=dict(made.leaflet_links))

        def write_all(folder: Path, stencils: Stencils) -> list[Stamped]:
            work = self._work(folder, replace(stencils, made=asked), out)
            return [page for each in work for page in each.pages]

        count = stamp.site(folder, made, is_trimmed=True, write_all=write_all)
        turns.prune(folder, self._empty)
        return count

    def _work(self, folder: Path, stencils: Stencils, out: Path) -> list[Work]:
        """Return what every factory makes, the pages' first, in their order; what was made lies in the folder then."""
        around = look_of(stencils)
        self._now = replace(self._now, stencils=around)
        pages, files = stencils.made.page_factories, stencils.made.file_factories
        made_of = {f"files {reuse.name_of(make)}": mark for make in files if (mark := reuse.mark_of(make))}
        self._memo_files |= self.memos.write()  # so that other processes know what was asked for that
        can_link, run = turns.can_link(out, folder), Run(folder, stencils, self._watched, self.memos)
        with turns.claimed(folder, self.spare, self._last.files) as spare:
            last = LastSite(self._last, self._now, can_link, out, made_of, spare.stays)
            known_pages, known_files = known("pages", pages, last.page_work), known("files", files, last.work)
            taken = {path: self._last.files[path] for path in last.taken_paths()}
            self._own_files, self._empty = spare.fill(folder, taken, out)
        work = {**made(known_pages, pages, run.pages), **made(known_files, files, run.files)}
        new = {path for n, each in work.items() if n not in last.taken for path in each.paths}
        marks = {**taken, **reuse.marks_of(new, folder)}
        for n, each in work.items():
            self._memo_files |= {} if n in last.taken else each.memos
        new_work = {n: replace(work[n], memos={}, mark=made_of.get(n, b"")) for n in work.keys() - last.taken}
        named = {n: new_work.get(n, each) for n, each in work.items() if n[0] != _NAMELESS}
        self._now = replace(self._now, work=named, files=marks)
        return list(work.values())

    # --- for the next

    def site_mark(self, folder: Path, made: Site) -> bytes:
        """Return what `unchanged.site_mark` does of the finished draft, without looking again at what is known.

        If a file were forgotten here, the mark would be another than that of the site, and the next build not spared.
        """
        if made.editions:
            return site_mark(folder)
        at_the_top = [item.name for item in os.scandir(folder) if item.is_file()]
        others = (*self._own_files, *made.files, *made.leaflet_files, *at_the_top)
        return mark_of_files({**self._now.files, **reuse.marks_of(others, folder)})

    @property
    def read(self) -> Mapping[str, bytes]:
        """Return a digest of the bytes that were read of each listing's file, as problems name it."""
        return {file: kept.digest for file, kept in self._listings.now.items()}

    def save(self) -> None:
        """Keep what this build learnt for the next one, once its site is in place. Raises OSError.

        Not if a file that everything is made of was saved meanwhile: nobody knows which parts of it were read before.
        """
        if self._common_now() != self._common:
            return
        stale = {_shard(file) for file in self._changed_files()}
        if not self._last.common:  # what lies there was made of other things
            stale = set(range(SHARDS))
        shards: dict[str, dict[str, KeptListing]] = {_shard_name(n): {} for n in stale}
        for file, kept in self._listings.now.items():
            if _shard(file) in stale:
                shards[_shard_name(_shard(file))][file] = kept
        values = kept_values.known()
        new = {} if values.keys() == self._of_program.keys() else {"program": (program(), values)}
        others = {} if self._listings.other_records is self._other_records else {"others": self._listings.other_records}
        self._store.save({**shards, **new, **others, "site": self._now}, self._memo_files | self.memos.write())


def _shard(file: str) -> int:
    return crc32(file.encode()) % SHARDS


def _shard_name(number: int) -> str:
    return f"listings-{number}"


# --- made, or taken -----------------------------------------------------------------------------------------------


def look_of(stencils: Stencils) -> bytes:
    """Return a digest of what every page but the hand-written ones has around it."""
    return digest(repr((stencils.by_depth, stencils.chrome_html_by_depth)).encode())


@dataclass(frozen=True)
class Run:
    """Calls factories, and writes what they make."""

    folder: Path
    stencils: Stencils
    watched: WatchedDirectory | None
    memos: KeptMemos | None = None

    def pages(self, factories: Sequence[Factory]) -> list[Work]:
        """Write the pages of some factories, and return what each made."""
        return list(self._noted(factories, self._pages))

    def files(self, factories: Sequence[Factory]) -> list[Work]:
        """Write the files of some factories, and return what each made."""
        return list(self._noted(factories, self._files))

    def _noted(
        self, factories: Sequence[Factory], write: Callable[[Factory], tuple[list[Stamped], list[str]]]
    ) -> Iterator[Work]:
        assert self.watched
        for factory in factories:
            self.watched.parts.clear()
            stamped, paths = write(factory)
            parts = frozenset(self.watched.parts) | reuse.parts_of(factory)
            memos = self.memos.write() if self.memos else {}
            yield Work(parts, tuple(stamped), tuple(paths), memos=memos)

    def _pages(self, factory: Factory) -> tuple[list[Stamped], list[str]]:
        stamped = self.stencils.stamp(self.stencils.made.render([factory]), self.folder)
        return stamped, [stamp.page_path(address) for address, _, _ in stamped]

    def _files(self, factory: Factory) -> tuple[list[Stamped], list[str]]:
        paths = []
        for file in factory():
            stamp.write_twice(self.folder, file)
            paths += [path for path in (file.path, file.twin) if path]
        return [], paths


def made_or_taken(
    kind: str,
    factories: Sequence[Factory],
    take: Callable[[str], Work | None],
    make: Callable[[Sequence[Factory]], list[Work]],
) -> dict[str, Work]:
    """Return the work of each factory by its name, in their order; one without a name is made every time."""
    return made(known(kind, factories, take), factories, make)


def known(kind: str, factories: Sequence[Factory], take: Callable[[str], Work | None]) -> dict[str, Work | None]:
    """Return the work of each factory by its name, in their order: None where it must be made."""
    found = [reuse.name_of(factory) for factory in factories]
    names = [f"{kind} {name}" if name else f"{_NAMELESS}{kind} {n}" for n, name in enumerate(found)]
    assert len(set(names)) == len(names)
    return {name: take(name) for name in names}


def made(
    work: Mapping[str, Work | None], factories: Sequence[Factory], make: Callable[[Sequence[Factory]], list[Work]]
) -> dict[str, Work]:
    """Return the work of the same factories with what was missing made."""
    missing = {name: factory for (name, found), factory in zip(work.items(), factories, strict=True) if found is None}
    done = dict(zip(missing, parallel.map_chunks(make, list(missing.values())), strict=True))
    return {name: found or done[name] for name, found in work.items()}

"""Joining: a whole build that takes from place builds what is the same in the whole book, and makes the rest."""

from __future__ import annotations

import datetime
import os
import shutil
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator import parallel, stamp
from generator.build import Site
from generator.export import no_memos
from generator.kept_build import inputs, reuse
from generator.kept_build.build import Run, look_of, made_or_taken
from generator.kept_build.build_state import KeptListing, Listings, Work
from generator.kept_build.watched import WatchedDirectory, WatchedMapping
from generator.place_builds import saved
from generator.place_builds.saved import DoesNotFit, PlaceBuild, TakenWork
from generator.place_builds.states import States, marks_of
from generator.resolve import Directory
from generator.stamp import Stamped, Stencils


class Joined:
    """What place builds know, as `build.site` asks for it, and what they made, as `stamp.site` does."""

    def __init__(self, folders: Sequence[Path], directory: Path, today: datetime.date, choices: str) -> None:
        """Open the place builds. Raises DoesNotFit for one that was made of something else than this book."""
        self._places = tuple(map(saved.opened, folders))
        common = inputs.common(directory, today, choices).hex()
        for each in self._places:
            if each.head.common != common:
                raise DoesNotFit(_other_book(each, directory))
        self._listings = Listings(_ReadInPlaces(self._places))
        self.entries, self.breaches = self._listings.entries, self._listings.breaches
        self.linked = None
        self.memos, self.aside = no_memos, parallel.call_aside
        self._directory: Directory | None = None
        self.taken = 0
        """How many pages were taken from place builds."""

    @property
    def names(self) -> tuple[str, ...]:
        """Return the places that are joined."""
        return tuple(each.head.place for each in self._places)

    def keep_leaflets(self, cache: Path) -> None:
        """Put the leaflets of the places where the whole book's are kept, so that none of them is made again."""
        for pdf in (pdf for each in self._places for pdf in (each.folder / saved.LEAFLETS).glob("*.pdf")):
            if not (cache / pdf.name).exists():
                _link_or_copy(f"{pdf}", f"{cache / pdf.name}")

    def watched(self, directory: Directory) -> Directory:
        """Return the directory for what makes pages, with a note taken of what each reads."""
        self._marks = marks_of(directory, self._listings.now)
        self._listings.now.clear()  # what was typed is half of the memory
        self._watched = WatchedDirectory(directory)
        self._directory = directory
        return self._watched.as_directory

    def stamp(self, folder: Path, made: Site) -> int:
        """Fill a dressed and trimmed folder as `stamp.site` does, with what the places made where that is the same."""
        assert self._directory
        states = States(self._directory, self._marks, made.leaflet_links)
        asked = replace(made, leaflet_links=WatchedMapping(made.leaflet_links, "leaflets", self._watched.parts))

        def write_all(folder: Path, stencils: Stencils) -> list[Stamped]:
            return self._write_all(folder, replace(stencils, made=asked), states)

        return stamp.site(folder, made, is_trimmed=True, write_all=write_all)

    def _write_all(self, folder: Path, stencils: Stencils, states: States) -> list[Stamped]:
        taken = self._taken(folder, look_of(stencils).hex(), states)
        self.taken = sum(len(work.pages) for work in taken.values())
        run = Run(folder, stencils, self._watched)
        pages = made_or_taken("pages", stencils.made.page_factories, taken.get, run.pages)
        made_or_taken("files", stencils.made.file_factories, taken.get, run.files)
        return [page for work in pages.values() for page in work.pages]

    def _taken(self, folder: Path, look: str, states: States) -> dict[str, Work]:
        """Give the site the files of the places' work that it may take, and return that work by its name."""
        taken: dict[str, Work] = {}
        for place in self._places:
            found = [each for each in place.work(states, look) if each.name not in taken]
            linked = parallel.map_chunks(partial(_link_all, place, folder), found)
            taken |= {each.name: each.work for each, is_linked in zip(found, linked, strict=True) if is_linked}
        return taken


def _other_book(place: PlaceBuild, directory: Path) -> str:
    command = f"linkbook build --directory {directory} --place {place.head.place}"
    made_of = "other settings, needs or areas, on another day, with other choices or by another version of Linkbook"
    return f"{place.folder} was built from {made_of}. Build it again: {command}"


class _ReadInPlaces(Mapping[str, KeptListing]):
    """Each listing that a place build knows by its file as problems name it, read again when it is asked for."""

    def __init__(self, places: Iterable[PlaceBuild]) -> None:
        self._by_file = {file: each for each in places for file in each.head.spans}

    def __getitem__(self, file: str) -> KeptListing:
        found = self._by_file[file].listing(file)
        if found is None:
            raise KeyError(file)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_file)

    def __len__(self) -> int:
        return len(self._by_file)


# --- files --------------------------------------------------------------------------------------------------------


def _link_all(place: PlaceBuild, folder: Path, found: Sequence[TakenWork]) -> list[bool]:
    """Give a site the files of some work, and return of each whether every file was as long as it was written."""
    return [_is_linked(each, f"{place.folder / saved.SITE}", f"{folder}") for each in found]


def _is_linked(work: TakenWork, source: str, folder: str) -> bool:
    try:
        if not all(_is_whole(source, path, size) for path, size in work.sizes.items()):
            return False
        for path in work.sizes:
            _link_or_copy(f"{source}/{path}", f"{folder}/{path}")
    except OSError:
        for path in work.sizes:  # or what is written in their stead would be written into the place build
            Path(folder, path).unlink(missing_ok=True)
        return False
    return True


def _is_whole(source: str, path: str, size: int) -> bool:
    """Return whether a file of a place build belongs in a site, and is as long as it was written."""
    if path.startswith("/") or ".." in path.split("/"):
        return False
    status = os.lstat(f"{source}/{path}")
    return status.st_size == size and stat.S_ISREG(status.st_mode)


def _link_or_copy(source: str, target: str) -> None:
    try:
        reuse.link(source, target)
    except (OSError, NotImplementedError):  # another disk, or one that knows no links
        shutil.copyfile(source, target)

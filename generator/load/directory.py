"""Walking `directory/` and reading all of it, whatever is wrong with any one file."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

from generator import parallel
from generator.load import folders, geography, pages, shared_records
from generator.load.geography import Geography
from generator.load.safe_read import MAX_BYTES, MAX_VOCABULARY_BYTES, FileText, decode, read, read_bytes
from generator.load.shared_records import MODELS, NONE, SharedRecords
from generator.load.validation import Entry, validate
from generator.load.yaml_parser import Document, parse
from generator.problems import SLIPS, Problem, of_a_slip, visible
from schema import Area, Distinct, Listing, Needs, Record, Settings, SiteWords, Synonyms
from schema.types import id_fault

R = TypeVar("R", bound=Record)
Validate = Callable[[Document, str, tuple[Problem, ...]], tuple[Entry[R] | None, list[Problem]]]
"""What makes a record of a file, given its id and the problems that are told already."""

Read = tuple[Entry[R] | None, list[Problem]]
"""What one file gives: its record, if it is one, and its problems."""

_IGNORED = frozenset({".DS_Store", ".gitkeep", "Thumbs.db", "desktop.ini", "README.md"})
_SYNONYMS, _OLD_SYNONYMS = "synonyms.yml", "equivalents.yml"
_RENAME_SYNONYMS = f"file is called {_SYNONYMS} now. Rename it to {_SYNONYMS}, and its first key from same to groups"
_BOTH_SYNONYMS = f"file is called {_SYNONYMS} now, and that is here too. Move what it still needs there, and delete it"


class KeptEntries(Protocol):
    """What a directory's files gave before: the listings' by the file as problems name it and by its bytes."""

    other_records: Records | None
    """What all the files but the listings gave, if that is known: the records without any listing or page."""

    def get(self, file: str, data: bytes) -> Read[Any] | None:
        """Return what a file with these bytes gives, if that is known."""

    def put(self, file: str, data: bytes | None, read: Read[Any]) -> None:
        """Take what a file gave. `data` is what it was read from; None for what `get` gave, or what cannot be kept."""


@dataclass(frozen=True)
class Records:
    """Everything in `directory/`, as typed, each record with its file and its lines."""

    settings: Entry[Settings] | None
    needs: Entry[Needs] | None
    areas: tuple[Entry[Area], ...]
    listings: tuple[Entry[Listing], ...]
    geography: Geography
    problems: tuple[Problem, ...]
    synonyms: Entry[Synonyms] | None = None
    """Words that mean the same to the finder; a directory may do without."""
    shared: SharedRecords = NONE
    """Organisations and venues with files of their own."""
    distinct: tuple[Entry[Distinct], ...] = ()
    """Pairs of listings that are not the same thing."""
    languages: tuple[Entry[SiteWords], ...] = ()
    """The directory's own words in other languages, by their tags."""
    pages: Mapping[str, str] = field(default_factory=dict)
    """The hand-written pages, by their files' names."""


def directory(
    path: Path,
    stand_ins: Mapping[str, bytes | None] = MappingProxyType({}),
    kept: KeptEntries | None = None,
    places: Container[str] | None = None,
) -> Records:
    """Return everything in a directory folder and every problem of reading it. Never raises for its contents.

    `stand_ins` are read in place of the files that they name, as problems name them; None is a file to leave out.
    `kept` knows what some files gave before, if all but the listings are as they were.
    Of the listings, only those in the folders of these `places` are read, if any are given.
    """
    reader = _Reader(path, stand_ins, kept, places)
    others = (kept and kept.other_records) or _others(_Reader(path, stand_ins))
    if kept:
        kept.other_records = others
    reader.problems += (*folders.problems(path), *others.problems)
    listings = tuple(reader.listings(others.shared))
    return replace(others, listings=listings, pages=pages.hand_written(path), problems=tuple(reader.problems))


def _others(reader: _Reader) -> Records:
    """Return what all the files but the listings and the hand-written pages say."""
    return Records(
        settings=reader.single("settings.yml", Settings),
        needs=reader.single("needs.yml", Needs, MAX_VOCABULARY_BYTES),
        areas=tuple(reader.entries("areas", _as(Area), depth=1)),
        listings=(),
        geography=reader.geography(),
        synonyms=reader.synonyms(),
        distinct=tuple(reader.entries("distinct", _as(Distinct), depth=1)),
        languages=tuple(reader.entries("languages", _as(SiteWords), depth=1)),
        shared=reader.shared_records(),
        problems=tuple(reader.problems),
    )


def how_many(path: Path) -> int:
    """Return how many listings a directory folder seems to hold, before any is read."""
    return sum(1 for _ in (path / "listings").glob("*/*.yml"))


def listing(path: Path, file: Path, shared: SharedRecords) -> Read[Listing]:
    """Return one listing's file of a directory, with the shared records that it names in place, and its problems."""
    return _named(path, file, partial(shared_records.listing, shared=shared), {})


def settings(path: Path) -> Settings | None:
    """Return a directory's settings alone, or None when they cannot be used."""
    entry = _Reader(path).single("settings.yml", Settings)
    return entry.record if entry and entry.valid else None


class _Reader:
    """One walk over the folder, gathering problems as it goes."""

    def __init__(
        self,
        root: Path,
        stand_ins: Mapping[str, bytes | None] = MappingProxyType({}),
        kept: KeptEntries | None = None,
        places: Container[str] | None = None,
    ) -> None:
        self.root, self.stand_ins, self.kept, self.places = root, stand_ins, kept, places
        self.problems: list[Problem] = []

    def shown(self, path: Path) -> str:
        return visible(os.fspath(path))

    def single(self, name: str, model: type[R], max_bytes: int = MAX_BYTES) -> Entry[R] | None:
        return self._entry(self.root / name, name.removesuffix(".yml"), _as(model), max_bytes)

    def synonyms(self) -> Entry[Synonyms] | None:
        """Return the words that mean the same, if the directory has any; the file's old name is refused."""
        is_there = os.path.lexists(self.root / _SYNONYMS)
        if os.path.lexists(self.root / _OLD_SYNONYMS):
            self._refuse(self.root / _OLD_SYNONYMS, _BOTH_SYNONYMS if is_there else _RENAME_SYNONYMS)
        return self.single(_SYNONYMS, Synonyms, MAX_VOCABULARY_BYTES) if is_there else None

    def shared_records(self) -> SharedRecords:
        """Return the organisations and venues that have files of their own."""
        found = {folder: {e.id: e for e in self.entries(folder, _as(MODELS[folder]), depth=1)} for folder in MODELS}
        files = {(folder, path.stem) for folder in MODELS for path in (self.root / folder).glob("*.yml")}
        unreadable = frozenset((folder, id) for folder, id in files if id not in found[folder])
        return SharedRecords(found["organisations"], found["venues"], unreadable)  # type: ignore[arg-type]

    def listings(self, shared: SharedRecords) -> Iterator[Entry[Listing]]:
        """Yield each listing, with the shared records that it names in place."""
        return self.entries("listings", partial(shared_records.listing, shared=shared), depth=2, kept=self.kept)

    def entries(
        self, folder: str, make: Validate[R], depth: int, kept: KeptEntries | None = None
    ) -> Iterator[Entry[R]]:
        """Yield each file's record, in the order of their ids."""
        paths_by_id: dict[str, list[Path]] = defaultdict(list)
        for path in self._files(self.root / folder, depth):
            if depth > 1 and self.places is not None and path.parent.name not in self.places:
                continue
            paths_by_id[path.stem.casefold()].append(path)
        for namesakes in paths_by_id.values():
            self._refuse_namesakes(namesakes)
        paths = [path for _, namesakes in sorted(paths_by_id.items()) for path in namesakes]
        for entry, problems in self._kept_or_read(paths, make, kept) if kept else self._all_read(paths, make):
            self.problems += problems
            if entry:
                yield entry

    def _all_read(self, paths: Sequence[Path], make: Validate[R]) -> list[Read[R]]:
        return parallel.map_chunks(
            lambda chunk: [_named(self.root, path, make, self.stand_ins) for path in chunk], paths
        )

    def _kept_or_read(self, paths: Sequence[Path], make: Validate[R], kept: KeptEntries) -> Iterator[Read[R]]:
        """Yield what is kept of each file whose bytes are as they were, and what the others give.

        A file is opened once: what is parsed, and kept, is the very bytes that were compared.
        """
        found: dict[Path, Read[Any] | None] = {}
        bytes_of: dict[str, bytes] = {}
        for path in paths:
            shown = self.shown(path)
            data, _ = read_bytes(path, shown, was_there=True) if shown not in self.stand_ins else (None, ())
            found[path] = kept.get(shown, data) if data else None
            if data and found[path] is None:
                bytes_of[shown] = data
        others = [path for path in paths if found[path] is None]
        sources = {**self.stand_ins, **bytes_of}
        read = parallel.map_chunks(lambda chunk: [_named(self.root, path, make, sources) for path in chunk], others)
        found |= dict(zip(others, read, strict=True))
        for path, told in found.items():
            assert told
            kept.put(self.shown(path), bytes_of.get(self.shown(path)), told)
            yield told

    def _refuse_namesakes(self, paths: list[Path]) -> None:
        for path in paths if len(paths) > 1 else ():
            others = ", ".join(self.shown(p) for p in paths if p != path)
            message = f"the name {visible(path.stem)} is used by another file too: {others}. Each needs its own name"
            self.problems.append(Problem(self.shown(path), 1, message, code="same_id"))

    def named(self, path: Path, make: Validate[R]) -> Entry[R] | None:
        """Return a file whose name is its id, unless the name cannot be one."""
        fault = id_fault(path.stem)
        if fault:
            message = f"the name of this file {fault}"
            self.problems.append(Problem(self.shown(path), 1, message, code="id"))
        entry = self._entry(path, path.stem, make, MAX_BYTES, was_there=True)
        return None if fault else entry

    def _entry(
        self, path: Path, id: str, make: Validate[R], max_bytes: int, was_there: bool = False
    ) -> Entry[R] | None:
        source, problems = self._read(path, max_bytes, was_there)
        document, parse_problems = parse(source) if source else (None, ())
        self.problems += (*problems, *parse_problems)
        if document is None:
            return None
        entry, faults = make(document, id, (*problems, *parse_problems))
        self.problems += faults
        return entry

    def _read(self, path: Path, max_bytes: int, was_there: bool) -> tuple[FileText | None, tuple[Problem, ...]]:
        stand_in = self.stand_ins.get(self.shown(path))
        return decode(stand_in, self.shown(path)) if stand_in else read(path, self.shown(path), max_bytes, was_there)

    def _files(self, folder: Path, depth: int) -> Iterator[Path]:
        """Yield the .yml files exactly `depth` folders down, with a problem for everything else."""
        if folder.is_symlink():  # `folders` says so
            return
        if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK):
            self._refuse(folder, "folder cannot be opened. Check who is allowed to read it")
            return
        for item in folders.items(folder):
            path = folder / item.name
            misplaced = _misplaced(item, depth, folder)
            if item.name in _IGNORED or self.stand_ins.get(self.shown(path), b"") is None:
                continue
            if misplaced:
                self._refuse(path, misplaced)
            elif item.is_dir():
                yield from self._files(path, depth - 1)
            else:
                yield path

    def geography(self) -> Geography:
        """Return where things are."""
        found, problems = geography.read(self.root)
        self.problems += problems
        return found

    def _refuse(self, path: Path, message: str) -> None:
        self.problems.append(Problem(self.shown(path), 1, f"this {message}", code="file"))


def _as(model: type[R]) -> Validate[R]:
    return lambda document, id, reported: validate(document, model, id, reported)


def _named(
    root: Path, path: Path, make: Validate[R], stand_ins: Mapping[str, bytes | None]
) -> tuple[Entry[R] | None, list[Problem]]:
    reader = _Reader(root, stand_ins)
    try:
        return reader.named(path, make), reader.problems
    except SLIPS as slip:  # one file must not keep a whole book from its readers
        return None, [*reader.problems, of_a_slip(reader.shown(path), slip)]


def _misplaced(item: os.DirEntry[str], depth: int, folder: Path) -> str | None:
    """Return what is wrong with something `depth` folders above where files belong, or None."""
    if item.is_symlink():
        return "is a link to another place. Put the file itself here"
    if item.is_dir():
        return None if depth > 1 else "is a folder where a file should be. Move its files up"
    if depth > 1:
        places = (other.name for other in folders.items(folder) if other.is_dir() and id_fault(other.name) is None)
        place = next(places, "dudley")
        return f"belongs in a folder named after its place, such as listings/{place}/"
    return None if item.name.endswith(".yml") else "does not end in .yml. Rename it, or move it out of this folder"

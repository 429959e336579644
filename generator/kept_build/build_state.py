"""What is remembered from one build to the next, and how listings are told apart from what they were."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.check.context import ListingEntry
from generator.export.open_data.files import Part
from generator.kept_build.inputs import digest
from generator.load import Read, Records
from generator.problems import Problem
from generator.resolve import Directory, LinkedListing
from generator.stamp import Stamped
from generator.views import Link

_NO_LISTING = b"no listing"

FileMark = tuple[int, int, int]
"""A file's size in bytes, when it was last written in nanoseconds, and its number on the disk."""


@dataclass(frozen=True)
class KeptListing:
    """What a listing's file gave, and what the rules said of it."""

    digest: bytes
    """Of its bytes."""
    read: Read[Any]
    breaches: tuple[Problem, ...] | None = None
    asked: Mapping[str, bytes] = field(default_factory=dict)
    """What the rules asked about the other listings: a digest of each answer, by its name."""


@dataclass(frozen=True)
class ListingMark:
    """What tells whether a linked listing has changed, and which lists it is in."""

    digest: bytes
    lists: frozenset[Part]


@dataclass(frozen=True)
class Work:
    """What one factory made: what it read, the pages and files that it wrote."""

    parts: frozenset[Part]
    pages: tuple[Stamped, ...]
    paths: tuple[str, ...]
    mark: bytes = b""
    """A digest of all that it was made of, where it is known by that and not by what it read."""
    memos: Mapping[str, str] = field(default_factory=dict)
    """The files of the memos that it wrote, by their names in the store; nothing once they are taken up."""


@dataclass(frozen=True)
class BuildState:
    """What a build knows and writes: this one, and the last."""

    common: bytes = b""
    """A digest of what everything is made of."""
    out: str = ""
    """The folder of its site."""
    stencils: bytes = b""
    """A digest of what every page but the hand-written ones has around it."""
    listings: Mapping[str, ListingMark] = field(default_factory=dict)
    organisations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The listings of each organisation."""
    leaflet_links: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    work: Mapping[str, Work] = field(default_factory=dict)
    files: Mapping[str, FileMark] = field(default_factory=dict)
    """What each file was like when it had been written, by its path in the site."""


class Listings:
    """Each listing's file as the last build knew it, and as this one does; and what all the others gave, if known.

    Only while what everything is made of is the same may it be filled with what was.
    """

    def __init__(self, last: Mapping[str, KeptListing], other_records: Records | None = None) -> None:
        self._last, self.other_records = last, other_records
        self._answer_digests: dict[str, bytes] = {}
        """Of what rules about one listing may ask about the other listings, by its name."""
        self.now: dict[str, KeptListing] = {}
        """By the file, as problems name it."""

    @property
    def entries(self) -> _Entries:
        """Return what each listing's file gave, as `load` asks for it."""
        return _Entries(self)

    @property
    def breaches(self) -> _Breaches:
        """Return what the rules said of each listing, as `check` asks for it."""
        return _Breaches(self)

    # --- what each file gave

    def get_read(self, file: str, data: bytes) -> Read[Any] | None:
        """Return what a file with these bytes gives, if that is known."""
        found = self._last.get(file)
        if found is None or found.digest != digest(data):
            return None
        self.now[file] = found
        return found.read

    def put_read(self, file: str, data: bytes | None, read: Read[Any]) -> None:
        """Take what a file gave."""
        if data is not None:
            self.now[file] = KeptListing(digest(data), read)

    # --- what the rules said of it

    def tell_of_others(self, facts: Mapping[str, object]) -> None:
        """Hear what rules about one listing may ask about the others."""
        self._answer_digests = {name: digest(_plain(fact).encode()) for name, fact in facts.items()}

    def get_breaches(self, entry: ListingEntry) -> tuple[Problem, ...] | None:
        """Return the breaches of a listing, if they are known and what was asked about the others is as it was."""
        found = self.now.get(entry.document.path)
        if found is None or any(self._answer_digests[name] != answer for name, answer in found.asked.items()):
            return None
        return found.breaches

    def put_breaches(self, entry: ListingEntry, breaches: tuple[Problem, ...], asked: frozenset[str]) -> None:
        """Take the breaches of a listing."""
        found = self.now.get(entry.document.path)
        if found is not None:
            answers = {name: self._answer_digests[name] for name in asked}
            self.now[entry.document.path] = KeptListing(found.digest, found.read, breaches, answers)


def _plain(fact: object) -> str:
    """Return a set, or a mapping to sets, as text that is the same in every process."""
    if isinstance(fact, Mapping):
        return repr(sorted((str(key), sorted(value)) for key, value in fact.items()))
    assert isinstance(fact, frozenset)
    return repr(sorted(fact))


# --- as `load` and `check` ask for it ---------------------------------------------------------------------------------


@dataclass
class _Entries:
    """What a directory's files gave, as `load` asks for it."""

    listings: Listings

    @property
    def other_records(self) -> Records | None:
        """Return what all the files but the listings gave, if that is known."""
        return self.listings.other_records

    @other_records.setter
    def other_records(self, records: Records | None) -> None:
        """Take what they gave."""
        self.listings.other_records = records

    def get(self, file: str, data: bytes) -> Read[Any] | None:
        """Return what a file with these bytes gives, if that is known."""
        return self.listings.get_read(file, data)

    def put(self, file: str, data: bytes | None, read: Read[Any]) -> None:
        """Take what a file gave."""
        self.listings.put_read(file, data, read)


@dataclass(frozen=True)
class _Breaches:
    """What the rules said of each listing, as `check` asks for it."""

    listings: Listings

    def tell_of_others(self, facts: Mapping[str, object]) -> None:
        """Hear what rules about one listing may ask about the others."""
        self.listings.tell_of_others(facts)

    def get(self, entry: ListingEntry) -> tuple[Problem, ...] | None:
        """Return the breaches of a listing, if they are known."""
        return self.listings.get_breaches(entry)

    def put(self, entry: ListingEntry, breaches: tuple[Problem, ...], asked: frozenset[str]) -> None:
        """Take the breaches of a listing."""
        self.listings.put_breaches(entry, breaches, asked)


# --- what has changed ---------------------------------------------------------------------------------------------


def listing_marks(
    directory: Directory, listings: Mapping[str, KeptListing], last: Mapping[str, ListingMark]
) -> dict[str, ListingMark]:
    """Return each listing's mark, by its id. A listing that is not kept has a mark that no other build knows."""
    by_file = {tuple(file.replace("\\", "/").rsplit("/", 2)[1:]): kept.digest for file, kept in listings.items()}
    marks = {}
    for item in directory.listings.values():
        own = by_file.get(tuple(item.file.split("/")[1:]), b"")
        whole = digest(own, repr((item.file, item.organisation_ids)).encode())
        before = last.get(item.id)
        same = own and before and before.digest == whole
        marks[item.id] = before if same and before else ListingMark(whole if own else b"", _lists(item, directory))
    return marks


def _lists(item: LinkedListing, directory: Directory) -> frozenset[Part]:
    """Return the lists that a listing is in, if it is offered."""
    areas = directory.places_of(item.listing.serves)
    return frozenset((*(("area", id) for id in areas), *(("need", id) for id in item.listing.needs)))


def changed_parts(last: BuildState, now: BuildState) -> frozenset[Part]:
    """Return every part of a directory that is not as the last build knew it."""
    ids = {id for id in {*last.listings, *now.listings} if _differ(last.listings.get(id), now.listings.get(id))}
    marks = (mark for id in ids for mark in (last.listings.get(id), now.listings.get(id)) if mark)
    addresses = {*last.leaflet_links, *now.leaflet_links}
    return frozenset(
        (
            *(("listing", id) for id in ids),
            *(part for mark in marks for part in mark.lists),
            *(("organisation", id) for id in _changed_organisations(last, now, ids)),
            *(("leaflets", at) for at in addresses if last.leaflet_links.get(at) != now.leaflet_links.get(at)),
            *([("all", "")] if ids else []),
        )
    )


def part_digest(part: Part, now: BuildState) -> bytes:
    """Return a digest of a listing or of an organisation as it is now; nothing of one that is not known for sure."""
    kind, id = part
    if kind == "listing":
        return now.listings[id].digest if id in now.listings else _NO_LISTING
    ids = now.organisations.get(id, ()) if kind == "organisation" else ()
    digests = [now.listings[listing].digest for listing in ids]
    return digest(*map(str.encode, ids), *digests) if digests and all(digests) else b""


def _differ(one: ListingMark | None, other: ListingMark | None) -> bool:
    return one is None or other is None or not one.digest or one.digest != other.digest


def _changed_organisations(last: BuildState, now: BuildState, changed: set[str]) -> set[str]:
    """Return the ids of organisations that run other listings than before, or one that has changed."""
    ids = {*last.organisations, *now.organisations}
    return {
        id
        for id in ids
        if last.organisations.get(id) != now.organisations.get(id)
        or not changed.isdisjoint(now.organisations.get(id, ()))
    }

"""A result is taken again only if all that it was made of is as it was; what is not known for sure is made again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.export.memo import NO_MEMO, itself
from generator.export.open_data.files import Part
from generator.kept_build.build_state import BuildState, ListingMark, part_digest
from generator.kept_build.memo import KeptMemos
from generator.kept_build.store import Store
from generator.resolve import LinkedListing
from tests.town import town

ITEMS = tuple(town().listings.values())[:3]
ONE, TWO, _ = (item.id for item in ITEMS)
AS_IT_WAS = {item.id: item.id.encode() for item in ITEMS}


class Build:
    """A build that asks a memo for the length of each listing's name, and notes which it had to make."""

    def __init__(self, folder: Path, digests: Mapping[str, bytes] = AS_IT_WAS, common: bytes = b"1") -> None:
        self.store, self.made, self.reading = Store(folder), list[str](), set[Part]()
        self.memos = KeptMemos(self.store, common)
        marks = {id: ListingMark(data, frozenset()) for id, data in digests.items()}
        now = BuildState(listings=marks, organisations={"trust": (ONE, TWO)})
        self.memos.begin(lambda part: part_digest(part, now), self.reading)

    def lengths(self, also_reads: Part | None = None, parts: tuple[Part, ...] = ()) -> list[int]:
        def length(item: LinkedListing) -> int:
            self.made.append(item.id)
            self.reading.update([also_reads] if also_reads else [])
            return len(item.listing.name)

        return self.memos("names").of_each("length", length, ITEMS, lambda item: (*itself(item), *parts))

    def total(self, lengths: list[int]) -> int:
        def add() -> int:
            self.made.append("total")
            return sum(lengths)

        return self.memos("names").of_all("length", add, ITEMS)

    def save(self) -> None:
        self.store.save({}, self.memos.write())


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", f"{tmp_path / 'cache'}")
    first = Build(tmp_path / "kept")
    assert first.lengths() == NO_MEMO.of_each("length", lambda item: len(item.listing.name), ITEMS)
    first.save()
    return tmp_path / "kept"


def test_nothing_is_made_again_while_nothing_changes(folder: Path) -> None:
    again = Build(folder)
    assert again.lengths() == [len(item.listing.name) for item in ITEMS]
    assert again.made == []
    assert again.memos.write() == {}


@pytest.mark.parametrize("digest", [b"other", b""])
def test_a_listing_that_has_changed_or_is_not_known_is_made_again(folder: Path, digest: bytes) -> None:
    again = Build(folder, {**AS_IT_WAS, TWO: digest})
    again.lengths()
    assert again.made == [TWO]


def test_nothing_is_believed_when_what_everything_is_made_of_has_changed(folder: Path) -> None:
    other = Build(folder, common=b"2")
    other.lengths()
    assert len(other.made) == len(ITEMS)


def test_what_a_result_was_found_to_read_is_part_of_its_key(tmp_path: Path) -> None:
    first = Build(tmp_path)
    first.lengths(also_reads=("listing", ONE))
    first.save()
    again = Build(tmp_path, {**AS_IT_WAS, ONE: b"other"})
    again.lengths()
    assert len(again.made) == len(ITEMS)


@pytest.mark.parametrize("part", [("all", ""), ("area", "anytown")])
def test_what_reads_many_listings_is_made_every_time(tmp_path: Path, part: Part) -> None:
    first = Build(tmp_path)
    first.lengths(also_reads=part)
    first.save()
    again = Build(tmp_path)
    again.lengths()
    assert len(again.made) == len(ITEMS)


def test_an_organisation_changes_with_any_listing_that_it_runs(tmp_path: Path) -> None:
    runs = (("organisation", "trust"),)
    first = Build(tmp_path)
    first.lengths(parts=runs)
    first.save()
    same, other = Build(tmp_path), Build(tmp_path, {**AS_IT_WAS, TWO: b"other"})
    same.lengths(parts=runs)
    other.lengths(parts=runs)
    assert (len(same.made), len(other.made)) == (0, len(ITEMS))


def test_a_build_that_asks_for_nothing_leaves_what_still_holds_good(folder: Path) -> None:
    between = Build(folder, {**AS_IT_WAS, TWO: b"other"})
    between.save()
    again = Build(folder, {**AS_IT_WAS, TWO: b"other"})
    again.lengths()
    assert again.made == [TWO]


def test_what_is_made_of_all_is_made_again_only_if_a_result_has_changed(tmp_path: Path) -> None:
    for digests, made in ((AS_IT_WAS, True), ({**AS_IT_WAS, ONE: b"other, and of the same length"}, False)):
        build = Build(tmp_path, digests)
        lengths = build.lengths()
        assert build.total(lengths) == sum(lengths)
        assert ("total" in build.made) is made
        build.save()


def test_what_is_made_of_bytes_is_known_by_them(tmp_path: Path) -> None:
    asked = list[bytes]()

    def doubled(data: bytes) -> bytes:
        asked.append(data)
        return data * 2

    for data in (b"a", b"a", b"b"):
        build = Build(tmp_path)
        assert build.memos("any").of_bytes(doubled, data) == data * 2
        build.save()
    assert asked == [b"a", b"b"]

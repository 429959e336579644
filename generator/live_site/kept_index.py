"""What the files that scripts read are made of, from one making of a live site to the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from generator.export.memo import NO_MEMO, Memo
from generator.kept_build.build_state import BuildState, ListingMark, listing_marks, part_digest
from generator.kept_build.memo import KeptMemo, Results, key_of
from generator.kept_build.watched import WatchedDirectory
from generator.live_site.reading import DirectoryReading
from generator.resolve import Directory

R = TypeVar("R")

_KEPT = ("finder", "plan", "form")
"""The kinds of file that one thread alone makes, once a reading.

What else has a memo may be asked for by any thread while a newer reading is made, and is made anew.
"""


class KeptIndex:
    """What is known of a reading's index, plan and form, as `build.assembled` asks for it."""

    def __init__(self, reading: DirectoryReading, last: KeptIndex | None = None) -> None:
        directory = reading.directory
        known_marks: Mapping[str, ListingMark] = last.now.listings if last and last.now.common == reading.common else {}
        self.now: BuildState = BuildState(
            common=reading.common,
            listings=listing_marks(directory, reading.listings.now, known_marks),
            organisations={id: group.listing_ids for id, group in directory.organisations.items()},
        )
        """What tells each listing from what it was."""
        self._watched = WatchedDirectory(directory)
        key = key_of(partial(part_digest, now=self.now))
        known = last.results if last else {}
        self._memos = {
            name: KeptMemo(partial(_known, known, name, reading.common), key, self._watched.parts) for name in _KEPT
        }

    @property
    def watched(self) -> Directory:
        """Return the directory for what makes the files, with a note taken of what each result reads."""
        return self._watched.as_directory

    @property
    def results(self) -> Mapping[str, Results]:
        """Return all that is known once the files are made, by their kind."""
        return {name: memo.taken()[1] for name, memo in self._memos.items()}

    def memos(self, name: str) -> Memo:
        """Return the memo for a kind of file."""
        return self._memos.get(name, NO_MEMO)

    def aside(self, make: Callable[[], R], size: int) -> R:
        """Return what a function returns, called here: what its memo learns in another process would be lost."""
        return make()


def _known(results: Mapping[str, Results], name: str, common: bytes) -> Results:
    """Return what is known of a kind of file, if that was made of what everything is made of now."""
    found = results.get(name)
    return found if found and found.common == common else Results(common)

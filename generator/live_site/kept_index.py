"""What the finder's index is made of, from one making of a live site to the next."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from generator.export.memo import NO_MEMO, Memo
from generator.kept_build.memo import KeptMemo, Results
from generator.kept_build.memory import LastBuild, listing_marks, part_digest
from generator.live_site.reading import Reading

R = TypeVar("R")


class KeptIndex:
    """What is known of a reading's index, as `build.assembled` asks for it.

    The index alone is made by one thread, of nothing but listings. What else has a memo may be asked for by any thread
    while a newer reading is made, and is made anew.
    """

    def __init__(self, reading: Reading, last: KeptIndex | None = None) -> None:
        now = LastBuild(listings=listing_marks(reading.directory, reading.listings.now, {}))
        known = last.results if last else Results()
        self._results = known if known.common == reading.common else Results(reading.common)
        self._memo = KeptMemo(lambda: self._results, partial(part_digest, now=now), set())

    @property
    def results(self) -> Results:
        """Return all that is known once the index is made."""
        return self._memo.taken()[1]

    def memos(self, name: str) -> Memo:
        """Return the memo for a kind of file."""
        return self._memo if name == "finder" else NO_MEMO

    def aside(self, make: Callable[[], R], size: int) -> R:
        """Return what a function returns, called here: what its memo learns in another process would be lost."""
        return make()

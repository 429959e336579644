"""What a file of many listings is made of, so that a build which knows the last one makes again only what has changed.

Whoever makes such a file asks a `Memo` for the result of each listing, and puts the results together. Without a build
before, `NO_MEMO` calls what makes them and nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

from generator.export.open_data.files import Part
from generator.resolve import LinkedListing

R = TypeVar("R")

PartsOf = Callable[[LinkedListing], tuple[Part, ...]]
"""What the result of a listing is made of, besides what all files are made of."""


def itself(item: LinkedListing) -> tuple[Part, ...]:
    """Return that a result is made of nothing but its listing."""
    return (("listing", item.id),)


class Memo(Protocol):
    """Results that are known, by name. None of them may be changed by whoever asked for it."""

    def of_each(
        self, name: str, make: Callable[[LinkedListing], R], items: Iterable[LinkedListing], parts: PartsOf = itself
    ) -> list[R]:
        """Return what `make` returns for each listing, in their order."""

    def of_all(self, name: str, make: Callable[[], R], items: Iterable[LinkedListing]) -> R:
        """Return what `make` makes of the results called `name` of these listings, in this order, and of no others."""

    def mark(self, name: str, items: Iterable[LinkedListing]) -> bytes:
        """Return a digest of the results called `name` of these listings, once they are known; nothing if none are."""

    def of_bytes(self, make: Callable[[bytes], bytes], data: bytes) -> bytes:
        """Return what `make`, the only such function of this memo, returns for some bytes."""


class _NoMemo:
    """Knows nothing, and calls what makes each result."""

    def of_each(
        self, name: str, make: Callable[[LinkedListing], R], items: Iterable[LinkedListing], parts: PartsOf = itself
    ) -> list[R]:
        return [make(item) for item in items]

    def of_all(self, name: str, make: Callable[[], R], items: Iterable[LinkedListing]) -> R:
        return make()

    def mark(self, name: str, items: Iterable[LinkedListing]) -> bytes:
        return b""

    def of_bytes(self, make: Callable[[bytes], bytes], data: bytes) -> bytes:
        return make(data)


NO_MEMO: Memo = _NoMemo()

Memos = Callable[[str], Memo]
"""The memo for each kind of file."""


def no_memos(_: str) -> Memo:
    """Return a memo that knows nothing, for any kind of file."""
    return NO_MEMO

"""What files of many listings are made of, as the last build left it: `generator.export.memo` for a kept build.

A result is believed only if all that it was made of has the digest that it had, whichever build made it. What it was
made of is what whoever asks says, and besides, every part of the directory that was read meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeVar

from generator.export.memo import PartsOf, itself
from generator.export.open_data.files import Part
from generator.kept_build.inputs import digest
from generator.kept_build.store import Store
from generator.resolve import LinkedListing

R = TypeVar("R")

DigestOf = Callable[[Part], bytes]
"""From a part of the directory to a digest of it as it is now; nothing where that cannot be known."""


@dataclass(frozen=True)
class Result:
    """What was made of a listing, and of what it was made."""

    key: bytes
    """A digest of all that it was made of."""
    value: Any
    read: tuple[Part, ...] = ()
    """What it was found to read besides what it was said to be made of."""
    mark: bytes = b""
    """A digest of the value itself, where what is made of all values asks for it."""


@dataclass(frozen=True)
class Results:
    """Everything that a memo knows."""

    common: bytes = b""
    """A digest of what everything is made of."""
    of_each: Mapping[str, Mapping[str, Result]] = field(default_factory=dict)
    """By the name, and the listing's id."""
    of_all: Mapping[str, tuple[bytes, Any]] = field(default_factory=dict)
    """By the name: a digest of the results that it was made of, and what was made of them."""
    of_bytes: Mapping[bytes, bytes] = field(default_factory=dict)
    """By the digest of the bytes."""


class KeptMemo:
    """The results for one kind of file: those of the last build that hold good, and those of this one."""

    def __init__(self, load: Callable[[], Results], digest_of: DigestOf, reading: set[Part]) -> None:
        self._load, self._digest_of, self._reading = load, digest_of, reading
        self._each: dict[str, Mapping[str, Result]] = {}
        self._all: dict[str, tuple[bytes, Any]] = {}
        self._bytes: dict[bytes, bytes] = {}

    @property
    def is_used(self) -> bool:
        """Return whether anything was asked for."""
        return bool(self._each or self._bytes)

    @cached_property
    def _last(self) -> Results:
        """What lies in the file. It is read only when something is asked for, by the process that asks."""
        return self._load()

    def of_each(
        self, name: str, make: Callable[[LinkedListing], R], items: Iterable[LinkedListing], parts: PartsOf = itself
    ) -> list[R]:
        """Return what `make` returns for each listing, in their order."""
        last, now = self._last.of_each.get(name, {}), {}
        for item in items:
            found = last.get(item.id)
            if not found or not self._holds_good(found, parts(item)):
                found = self._made(make, item, parts(item))
            now[item.id] = found
        self._each[name] = now
        return [result.value for result in now.values()]

    def of_all(self, name: str, make: Callable[[], R], items: Iterable[LinkedListing]) -> R:
        """Return what `make` makes of the results called `name` of these listings, in this order."""
        self._each[name] = {id: _marked(result) for id, result in self._each[name].items()}
        marks = (id.encode() + self._each[name][id].mark for id in (item.id for item in items))
        key, last = digest(*marks), self._last.of_all.get(name)
        self._all[name] = last if last and last[0] == key else (key, make())
        value: R = self._all[name][1]
        return value

    def of_bytes(self, make: Callable[[bytes], bytes], data: bytes) -> bytes:
        """Return what `make` returns for some bytes."""
        key = digest(data)
        found = self._last.of_bytes.get(key) or make(data)
        self._bytes[key] = found
        return found

    def news(self) -> Results | None:
        """Return what is known now, if anything of it is not yet in the file."""
        last = self._last
        now = replace(last, of_each={**last.of_each, **self._each}, of_all=self._all, of_bytes=self._bytes)
        self._last = now
        return None if now == last else now

    def _holds_good(self, result: Result, parts: tuple[Part, ...]) -> bool:
        return bool(result.key) and result.key == self._key((*parts, *result.read))

    def _made(self, make: Callable[[LinkedListing], Any], item: LinkedListing, parts: tuple[Part, ...]) -> Result:
        """Return what is made of a listing now, with a note of all that is read meanwhile."""
        before = frozenset(self._reading)
        self._reading.clear()
        value = make(item)
        read = tuple(sorted(self._reading.difference(parts)))
        self._reading |= before
        return Result(self._key((*parts, *read)), value, read)

    def _key(self, parts: tuple[Part, ...]) -> bytes:
        """Return a digest of some parts; nothing where one of them is not known."""
        digests = [self._digest_of(part) for part in parts]
        if len(digests) == 1:
            return digests[0]
        return digest(*digests) if all(digests) else b""


def _marked(result: Result) -> Result:
    return result if result.mark else replace(result, mark=digest(repr(result.value).encode()))


class KeptMemos:
    """The memos of one build, each of which lies in a file of its own, and is read and written where it is used."""

    def __init__(self, store: Store, common: bytes) -> None:
        self._store, self._common = store, common
        self._digest_of: DigestOf = _unknown
        self._reading: set[Part] = set()
        self._memos: dict[str, KeptMemo] = {}

    def begin(self, digest_of: DigestOf, reading: set[Part]) -> None:
        """Take what tells how each part of the directory is now, and where a note is taken of those that are read."""
        self._digest_of, self._reading = digest_of, reading

    def __call__(self, name: str) -> KeptMemo:
        """Return the memo for a kind of file."""
        if name not in self._memos:
            self._memos[name] = KeptMemo(lambda: self._load(name), self._digest_of, self._reading)
        return self._memos[name]

    def write(self) -> dict[str, str]:
        """Write every memo that has something new, and return the file of each by its name in the store.

        Nothing reads one before the store knows of it, which is at the end of a build that went well. Where one cannot
        be written, the one before stays, and what it says still holds good.
        """
        files: dict[str, str] = {}
        with suppress(OSError):  # the site matters; if nothing can be kept, `save` says so
            for name, memo in self._memos.items():
                if memo.is_used and (news := memo.news()):
                    files |= self._store.write({f"memo-{name}": news})
        return files

    def _load(self, name: str) -> Results:
        found = self._store.load(f"memo-{name}")
        return found if isinstance(found, Results) and found.common == self._common else Results(self._common)


def _unknown(_: Part) -> bytes:
    return b""

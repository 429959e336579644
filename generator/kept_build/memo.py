"""What files of many listings are made of, as the last build left it: `generator.export.memo` for a kept build.

A result is believed only if all that it was made of has the digest that it had, whichever build made it. What it was
made of is what whoever asks says, and besides, every part of the directory that was read meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any, TypeVar
from zlib import crc32

from generator.export.memo import PartsOf, itself
from generator.export.open_data.files import Part
from generator.kept_build.inputs import digest
from generator.kept_build.store import Store
from generator.resolve import LinkedListing

R = TypeVar("R")

SHARDS = 16
"""In how many files each memo is kept."""

DigestOf = Callable[[Part], bytes]
"""From a part of the directory to a digest of it as it is now; nothing where that cannot be known."""
KeyOf = Callable[[tuple[Part, ...]], bytes]
"""The same of some parts together: nothing where one of them is not known."""


@dataclass(frozen=True)
class KeptResult:
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
    of_each: dict[str, dict[str, KeptResult]] = field(default_factory=dict)
    """By the name, and the listing's id."""
    of_all: dict[str, tuple[bytes, Any]] = field(default_factory=dict)
    """By the name: a digest of the results that it was made of, and what was made of them."""
    of_bytes: dict[bytes, bytes] = field(default_factory=dict)
    """By the digest of the bytes."""


def key_of(digest_of: DigestOf) -> KeyOf:
    """Return what gives the key of some parts. It keeps its answers: each memo asks for those of every listing."""
    known = cache(digest_of)

    @cache
    def key(parts: tuple[Part, ...]) -> bytes:
        digests = [known(part) for part in parts]
        if len(digests) == 1:
            return digests[0]
        return digest(*digests) if all(digests) else b""

    return key


class KeptMemo:
    """The results for one kind of file: those of the last build that hold good, and those of this one."""

    def __init__(self, load: Callable[[], Results], key: KeyOf, reading: set[Part]) -> None:
        self._load, self._key, self._reading = load, key, reading
        self._each: dict[str, dict[str, KeptResult]] = {}
        self._all: dict[str, tuple[bytes, Any]] = {}
        self._bytes: dict[bytes, bytes] = {}
        self.was_asked = False
        """Whether anything was asked for since it was last taken."""

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
            found, told = last.get(item.id), parts(item)
            if not (found and found.key and found.key == self._key(told + found.read)):
                found = self._made(make, item, told)
            now[item.id] = found
        self._each[name], self.was_asked = now, True
        return [result.value for result in now.values()]

    def of_all(self, name: str, make: Callable[[], R], items: Iterable[LinkedListing]) -> R:
        """Return what `make` makes of the results called `name` of these listings, in this order."""
        key, last = self.mark(name, items), self._last.of_all.get(name)
        self._all[name] = last if last and last[0] == key else (key, make())
        value: R = self._all[name][1]
        return value

    def mark(self, name: str, items: Iterable[LinkedListing]) -> bytes:
        """Return a digest of the results called `name` of these listings."""
        results = {id: _marked(result) for id, result in self._each[name].items()}
        self._each[name] = results
        return digest(*(item.id.encode() + results[item.id].mark for item in items))

    def of_bytes(self, make: Callable[[bytes], bytes], data: bytes) -> bytes:
        """Return what `make` returns for some bytes."""
        key = digest(data)
        found = self._last.of_bytes.get(key) or make(data)
        self._bytes[key], self.was_asked = found, True
        return found

    def taken(self) -> tuple[Results, Results]:
        """Return what was known, and what is known now, which counts as known from here on."""
        last, self.was_asked = self._last, False
        self._last = replace(last, of_each={**last.of_each, **self._each}, of_all=self._all, of_bytes=self._bytes)
        return last, self._last

    def _made(self, make: Callable[[LinkedListing], Any], item: LinkedListing, parts: tuple[Part, ...]) -> KeptResult:
        """Return what is made of a listing now, with a note of all that is read meanwhile."""
        before = frozenset(self._reading)
        self._reading.clear()
        value = make(item)
        read = tuple(sorted(self._reading.difference(parts)))
        self._reading |= before
        return KeptResult(self._key((*parts, *read)), value, read)


def _marked(result: KeptResult) -> KeptResult:
    return result if result.mark else replace(result, mark=digest(repr(result.value).encode()))


class KeptMemos:
    """The memos of one build, each of which is read and written where it is used, by whichever process that is.

    A memo lies in SHARDS files, so that one changed listing has a few of them written again.
    """

    def __init__(self, store: Store, common: bytes) -> None:
        self._store, self._common = store, common
        self._key: KeyOf = _unknown
        self._reading: set[Part] = set()
        self._memos: dict[str, KeptMemo] = {}

    def begin(self, digest_of: DigestOf, reading: set[Part]) -> None:
        """Take what tells how each part of the directory is now, and where a note is taken of those that are read."""
        self._key, self._reading = key_of(digest_of), reading

    def __call__(self, name: str) -> KeptMemo:
        """Return the memo for a kind of file."""
        if name not in self._memos:
            self._memos[name] = KeptMemo(lambda: self._load(name), self._key, self._reading)
        return self._memos[name]

    def write(self) -> dict[str, str]:
        """Write what is new in every memo, and return the file of each part of one by its name in the store.

        Nothing reads one before the store knows of it, which is at the end of a build that went well. Where one cannot
        be written, the one before stays, and what it says still holds good.
        """
        files: dict[str, str] = {}
        with suppress(OSError):  # the site matters; if nothing can be kept, `save` says so
            for name, memo in self._memos.items():
                last, now = map(_split, memo.taken()) if memo.was_asked else ([], [])
                new = {_shard_name(name, n): part for n, part in enumerate(now) if part != last[n]}
                files |= self._store.write(new)
        return files

    def _load(self, name: str) -> Results:
        parts = [self._store.load(_shard_name(name, n)) for n in range(SHARDS)]
        return _joined(self._common, [part for part in parts if isinstance(part, Results)])


# --- in shards ----------------------------------------------------------------------------------------------------


def _shard_name(name: str, number: int) -> str:
    return f"memo-{name}-{number}"


def _split(results: Results) -> list[Results]:
    """Return results in SHARDS parts, each listing's always in the same."""
    parts = [Results(results.common, {}, {}, {}) for _ in range(SHARDS)]
    for name, by_id in results.of_each.items():
        for id, result in by_id.items():
            parts[crc32(id.encode()) % SHARDS].of_each.setdefault(name, {})[id] = result
    for key, data in results.of_bytes.items():
        parts[key[0] % SHARDS].of_bytes[key] = data
    parts[0].of_all.update(results.of_all)
    return parts


def _joined(common: bytes, parts: Iterable[Results]) -> Results:
    """Return the results of some parts, but of those that were made of other things."""
    whole = Results(common, {}, {}, {})
    for part in parts:
        if part.common == common:
            for name, by_id in part.of_each.items():
                whole.of_each.setdefault(name, {}).update(by_id)
            whole.of_all.update(part.of_all)
            whole.of_bytes.update(part.of_bytes)
    return whole


def _unknown(_: tuple[Part, ...]) -> bytes:
    return b""

"""A directory that notes which parts of it are read, so that a page's key is all that it reads, by construction."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast

from generator.export.open_data.files import Part
from generator.resolve import Directory

V = TypeVar("V")

ALL: Part = ("all", "")
"""Every listing: whatever changes, this has changed."""
_COMMON = frozenset("settings headings needs places geography today language synonyms distinct places_of".split())
"""What does not come from listings, and is in the key of everything."""


class WatchedDirectory:
    """Stands for a directory. What it is asked for that it does not know counts as everything."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self.parts: set[Part] = set()
        self.listings = WatchedMapping(directory.listings, "listing", self.parts)
        self.organisations = WatchedMapping(directory.organisations, "organisation", self.parts)
        self.usable = WatchedMapping(directory.usable, "area", self.parts)
        self.by_need = WatchedMapping(directory.by_need, "need", self.parts)

    def __getattr__(self, name: str) -> Any:
        if name not in _COMMON:
            self.parts.add(ALL)
        return getattr(self._directory, name)

    @property
    def as_directory(self) -> Directory:
        """Return itself, as what makes pages knows it."""
        return cast("Directory", self)


class WatchedMapping(Mapping[str, V]):
    """A mapping that notes each key that it is asked for; whoever goes through it has read everything."""

    def __init__(self, inner: Mapping[str, V], kind: str, parts: set[Part]) -> None:
        self._inner, self._kind, self._parts = inner, kind, parts

    def __getitem__(self, key: str) -> V:
        self._parts.add((self._kind, key))
        return self._inner[key]

    def __contains__(self, key: object) -> bool:
        self._parts.add((self._kind, str(key)))
        return key in self._inner

    def __iter__(self) -> Iterator[str]:
        self._parts.add(ALL)
        return iter(self._inner)

    def __len__(self) -> int:
        self._parts.add(ALL)
        return len(self._inner)

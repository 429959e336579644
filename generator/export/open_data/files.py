"""A file to write, and what makes a few of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class File:
    """A file's path from the top of the site, and what is in it."""

    path: str
    data: bytes
    twin: str = ""
    """A second path at which the same bytes are to be found."""


Part = tuple[str, str]
"""A part of a directory: `listing`, `organisation` (with all that it runs) or `area` (with all that serves it), and
its id."""


@dataclass(frozen=True)
class OwnFiles:
    """Makes the files of one thing: a factory that says what they are made of, besides what all files are made of.

    All files are made of the settings, the needs, the areas and the like, and of the day.
    """

    make: Callable[[], Iterable[File]]
    name: str
    """What it makes, in a word; with the first part it is like no other of the site."""
    parts: tuple[Part, ...]
    """Empty for what is made of nothing but what all files are."""

    def __call__(self) -> Iterable[File]:
        """Return the files."""
        return self.make()


@dataclass(frozen=True)
class AllFiles:
    """Makes files of many listings: a factory that can tell, for less than it costs, whether they are as before."""

    make: Callable[[], Iterable[File]]
    name: str
    """What it makes, in words that are like no others of the site."""
    mark: Callable[[], bytes]
    """Returns a digest of all that they are made of, besides what all files are; nothing where that is not known."""

    def __call__(self) -> Iterable[File]:
        """Return the files."""
        return self.make()


FileFactory = Callable[[], Iterable[File]]
"""Something that makes a few files when it is called, and needs nothing from the others: all at once would be much."""

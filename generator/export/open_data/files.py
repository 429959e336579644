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

    def __call__(self) -> Iterable[File]:
        """Return the files."""
        return self.make()


FileFactory = Callable[[], Iterable[File]]
"""Something that makes a few files when it is called, and needs nothing from the others: all at once would be much."""

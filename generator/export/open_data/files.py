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


FileFactory = Callable[[], Iterable[File]]
"""Something that makes a few files when it is called, and needs nothing from the others: all at once would be much."""

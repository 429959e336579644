"""What a build may ask of the one before it, whoever remembers that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from generator.check import KeptBreaches
from generator.export import Memos
from generator.load import KeptEntries
from generator.resolve import Before, Directory

R = TypeVar("R")


class KeptChecks(Protocol):
    """What is known of the listings' files, if all that they are read and checked by is as it was."""

    @property
    def entries(self) -> KeptEntries:
        """Return what each listing's file gave."""

    @property
    def breaches(self) -> KeptBreaches:
        """Return what the rules said of each listing."""

    @property
    def linked(self) -> Before | None:
        """Return what knows the listings that were linked before in this process, if any were."""


class KeptFiles(Protocol):
    """What is known of files of many listings."""

    @property
    def memos(self) -> Memos:
        """Return the memo for each kind of file."""

    def aside(self, make: Callable[[], R], size: int) -> R:
        """Return what a function returns, as `parallel.call_aside` does, and keep what its memos learnt."""


class Kept(KeptChecks, KeptFiles, Protocol):
    """What is known of the whole site."""

    def watched(self, directory: Directory) -> Directory:
        """Return the same directory for what makes pages and files, with a note taken of what each of them reads."""

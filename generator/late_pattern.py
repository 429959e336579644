"""Regular expressions that are long and seldom needed: each is compiled when it is first asked for.

Python takes as long over one of these as over a module, and a command that reads one listing asks few of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from sys import maxsize


class LatePattern:
    """As `re.compile` returns one, but for what nobody here asks of it."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern, self.flags = pattern, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags)

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first place in a text, or in a part of it, that fits."""
        return self._compiled.search(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return what fits at the start."""
        return self._compiled.match(text, start)

    def sub(self, change: Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text in which every place is changed."""
        return self._compiled.sub(change, text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Return every place that fits, one after the other."""
        return self._compiled.finditer(text)

"""Which ideas the words of a sentence speak of, and where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple


class Found(NamedTuple):
    """An idea in a sentence: the place of its first word, its name, and how many words it is said in."""

    start: int
    idea: str
    length: int


class IdeaFinder:
    """Every phrase of every idea, by how its first word begins: a look-up a word."""

    def __init__(self, ideas: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for idea, phrases in ideas.items():
            for phrase in phrases.split("|"):
                first, *rest = phrase.split()
                self._by_first.setdefault(first, []).append((idea, tuple(rest)))
        self._begun_by = lru_cache(maxsize=1 << 15)(self._read)

    def _read(self, word: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Return the idea and the further words of each phrase that a word may begin."""
        beginnings = (word, *(f"{word[:length]}*" for length in range(1, len(word) + 1)))
        if word[0].isdecimal():
            beginnings = (*beginnings, "#" * len(word))
        return tuple(entry for beginning in beginnings for entry in self._by_first.get(beginning, ()))

    def find(self, words: Sequence[str]) -> list[Found]:
        """Return the ideas in the words of a sentence, in the order of their first words."""
        return [
            Found(at, idea, len(rest) + 1)
            for at, word in enumerate(words)
            for idea, rest in self._begun_by(word)
            if not rest or _follow(rest, words[at + 1 : at + 1 + len(rest)])
        ]


def _follow(expected: Sequence[str], words: Sequence[str]) -> bool:
    return len(words) == len(expected) and all(map(_is, expected, words))


def _is(expected: str, word: str) -> bool:
    if expected[-1] == "*":
        return word.startswith(expected[:-1])
    return word == expected or (expected[0] == "#" and word.isdecimal() and len(word) == len(expected))

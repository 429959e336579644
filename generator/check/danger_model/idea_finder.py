"""Which ideas the words of a sentence speak of, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple


class Found(NamedTuple):
    """An idea in a sentence: the place of its first word, its name, and how many words it is said in."""

    start: int
    idea: str
    length: int


_Phrase = tuple[int, str, tuple[str, ...]]
"""A phrase that a word may begin: its place among them, its idea, and its further words."""


class _Begun(NamedTuple):
    """The phrases that a word may begin: those of one word, and the longer ones by their second word."""

    alone: Sequence[_Phrase]
    longer: Mapping[str, Sequence[_Phrase]]
    seconds: frozenset[str]


class IdeaFinder:
    """Every phrase of every idea, by how its first word begins, and its second: hundreds begin with `no`."""

    def __init__(self, ideas: Mapping[str, str]) -> None:
        self._by_first: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
        for idea, phrases in ideas.items():
            for phrase in phrases.split("|"):
                first, *rest = phrase.split()
                self._by_first.setdefault(first, []).append((idea, tuple(rest)))
        self._seconds = frozenset(rest[0] for begun in self._by_first.values() for _, rest in begun if rest)
        self._begun_by = lru_cache(maxsize=1 << 15)(self._read)
        self._as_second = lru_cache(maxsize=1 << 15)(self._read_second)

    def _read(self, word: str) -> _Begun:
        alone: list[_Phrase] = []
        longer: dict[str, list[_Phrase]] = {}
        begun = (entry for beginning in _beginnings(word) for entry in self._by_first.get(beginning, ()))
        for place, (idea, rest) in enumerate(begun):
            (longer.setdefault(rest[0], []) if rest else alone).append((place, idea, rest))
        return _Begun(alone, longer, frozenset(longer))

    def _read_second(self, word: str) -> frozenset[str]:
        """Return what phrases have as their second word that may be this one."""
        return self._seconds.intersection(_beginnings(word))

    def find(self, words: Sequence[str]) -> list[Found]:
        """Return the ideas in the words of a sentence, in the order of their first words."""
        found: list[Found] = []
        for at, word in enumerate(words, 1):
            begun = self._begun_by(word)
            likely = begun.alone
            if begun.seconds and at < len(words) and (seconds := begun.seconds & self._as_second(words[at])):
                longer = (phrase for second in seconds for phrase in begun.longer[second])
                followed = (each for each in longer if _follow(each[2], words[at : at + len(each[2])]))
                likely = sorted((*likely, *followed))
            found += [Found(at - 1, idea, len(rest) + 1) for _, idea, rest in likely]
        return found


def _beginnings(word: str) -> Iterator[str]:
    """Yield all that a phrase may have in place of a word."""
    yield word
    yield from (f"{word[:length]}*" for length in range(1, len(word) + 1))
    if word[0].isdecimal():
        yield "#" * len(word)


def _follow(expected: Sequence[str], words: Sequence[str]) -> bool:
    return len(words) == len(expected) and all(map(_is, expected, words))


def _is(expected: str, word: str) -> bool:
    if expected[-1] == "*":
        return word.startswith(expected[:-1])
    return word == expected or (expected[0] == "#" and word.isdecimal() and len(word) == len(expected))

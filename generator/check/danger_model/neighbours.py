"""How much nearer a text stands to dangers that people told than to what they said that was harmless.

A sum hears words one by one. Somebody who tells a danger in the shape in which another told it, with a word here and
there of their own, is heard by what stands next to it: so eight more dangers of a hundred are held, with as few false
holds, each writer asked of what the others taught (`benchmarks/safeguarding/results.md`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from heapq import nlargest
from itertools import accumulate
from math import log, sqrt

from generator.check.danger_model.features import worded

NEAREST = 5
"""How many of the nearest dangers, and of the nearest harmless texts, are looked at."""
_TOO_MANY = 1500
"""A word that more texts have tells hardly any apart, and would take the most time."""


@dataclass(frozen=True)
class Neighbours:
    """Texts that people labelled, by their words: the first are harmless, and the others dangers.

    `texts_by_word` has for each word the numbers of the texts that have it, each as the distance from the one before;
    `lengths` are the lengths of the texts as vectors of what their words are worth.
    """

    harmless: int = 0
    lengths: Sequence[float] = ()
    texts_by_word: Mapping[str, str] = field(default_factory=dict)

    def lean(self, said: Iterable[str]) -> float:
        """Return how much nearer sentences are to the nearest dangers than to the nearest harmless texts: -1 to 1."""
        words = {word for sentence in said for word in worded(sentence.split())}
        near: dict[int, float] = {}
        length = 0.0
        for texts in filter(None, map(self._texts_with, words)):
            worth = _worth(len(texts), len(self.lengths))
            length += worth
            for text in texts:
                near[text] = near.get(text, 0.0) + worth
        dangers = (by / self.lengths[text] for text, by in near.items() if text >= self.harmless)
        others = (by / self.lengths[text] for text, by in near.items() if text < self.harmless)
        return (_mean_of_nearest(dangers) - _mean_of_nearest(others)) / sqrt(length) if length else 0.0

    @cached_property
    def _texts_with(self) -> Callable[[str], Sequence[int]]:
        return lru_cache(maxsize=1 << 13)(self._read)

    def _read(self, word: str) -> Sequence[int]:
        return tuple(accumulate(map(int, self.texts_by_word.get(word, "").split())))


def neighbours(harmless: Sequence[Iterable[str]], dangers: Sequence[Iterable[str]]) -> Neighbours:
    """Return texts, each as its sentences made plain, to be neighbours of others."""
    texts = [{word for sentence in text for word in worded(sentence.split())} for text in (*harmless, *dangers)]
    texts_by_word: dict[str, list[int]] = {}
    for number, words in enumerate(texts):
        for word in sorted(words):
            texts_by_word.setdefault(word, []).append(number)
    shared = {word: some for word, some in sorted(texts_by_word.items()) if 1 < len(some) <= _TOO_MANY}
    squares = [0.0] * len(texts)
    for numbers in shared.values():
        for number in numbers:
            squares[number] += _worth(len(numbers), len(texts))
    lengths = [round(sqrt(square), 2) or 1.0 for square in squares]
    return Neighbours(len(harmless), lengths, {word: _apart(numbers) for word, numbers in shared.items()})


def _worth(texts_with: int, texts: int) -> float:
    """Return what a word is worth, squared: the more, the fewer texts have it."""
    return log(texts / (texts_with + 1)) ** 2


def _apart(numbers: Sequence[int]) -> str:
    return " ".join(str(number - before) for before, number in zip((0, *numbers), numbers, strict=False))


def _mean_of_nearest(near: Iterable[float]) -> float:
    return sum(nlargest(NEAREST, near)) / NEAREST

"""The index of the listings' words, packed: which listings have a word, and how much it says about each.

For each word of each listing: the steps from the listing before, and a weight from 1 to 15.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.export.search_index.analyzer import listing_stem, words

WEIGHTS = {
    "name": 8.0,
    "keywords": 6.0,
    "groups": 4.0,
    "summary": 4.0,
    "organisation": 3.0,
    "needs": 3.0,
    "venues": 2.5,
    "languages": 3.0,
    "who": 2.0,
    "description": 1.2,
}
"""How much one mention of a word in each field counts."""

TOP = 15
"""The largest weight: four bits."""
_HALF = 5.0
"""The mentions, weighed by field, that give a word half of the largest weight."""
_LENGTH = 0.35
"""How far a long listing's words count for less."""


@dataclass(frozen=True)
class Packed:
    """A term's postings: the steps from one listing to the next as variable-length integers, and the weights.

    They lie apart because they squeeze better so.
    """

    steps: bytes = b""
    weights: bytes = b""

    def __len__(self) -> int:
        """Return the number of bytes."""
        return len(self.steps) + len(self.weights)


NONE = Packed()


@dataclass(frozen=True)
class Index:
    """The words of all listings, sorted, with their stems; and the packed postings of each stem."""

    words: tuple[str, ...]
    stems: tuple[str, ...]
    """The stem of each word."""
    terms: tuple[str, ...]
    """Each stem once, in the order in which the words first lead to it."""
    packed: tuple[Packed, ...]
    """The postings of each term."""

    @cached_property
    def of(self) -> Mapping[str, Packed]:
        """Return the postings of each term, by the term."""
        return dict(zip(self.terms, self.packed, strict=True))


def index(documents: Sequence[Mapping[str, str]]) -> Index:
    """Return the index of listings, each given as its text by field."""
    spellings: dict[str, str] = {}
    tallies = [_tally(document, spellings) for document in documents]
    mean = sum(size for _, size in tallies) / max(len(tallies), 1)
    postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, (tally, size) in enumerate(tallies):
        half = _HALF * (1 - _LENGTH + _LENGTH * size / mean) if mean else _HALF
        for term, mentions in tally.items():
            postings[term].append((number, round(TOP * mentions / (mentions + half)) or 1))
    ordered = tuple(sorted(spellings))
    terms = tuple(dict.fromkeys(spellings[word] for word in ordered))
    return Index(ordered, tuple(spellings[w] for w in ordered), terms, tuple(pack(postings[term]) for term in terms))


def _tally(document: Mapping[str, str], spellings: dict[str, str]) -> tuple[dict[str, float], int]:
    """Return how often each stem is mentioned, weighed by field, and the number of words; note how words are spelt."""
    tally: dict[str, float] = defaultdict(float)
    size = 0
    for field, text in document.items():
        weight = WEIGHTS[field]
        for word, times in _count(words(text)).items():
            term = listing_stem(word)
            if term:
                spellings[word] = term
                tally[term] += weight * (1 + (times - 1) / 2)
                size += times
    return tally, size


def _count(words: Sequence[str]) -> Mapping[str, int]:
    """Return how often each word occurs. Most fields have few words, each once, and need no counting."""
    once = dict.fromkeys(words, 1)
    return once if len(once) == len(words) else Counter(words)


def pack(postings: Iterable[tuple[int, int]]) -> Packed:
    """Return (listing number, weight) pairs, in the order of the numbers, as bytes."""
    steps, weights = bytearray(), bytearray()
    before = -1
    for number, weight in postings:
        step, before = number - before - 1, number
        weights.append(weight)
        if step < 0x80:  # nearly all of them: worth no call
            steps.append(step)
        else:
            _append(steps, step)
    return Packed(bytes(steps), bytes(weights))


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Return whole numbers as variable-length integers."""
    packed = bytearray()
    for number in numbers:
        _append(packed, number)
    return bytes(packed)


def _append(packed: bytearray, value: int) -> None:
    """Add a whole number, seven bits to a byte, the smallest first; the top bit says that more follow."""
    while value > 0x7F:
        packed.append(value & 0x7F | 0x80)
        value >>= 7
    packed.append(value)


def unpack(packed: Packed) -> list[tuple[int, int]]:
    """Return what `pack` was given."""
    numbers: list[int] = []
    number, value, shift = -1, 0, 0
    for byte in packed.steps:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            number += value + 1
            numbers.append(number)
            value = shift = 0
    return list(zip(numbers, packed.weights, strict=True))

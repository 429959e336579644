"""What the need model reads of words. `site_overrides/assets/search/need-features.js` reads the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

MOST_WORDS = 60
"""Words of a text that are read."""
_BUCKET_BITS = 17
_BEGINNING = 5
_LEAST_ROOT = 3
_ENDING = re.compile("(?:ing|ed|es|s|er|ly)$")
_WHOLE = 0xFFFFFFFF


class Feature(NamedTuple):
    """Something that is in a text, and the first and the last of the words that it is of."""

    name: str
    first: int
    last: int


@lru_cache(maxsize=50_000)
def root(word: str) -> str:
    """Return a word without its ending: a rough one, the same in learning and answering, that needs no dictionary."""
    if len(word) <= _LEAST_ROOT:
        return word
    word = re.sub("(?:ies|ied)$", "y", word)
    ending = _ENDING.search(word)
    if ending and ending.start() >= _LEAST_ROOT:
        word = word[: ending.start()]
    word = re.sub(r"(.)\1$", r"\1", word)
    return word[:-1] if word.endswith("e") and len(word) > _LEAST_ROOT else word


def features(words: Sequence[str]) -> list[Feature]:
    """Return the features of folded words, each once: the words, each two in a row, the beginnings of long ones."""
    found: dict[str, Feature] = {}
    for feature in _features(words[:MOST_WORDS]):
        found.setdefault(feature.name, feature)
    return list(found.values())


def _features(words: Sequence[str]) -> Iterator[Feature]:
    roots = ["^", *map(root, words), "$"]
    for n, word in enumerate(words):
        yield Feature(f"word {roots[n + 1]}", n, n)
        yield Feature(f"then {roots[n]} {roots[n + 1]}", max(0, n - 1), n)
        if len(word) > _BEGINNING:
            yield Feature(f"begins {word[:_BEGINNING]}", n, n)
    if words:
        yield Feature(f"then {roots[-2]} $", len(words) - 1, len(words) - 1)


@lru_cache(maxsize=100_000)
def bucket(name: str) -> int:
    """Return the bucket of a feature: the FNV-1a hash, stirred. A few features share one, which costs little."""
    hash: int = 0x811C9DC5
    for unit in _utf16(name):
        hash = (hash ^ unit) * 0x01000193 & _WHOLE
    hash = (hash ^ hash >> 15) * 0x2C1B3C6D & _WHOLE
    return (hash ^ hash >> 13) % (1 << _BUCKET_BITS)


def _utf16(text: str) -> Sequence[int]:
    """Return a text's code units, as JavaScript numbers them."""
    if text.isascii():
        return text.encode()
    data = text.encode("utf-16-le")
    return [int.from_bytes(data[n : n + 2], "little") for n in range(0, len(data), 2)]

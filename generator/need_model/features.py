"""What the need model reads of a listing: the stems of its words and each two in a row, by where they stand."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from generator.lexicon.analyzer import stem, tokenise

FIELD_WEIGHTS = {
    "name": 1.0,
    "summary": 1.0,
    "keywords": 1.0,
    "groups": 1.0,
    "organisation": 0.5,
    "description": 0.4,
}
"""How far a word in each part of a listing tells what the listing is for. A description speaks of much in passing."""
_MOST_WORDS = 150


def stems(text: str) -> list[str]:
    """Return the stems of a text's words, of the first 150."""
    return [stem(word) for word in tokenise(text)[:_MOST_WORDS]]


def features(texts: Mapping[str, str]) -> dict[str, float]:
    """Return each stem and each two in a row of a listing's parts, with how much it tells.

    What stands in several parts counts once, by the most telling. All are divided by the fourth root of the sum of
    their squares: a long listing says each thing less surely than a short one, and not as much less as it is longer.
    """
    found: dict[str, float] = {}
    for field, weight in FIELD_WEIGHTS.items():
        for name in _names(texts.get(field, "")):
            found[name] = max(weight, found.get(name, 0))
    length = math.sqrt(math.sqrt(sum(value * value for value in found.values()))) or 1
    return {name: value / length for name, value in found.items()}


def _names(text: str) -> Iterator[str]:
    before = ""
    for each in stems(text):
        yield each
        if before:
            yield f"{before} {each}"
        before = each

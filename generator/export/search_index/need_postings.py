"""Which listings suit each need: those that list it, those whose words speak of it, and how typical each is of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from generator.export.search_index import inferred_needs
from generator.export.search_index.need_phrases import Lexicon
from generator.export.search_index.postings import NONE, TOP, Index, unpack
from generator.resolve import Directory, LinkedListing

SPOKEN = 8
"""The place of a need that a listing speaks of and does not list: after all that it does."""
FULL_TYPICALITY = 10
"""How finely it is told how typical a listing is: fifteen steps, ten of which are as much as counts in full."""


def suited(
    items: Sequence[LinkedListing],
    documents: Sequence[Mapping[str, str]],
    index: Index,
    lexicon: Lexicon,
    directory: Directory,
) -> list[list[tuple[int, int, int]]]:
    """Return each need's listings in order: number, place of the need among the listing's own, and how typical."""
    numbers = {id: n for n, id in enumerate(directory.needs)}
    phrases = inferred_needs.phrases(directory)
    found: list[list[tuple[int, int, int]]] = [[] for _ in numbers]
    typical = [_typical(marks, index) for marks in _marks(lexicon, len(numbers))]
    for number, (item, document) in enumerate(zip(items, documents, strict=True)):
        places = {numbers[need.id]: place for place, need in enumerate(item.needs)}
        places |= {numbers[id]: SPOKEN for id in inferred_needs.needs(item, document, phrases)}
        for need, place in places.items():
            found[need].append(
                (number, min(place, SPOKEN), min(15, round(FULL_TYPICALITY * typical[need].get(number, 0))))
            )
    return found


def _marks(lexicon: Lexicon, needs: int) -> Iterable[Mapping[str, float]]:
    return (lexicon.marks.get(need, {}) for need in range(needs))


def _typical(marks: Mapping[str, float], index: Index) -> dict[int, float]:
    """Return how far the listings' own words are those that mark a need."""
    found: dict[int, float] = {}
    for one, mark in marks.items():
        for number, weight in unpack(index.of.get(one, NONE)):
            found[number] = found.get(number, 0) + mark * weight / TOP
    return found

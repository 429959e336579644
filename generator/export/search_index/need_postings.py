"""Which listings suit each need: those that list it, those whose words speak of it, and how typical each is of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from generator.export.search_index.documents import Tokens
from generator.export.search_index.inferred_needs import inferred_needs
from generator.export.search_index.postings import MAX_WEIGHT, InvertedIndex
from generator.lexicon.need_phrases import NeedPhrases
from generator.lexicon.phrase_lookup import PhraseLookup
from generator.resolve import Directory, LinkedListing

INFERRED_PLACE = 8
"""The place of a need that a listing speaks of and does not list: after all that it does."""
FULL_TYPICALITY = 10
"""How finely it is told how typical a listing is: fifteen steps, ten of which are as much as counts in full."""
_MAX_TYPICALITY = 15


class NeedPosting(NamedTuple):
    """A listing that suits a need: its number, the need's place among the listing's own, and how typical it is."""

    listing: int
    place: int
    typicality: int


def need_places(item: LinkedListing, document: Tokens, lookup: PhraseLookup) -> dict[str, int]:
    """Return the needs that a listing suits, by their ids, each with its place among the listing's own."""
    places = {need.id: min(place, INFERRED_PLACE) for place, need in enumerate(item.needs)}
    return places | dict.fromkeys(inferred_needs(item, document, lookup), INFERRED_PLACE)


def need_postings(
    places: Iterable[Mapping[str, int]], index: InvertedIndex, phrases: NeedPhrases, directory: Directory
) -> list[list[NeedPosting]]:
    """Return each need's listings, in order of the needs and then of the listings, whose `places` are given."""
    numbers = {id: n for n, id in enumerate(directory.needs)}
    typicality = [_typicality(phrases.characteristic_terms.get(need, {}), index) for need in numbers.values()]
    postings: list[list[NeedPosting]] = [[] for _ in numbers]
    for listing, own in enumerate(places):
        for id, place in own.items():
            need = numbers[id]
            steps = round(FULL_TYPICALITY * typicality[need].get(listing, 0))
            postings[need].append(NeedPosting(listing, place, min(_MAX_TYPICALITY, steps)))
    return postings


def _typicality(characteristic_terms: Mapping[str, float], index: InvertedIndex) -> dict[int, float]:
    """Return how far each listing's own words are those that mark a need; 1 is wholly so, and more is possible."""
    scores: dict[int, float] = {}
    for term, share in characteristic_terms.items():
        postings = index.postings.get(term)
        for listing, weight in zip(postings.numbers, postings.weights, strict=True) if postings else ():
            scores[listing] = scores.get(listing, 0) + share * weight / MAX_WEIGHT
    return scores

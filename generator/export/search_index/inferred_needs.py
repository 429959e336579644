"""The needs that a listing's own words speak of, although whoever wrote it did not list them.

A listing called "Memory café" whose needs say only loneliness is still found, further down, by who asks about dementia.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.export.search_index.analyzer import stem
from generator.export.search_index.documents import Tokens
from generator.export.search_index.need_phrases import NeedPhrases, Phrase
from generator.resolve import LinkedListing

Stems = tuple[str, ...]
"""The stems of a phrase."""
NeedShares = Sequence[tuple[str, float]]
"""The ids of the needs that have a phrase, and how far it is theirs alone."""
PhraseLookup = Mapping[str, Mapping[str, Mapping[Stems, NeedShares]]]
"""Every phrase under its first stem and its second, which is nothing for a phrase of one: most texts end there."""

_MAX_PHRASE_WORDS = 4
_FIELD_WEIGHTS = {"name": 1.5, "keywords": 1.0, "groups": 1.0, "summary": 1.0, "description": 0.35}
_MAX_FIELD_WORDS = 120
_MIN_SCORE = 0.75
_MAX_NEEDS = 4
_INCIDENTAL = frozenset(
    stem(word)
    for word in "help support company friends chat advice club group classes course courses class training walk"
    " volunteer volunteers meeting lunch drink games home family children kids drop church café cafe community work"
    " information free".split()
)
"""Single words that many a listing uses in passing."""


def phrase_lookup(phrases: NeedPhrases, need_ids: Sequence[str]) -> PhraseLookup:
    """Return the phrases of all needs that are short enough to be found in a listing's text."""
    needs: dict[Stems, dict[str, None]] = defaultdict(dict)
    for phrase in phrases.phrases:
        if _can_be_inferred_from(phrase):
            needs[phrase.stems][need_ids[phrase.need]] = None
    lookup: dict[str, dict[str, dict[Stems, NeedShares]]] = {}
    for stems, ids in needs.items():
        second = stems[1] if len(stems) > 1 else ""
        lookup.setdefault(stems[0], {}).setdefault(second, {})[stems] = [(id, 1 / len(ids)) for id in ids]
    return lookup


def _can_be_inferred_from(phrase: Phrase) -> bool:
    if phrase.danger or phrase.is_stop_phrase or len(phrase.stems) > _MAX_PHRASE_WORDS:
        return False
    return len(phrase.stems) > 1 or (phrase.stems[0] not in _INCIDENTAL and len(phrase.words[0]) > 2)


def inferred_needs(item: LinkedListing, tokens: Tokens, lookup: PhraseLookup) -> list[str]:
    """Return the ids of the needs that a listing speaks of and does not list, the plainest first."""
    listed = {need.id for need in item.needs}
    scores = _scores(tokens, lookup)
    ranked = sorted((-score, id) for id, score in scores.items() if score >= _MIN_SCORE and id not in listed)
    return [id for _, id in ranked[:_MAX_NEEDS]]


def _scores(tokens: Tokens, lookup: PhraseLookup) -> Mapping[str, float]:
    """Return how far a listing speaks of each need.

    A need's score is the sum, over the fields and the different phrases of the need in them, of the field's weight,
    shared out among the needs that have the phrase: so one mention in a summary is enough, and one in a description is
    not.
    """
    scores: dict[str, float] = defaultdict(float)
    for field, weight in _FIELD_WEIGHTS.items():
        for shares in phrases_in([stem(word) for word in tokens[field][:_MAX_FIELD_WORDS]], lookup).values():
            for id, share in shares:
                scores[id] += weight * share
    return scores


def phrases_in(stems: Sequence[str], lookup: PhraseLookup) -> dict[Stems, NeedShares]:
    """Return the phrases that stand in a text, word for word, in the order of the text."""
    phrases: dict[Stems, NeedShares] = {}
    for start, (first, second) in enumerate(zip(stems, (*stems[1:], ""), strict=False)):
        candidates = lookup.get(first)
        if candidates is None:
            continue
        if "" in candidates:
            phrases.update(candidates[""])
        if second and second in candidates:
            longer = candidates[second].items()
            phrases.update((key, shares) for key, shares in longer if key == tuple(stems[start : start + len(key)]))
    return phrases

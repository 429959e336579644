"""The needs that a listing's own words speak of, although whoever wrote it did not list them.

A listing called "Memory café" whose needs say only loneliness is still found, further down, by who asks about dementia.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from generator.export.search_index.documents import Tokens
from generator.lexicon.analyzer import stem
from generator.lexicon.phrase_lookup import PhraseLookup, phrases_in
from generator.resolve import LinkedListing

_FIELD_WEIGHTS = {"name": 1.5, "keywords": 1.0, "groups": 1.0, "summary": 1.0, "description": 0.35}
_MAX_FIELD_WORDS = 120
_PASSING = frozenset({("care",), ("listen",), ("run",)})
"""Words that mean something else in many a summary, "someone you care about", unless they are said twice."""
_PASSING_SHARE = 0.7
_MIN_SCORE = 0.75
_MAX_NEEDS = 4


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
        for phrase, shares in phrases_in([stem(word) for word in tokens[field][:_MAX_FIELD_WORDS]], lookup).items():
            telling = _PASSING_SHARE if phrase in _PASSING else 1
            for id, share in shares:
                scores[id] += weight * share * telling
    return scores

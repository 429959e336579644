"""The needs that a listing's own words speak of, although whoever wrote it did not list them.

A listing called "Memory café" whose needs say only loneliness is still found, further down, by who asks about dementia.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.export.search_index.analyzer import STOP_WORDS, stem, words
from generator.resolve import Directory, LinkedListing

Phrase = tuple[str, ...]
"""The stems of a phrase."""
Shares = Sequence[tuple[str, float]]
"""The needs that have a phrase, and how far it is theirs alone."""
Lexicon = Mapping[str, Mapping[str, Mapping[Phrase, Shares]]]
"""Every phrase under its first stem and its second, which is nothing for a phrase of one: most texts end there."""

_LONGEST = 4
_FIELDS = {"name": 1.5, "keywords": 1.0, "groups": 1.0, "summary": 1.0, "description": 0.35}
_MOST_WORDS = 120
_ENOUGH = 0.75
_MOST = 4
_SAY_LITTLE = frozenset(
    stem(word)
    for word in "help support company friends chat advice club group classes course courses class training walk"
    " volunteer volunteers meeting lunch drink games home family children kids drop church café cafe community work"
    " information free".split()
)
"""Single words that many a listing uses in passing."""


def phrases(directory: Directory) -> Lexicon:
    """Return the phrases of all needs that are short enough to be found in a listing's text."""
    found: dict[Phrase, dict[str, None]] = defaultdict(dict)
    for need in directory.needs.values():
        for text in (need.name, *need.words):
            key = tuple(stem(word) for word in words(text))
            if _tells(words(text), key):
                found[key][need.id] = None
    lexicon: dict[str, dict[str, dict[Phrase, Shares]]] = {}
    for key, ids in found.items():
        second = key[1] if len(key) > 1 else ""
        lexicon.setdefault(key[0], {}).setdefault(second, {})[key] = [(id, 1 / len(ids)) for id in ids]
    return lexicon


def _tells(text: Sequence[str], key: tuple[str, ...]) -> bool:
    if not 0 < len(key) <= _LONGEST or all(word in STOP_WORDS for word in text):
        return False
    return len(key) > 1 or (key[0] not in _SAY_LITTLE and len(text[0]) > 2)


def needs(item: LinkedListing, document: Mapping[str, str], lexicon: Lexicon) -> list[str]:
    """Return the ids of the needs that a listing speaks of and does not list, the plainest first."""
    told: dict[str, float] = defaultdict(float)
    for field, weight in _FIELDS.items():
        for shares in _runs([stem(word) for word in words(document[field])[:_MOST_WORDS]], lexicon).values():
            for id, share in shares:
                told[id] += weight * share
    listed = {need.id for need in item.needs}
    plain = [(-score, id) for id, score in told.items() if score >= _ENOUGH and id not in listed]
    return [id for _, id in sorted(plain)[:_MOST]]


def _runs(text: Sequence[str], lexicon: Lexicon) -> dict[Phrase, Shares]:
    """Return the phrases that stand in a text, word for word, in the order of the text."""
    found: dict[Phrase, Shares] = {}
    for start, (first, second) in enumerate(zip(text, (*text[1:], ""), strict=False)):
        here = lexicon.get(first)
        if here is None:
            continue
        if "" in here:
            found.update(here[""])
        if second and second in here:
            found.update(pair for pair in here[second].items() if pair[0] == tuple(text[start : start + len(pair[0])]))
    return found

"""The phrases of needs that stand in a listing's own text, word for word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.lexicon.analyzer import STOP_WORDS, stem
from generator.lexicon.need_phrases import NeedPhrase, NeedPhrases

Stems = tuple[str, ...]
"""The stems of a phrase."""
NeedShares = Sequence[tuple[str, float]]
"""The ids of the needs that have a phrase, and how far it is theirs alone."""
PhraseLookup = Mapping[str, Mapping[str, Mapping[Stems, NeedShares]]]
"""Every phrase under its first stem and its second, which is nothing for a phrase of one: most texts end there."""

_MAX_PHRASE_WORDS = 4
_INCIDENTAL = frozenset(
    stem(word)
    for word in "help support company friends chat advice club group classes course courses class training walk"
    " volunteer volunteers meeting lunch drink games home family children kids drop church café cafe community work"
    " information free helpline council card lecture".split()
)
"""Single words that many a listing uses in passing, or that have the stem of another word: council, counselling.

So do "can" and "cans", "will" and "wills": no phrase that reads as a stop word is found by itself."""


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


def _can_be_inferred_from(phrase: NeedPhrase) -> bool:
    if phrase.danger or phrase.is_stop_phrase or len(phrase.stems) > _MAX_PHRASE_WORDS:
        return False
    word, first = phrase.words[0], phrase.stems[0]
    return len(phrase.stems) > 1 or (first not in _INCIDENTAL and first not in STOP_WORDS and len(word) > 2)


def longest(phrases: Sequence[Stems]) -> list[Stems]:
    """Return the phrases all of whose stems are not in one other of them: of `table tennis` and `tennis`, the first."""
    return [one for one in phrases if not any(set(one) < set(other) for other in phrases)]


def words_of(phrase: Stems, words: Sequence[str], stems: Sequence[str]) -> str:
    """Return the words of a text that a phrase found in its stems is made of, such as `letter from the bailiffs`."""
    length, first = len(phrase), phrase[0]
    found = (at for at, one in enumerate(stems) if one == first and tuple(stems[at : at + length]) == phrase)
    return next((" ".join(words[at : at + length]) for at in found), "")


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

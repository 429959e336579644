"""What the words of `needs.yml` and `synonyms.yml` say, folded: phrases, and in how many a word is, and whose."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.lexicon.analyzer import STOP_WORDS, stem, tokenise
from schema import Need

GENERIC = frozenset(
    stem(word)
    for word in "help support service services group groups people person someone something somewhere anything anyone"
    " thing things place places local make making go going need needs look looking find want keep keeps take put give"
    " come day days time times year years old new good bad feel feeling feels lot really project team club centre"
    " community near know use using run runs last works all free advice information stuff getting live living lives out"
    " up off down over away again through too very much more most still always never everything nothing another others"
    " please thank thanks hello".split()
)
"""The stems of words that say little by themselves, whatever the need."""

FAMILY = frozenset(
    stem(word)
    for word in "mum mother dad father wife husband son daughter brother sister gran grandma nan grandad grandson"
    " granddaughter uncle aunt partner boyfriend girlfriend lad lass boy girl man woman".split()
)
"""The stems of words for somebody who is close: they say who, and little of what is wanted."""

RARE_STOP = 4
"""The rarity (a natural logarithm) beyond which a stop word says something after all: the "will" of a testament."""
RARE_STOP_SHARE, STOP_WEIGHT = 0.4, 0.2
"""How much of its rarity a rare stop word says, and how much any other says."""
GENERIC_SHARE, FAMILY_SHARE = 0.3, 0.5
"""How much of their rarity generic words and words for family say."""
RARITY_CEILING = 0.85
"""The part of the largest rarity that one word can say: words of a single phrase are often chance."""
SMOOTHING, ONE_PHRASE_DOUBT = 0.5, 0.35
"""Doubt that a stem marks a need: phrases added to all that have it, and what is left of it by each of the need's."""
_CHARACTERISTIC_TERMS = 14
"""The stems by which a need is known best."""
_FULL_MARK_TERMS = 5
"""The strongest of them, whose shares add up to one: a listing that has them all is wholly typical."""

Words = tuple[str, ...]
"""The folded words of a text."""


@dataclass(frozen=True)
class NeedPhrase:
    """Some words in a row that mean a need, with their stems."""

    need: int
    words: Words
    stems: tuple[str, ...]
    danger: bool = False
    """Whether it is only among the words of danger."""

    @property
    def is_stop_phrase(self) -> bool:
        """Return whether it is of stop words alone, such as "on my own"."""
        return all(word in STOP_WORDS for word in self.words)

    @cached_property
    def content_stems(self) -> frozenset[str]:
        """Return the stems of the words that say something; where none does, those that are not stop words."""
        stems = [term for word, term in zip(self.words, self.stems, strict=True) if word not in STOP_WORDS]
        return frozenset(term for term in stems if term not in GENERIC) or frozenset(stems)


@dataclass(frozen=True)
class NeedPhrases:
    """The phrases of all needs, those of danger, and the groups of synonyms."""

    phrases: tuple[NeedPhrase, ...]
    danger: tuple[Words, ...]
    synonyms: tuple[tuple[Words, ...], ...]
    """Groups of members that mean the same, each the words of one."""

    @cached_property
    def phrase_counts(self) -> Mapping[str, int]:
        """Return in how many phrases each stem is."""
        return Counter(term for phrase in self.phrases for term in set(phrase.stems))

    @cached_property
    def need_counts(self) -> Mapping[str, Mapping[int, int]]:
        """Return for each stem in how many phrases of each need it is."""
        counts: dict[str, Counter[int]] = defaultdict(Counter)
        for phrase in self.phrases:
            for term in dict.fromkeys(phrase.stems):
                counts[term][phrase.need] += 1
        return counts

    @cached_property
    def small_words(self) -> Mapping[str, int]:
        """Return the stop words and generic words of the phrases, each with its place, the commonest first."""
        uses = Counter(word for phrase in self.phrases for word in phrase.words)
        small = [word for word in uses if word in STOP_WORDS or stem(word) in GENERIC]
        return {word: n for n, word in enumerate(sorted(small, key=lambda word: (-uses[word], word)))}

    def weight(self, phrase: NeedPhrase) -> float:
        """Return how much all words of a phrase say."""
        return sum(self._word_weight(word, term) for word, term in zip(phrase.words, phrase.stems, strict=True))

    def _word_weight(self, word: str, term: str) -> float:
        """Return how much a word says, as `need-phrases.js` weighs it.

        A word in few of the phrases says more: its rarity is an inverse document frequency, in natural logarithms. A
        stop word says next to nothing, a generic one or one for family a part of its rarity.
        """
        most = math.log(len(self.phrases) + 1)
        rarity = most - math.log(self.phrase_counts[term] + 1)
        if word in STOP_WORDS:
            return rarity * RARE_STOP_SHARE if rarity > RARE_STOP else STOP_WEIGHT
        share = GENERIC_SHARE if term in GENERIC else FAMILY_SHARE if term in FAMILY else 1
        return min(rarity, most * RARITY_CEILING) * share

    @cached_property
    def characteristic_terms(self) -> Mapping[int, Mapping[str, float]]:
        """Return for each need the stems that mark it most, and how much of all that they do together is each one's."""
        terms: dict[int, dict[str, float]] = defaultdict(dict)
        for phrase in self.phrases:
            for word, term in zip(phrase.words, phrase.stems, strict=True):
                if word not in STOP_WORDS and term not in GENERIC and term not in terms[phrase.need]:
                    terms[phrase.need][term] = self._characteristic_strength(phrase.need, term)
        return {need: _strongest(strengths) for need, strengths in terms.items()}

    def _characteristic_strength(self, need: int, term: str) -> float:
        """Return how strongly a stem marks a need.

        The part of the stem's phrases that are this need's, times how far several of them leave no doubt that it is
        more than chance, times a little for a stem that is often used.
        """
        of_need, of_all = self.need_counts[term][need], self.phrase_counts[term]
        return of_need / (of_all + SMOOTHING) * (1 - ONE_PHRASE_DOUBT**of_need) * math.log(1 + of_all)


def _strongest(strengths: Mapping[str, float]) -> dict[str, float]:
    first = sorted(strengths.items(), key=lambda pair: (-pair[1], pair[0]))[:_CHARACTERISTIC_TERMS]
    whole = sum(strength for _, strength in first[:_FULL_MARK_TERMS]) or 1.0
    return {term: strength / whole for term, strength in first}


def need_phrases(needs: Iterable[Need], synonyms: Iterable[Iterable[str]] = ()) -> NeedPhrases:
    """Return the phrases of needs, which are given by their number, and the groups of words that mean the same."""
    known = tuple(needs)
    danger = [folded(need.danger) for need in known]
    phrases = (phrase for number, need in enumerate(known) for phrase in _phrases(number, need, danger[number]))
    return NeedPhrases(
        phrases=tuple(phrases),
        danger=tuple(dict.fromkeys(words for texts in danger for words in texts)),
        synonyms=tuple(tuple(folded(group)) for group in synonyms),
    )


def _phrases(number: int, need: Need, danger: Sequence[Words]) -> Iterator[NeedPhrase]:
    ordinary = folded((need.name, *need.words))
    yield from (NeedPhrase(number, words, tuple(map(stem, words))) for words in ordinary)
    more = (words for words in danger if words not in ordinary)
    yield from (NeedPhrase(number, words, tuple(map(stem, words)), danger=True) for words in more)


def folded(texts: Iterable[str]) -> Sequence[Words]:
    """Return each text as its folded words, once."""
    return list(dict.fromkeys(words for words in map(tuple, map(tokenise, texts)) if words))

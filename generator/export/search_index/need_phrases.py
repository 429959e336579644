"""What the words of `needs.yml` and `synonyms.yml` say, folded: phrases, and in how many a word is, and whose."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.export.search_index.analyzer import STOP_WORDS, stem, words
from generator.resolve import Directory

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
_MARKS = 14
"""The stems by which a need is known best."""


@dataclass(frozen=True)
class Phrase:
    """Some words in a row that mean a need, with their stems."""

    need: int
    words: tuple[str, ...]
    stems: tuple[str, ...]

    @property
    def plain(self) -> bool:
        """Return whether it is of stop words alone, such as "on my own"."""
        return all(word in STOP_WORDS for word in self.words)

    @cached_property
    def telling(self) -> frozenset[str]:
        """Return the stems of the words that say something; where none does, those that are not stop words."""
        spoken = [stem for word, stem in zip(self.words, self.stems, strict=True) if word not in STOP_WORDS]
        return frozenset(one for one in spoken if one not in GENERIC) or frozenset(spoken)


@dataclass(frozen=True)
class Lexicon:
    """The phrases of all needs, and the groups of words that mean the same."""

    phrases: tuple[Phrase, ...]
    equals: tuple[tuple[tuple[str, ...], ...], ...]
    """Groups of members, each the words of one."""

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """Return in how many phrases each stem is."""
        return Counter(one for phrase in self.phrases for one in set(phrase.stems))

    @cached_property
    def shares(self) -> Mapping[str, Mapping[int, int]]:
        """Return for each stem in how many phrases of each need it is."""
        found: dict[str, Counter[int]] = defaultdict(Counter)
        for phrase in self.phrases:
            for one in dict.fromkeys(phrase.stems):
                found[one][phrase.need] += 1
        return found

    @cached_property
    def small(self) -> Mapping[str, int]:
        """Return the stop words and generic words of the phrases, each with its place, the commonest first."""
        said = Counter(word for phrase in self.phrases for word in phrase.words)
        little = [word for word in said if word in STOP_WORDS or stem(word) in GENERIC]
        return {word: n for n, word in enumerate(sorted(little, key=lambda word: (-said[word], word)))}

    def weight(self, phrase: Phrase) -> float:
        """Return how much all words of a phrase say."""
        return sum(self._weigh(word, one) for word, one in zip(phrase.words, phrase.stems, strict=True))

    def _weigh(self, word: str, one: str) -> float:
        """Return how much a word says, as `weigh` in `need-lexicon.js` does."""
        most = math.log(len(self.phrases) + 1)
        rarity = most - math.log(self.counts[one] + 1)
        if word in STOP_WORDS:
            return rarity * RARE_STOP_SHARE if rarity > RARE_STOP else STOP_WEIGHT
        share = GENERIC_SHARE if one in GENERIC else FAMILY_SHARE if one in FAMILY else 1
        return min(rarity, most * RARITY_CEILING) * share

    @cached_property
    def marks(self) -> Mapping[int, Mapping[str, float]]:
        """Return for each need the stems that mark it most, and how much of all that they do together is each one's."""
        used: dict[int, dict[str, float]] = defaultdict(dict)
        for phrase in self.phrases:
            for word, one in zip(phrase.words, phrase.stems, strict=True):
                if word not in STOP_WORDS and one not in GENERIC and one not in used[phrase.need]:
                    used[phrase.need][one] = self._mark(phrase.need, one)
        return {need: _strongest(marks) for need, marks in used.items()}

    def _mark(self, need: int, one: str) -> float:
        times, whole = self.shares[one][need], self.counts[one]
        return times / (whole + SMOOTHING) * (1 - ONE_PHRASE_DOUBT**times) * math.log(1 + whole)


def _strongest(marks: Mapping[str, float]) -> dict[str, float]:
    first = sorted(marks.items(), key=lambda pair: (-pair[1], pair[0]))[:_MARKS]
    whole = sum(mark for _, mark in first[:5]) or 1.0
    return {one: mark / whole for one, mark in first}


def lexicon(directory: Directory) -> Lexicon:
    """Return the lexicon of a directory. Needs are given by their number."""
    phrases = (
        Phrase(number, text, tuple(map(stem, text)))
        for number, need in enumerate(directory.needs.values())
        for text in folded((need.name, *need.words, *need.danger))
    )
    return Lexicon(tuple(phrases), tuple(tuple(folded(group)) for group in directory.synonyms.groups))


def folded(texts: Iterable[str]) -> Sequence[tuple[str, ...]]:
    """Return each text as its folded words, once."""
    return list(dict.fromkeys(tuple(words(text)) for text in texts if words(text)))

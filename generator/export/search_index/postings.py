"""The inverted index of the listings' words: which listings have a term, and how much it says about each; and packing.

Postings are packed once, when everything that reads them has: `term_dictionary.py` packs them.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.export.search_index.documents import Names, Tokens
from generator.lexicon.analyzer import index_term

WEIGHTS = {
    "name": 8.0,
    "other_names": 7.0,
    "keywords": 6.0,
    "groups": 4.0,
    "summary": 4.0,
    "organisation": 3.0,
    "needs": 3.0,
    "venues": 2.5,
    "languages": 3.0,
    "who": 2.0,
    "description": 1.2,
}
"""How much one mention of a word in each field counts."""

MAX_WEIGHT = 15
"""The largest weight: four bits."""
MAX_NAME_SHARE = 15
"""The largest share of a name: four bits too, so that a posting's weight and share make one byte."""
_HALF_WEIGHT = 5.0
"""The mentions, weighed by field, that give a word half of the largest weight, in a listing of middling length."""
_LENGTH_PENALTY = 0.35
"""How far a long listing's words count for less."""


@dataclass(frozen=True)
class Postings:
    """The listings that have a term, in columns, which hold no object for each listing."""

    numbers: list[int]
    """The numbers of the listings, rising."""
    weights: bytearray
    """How much the term says about each: 1 to MAX_WEIGHT."""
    name_shares: bytearray
    """How much of a name of each the term is: 0 to MAX_NAME_SHARE, which is all of one."""


@dataclass(frozen=True)
class InvertedIndex:
    """The words of all listings, and the postings of each of their terms."""

    terms: Mapping[str, str]
    """The term, which is the stem, of each word."""
    postings: Mapping[str, Postings]


@dataclass(frozen=True)
class TermCount:
    """What a listing says, whatever the others say."""

    words: tuple[str, ...]
    """The words that are indexed, each once."""
    mentions: Mapping[str, float]
    """How often each term is mentioned, weighed by field."""
    length: int
    """The number of words that are indexed."""


def term_count(document: Tokens) -> TermCount:
    """Return how often a document mentions each term."""
    words: dict[str, None] = {}
    mentions: dict[str, float] = defaultdict(float)
    length = 0
    for name, tokens in document.items():
        weight = WEIGHTS[name]
        for word, times in _word_counts(tokens).items():
            term = index_term(word)
            if term:
                words[word] = None
                mentions[term] += weight * (1 + (times - 1) / 2)
                length += times
    return TermCount(tuple(words), dict(mentions), length)


def inverted_index(counts: Sequence[TermCount], names: Sequence[Names]) -> InvertedIndex:
    """Return the index of listings, each given as the count of its terms, and its names.

    A weight is BM25's saturation: each further mention adds less. It is given in whole steps, from 1.
    """
    words = dict.fromkeys(chain.from_iterable(count.words for count in counts))
    mean_length = sum(count.length for count in counts) / max(len(counts), 1)
    rarities = _rarities(counts)
    postings: dict[str, Postings] = defaultdict(lambda: Postings([], bytearray(), bytearray()))
    for number, (count, own) in enumerate(zip(counts, names, strict=True)):
        half, shares = _half_weight(count.length, mean_length), _name_shares(own, rarities)
        for term, mentions in count.mentions.items():
            entry = postings[term]
            entry.numbers.append(number)
            entry.weights.append(round(MAX_WEIGHT * mentions / (mentions + half)) or 1)
            entry.name_shares.append(round(MAX_NAME_SHARE * shares.get(term, 0)))
    return InvertedIndex({word: index_term(word) for word in words}, dict(postings))


def _rarities(counts: Sequence[TermCount]) -> Mapping[str, float]:
    """Return how rare each term is among listings, as a natural logarithm: the engine's own measure."""
    listings = Counter(term for count in counts for term in count.mentions)
    return {term: math.log(1 + len(counts) / (times + 0.5)) for term, times in listings.items()}


def _name_shares(names: Names, rarities: Mapping[str, float]) -> Mapping[str, float]:
    """Return how much of a name each of its terms is: of "The Orchard Café", the orchard is nearly all.

    A rare term is more of a name than a common one, for people remember it by that. Of several names the one counts of
    which the term is most.
    """
    shares: dict[str, float] = {}
    for name in names:
        terms = {term for term in map(index_term, name) if term}
        whole = sum(rarities[term] for term in terms)
        for term in terms:
            shares[term] = max(shares.get(term, 0), rarities[term] / whole)
    return shares


def _half_weight(length: int, mean_length: float) -> float:
    """Return the mentions that give a word half of the largest weight, in a listing of `length` words.

    As in BM25, a mention among many words says less, though not in proportion: most long listings have more to say.
    """
    if not mean_length:
        return _HALF_WEIGHT
    return _HALF_WEIGHT * (1 - _LENGTH_PENALTY + _LENGTH_PENALTY * length / mean_length)


def _word_counts(words: Sequence[str]) -> Mapping[str, int]:
    """Return how often each word occurs. Most fields have few words, each once, and need no counting."""
    once = dict.fromkeys(words, 1)
    return once if len(once) == len(words) else Counter(words)


# --- packing ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class PackedPostings:
    """A term's postings: the deltas from one listing to the next as variable-length integers, and the weights.

    They lie apart because they compress better so. A weight's byte has the share of a name in its upper half.
    """

    deltas: bytes = b""
    weights: bytes = b""

    def __len__(self) -> int:
        """Return the number of bytes."""
        return len(self.deltas) + len(self.weights)


NO_POSTINGS = PackedPostings()


def pack(postings: Postings) -> PackedPostings:
    """Return postings as bytes."""
    deltas = bytearray()
    before = -1
    for number in postings.numbers:
        delta, before = number - before - 1, number
        if delta < 0x80:  # nearly all of them: worth no call
            deltas.append(delta)
        else:
            _append(deltas, delta)
    pairs = zip(postings.weights, postings.name_shares, strict=True)
    return PackedPostings(bytes(deltas), bytes(weight | share << 4 for weight, share in pairs))


def pack_numbers(numbers: Iterable[int]) -> bytes:
    """Return whole numbers as variable-length integers."""
    packed = bytearray()
    for number in numbers:
        _append(packed, number)
    return bytes(packed)


def _append(packed: bytearray, value: int) -> None:
    """Add a whole number, seven bits to a byte, the smallest first; the top bit says that more follow."""
    while value > 0x7F:
        packed.append(value & 0x7F | 0x80)
        value >>= 7
    packed.append(value)


def unpack(packed: PackedPostings) -> Postings:
    """Return what `pack` was given."""
    numbers: list[int] = []
    number, value, shift = -1, 0, 0
    for byte in packed.deltas:
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            number += value + 1
            numbers.append(number)
            value = shift = 0
    weights, shares = (byte & MAX_WEIGHT for byte in packed.weights), (byte >> 4 for byte in packed.weights)
    return Postings(numbers, bytearray(weights), bytearray(shares))

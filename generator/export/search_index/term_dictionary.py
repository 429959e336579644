"""The term dictionary: every known word by the alphabet, in parts, each with all that a search for its words needs.

A part holds words and their stems; the packed postings of the stems that listings have; the phrases of needs that have
them; and the groups of their synonyms. A search asks for the parts that its words are in, and no others.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise
from typing import Any

from generator.export.search_index.postings import NO_POSTINGS, InvertedIndex, PackedPostings, pack, pack_numbers
from generator.lexicon.analyzer import stem, tokenise
from generator.lexicon.need_phrases import GENERIC, NeedPhrases, Words

LISTED, MEANT, ORDINARY = 1, 2, 4
"""A word that listings have, one that needs or synonyms have, and one that is only known to be spelt right."""
PHRASE_WEIGHT_SCALE = 10
"""Phrases' weights are given in tenths, as whole numbers."""
_MAX_USES = 70
_WORD_BYTES, _PHRASE_BYTES, _POSTING_BYTES = 3, 4, 0.6
"""About how many bytes a word, a phrase and each packed byte of postings take when compressed."""


@dataclass(frozen=True)
class TermDictionary:
    """Every known word with its stem and its kinds, in order; and what there is to say of the stems."""

    stems: Mapping[str, str]
    kinds: Mapping[str, int]
    """LISTED, MEANT and ORDINARY, added up, by the word."""
    postings: Mapping[str, PackedPostings]
    """By the stem."""
    phrases: NeedPhrases

    @cached_property
    def stem_rules(self) -> list[str]:
        """Return the rules by which words become their stems, the commonest first."""
        uses = Counter(_stem_rule(word, term) for word, term in self.stems.items())
        return [rule for rule, _ in sorted(uses.items(), key=lambda pair: (-pair[1], pair[0]))]

    @cached_property
    def rule_codes(self) -> Mapping[str, str]:
        """Return the letter for each rule. They pass over the backslash, which JSON writes as two."""
        return {rule: chr(0x30 + n if n < 0x2C else 0x34 + n) for n, rule in enumerate(self.stem_rules)}

    @cached_property
    def phrase_numbers(self) -> Mapping[str, Sequence[int]]:
        """Return the numbers of the phrases that each stem has a say in."""
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self.phrases.phrases):
            for term in phrase.content_stems:
                numbers[term].append(number)
        return numbers

    @cached_property
    def synonym_numbers(self) -> Mapping[str, Sequence[int]]:
        """Return the numbers of the groups of synonyms of which some member begins with each stem."""
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, group in enumerate(self.phrases.synonyms):
            for term in {self.stems[member[0]] for member in group}:
                numbers[term].append(number)
        return numbers


def term_dictionary(index: InvertedIndex, phrases: NeedPhrases, ordinary: Iterable[str]) -> TermDictionary:
    """Return the dictionary of listings and needs, and of `ordinary` texts whose words are spelt right."""
    kinds: dict[str, int] = defaultdict(int)
    for kind, words in (
        (LISTED, index.terms),
        (MEANT, chain.from_iterable(phrase.words for phrase in phrases.phrases)),
        (MEANT, chain.from_iterable(chain.from_iterable(phrases.synonyms))),
        (ORDINARY, chain.from_iterable(map(tokenise, ordinary))),
    ):
        for word in words:
            kinds[word] |= kind
    packed = {term: pack(postings) for term, postings in index.postings.items()}
    return TermDictionary({word: stem(word) for word in sorted(kinds)}, kinds, packed, phrases)


# --- spelling -----------------------------------------------------------------------------------------------------


def spelling(dictionary: TermDictionary, names: Iterable[str]) -> dict[str, str]:
    """Return every known word, then those of `names`, with how often each is used: a letter, 0 for an ordinary one."""
    uses = _uses(dictionary)
    name_words = sorted({word for name in names for word in tokenise(name)} - dictionary.stems.keys())
    counts = [*(min(uses[word], _MAX_USES) for word in dictionary.stems), *(1 for _ in name_words)]
    return {"words": " ".join([*dictionary.stems, *name_words]), "uses": "".join(map(_use_code, counts))}


def _uses(dictionary: TermDictionary) -> Mapping[str, int]:
    """Return in how many phrases each word is, and one more if listings have it; at least 1 if a need has it."""
    uses = Counter(word for phrase in dictionary.phrases.phrases for word in phrase.words)
    for word, kinds in dictionary.kinds.items():
        uses[word] = max(uses[word] + (kinds & LISTED), min(kinds & MEANT, 1))
    return uses


def _use_code(uses: int) -> str:
    """Return the letter for a number of uses. They pass over the backslash, which JSON writes as two."""
    return chr(0x30 + uses if uses < 0x2C else 0x31 + uses)


# --- parts --------------------------------------------------------------------------------------------------------


def parts(dictionary: TermDictionary, size: int) -> Iterator[tuple[str, bytes]]:
    """Yield each part of about `size` bytes when compressed: the first word of its range, and the part itself."""
    for words in _word_ranges(dictionary, size):
        yield words[0], _part(words, dictionary)


def _word_ranges(dictionary: TermDictionary, size: int) -> Iterator[list[str]]:
    """Cut the words where a part is full, and where no word is parted from its stem."""
    known = list(dictionary.stems)
    inseparable = set(_inseparable(known, dictionary.stems))
    start, full, seen = 0, 0.0, set[str]()
    for place, term in enumerate(dictionary.stems.values()):
        if full >= size and place not in inseparable:
            yield known[start:place]
            start, full = place, 0
        full += _WORD_BYTES
        if term not in seen:
            seen.add(term)
            full += _term_bytes(term, dictionary)
    yield known[start:]


def _inseparable(known: Sequence[str], stems: Mapping[str, str]) -> Iterator[int]:
    """Yield the places among the words where a cut would part a word from its stem."""
    for word, term in stems.items():
        first, last = sorted((word, term))
        yield from range(bisect_right(known, first), bisect_right(known, last))


def _term_bytes(term: str, dictionary: TermDictionary) -> float:
    """Return about how many bytes a stem's postings and phrases take when compressed."""
    postings, phrases = dictionary.postings.get(term, NO_POSTINGS), dictionary.phrase_numbers.get(term, ())
    return _POSTING_BYTES * len(postings) + _PHRASE_BYTES * len(phrases)


def _part(words: Sequence[str], dictionary: TermDictionary) -> bytes:
    """Return a part as bytes: the length of its table, the table, and the postings that the table tells apart."""
    terms = dict.fromkeys(dictionary.stems[word] for word in words)
    listed = dict.fromkeys(dictionary.stems[word] for word in words if dictionary.kinds[word] & LISTED)
    packed = [dictionary.postings[term] for term in listed]
    phrases = _phrases(_phrase_numbers(terms, dictionary), words, dictionary)
    table = {
        **_word_table(words, terms, dictionary),
        "phrases": len(phrases),
        "sizes": [len(postings.deltas) for postings in packed],
    }
    header = json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode()
    deltas, weights = (b"".join(p.deltas for p in packed), b"".join(p.weights for p in packed))
    return len(header).to_bytes(4, "little") + header + phrases + deltas + weights


def _word_table(words: Sequence[str], terms: Mapping[str, Any], dictionary: TermDictionary) -> dict[str, Any]:
    """Return what a part says of its words and their synonyms: those in other parts are given with their stems."""
    synonyms = _synonyms_of(terms, dictionary)
    others = _words_elsewhere(synonyms, terms, dictionary)
    place = {word: n for n, word in enumerate((*words, *others))}
    rules = (_stem_rule(word, dictionary.stems[word]) for word in place)
    return {
        "words": " ".join(words),
        "others": " ".join(others),
        "stem_rules": "".join(dictionary.rule_codes[rule] for rule in rules),
        "kinds": "".join(str(dictionary.kinds[word]) for word in words),
        "need_counts": _need_counts(terms, dictionary.phrases),
        "synonyms": [[[place[word] for word in member] for member in group] for group in synonyms],
    }


def _synonyms_of(terms: Mapping[str, Any], dictionary: TermDictionary) -> list[tuple[Words, ...]]:
    """Return the groups of synonyms of which some member begins with one of the terms."""
    numbers = {number for term in terms for number in dictionary.synonym_numbers.get(term, ())}
    return [dictionary.phrases.synonyms[number] for number in sorted(numbers)]


def _words_elsewhere(
    groups: Iterable[tuple[Words, ...]], terms: Mapping[str, Any], dictionary: TermDictionary
) -> list[str]:
    """Return the words of synonyms that are not of these terms, in order."""
    words = chain.from_iterable(chain.from_iterable(groups))
    return sorted({word for word in words if dictionary.stems[word] not in terms})


def _need_counts(terms: Iterable[str], phrases: NeedPhrases) -> dict[str, list[int]]:
    """Return for each generic stem the needs whose phrases have it, each followed by the number of those phrases."""
    generic = (term for term in terms if term in GENERIC and term in phrases.phrase_counts)
    return {term: list(chain.from_iterable(phrases.need_counts[term].items())) for term in generic}


def _phrase_numbers(terms: Iterable[str], dictionary: TermDictionary) -> list[int]:
    return sorted({number for term in terms for number in dictionary.phrase_numbers.get(term, ())})


def _phrases(numbers: Sequence[int], words: Sequence[str], dictionary: TermDictionary) -> bytes:
    """Return what a part says of its phrases: how many they are; in columns the delta to each from the one before, how
    much all of it says, and how many words follow; and last those words. An odd number is a small word's, by its
    place among them; an even one is that of a word of the part's own.

    Other parts have the others: a search needs them only if it has their words, and then has their parts.
    """
    deltas = [after - before for before, after in pairwise((-1, *numbers))]
    phrases = [dictionary.phrases.phrases[number] for number in numbers]
    codes = {word: 2 * n for n, word in enumerate(words)}
    codes |= {word: 2 * n + 1 for word, n in dictionary.phrases.small_words.items()}
    spelt = [[codes[word] for word in phrase.words if word in codes] for phrase in phrases]
    weights = [int(PHRASE_WEIGHT_SCALE * dictionary.phrases.weight(phrase)) for phrase in phrases]
    return pack_numbers((len(numbers), *deltas, *weights, *map(len, spelt), *chain(*spelt)))


def _stem_rule(word: str, term: str) -> str:
    """Return how a word becomes its stem: `3` cuts three letters, `1i` puts an i for one."""
    shorter = min(len(word), len(term))
    shared = next((n for n, (a, b) in enumerate(zip(word, term, strict=False)) if a != b), shorter)
    return f"{len(word) - shared}{term[shared:]}"

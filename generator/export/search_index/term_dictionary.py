"""The dictionary: every known word by the alphabet, in parts, each with all that a search for its words needs.

A part holds words and their stems; the packed postings of the stems that listings have; the phrases of needs that have
them; and the groups of words that they are equal to. A search asks for the parts that its words are in, and no others.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, pairwise

from generator.export.search_index.analyzer import stem, words
from generator.export.search_index.need_phrases import GENERIC, Lexicon
from generator.export.search_index.postings import NONE, Index, pack_numbers

LISTED, MEANT, ORDINARY = 1, 2, 4
"""A word that listings have, one that needs or equivalents have, and one that is only known to be spelt right."""
PHRASE_WEIGHT_SCALE = 10
"""Phrases' weights are given in tenths, as whole numbers."""
_MOST_USES = 70
_A_WORD, _A_PHRASE = 3, 4
"""About how many bytes a word and a phrase take, squeezed."""


@dataclass(frozen=True)
class Dictionary:
    """Every known word with its stem and its kinds, in order; and what there is to say of the stems."""

    stems: Mapping[str, str]
    kinds: Mapping[str, int]
    index: Index
    lexicon: Lexicon

    @cached_property
    def rules(self) -> list[str]:
        """Return the rules by which words become their stems, the commonest first."""
        used = Counter(_rule(word, one) for word, one in self.stems.items())
        return [rule for rule, _ in sorted(used.items(), key=lambda pair: (-pair[1], pair[0]))]

    @cached_property
    def letters(self) -> Mapping[str, str]:
        """Return the letter for each rule. They pass over the backslash, which JSON writes as two."""
        return {rule: chr(0x30 + n if n < 0x2C else 0x34 + n) for n, rule in enumerate(self.rules)}

    @cached_property
    def phrases(self) -> Mapping[str, Sequence[int]]:
        """Return the numbers of the phrases that each stem has a say in."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, phrase in enumerate(self.lexicon.phrases):
            for one in phrase.telling:
                found[one].append(number)
        return found


def dictionary(index: Index, lexicon: Lexicon, ordinary: Iterable[str]) -> Dictionary:
    """Return the dictionary of listings and needs, and of `ordinary` texts whose words are spelt right."""
    kinds: dict[str, int] = defaultdict(int)
    for word in index.words:
        kinds[word] |= LISTED
    for text in (*(phrase.words for phrase in lexicon.phrases), *(text for group in lexicon.equals for text in group)):
        for word in text:
            kinds[word] |= MEANT
    for word in (word for text in ordinary for word in words(text)):
        kinds[word] |= ORDINARY
    return Dictionary({word: stem(word) for word in sorted(kinds)}, kinds, index, lexicon)


def spelling(book: Dictionary, names: Iterable[str]) -> dict[str, str]:
    """Return every known word, then those of `names`, with how often each is used: a letter, 0 for an ordinary one."""
    uses = Counter(word for phrase in book.lexicon.phrases for word in phrase.words)
    for word, kinds in book.kinds.items():
        uses[word] = max(uses[word] + (kinds & LISTED), min(kinds & MEANT, 1))
    more = sorted({word for name in names for word in words(name)} - book.stems.keys())
    known = [*book.stems, *more]
    often = (min(uses[word], _MOST_USES) if word in book.stems else 1 for word in known)
    return {"words": " ".join(known), "uses": "".join(chr(0x30 + n if n < 0x2C else 0x31 + n) for n in often)}


def parts(book: Dictionary, size: int) -> Iterator[tuple[str, bytes]]:
    """Yield each part of about `size` bytes, squeezed: the first word of its range, and the part itself."""
    for chosen in _cut(book, size):
        yield chosen[0], _part(chosen, book)


def _cut(book: Dictionary, size: int) -> Iterator[list[str]]:
    """Cut the words where a part is full, and where no word is parted from its stem."""
    known = list(book.stems)
    joined = {
        place
        for word, one in book.stems.items()
        for place in range(bisect_right(known, min(word, one)), bisect_right(known, max(word, one)))
    }
    start, full, seen = 0, 0.0, set[str]()
    for place, word in enumerate(known):
        if full >= size and place not in joined:
            yield known[start:place]
            start, full = place, 0
        one = book.stems[word]
        full += _A_WORD
        if one not in seen:
            seen.add(one)
            full += 0.6 * len(book.index.of.get(one, NONE)) + _A_PHRASE * len(book.phrases.get(one, ()))
    yield known[start:]


def _part(chosen: Sequence[str], book: Dictionary) -> bytes:
    """Return a part as bytes: the length of its table, the table, and the postings that the table tells apart."""
    mine = dict.fromkeys(book.stems[word] for word in chosen)
    groups = [group for group in book.lexicon.equals if any(book.stems[member[0]] in mine for member in group)]
    others = sorted({word for group in groups for member in group for word in member if book.stems[word] not in mine})
    place = {word: n for n, word in enumerate((*chosen, *others))}
    listed = dict.fromkeys(book.stems[word] for word in chosen if book.kinds[word] & LISTED)
    packed = [book.index.of[one] for one in listed]
    phrases = _phrases(mine, book, {word: 2 * n for n, word in enumerate(chosen)})
    table = {
        "words": " ".join(chosen),
        "others": " ".join(others),
        "obeyed": "".join(book.letters[_rule(word, book.stems[word])] for word in place),
        "kinds": "".join(str(book.kinds[word]) for word in chosen),
        "shares": {one: _shares(one, book.lexicon) for one in mine if one in GENERIC and one in book.lexicon.counts},
        "same": [[[place[word] for word in member] for member in group] for group in groups],
        "phrases": len(phrases),
        "sizes": [len(one.steps) for one in packed],
    }
    head = json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode()
    steps, weights = (b"".join(one.steps for one in packed), b"".join(one.weights for one in packed))
    return len(head).to_bytes(4, "little") + head + phrases + steps + weights


def _phrases(mine: Iterable[str], book: Dictionary, own: dict[str, int]) -> bytes:
    """Return what a part says of its phrases: how many they are; in columns the step to each from the one before, how
    much all of it says, and how many words follow; and last those words. An odd number is a small word's, by its
    place among them; an even one is that of a word of the part's own.

    Other parts have the others: a search needs them only if it has their words, and then has their parts.
    """
    numbers = sorted({number for one in mine for number in book.phrases.get(one, ())})
    steps = [after - before for before, after in pairwise((-1, *numbers))]
    phrases = [book.lexicon.phrases[number] for number in numbers]
    known = own | {word: 2 * n + 1 for word, n in book.lexicon.small.items()}
    said = [[known[word] for word in phrase.words if word in known] for phrase in phrases]
    weights = [int(PHRASE_WEIGHT_SCALE * book.lexicon.weight(phrase)) for phrase in phrases]
    return pack_numbers((len(numbers), *steps, *weights, *map(len, said), *chain(*said)))


def _shares(one: str, lexicon: Lexicon) -> list[int]:
    return [number for pair in lexicon.shares[one].items() for number in pair]


def _rule(word: str, one: str) -> str:
    """Return how a word becomes its stem: `3` cuts three letters, `1i` puts an i for one."""
    same = next((n for n, (a, b) in enumerate(zip(word, one, strict=False)) if a != b), min(len(word), len(one)))
    return f"{len(word) - same}{one[same:]}"

"""Phrases: a small language for what a sentence says, which a person can read and a browser can too.

A phrase is words with spaces between them, and each of these may stand for a word:

    (a|b c|d*)    any one of these; `*` is the rest of a word, and a group with `?` behind it may be missing
    {medicine}    any one of the words of that name in the vocabulary
    ..  …  ……     up to 2, 6 or 20 words of any kind
    #             a number; £# is an amount
    a & b         both, in any order
    #code         three to six digits, perhaps with a letter before or behind

Text is made plain first (`sentences`): small letters, no apostrophes, every other mark a space, no web addresses. So a
phrase never sees the path of an address. No part of a phrase repeats without bound, so a search takes time in
proportion to the text. `site_overrides/assets/submit/phrases.js` is the same in JavaScript, and a test compares them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from itertools import chain
from typing import Generic, TypeVar

from generator.kept_values import of_program

_ADDRESS = re.compile(r"[a-z]{2,10}://\S+|\bwww\.\S+|\S+@\S+")
_END = re.compile(r"[.!?;]+(?:\s|$)|\n")
_WORD = re.compile(r"[\w£@]+")
_NAME = re.compile(r"\{(\w+)\}")
_PART = re.compile(r"\(|[^ ()|?]+| +")
GAPS = {"..": 2, "…": 6, "……": 20}
"""Most words that each stands for."""
CODE = "[a-z]?[0-9]{3,6}[a-z]?"
_DIGITS = frozenset(f"{digit}*" for digit in range(10))
_LONGEST_STEM = 24
"""Most letters before a `*`."""
_COMMON = _DIGITS | frozenset(
    (
        "after also anybody anyone before bring call children come each every everyone family first free"
        " friends from give group have help here home into know like look make meet more need need* only other"
        " people ring session some take tell that their them there they this time want week welcome what when"
        " where which will with work your support council health food house women adults parents volunteers"
        " tuesday letters phone start open card wait young advice nobody no not is are was in it of on to us"
        " we you the and for our out off over all any can do does done got has how just keep may now one she"
        " two way who why money side"
    ).split()
)
"""Words that many listings have: a phrase is better looked up by another of its words."""


def plain_sentences(text: str) -> list[str]:
    """Return the sentences of a text as plain words, each word between two spaces."""
    plain = text.lower().replace("'", "").replace("’", "")
    if "@" in plain or "://" in plain or "www." in plain:
        plain = _ADDRESS.sub(" ", plain)
    return [f" {words} " for part in _END.split(plain) if (words := " ".join(_WORD.findall(part)))]


class Phrase:
    """A phrase, ready to be looked for in a sentence that is made plain."""

    def __init__(self, source: str, vocabulary: Mapping[str, str]) -> None:
        self._parts = _NAME.sub(lambda name: f"({vocabulary[name[1]]})", source).split(" & ")

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], ...]:
        """Return the parts of the phrase as regular expressions, which JavaScript reads in the same way."""
        return tuple(re.compile(" " + _PART.sub(_regex, part)) for part in self._parts)

    @property
    def keys(self) -> Iterator[frozenset[str]]:
        """Yield for each item that cannot be missing one word of each of its choices, `*` for the rest of a word."""
        return chain.from_iterable(map(_keys_of, self._parts))

    def is_in(self, sentence: str) -> bool:
        """Return whether the phrase is in a sentence."""
        return all(pattern.search(sentence) for pattern in self.patterns)

    def words_in(self, sentence: str) -> str:
        """Return the words of a sentence that are the phrase, without marks; nothing if it is not there."""
        found = [pattern.search(sentence) for pattern in self.patterns]
        parts = [" ".join(word for word in each[0].split() if word[0] != "@") for each in found if each]
        return " … ".join(filter(None, parts)) if len(parts) == len(found) else ""


def _regex(match: re.Match[str]) -> str:
    """Return one word of a phrase as a regular expression, with the space behind it; a space of its own is nothing."""
    part = match[0]
    if part == "(":
        return "(?:"
    if part in GAPS:
        return f"(?:[^ ]+ ){{0,{GAPS[part]}}}?"
    return part.strip() and part.replace("#code", CODE).replace("#", "[0-9]*").replace("*", "[^ ]*") + " "


def _split(source: str, separator: str) -> list[str]:
    """Return the items between separators that stand in no group."""
    if "(" not in source:
        return [item for item in source.split(separator) if item]
    depth, items = 0, [""]
    for character in source:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == separator and not depth:
            items.append("")
        else:
            items[-1] += character
    return [item for item in items if item]


@of_program
def _keys_of(part: str) -> tuple[frozenset[str], ...]:
    """Return the keys of each item of a part that cannot be missing. There are hundreds of parts, and no new ones."""
    return tuple(words for item in _split(part, " ") if (words := _keys(item)))


def _keys(item: str) -> frozenset[str]:
    """Return a word of every choice of an item, or nothing when it may be missing or may be any word."""
    if item in GAPS or item[-1] == "?" or item == "#code":
        return frozenset()
    if item[0] != "(":
        return _DIGITS if item == "#" else frozenset({item.replace("#", "*")})
    choices = [_rarest(_split(choice, " ")) for choice in _split(item[1:-1], "|")]
    return frozenset().union(*choices) if all(choices) else frozenset()


def _rarest(items: list[str]) -> frozenset[str]:
    """Return the keys of the item of a choice that texts have least often: the one whose shortest word is longest."""
    keys = [words for item in items if (words := _keys(item))]
    return max(keys, key=_rarity, default=frozenset())


T = TypeVar("T")


class PhraseIndex(Generic[T]):
    """Which of many phrases the words of a sentence could be, each with what it stands for: a look-up a word."""

    def __init__(self, phrases: Iterable[tuple[Phrase, T]]) -> None:
        self._entries: list[tuple[int, Phrase, T]] = []
        self._bits: dict[frozenset[str], int] = {}
        self._by_word: dict[str, tuple[int, list[int]]] = {}
        """For each key, its bits, and which entries to look at when it is there."""
        for phrase, value in phrases:
            self._add(phrase, value)
        self._look_up = lru_cache(maxsize=1 << 16)(self._read)

    def _add(self, phrase: Phrase, value: T) -> None:
        keys = tuple(phrase.keys)
        self._entries.append((sum({self._bit(words) for words in keys}), phrase, value))
        for word in max(keys, key=_rarity):
            self._by_word.setdefault(word, (0, []))[1].append(len(self._entries) - 1)

    def _bit(self, words: frozenset[str]) -> int:
        bit = self._bits.setdefault(words, 1 << len(self._bits))
        for word in words:
            bits, entries = self._by_word.get(word, (0, []))
            self._by_word[word] = (bits | bit, entries)
        return bit

    def _read(self, word: str) -> tuple[int, tuple[int, ...]]:
        """Return the bits of a word, as it stands and as the beginning of longer ones, and the entries to look at."""
        stems = (word, *(f"{word[:length]}*" for length in range(1, min(len(word), _LONGEST_STEM) + 1)))
        found = [self._by_word[stem] for stem in stems if stem in self._by_word]
        bits = 0
        for more, _ in found:
            bits |= more
        return bits, tuple(entry for _, entries in found for entry in entries)

    def found_in(self, sentence: str) -> tuple[T, ...]:
        """Return what each phrase that is in a sentence stands for."""
        bits, likely = 0, set[int]()
        for word in sentence.split():
            more, begun = self._look_up(word)
            bits |= more
            likely.update(begun)
        entries = self._entries
        possible = sorted([at for at in likely if (needed := entries[at][0]) & bits == needed])
        return tuple(value for _, phrase, value in map(entries.__getitem__, possible) if phrase.is_in(sentence))


def _rarity(words: frozenset[str]) -> tuple[bool, int]:
    return words.isdisjoint(_COMMON), min(map(len, words))

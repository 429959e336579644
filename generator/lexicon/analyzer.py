"""From text to the words and stems that the finder compares. `site_overrides/assets/search/tokenizer.js` says the same.

lunr gives the stop words and the stemmer on both sides. Its trimmer is not used: in JavaScript it takes every letter
beyond ASCII away, so that Welsh or Arabic words would be lost there and kept here.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from lunr.stemmer import PorterStemmer
from lunr.stop_word_filter import WORDS

CONTRACTIONS = frozenset(
    "cant couldnt didnt doesnt dont hasnt havent hes id ill im isnt itll ive shed shes shouldnt thats theres"
    " theyre wasnt were whats whos wont wouldnt youre".split()
)
"""Stop words that lunr's list does not have because it keeps apostrophes: what is left when they are folded away."""

STOP_WORDS = frozenset(WORDS) | CONTRACTIONS

KEPT_WHOLE = frozenset(
    "training trainer trainers hospitality university universities communication communications termination news"
    " animation".split()
)
"""Words that Porter's stemmer would make one with others that they have nothing to do with: training with trains,
hospitality with hospital, termination with terminal."""

THREE_LETTERS = re.compile("[a-z][aeiou]s")
"""Words that only look like a plural: gas is not more than one GA."""

MAX_WORD = 40
"""Letters of a word that count. Longer ones are web addresses and noise."""

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ`´＇"))
_ACCENTS = re.compile("[\u0300-\u036f]+")
_LETTER_AND_LETTER = re.compile(r"(^|[^a-z0-9])([a-z]) ?& ?([a-z])(?![a-z0-9])")
_DOTTED = re.compile(r"(^|[^a-z0-9.])((?:[a-z]\.)+[a-z])(?![a-z0-9])")
_DOT_AND_LETTER = re.compile(r"\.[a-z]")
_ASCII_WORD = re.compile(r"[a-z0-9]+")


def fold(text: str) -> str:
    """Return text in small letters without apostrophes and accents, and with `A&E` and `G.P.` as one word each."""
    if text.isascii():
        plain = text.replace("'", "").replace("`", "")
    else:
        plain = text.translate(_APOSTROPHES)
        plain = _ACCENTS.sub("", unicodedata.normalize("NFKD", plain))
    plain = plain.lower()
    if "&" in plain:
        plain = _LETTER_AND_LETTER.sub(r"\1\2\3", plain)
    if _DOT_AND_LETTER.search(plain):  # much the quicker to look for
        plain = _DOTTED.sub(lambda found: found[1] + found[2].replace(".", ""), plain)
    return plain


def tokenise(text: str) -> list[str]:
    """Return the words of a text, folded, in order."""
    folded = fold(text)
    if not folded.isascii():
        folded = "".join(c if c.isascii() or unicodedata.category(c)[0] in "LNM" else " " for c in folded)
        return [word[:MAX_WORD] for word in re.split(r"[\x00-/:-`{-\x7f]+", folded) if word]
    return [word[:MAX_WORD] for word in _ASCII_WORD.findall(folded)]


class _Porter(PorterStemmer):  # type: ignore[misc]  # lunr has no types
    """lunr's stemmer as lunr.js has it: a y after a vowel stays, so that `day` is not `dai`."""

    b: str
    k: int

    def step1c(self) -> None:
        """Turn a last y into i after a consonant that is not the first letter (Porter's own later rule)."""
        if self.ends("y") and self.k >= 2 and self.b[self.k - 1] not in "aeiou":
            self.b = self.b[: self.k] + "i" + self.b[self.k + 1 :]


_porter = _Porter()


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return the stem of a folded word: `volunteering` becomes `volunt`."""
    if not word.isascii() or word in KEPT_WHOLE or THREE_LETTERS.fullmatch(word):
        return word
    return str(_porter.stem(word))


@lru_cache(maxsize=200_000)
def index_term(word: str) -> str:
    """Return the stem under which a listing's word is indexed; nothing for a stop word."""
    return "" if word in STOP_WORDS else stem(word)

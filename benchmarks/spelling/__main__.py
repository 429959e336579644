"""`python -m benchmarks.spelling LIST`: write the common words of English, as a Bloom filter of a few kilobytes.

LIST has a word and how often it is used on each line, such as `frequency_dictionary_en_82_765.txt` of the package
symspellpy (MIT), which has British spellings too. Nothing of it is kept but the filter: a word that the filter does
not have is not among the commonest; of a hundred that are not, it takes two for one that is.
"""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from generator.lexicon.analyzer import stem

OUT = Path(__file__).parents[2] / "site_overrides" / "assets" / "search" / "common-words.js"
COMMONEST = 25_000
"""So many are known to nearly everybody; beyond them a list has as many slips as words."""
BITS_A_WORD, HASHES = 8, 5
"""One word in fifty that is not common is taken for one, and so is not corrected."""
_HEAD = "// The stems of the commonest words of English, as a Bloom filter: `python -m benchmarks.spelling`."


def main(arguments: Sequence[str]) -> None:
    """Write the filter of the stems of the words in the list whose path is given."""
    lines = Path(arguments[0]).read_text(encoding="utf-8-sig").splitlines()[:COMMONEST]
    stems = {stem(word) for word in (line.split()[0] for line in lines) if re.fullmatch(r"[a-z]{4,24}", word)}
    text = base64.b64encode(bloom(sorted(stems))).decode()
    constants = f"export const HASHES = {HASHES};\nexport const COMMON_WORDS =\n  {text!r};\n".replace("'", '"')
    OUT.write_text(f"{_HEAD}\n{constants}", encoding="utf-8")
    print(f"{len(stems)} words, {len(text) * 3 // 4} bytes")


def bloom(words: Sequence[str]) -> bytes:
    """Return a Bloom filter that has every word: a bit for each of its hashes, the lowest bit of a byte first."""
    bits = bytearray(len(words) * BITS_A_WORD // 8 + 1)
    for word in words:
        for place in places(word, len(bits) * 8):
            bits[place // 8] |= 1 << place % 8
    return bytes(bits)


def places(word: str, size: int) -> Iterable[int]:
    """Return the places of a word's bits: by two hashes (FNV-1a, from two beginnings), and steps of one from the other.

    Two hashes do as well as many (Kirsch and Mitzenmacher, 2006).
    """
    first, step = fnv(word, 0x811C9DC5), fnv(word, 0x01000193) | 1
    return [(first + n * step) % 2**32 % size for n in range(HASHES)]


def fnv(word: str, start: int) -> int:
    """Return the FNV-1a hash of a word in 32 bits."""
    value = start
    for letter in word.encode():
        value = (value ^ letter) * 0x01000193 % 2**32
    return value


if __name__ == "__main__":
    main(sys.argv[1:])

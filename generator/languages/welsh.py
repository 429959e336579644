"""Welsh words under every first letter that mutation gives them, so that the finder knows each of them.

There is no Snowball stemmer of Welsh. What a reader types most often differs from what stands in a text in its first
letter: `dyled` (a debt), `ei ddyled` (his debt), `fy nyled` (my debt). So each Welsh word of a text, and each that
means a need, is filed in all of its forms, and the search, which is the same for every language, finds any of them.
Endings are left as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

_MUTATIONS = {
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "m": ("f",),
    "ll": ("l",),
    "rh": ("r",),
}
"""Each first sound with what soft, nasal and aspirate mutation make of it."""
_BEGINNINGS = sorted({start for key, forms in _MUTATIONS.items() for start in (key, *forms)}, key=len, reverse=True)
_SHORTEST = 3
"""Fewest letters of a word that is taken to have been mutated: shorter ones are particles."""


@lru_cache(maxsize=50_000)
def forms(word: str) -> tuple[str, ...]:
    """Return a folded word and every form that mutation may give it, the word itself first; each once."""
    if len(word) < _SHORTEST or not word.isalpha():
        return (word,)
    return tuple(dict.fromkeys((word, *(form for radical in _radicals(word) for form in _mutated(radical)))))


def _start(word: str) -> str:
    """Return the sound that a word begins with: a letter, or two or three that are one in Welsh."""
    return next((start for start in _BEGINNINGS if start and word.startswith(start)), "")


def _radicals(word: str) -> Iterator[str]:
    """Yield the words that this one may be a form of."""
    start = _start(word)
    if start in _MUTATIONS:
        yield word
    for radical, mutated in _MUTATIONS.items():
        if start and start in mutated:
            yield radical + word[len(start) :]
    if word[0] in "aeiouwylr" and start not in ("ll", "rh"):
        yield "g" + word


def _mutated(radical: str) -> Iterator[str]:
    yield radical
    start = _start(radical)
    for form in _MUTATIONS.get(start, ()):
        yield form + radical[len(start) :]

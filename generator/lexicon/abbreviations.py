"""Small words in capitals that stand for something else, such as ME for chronic fatigue.

The index leaves small words out, so a text that has one is indexed with what it stands for.
`site_overrides/assets/search/word-mending.js` reads a search the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from generator.lexicon.analyzer import STOP_WORDS, tokenise

Abbreviations = Mapping[str, Sequence[str]]
"""The folded words that each abbreviation, in capitals, stands for."""
NO_ABBREVIATIONS: Abbreviations = MappingProxyType({})
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")


def abbreviations(synonyms: Iterable[Sequence[str]]) -> Abbreviations:
    """Return the small words in capitals among synonyms, each with the words of the first other of its group."""
    return {
        member: tokenise(next(other for other in group if other != member))
        for group in synonyms
        for member in group
        if _CAPITALS.fullmatch(member) and member.lower() in STOP_WORDS and len(group) > 1
    }


def spelt_out(text: str, known: Abbreviations) -> list[str]:
    """Return what the abbreviations of a text stand for; nothing where all of it is in capitals, which say nothing."""
    found = [word for word in _CAPITALS.findall(text) if word in known] if known else []
    if not found or text.isupper():
        return []
    return [word for abbreviation in dict.fromkeys(found) for word in known[abbreviation]]

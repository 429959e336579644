"""The needs that a listing's own words speak of, with how surely, and which words speak for each.

By the same weights as the finder reads what people type, and by the phrases of the directory's own `needs.yml`, so
that a need that was never learnt is known by its phrases.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod

from generator.export.search_index.analyzer import STOP_WORDS, stem, tokenise
from generator.export.search_index.inferred_needs import PhraseLookup, phrase_lookup, phrases_in
from generator.export.search_index.need_phrases import need_phrases
from generator.need_model import Meant, need_model
from generator.resolve import Directory

SURE = 0.6
"""The confidence from which a need is proposed; chosen on the two thirds of judged listings that may be looked at."""
MOST_PROPOSALS = 6
_SHARES = {"name": 1.0, "summary": 0.9, "description": 0.45}
"""How far what a part of a listing says is what the listing is for."""
_MOST_CLAUSES = 12
_LEAST_WORDS = 2
_PHRASE_ALONE = 0.4
"""What a phrase says of a clause however small a part of it it is; all of it says 1. `ranking-parameters.js` has it."""
_CLAUSE = re.compile(r"[.;:!?\n•]+\s|,\s| and | or | with | – | - |\n")
_TELLING_SHARE = 0.5
"""The share of the most telling word's worth from which a word is named as speaking for a need."""


@dataclass(frozen=True)
class Proposal:
    """A need that words speak of: its id, how surely from 0 to 1, and the words that speak for it most."""

    need: str
    confidence: float
    words: tuple[str, ...]


class NeedProposer:
    """What proposes needs of one directory."""

    def __init__(self, directory: Directory) -> None:
        """Read the directory's phrases."""
        self._ids = tuple(directory.needs)
        self._lookup: PhraseLookup = phrase_lookup(need_phrases(directory), self._ids)

    def propose(self, texts: Mapping[str, str], least: float = SURE) -> list[Proposal]:
        """Return what a listing's name, summary and description speak of, the surest first."""
        said: dict[str, list[tuple[float, tuple[str, ...]]]] = defaultdict(list)
        for field, share in _SHARES.items():
            for words in _clauses(texts.get(field, "")):
                for meant in self._meant(words):
                    said[meant.id].append((share * meant.probability, _telling(words, meant)))
        proposals = (_proposal(id, heard) for id, heard in said.items() if id in self._ids)
        sure = sorted(
            (one for one in proposals if one.confidence >= least), key=lambda one: (-one.confidence, one.need)
        )
        return sure[:MOST_PROPOSALS]

    def _meant(self, words: Sequence[str]) -> Sequence[Meant]:
        return need_model().meant(words, self._said_by_phrases(words))

    def _said_by_phrases(self, words: Sequence[str]) -> Mapping[str, float]:
        """Return how strongly phrases of each need, word for word, say it of a clause."""
        said: dict[str, float] = {}
        telling = sum(word not in STOP_WORDS for word in words) or 1
        for stems, shares in phrases_in([stem(word) for word in words], self._lookup).items():
            part = min(1.0, len(stems) / telling)
            for id, share in shares:
                said[id] = max(said.get(id, 0), share * (_PHRASE_ALONE + (1 - _PHRASE_ALONE) * part))
        return said


def _clauses(text: str) -> Iterator[Sequence[str]]:
    """Yield the words of a text whole, and of its clauses: each of several things on offer speaks for itself."""
    whole = tokenise(text)
    if whole:
        yield whole
    parts = [tokenise(part) for part in _CLAUSE.split(text)]
    yield from [part for part in parts if len(part) >= _LEAST_WORDS and part != whole][:_MOST_CLAUSES]


def _proposal(id: str, heard: Sequence[tuple[float, tuple[str, ...]]]) -> Proposal:
    """Join what the clauses say: it takes all of them to be wrong for the need not to be spoken of."""
    confidence = 1 - prod(1 - probability for probability, _ in heard)
    _, words = max(heard, key=lambda one: one[0])
    return Proposal(id, confidence, words)


def _telling(words: Sequence[str], meant: Meant) -> tuple[str, ...]:
    most = max(meant.worth, default=0)
    pairs = zip(words, meant.worth, strict=True)
    return tuple(dict.fromkeys(word for word, by in pairs if by > 0 and by >= _TELLING_SHARE * most))

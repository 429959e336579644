"""The needs that a listing's own words speak of, with how surely, and which words speak for each.

A model that was learnt from judged listings weighs its words, and the phrases of the directory's own `needs.yml`, so
that a need that was never learnt is known by its phrases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.export.search_index.inferred_needs import PhraseLookup, phrase_lookup, phrases_in
from generator.export.search_index.need_phrases import need_phrases
from generator.need_model import FIELD_WEIGHTS, NeedModel, need_model, stems
from generator.resolve import Directory

SURE = 0.95
"""The confidence from which a need may be taken as it is: fewer than one in ten is wrong."""
PERHAPS = 0.2
"""The confidence from which a need is put before a person: three in four are found, and one in four is wrong.
`benchmarks/needs/results.md` has what both were chosen by."""
MOST_PROPOSALS = 6


@dataclass(frozen=True)
class Proposal:
    """A need that words speak of: its id, how surely from 0 to 1, and the stems that speak for it most."""

    need: str
    confidence: float
    words: tuple[str, ...]

    @property
    def is_sure(self) -> bool:
        """Return whether it may be taken without asking."""
        return self.confidence >= SURE


class NeedProposer:
    """What proposes needs of one directory."""

    def __init__(self, directory: Directory, model: NeedModel | None = None) -> None:
        """Read the directory's phrases."""
        self._model = model
        self._ids = frozenset(directory.needs)
        self._lookup: PhraseLookup = phrase_lookup(need_phrases(directory), tuple(directory.needs))

    def propose(self, texts: Mapping[str, str], least: float = PERHAPS) -> list[Proposal]:
        """Return what a listing's parts (name, summary, description and others) speak of, the surest first."""
        meant = (self._model or need_model()).meant(texts, self.said(texts))
        proposals = (Proposal(one.id, one.probability, one.words) for one in meant if one.id in self._ids)
        likely = sorted(
            (one for one in proposals if one.confidence >= least), key=lambda one: (-one.confidence, one.need)
        )
        return likely[:MOST_PROPOSALS]

    def said(self, texts: Mapping[str, str]) -> dict[str, float]:
        """Return what phrases of each need in a listing's parts say: each shared out among the needs that have it."""
        said: dict[str, float] = defaultdict(float)
        for field, weight in FIELD_WEIGHTS.items():
            for shares in phrases_in(stems(texts.get(field, "")), self._lookup).values():
                for id, share in shares:
                    said[id] += weight * share
        return dict(said)

"""The needs that a listing's own words speak of, with how surely, and which words speak for each.

A model that was learnt from judged listings weighs its words, and the phrases of the directory's own `needs.yml`, so
that a need that was never learnt is known by its phrases.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.kept_values import of_directory
from generator.lexicon.analyzer import stem, tokenise
from generator.lexicon.need_phrases import need_phrases
from generator.lexicon.phrase_lookup import PhraseLookup, Stems, longest, phrase_lookup, phrases_in, words_of
from generator.need_model import FIELD_WEIGHTS, NeedModel, need_model, stems
from schema import Listing, Need

SURE = 0.95
"""The confidence from which a need may be taken as it is: fewer than one in ten is wrong."""
PERHAPS = 0.2
"""The confidence from which a need is put before a person: three in four are found, and one in four is wrong.
`benchmarks/needs/results.md` has what both were chosen by."""
MOST_PROPOSALS = 6


@dataclass(frozen=True)
class NeedProposal:
    """A need that words speak of: its id, how surely from 0 to 1, and the stems that speak for it most."""

    need: str
    confidence: float
    words: tuple[str, ...]

    @property
    def is_sure(self) -> bool:
        """Return whether it may be taken without asking."""
        return self.confidence >= SURE


def listing_texts(listing: Listing) -> dict[str, str]:
    """Return the parts of a listing that say what it is for, by their names."""
    return {
        "name": listing.name,
        "summary": listing.summary,
        "keywords": " / ".join(listing.keywords),
        "groups": " / ".join(listing.who.all_groups),
        "organisation": " / ".join(one.name for one in (listing.organisation, *listing.also_run_by)),
        "description": listing.description or "",
    }


class NeedProposer:
    """What proposes some needs, those of a directory."""

    def __init__(self, needs: Iterable[Need], model: NeedModel | None = None) -> None:
        """Read the needs' phrases."""
        known = tuple(needs)
        self._model = model
        self._ids = tuple(need.id for need in known)
        self._lookup: PhraseLookup = _lookup(known)

    def propose(
        self, texts: Mapping[str, str], least: float = PERHAPS, among: Collection[str] | None = None
    ) -> list[NeedProposal]:
        """Return what a listing's parts (name, summary, description and others) speak of, the surest first.

        `among` are the ids of the only needs that are asked about, if not all are.
        """
        asked = self._ids if among is None else among
        meant = (self._model or need_model()).meant(texts, self.said(texts), asked)
        proposals = (NeedProposal(one.id, one.probability, one.words) for one in meant)
        likely = sorted(
            (one for one in proposals if one.confidence >= least), key=lambda one: (-one.confidence, one.need)
        )
        return likely[:MOST_PROPOSALS]

    def phrases(self, text: str) -> dict[str, tuple[str, ...]]:
        """Return the phrases of each need that stand in a text, in its own words; none that is a part of another."""
        words = tokenise(text)
        stems = [stem(word) for word in words]
        by_need: dict[str, list[Stems]] = defaultdict(list)
        for phrase, shares in phrases_in(stems, self._lookup).items():
            for id, _ in shares:
                by_need[id].append(phrase)
        return {id: tuple(words_of(one, words, stems) for one in longest(found)) for id, found in by_need.items()}

    def said(self, texts: Mapping[str, str]) -> dict[str, float]:
        """Return what phrases of each need in a listing's parts say: each shared out among the needs that have it."""
        said: dict[str, float] = defaultdict(float)
        for field, weight in FIELD_WEIGHTS.items():
            for shares in phrases_in(stems(texts.get(field, "")), self._lookup).values():
                for id, share in shares:
                    said[id] += weight * share
        return dict(said)


@of_directory
def _lookup(needs: tuple[Need, ...]) -> PhraseLookup:
    return phrase_lookup(need_phrases(needs), tuple(need.id for need in needs))


@lru_cache(maxsize=2)
def need_proposer(needs: tuple[Need, ...]) -> NeedProposer:
    """Return what proposes these needs. It is kept: reading their phrases takes a third of a second."""
    return NeedProposer(needs)

"""Which needs a listing's words mean, by weights that `python -m benchmarks.needs.train` learnt."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median

from generator.need_model.features import features

WEIGHTS = Path(__file__).parent / "weights.json"
"""Where what was learnt is kept."""
PHRASE_SCALE = 2.0
MOST_SAID = 2.0
"""What phrases say of a need is cut off here: two of them in a name say all that can be said."""


@dataclass(frozen=True)
class Meant:
    """How likely a listing is for a need, and its words that speak for that, the most telling first."""

    id: str
    probability: float
    words: tuple[str, ...]


@dataclass(frozen=True)
class LearntNeed:
    """Where the sum for a need starts, what its phrases and what each feature is worth, in natural logarithms."""

    start: float
    phrases: float
    weights: Mapping[str, float]


@dataclass(frozen=True)
class NeedModel:
    """A logistic regression for each need, and for a need that was never learnt one of its phrases alone."""

    needs: Mapping[str, LearntNeed]
    unlearnt: LearntNeed

    def meant(
        self, texts: Mapping[str, str], said: Mapping[str, float], among: Collection[str] | None = None
    ) -> list[Meant]:
        """Return how likely each need is the one that a listing's parts, and the phrases found in them, mean.

        `among` are the needs that are asked about, if not all are: each costs some hundred look-ups.
        """
        found = features(texts)
        ids = [*self.needs, *(id for id in said if id not in self.needs)]
        asked = ids if among is None else [id for id in ids if id in among]
        return [self._meant(id, found, min(MOST_SAID, said.get(id, 0))) for id in asked]

    def _meant(self, id: str, found: Mapping[str, float], said: float) -> Meant:
        need = self.needs.get(id, self.unlearnt)
        worth = {name: value * need.weights[name] for name, value in found.items() if name in need.weights}
        total = need.start + PHRASE_SCALE * need.phrases * said + sum(worth.values())
        telling = sorted((name for name, by in worth.items() if by > 0), key=lambda name: (-worth[name], name))
        return Meant(id, 1 / (1 + math.exp(-total)), tuple(telling[:_MOST_TELLING]))


_MOST_TELLING = 4


@cache
def need_model(path: Path = WEIGHTS) -> NeedModel:
    """Return what was learnt."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    needs = {id: LearntNeed(**one) for id, one in stored.items()}
    starts, phrases = (median(values) for values in zip(*((n.start, n.phrases) for n in needs.values()), strict=True))
    return NeedModel(needs, LearntNeed(starts, phrases, {}))

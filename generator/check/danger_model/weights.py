"""How much what a text says speaks for a danger, by weights that `python -m benchmarks.safeguarding.train` learnt."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

from generator.check.danger_model.features import Feature, features, ideas, named

WEIGHTS = Path(__file__).parent / "weights.json"
"""Where what was learnt is kept."""
TOGETHER = 3
"""How many sentences in a row are weighed together."""
_MOST_TELLING = 4


@dataclass(frozen=True)
class DangerModel:
    """A logistic regression over what sentences say: their worths add up, in natural logarithms.

    A text is held `alone` when the worth of three sentences in a row reaches that; `beside` is what it takes where a
    rule with signs of its own has found a danger. Both were chosen by texts of writers who had taught nothing.
    """

    start: float
    alone: float
    beside: float
    weights: Mapping[Feature, float]

    def worth(self, said: Sequence[str]) -> float:
        """Return how much the worst three sentences in a row speak for a danger. Sentences are made plain."""
        worths = [self._worth_of(sentence) for sentence in said]
        return self.start + max((sum(worths[at : at + TOGETHER]) for at in range(len(worths))), default=0.0)

    @cached_property
    def _worth_of(self) -> Callable[[str], float]:
        """Return a function that adds up a sentence, and keeps its answers: many listings say the same."""
        weights = self.weights
        return lru_cache(maxsize=1 << 14)(
            lambda sentence: sum(weights[said] for said in features(sentence.split()) if said in weights)
        )

    def telling(self, said: Sequence[str]) -> tuple[str, ...]:
        """Return the words of a text that speak most for a danger, the most telling first, and no words twice."""
        worths: dict[str, float] = {}
        for words in map(str.split, said):
            phrases = {each.idea: " ".join(words[each.start : each.start + each.length]) for each in ideas(words)}
            for feature in features(words):
                of = [feature] if isinstance(feature, str) else [feature[0], feature[-1]]
                for phrase in (phrases[idea] for idea in of if idea in phrases):
                    worths[phrase] = worths.get(phrase, 0.0) + self.weights.get(feature, 0.0) / len(of)
        telling = sorted((p for p, by in worths.items() if by > 0 and p[0] != "@"), key=lambda p: (-worths[p], p))
        return tuple(telling[:_MOST_TELLING])


@cache
def danger_model() -> DangerModel:
    """Return what was learnt."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return DangerModel(**{**stored, "weights": {named(name): by for name, by in stored["weights"].items()}})

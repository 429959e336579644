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
ENOUGH = 14
"""With fewer words a sign stands alone, and nothing speaks for or against it."""
LONG = 32
"""How many words, with their marks, three sentences may have and be weighed in full."""
_MOST_TELLING = 4


@dataclass(frozen=True)
class DangerModel:
    """A logistic regression over what sentences say: their worths add up, in natural logarithms.

    A text is held `alone` when the worth of three sentences in a row reaches that. One in which a rule with signs of
    its own has found a danger is held unless enough else is said and is worth less than `beside`. Both were chosen by
    texts of writers who had taught nothing.
    """

    start: float
    alone: float
    beside: float
    weights: Mapping[Feature, float]

    def worth(self, said: Sequence[str]) -> float:
        """Return how much the worst three sentences in a row speak for a danger. Sentences are made plain."""
        known = [self._worth_of(sentence) for sentence in said]
        windows = (known[at : at + TOGETHER] for at in range(len(known)))
        return self.start + max((_toned_down(window) for window in windows), default=0.0)

    def speaks_against(self, said: Sequence[str]) -> bool:
        """Return whether a text that has a sign of a danger says enough besides, and that it does no harm."""
        words = sum(word[0] != "@" for sentence in said for word in sentence.split())
        return words >= ENOUGH and self.worth(said) < self.beside

    @cached_property
    def _worth_of(self) -> Callable[[str], tuple[float, int]]:
        """Return a function from a sentence to its worth and its length, which keeps its answers."""
        return lru_cache(maxsize=1 << 14)(self._add_up)

    def _add_up(self, sentence: str) -> tuple[float, int]:
        weights, words = self.weights, sentence.split()
        return sum(weights[said] for said in features(words) if said in weights), len(words)

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


def _toned_down(window: Sequence[tuple[float, int]]) -> float:
    """Return what sentences are worth together, and less the longer they are: many words speak of much in passing."""
    return sum(worth for worth, _ in window) * min(1.0, LONG / max(1, sum(words for _, words in window)))


@cache
def danger_model() -> DangerModel:
    """Return what was learnt."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return DangerModel(**{**stored, "weights": {named(name): by for name, by in stored["weights"].items()}})

"""How much what a text says speaks for a danger, by weights that `python -m benchmarks.safeguarding.train` learnt."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import islice
from pathlib import Path

from generator.check.danger_model.features import Feature, features, finding, ideas, named, quoted
from generator.check.danger_model.neighbours import Neighbours

WEIGHTS = Path(__file__).parent / "weights.json"
"""Where what was learnt is kept."""
NEIGHBOURS = WEIGHTS.with_name("neighbours.json")
"""Where the texts are kept that taught it, as the words that they share."""
NEAR_ENOUGH = -0.5
"""From which worth on a text is laid beside its neighbours: few ordinary texts reach it, and looking takes time."""
PULL = 25.0
"""What it is worth to stand wholly beside dangers."""
TOGETHER = 3
"""How many sentences in a row are weighed together."""
ENOUGH = 10
"""With fewer words a sign stands alone, and nothing speaks for or against it."""
LONG = 32
"""How many words, with their marks, three sentences may have and be weighed in full."""
_MOST_TELLING = 4
_SHORTEST = 4
"""How many letters are worth quoting."""


@dataclass(frozen=True)
class DangerModel:
    """A logistic regression over what sentences say: their worths add up, in natural logarithms.

    A text is held when the worth of three sentences in a row reaches `held`, and warned of from `warned` on. What a
    rule with signs of its own has found is worth something too, by its code. Both thresholds were chosen by texts of
    writers who had taught nothing.
    """

    start: float
    held: float
    warned: float
    weights: Mapping[Feature, float]
    neighbours: Neighbours = field(default_factory=Neighbours)

    def worth(self, said: Sequence[str], found: Iterable[str] = ()) -> float:
        """Return how much the worst three sentences in a row speak for a danger, and what was found in them.

        Sentences are made plain; `found` are codes of dangers that have signs there. The last sentence is not weighed
        by itself: what stands before it is what makes it harmless. So three more dangers of a hundred are held, with
        as few false holds, each writer asked of what the others taught.
        """
        known = [self._worth_of(sentence) for sentence in said]
        starts = range(max(1, len(known) - TOGETHER + 1))
        most, at = max((_toned_down(known[at : at + TOGETHER]), at) for at in starts)
        worth = self.start + most + max((self.weights.get(finding(code), 0.0) for code in found), default=0.0)
        return worth if worth < NEAR_ENOUGH else worth + PULL * self._lean_of(tuple(said[at : at + TOGETHER]))

    def upholds(self, said: Sequence[str], found: Collection[str]) -> bool:
        """Return whether dangers that have signs in a text stand: it says little else, or nothing against them."""
        words = sum(word[0] != "@" for sentence in said for word in sentence.split())
        return words < ENOUGH or self.worth(said, found) >= self.held

    @cached_property
    def _worth_of(self) -> Callable[[str], tuple[float, int]]:
        """Return a function from a sentence to its worth and its length, which keeps its answers."""
        return lru_cache(maxsize=1 << 14)(self._add_up)

    @cached_property
    def _lean_of(self) -> Callable[[tuple[str, ...]], float]:
        """Return a function from sentences to how near they stand to dangers, which keeps its answers."""
        return lru_cache(maxsize=1 << 12)(self.neighbours.lean)

    def _add_up(self, sentence: str) -> tuple[float, int]:
        weights, words = self.weights, sentence.split()
        return sum(filter(None, map(weights.get, features(words)))), len(words)

    def telling(self, said: Sequence[str]) -> tuple[str, ...]:
        """Return the words of a text that speak most for a danger, the most telling first, and no words twice."""
        worths: dict[str, float] = {}
        for words in map(str.split, said):
            phrases = {each.idea: " ".join(words[each.start : each.start + each.length]) for each in ideas(words)}
            for feature in features(words):
                of = [feature] if isinstance(feature, str) else [feature[0], feature[-1]]
                for phrase in filter(None, (phrases.get(part) or quoted(part) for part in of)):
                    worths[phrase] = worths.get(phrase, 0.0) + self.weights.get(feature, 0.0) / len(of)
        telling = sorted((p for p, by in worths.items() if by > 0 and p[0] != "@"), key=lambda p: (-worths[p], p))
        apart = (p for n, p in enumerate(telling) if not any(f" {p} " in f" {other} " for other in telling[:n]))
        return tuple(islice((p for p in apart if len(p) >= _SHORTEST), _MOST_TELLING))


def _toned_down(window: Sequence[tuple[float, int]]) -> float:
    """Return what sentences are worth together, and less the longer they are: many words speak of much in passing."""
    together, length = 0.0, 0
    for worth, words in window:
        together += worth
        length += words
    return together if length <= LONG else together * (LONG / length)


@cache
def danger_model() -> DangerModel:
    """Return what was learnt."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    near = Neighbours(**json.loads(NEIGHBOURS.read_text(encoding="utf-8")))
    weights = {named(name): by for name, by in stored["weights"].items()}
    return DangerModel(**{**stored, "weights": weights, "neighbours": near})

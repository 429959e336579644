"""Which needs words mean, by the weights that the finder reads: `site_overrides/assets/search/need-model.js`."""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from generator.need_model.features import Feature, bucket, features

WEIGHTS = Path(__file__).parent / "weights.json"
"""Where what was learnt is kept."""
_GAP_GOES_ON = 255
_COUNT_BYTES = 3


@dataclass(frozen=True)
class Meant:
    """How likely a need is the one that words mean, and what each of the words says for it, in natural logarithms."""

    id: str
    probability: float
    worth: Sequence[float]


@dataclass(frozen=True)
class NeedModel:
    """What was learnt: what each need starts from and what a feature is worth; the last need is none at all."""

    needs: Sequence[str]
    biases: Sequence[float]
    step: float
    phrases: float
    weights: Mapping[int, Sequence[tuple[int, int]]]

    def meant(self, words: Sequence[str], phrases: Mapping[str, float] | None = None) -> list[Meant]:
        """Return what folded words, and the phrases found in them, say of each need that was learnt; not of none."""
        said = phrases or {}
        worth = self._worth(words)
        sums = [
            bias + sum(by[need] for by in worth) + self.phrases * said.get(id, 0)
            for need, (id, bias) in enumerate(zip(self.needs, self.biases, strict=True))
        ]
        return [
            Meant(id, probability, [by[need] for by in worth])
            for need, (id, probability) in enumerate(zip(self.needs[:-1], _softmax(sums), strict=False))
        ]

    def _worth(self, words: Sequence[str]) -> list[list[float]]:
        """Return what each word says for each need; what two say together is shared between them."""
        found = features(words)
        scale = self.step / math.sqrt(len(found) or 1)
        worth = [[0.0] * len(self.needs) for _ in words]
        for feature in found:
            for need, level in self._levels(feature):
                worth[feature.first][need] += level * scale / 2
                worth[feature.last][need] += level * scale / 2
        return worth

    def _levels(self, feature: Feature) -> Sequence[tuple[int, int]]:
        return self.weights.get(bucket(feature.name), ())


def _softmax(sums: Sequence[float]) -> list[float]:
    most = max(sums)
    powers = [math.exp(value - most) for value in sums]
    total = sum(powers)
    return [power / total for power in powers]


@cache
def need_model() -> NeedModel:
    """Return what was learnt."""
    packed: dict[str, Any] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    data = zlib.decompress(base64.b64decode(packed["weights"]))
    return NeedModel(**{**packed, "weights": dict(_unpacked(data))})


def _unpacked(data: bytes) -> Iterator[tuple[int, Sequence[tuple[int, int]]]]:
    """Yield each bucket with its needs and their levels; `need-model.js` says how they are written."""
    gaps_end = 2 * _COUNT_BYTES + int.from_bytes(data[:_COUNT_BYTES], "little")
    counts_end = gaps_end + int.from_bytes(data[_COUNT_BYTES : 2 * _COUNT_BYTES], "little")
    counts, total = data[gaps_end:counts_end], sum(data[gaps_end:counts_end])
    needs, levels = data[counts_end : counts_end + total], memoryview(data[counts_end + total :]).cast("b")
    pairs = list(zip(needs, levels, strict=True))
    ends = list(accumulate(counts, initial=0))
    at, number = -1, 0
    for gap in data[2 * _COUNT_BYTES : gaps_end]:
        at += gap
        if gap < _GAP_GOES_ON:
            yield at, pairs[ends[number] : ends[number + 1]]
            number += 1

"""Judged queries, and how well an engine answers them."""

from __future__ import annotations

import csv
import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

NOISE = 3
"""Most results that a query with no right answer may get before it counts as noise."""


@dataclass(frozen=True)
class Query:
    """Words that somebody would type, and the ids of the listings that answer them; none when nothing does."""

    kind: str
    text: str
    answers: frozenset[str]

    @property
    def kept_back(self) -> bool:
        """Return whether it belongs to the third that nobody looks at while tuning."""
        return hashlib.sha256(self.text.encode()).digest()[0] % 3 == 0


def read(path: Path) -> list[Query]:
    """Return the judged queries of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Query(row["kind"], row["query"], frozenset((row["answers"] or "").split())) for row in rows]


@dataclass(frozen=True)
class Measures:
    """What one engine made of a list of queries. Shares are of the queries that have an answer; noise of the others."""

    queries: int
    answerable: int
    first: float
    third: float
    gain: float
    nothing: float
    noise: float


def measure(queries: Sequence[Query], answers: Sequence[Sequence[str]]) -> Measures:
    """Return success at 1 and 3, nDCG at 10, the share with no result, and the share of noise."""
    pairs = [(query, ids) for query, ids in zip(queries, answers, strict=True) if query.answers]
    noise = [len(ids) > NOISE for query, ids in zip(queries, answers, strict=True) if not query.answers]
    return Measures(
        queries=len(queries),
        answerable=len(pairs),
        first=_mean([found(query, ids, 1) for query, ids in pairs]),
        third=_mean([found(query, ids, 3) for query, ids in pairs]),
        gain=_mean([_gain(query, ids) for query, ids in pairs]),
        nothing=_mean([not ids for _, ids in pairs]),
        noise=_mean(noise),
    )


def found(query: Query, ids: Sequence[str], most: int) -> bool:
    """Return whether a right answer is among the first few."""
    return not query.answers.isdisjoint(ids[:most])


def _gain(query: Query, ids: Sequence[str]) -> float:
    """Return nDCG at 10, each right answer worth the same."""
    got = sum(1 / math.log2(n + 2) for n, id in enumerate(ids[:10]) if id in query.answers)
    best = sum(1 / math.log2(n + 2) for n in range(min(10, len(query.answers))))
    return got / best


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

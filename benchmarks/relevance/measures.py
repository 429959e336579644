"""Judged queries, and how well an engine answers them."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import MappingProxyType

NOISE = 3
"""Most results that a query with no right answer may get before it counts as noise."""
CRUEL_WITHIN = 2
"""A listing that would hurt may not be among so many of the first results."""
BEST, FAIR = 2, 1
"""What a judge's two grades are worth in nDCG."""
_ROUNDS = 1_000
_Z = 1.96
"""Standard deviations to either side of a mean that hold 95% of a normal distribution."""


@dataclass(frozen=True)
class Query:
    """Words that somebody would type, and the listings that answer them, with their grades; none when nothing does."""

    text: str
    kind: str
    speaker: str
    grades: Mapping[str, int]
    cruel: frozenset[str]


def read(path: Path) -> list[Query]:
    """Return the judged queries of a file; all answers of a file with one column of them are of the best grade."""
    with path.open(encoding="utf-8", newline="") as file:
        return [_query(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _query(row: Mapping[str, str | None]) -> Query:
    def ids(column: str) -> list[str]:
        return (row.get(column) or "").split()

    grades = dict.fromkeys(ids("fair"), FAIR) | dict.fromkeys([*ids("best"), *ids("answers")], BEST)
    return Query(
        text=row["query"] or "",
        kind=row["kind"] or "",
        speaker=row.get("speaker") or "",
        grades=MappingProxyType(grades),
        cruel=frozenset(ids("cruel")),
    )


@dataclass(frozen=True)
class Interval:
    """A mean, and where the true one lies in 95 of 100 cases."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class Measures:
    """What one engine made of a list of queries. Shares are of the queries that have an answer; noise of the others."""

    queries: int
    answerable: int
    first: Interval
    third: Interval
    best_third: float
    gain: Interval
    nothing: float
    noise: float
    cruel: int


def measure(queries: Sequence[Query], answers: Sequence[Sequence[str]]) -> Measures:
    """Return success at 1 and 3, nDCG at 10, the share with no result, the share of noise, and how many would hurt."""
    pairs = [(query, ids) for query, ids in zip(queries, answers, strict=True) if query.grades]
    noise = [len(ids) > NOISE for query, ids in zip(queries, answers, strict=True) if not query.grades]
    return Measures(
        queries=len(queries),
        answerable=len(pairs),
        first=_share([found(query, ids, 1) for query, ids in pairs]),
        third=_share([found(query, ids, 3) for query, ids in pairs]),
        best_third=_mean([found(query, ids, 3, least=BEST) for query, ids in pairs]),
        gain=_bootstrap([gain(query, ids) for query, ids in pairs]),
        nothing=_mean([not ids for _, ids in pairs]),
        noise=_mean(noise),
        cruel=sum(not query.cruel.isdisjoint(ids[:CRUEL_WITHIN]) for query, ids in zip(queries, answers, strict=True)),
    )


def found(query: Query, ids: Sequence[str], most: int, least: int = FAIR) -> bool:
    """Return whether an answer of a grade, or of a better one, is among the first few."""
    return any(query.grades.get(id, 0) >= least for id in ids[:most])


def gain(query: Query, ids: Sequence[str]) -> float:
    """Return nDCG at 10: what is first counts most, and the best grade twice what the other does."""
    got = _discounted([query.grades.get(id, 0) for id in ids])
    return got / _discounted(sorted(query.grades.values(), reverse=True))


def _discounted(grades: Sequence[int]) -> float:
    return sum(grade / math.log2(n + 2) for n, grade in enumerate(grades[:10]))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _share(values: Sequence[bool]) -> Interval:
    """Return a share with Wilson's interval, which holds for few queries and near 0 and 1 too."""
    if not values:
        return Interval(0.0, 0.0, 1.0)
    n, share = len(values), _mean(values)
    middle = (share + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z / (1 + _Z**2 / n) * math.sqrt(share * (1 - share) / n + _Z**2 / (4 * n**2))
    return Interval(share, middle - half, middle + half)


def _bootstrap(values: Sequence[float]) -> Interval:
    """Return a mean with the interval that drawing the same number again, many times, gives."""
    if not values:
        return Interval(0.0, 0.0, 1.0)
    random = Random(0)
    means = sorted(_mean(random.choices(values, k=len(values))) for _ in range(_ROUNDS))
    return Interval(_mean(values), means[_ROUNDS // 40], means[-_ROUNDS // 40])

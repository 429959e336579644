"""What is said of the answers: tables in Markdown, and the queries that went wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from benchmarks.relevance import measures
from benchmarks.relevance.engines import NAMES, Answer
from benchmarks.relevance.measures import Interval, Measures, Query

HEADINGS = (
    "engine", "success@1", "success@3", "a best one in 3", "nDCG@10", "no result", "noise", "would hurt",
)  # fmt: skip


def table(queries: Sequence[Query], answers: Sequence[Answer]) -> str:
    """Return what each engine scored, a row each."""
    engines = [engine for engine in NAMES if engine in answers[0]]
    rows = [
        _row(NAMES[engine], measures.measure(queries, [answer[engine] for answer in answers])) for engine in engines
    ]
    return "\n".join([*_head(HEADINGS), *rows]) + "\n"


def breakdown(queries: Sequence[Query], answers: Sequence[Answer]) -> str:
    """Return what ours scored by kind of query and by who speaks, beside the best of the others at success@3."""
    rows = [*_shares("kind", queries, answers, lambda query: query.kind)]
    rows += _shares("speaker", queries, answers, lambda query: query.speaker)
    return "\n".join([*_head(("queries", "n", "success@1", "success@3", "nDCG@10", "best other@3")), *rows]) + "\n"


def misses(queries: Sequence[Query], answers: Sequence[Answer]) -> Iterator[str]:
    """Yield each query that ours got wrong, with what it found and should have found."""
    for query, answer in zip(queries, answers, strict=True):
        ids = answer["ours"]
        right = measures.found(query, ids, 3) if query.grades else len(ids) <= measures.NOISE
        if not right or not query.cruel.isdisjoint(ids[: measures.CRUEL_WITHIN]):
            wanted = " ".join(query.grades) or "nothing"
            yield (
                f"{query.kind} | {query.speaker} | {query.text}\n    wanted {wanted}\n    got {len(ids)}:"
                f" {' '.join(answer['scores'])}\n    needs {', '.join(answer['needs'])} {answer['corrected']}"
            )


def _shares(
    label: str, queries: Sequence[Query], answers: Sequence[Answer], key: Callable[[Query], str]
) -> Iterator[str]:
    for value in sorted({key(query) for query in queries if query.grades and key(query)}):
        chosen = [pair for pair in zip(queries, answers, strict=True) if key(pair[0]) == value]
        asked = [query for query, _ in chosen]
        by_engine = {
            engine: measures.measure(asked, [answer[engine] for _, answer in chosen])
            for engine in NAMES
            if engine in chosen[0][1]
        }
        ours = by_engine.pop("ours")
        other = max((got.third.mean for got in by_engine.values()), default=None)
        yield (
            f"| {label}: {value} | {ours.answerable} | {ours.first.mean:.2f} | {_interval(ours.third)}"
            f" | {ours.gain.mean:.2f} | {'–' if other is None else f'{other:.2f}'} |"
        )


def _head(headings: Sequence[str]) -> tuple[str, str]:
    return "| " + " | ".join(headings) + " |", "|---" + "|--:" * (len(headings) - 1) + "|"


def _row(engine: str, got: Measures) -> str:
    noise = f"{got.noise:.2f}" if got.answerable < got.queries else "–"
    cells = (
        engine, _interval(got.first), _interval(got.third), f"{got.best_third:.2f}", _interval(got.gain),
        f"{got.nothing:.2f}", noise, str(got.cruel),
    )  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def _interval(interval: Interval) -> str:
    return f"{interval.mean:.2f} ({interval.low:.2f} to {interval.high:.2f})"

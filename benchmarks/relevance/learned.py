"""Would a learned ranking do better than the formula? `python -m benchmarks.relevance.learned`.

A trial, and no part of the product: a logistic regression and LambdaMART over what the formula reads of each listing,
each trained on four fifths of the open queries and asked the fifth. It needs scikit-learn and lightgbm, which the
project does not: `pip install scikit-learn lightgbm` in an environment that is thrown away.
`trials.md` has what came of it.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.relevance import measures, tuning
from benchmarks.relevance.directories import DIRECTORIES
from benchmarks.relevance.measures import Query

PROGRAM = Path(__file__).parent / "engines" / "features.mjs"
_BAGS = 5
_TREES, _LEAVES = 20, 5
"""Few enough for two kilobytes of numbers."""

Row = tuple[str, float, float, float, float, float, float]
"""A listing's id, words, meaning, name, the share that is met, how many terms there are, and the formula's score."""
Example = tuple[Query, Sequence[Row]]
Scorer = Callable[[Sequence[Row]], Sequence[float]]


def examples(work: Path) -> list[Example]:
    """Return the open queries that have an answer, with what is known of each listing."""
    sets = [one for one in tuning.judged_sets([one for one in DIRECTORIES if one.is_here], work) if one.is_open]
    job = work / "job.json"
    job.write_text(json.dumps([[str(one.folder), [query.text for query in one.queries]] for one in sets]))
    done = subprocess.run(["node", str(PROGRAM), str(job)], capture_output=True, check=True, text=True)
    answers = zip(sets, json.loads(done.stdout), strict=True)
    pairs = [pair for one, rows in answers for pair in zip(one.queries, rows, strict=True)]
    return [(query, rows) for query, rows in pairs if query.grades and rows]


def columns(rows: Sequence[Row]) -> list[list[float]]:
    """Return what a model reads: the formula's own parts, and products of two."""
    return [[w, need, name, met, terms, w * met, need * met, w * need] for _, w, need, name, met, terms, _ in rows]


def logistic(seen: Sequence[Example]) -> Scorer:
    """Return the scorer that a logistic regression learns."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    model: Any = make_pipeline(StandardScaler(), LogisticRegression(C=0.3, class_weight="balanced"))
    read = [row for _, rows in seen for row in columns(rows)]
    model.fit(read, [row[0] in query.grades for query, rows in seen for row in rows])
    return lambda rows: list(model.decision_function(columns(rows)))


def lambdamart(seen: Sequence[Example]) -> Scorer:
    """Return the scorer that LambdaMART learns."""
    from lightgbm import LGBMRanker

    model: Any = LGBMRanker(
        n_estimators=_TREES, num_leaves=_LEAVES, min_child_samples=40, verbose=-1, n_jobs=1, random_state=0
    )
    read = [row for _, rows in seen for row in columns(rows)]
    grades = [query.grades.get(row[0], 0) for query, rows in seen for row in rows]
    model.fit(read, grades, group=[len(rows) for _, rows in seen])
    return lambda rows: list(model.predict(columns(rows)))


def formula(_: Sequence[Example]) -> Scorer:
    """Return the product's own scorer, which learns nothing here."""
    return lambda rows: [row[-1] for row in rows]


def validated(learn: Callable[[Sequence[Example]], Scorer], given: Sequence[Example]) -> tuple[float, float]:
    """Return success@3 and nDCG@10 over every fifth, scored by what was learnt on the others."""
    texts = sorted({query.text for query, _ in given})
    Random(0).shuffle(texts)
    fold_of = {text: n % _BAGS for n, text in enumerate(texts)}
    right, gains = list[bool](), list[float]()
    for fold in range(_BAGS):
        score = learn([one for one in given if fold_of[one[0].text] != fold])
        for query, rows in (one for one in given if fold_of[one[0].text] == fold):
            ranked = sorted(zip(score(rows), rows, strict=True), key=lambda pair: -pair[0])
            ids = [row[0] for _, row in ranked]
            right.append(measures.found(query, ids, 3))
            gains.append(measures.gain(query, ids))
    return sum(right) / len(right), sum(gains) / len(gains)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="linkbook-learned-") as folder:
        all_examples = examples(Path(folder))
    for each in (formula, logistic, lambdamart):
        success, gain = validated(each, all_examples)
        print(f"{each.__name__}: success@3 {success:.3f}, nDCG@10 {gain:.3f} over {len(all_examples)} queries")

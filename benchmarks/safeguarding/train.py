"""Learn what sentences say together when they do harm: `python -m benchmarks.safeguarding.train` writes the weights.

It needs scikit-learn, which the project does not: `pip install scikit-learn` in an environment that is thrown away.
First each writer's sentences are asked of what the others taught: that is what a set of sentences that nobody has seen
would measure. The two thresholds are chosen there, and then all sentences teach.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.safeguarding.judged import HERE, Judged, judged, ordinary, rows, shares
from generator.check.danger_model import WEIGHTS, DangerModel, Feature, features, name
from generator.check.danger_model.features import named
from generator.check.evidence import Reading

_TABLES_KNOW = ("open", "other_mould", "second_mould", "third_mould")
"""The tables of dangers were made with these, so what they find there is no evidence of what they find elsewhere."""
_FINDING = "finding"
_FINDING_WEIGHT = 3
"""How freely the worth of a finding of the tables may be learnt, beside that of a word."""
_REGULARISATION = 0.1
_LEAST_SEEN = 2
_LEAST_WEIGHT = 0.004
_FALSE_HOLDS = 0.018
"""The share of harmless sentences that may be held, by all rules together."""


def main() -> None:
    """Ask each writer's sentences of what the others taught, choose the thresholds, learn from all and write it."""
    every = {path.stem: judged(rows(path)) for path in sorted(HERE.glob("*.tsv")) if path.stem != "sealed"}
    calm = [counted(reading) for reading in ordinary()]
    asked = [(writer, one, worth) for writer in every for one, worth in _asked(writer, every, calm)]
    fresh = [(writer, one, worth) for writer, one, worth in asked if writer not in _TABLES_KNOW]
    beside = _finding_worth(_learn(every, calm))
    alone = _threshold([(one, worth) for _, one, worth in fresh], beside)
    for writer in every:
        print(_row(writer, [(one, worth) for other, one, worth in asked if other == writer], alone, beside))
    print(_row("fresh", [(one, worth) for _, one, worth in fresh], alone, beside))
    model = _learn(every, calm)
    weights = {name(feature): by for feature, by in model.weights.items()}
    stored = {"start": model.start, "alone": alone, "beside": round(alone - beside, 3), "weights": weights}
    WEIGHTS.write_text(json.dumps(stored, separators=(",", ":")).replace(',"', ',\n"') + "\n", encoding="utf-8")
    print(f"{len(model.weights)} weights, alone {alone}, beside {alone - beside:.3f}")


def counted(reading: Reading) -> dict[Feature, float]:
    """Return how often the sentences of a text say each thing."""
    return dict(Counter(feature for sentence in reading.sentences for feature in features(sentence.split())))


def _learn(every: dict[str, list[Judged]], calm: Sequence[dict[Feature, float]]) -> DangerModel:
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    taught = [(writer, one) for writer, some in every.items() for one in some]
    said: list[dict[Feature, float]] = []
    for writer, one in taught:
        found = counted(one.found)
        known = bool(one.found.dangers) and writer not in _TABLES_KNOW
        said.append({**found, _FINDING: _FINDING_WEIGHT} if known else found)
    said += calm
    often = Counter(feature for each in said for feature in each)
    vectorizer: Any = DictVectorizer()
    kept = [{name(said): v for said, v in each.items() if often[said] >= _LEAST_SEEN} for each in said]
    matrix = vectorizer.fit_transform(kept)
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model: Any = LogisticRegression(C=_REGULARISATION, solver="liblinear", max_iter=3000)
    model.fit(matrix, [one.is_danger for _, one in taught] + [False] * len(calm))
    worths = dict(zip(vectorizer.feature_names_, model.coef_[0], strict=True))
    weights = {named(n): round(by, 3) for n, by in worths.items() if abs(by) >= _LEAST_WEIGHT or n == _FINDING}
    return DangerModel(round(model.intercept_[0], 3), 0, 0, weights)


def _finding_worth(model: DangerModel) -> float:
    """Return what a finding of the tables is worth."""
    return round(_FINDING_WEIGHT * model.weights[_FINDING], 3)


def _asked(
    writer: str, every: dict[str, list[Judged]], calm: Sequence[dict[Feature, float]]
) -> list[tuple[Judged, float]]:
    """Return one writer's sentences with the worst worth of each by what the others taught."""
    model = _learn({other: some for other, some in every.items() if other != writer}, calm)
    return [(one, _worth(one, model, _finding_worth(model))) for one in every[writer]]


def _worth(one: Judged, model: DangerModel, finding: float) -> float:
    return max(model.worth(said.sentences) + (finding if said.dangers else 0) for said in one.said)


def _threshold(asked: Sequence[tuple[Judged, float]], finding: float) -> float:
    """Return what worth holds so that no more harmless sentences are held than may be."""
    harmless = [(one, worth) for one, worth in asked if not one.is_danger]
    held_anyway = sum(one.by_other_rules or one.tells_a_code for one, _ in harmless)
    others = sorted((w for one, w in harmless if not (one.by_other_rules or one.tells_a_code)), reverse=True)
    room = max(0, int(_FALSE_HOLDS * len(harmless)) - held_anyway)
    return round(float(others[room]) + 0.001, 3)


def _row(writer: str, asked: Sequence[tuple[Judged, float]], alone: float, finding: float) -> str:
    cells = []
    for label in (False, True):
        some = [(one, worth) for one, worth in asked if one.is_danger == label]
        tables = [bool(any(s.dangers for s in one.said)) or one.by_other_rules for one, _ in some]
        together = [one.by_other_rules or one.tells_a_code or worth > alone for one, worth in some]
        cells += [shares(tables), shares(together)]
    return f"| {writer} | {' | '.join(cells)} |"


if __name__ == "__main__":
    main()

"""Learn what sentences say together when they do harm: `python -m benchmarks.safeguarding.train` writes the weights.

It needs scikit-learn, which the project does not: `pip install scikit-learn` in an environment that is thrown away.
First each writer's sentences are asked of what the others taught: that is what a set of sentences that nobody has seen
would measure. The two thresholds are chosen there, and then all sentences teach.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.safeguarding.judged import HERE, Judged, judged, ordinary, rows, shares
from generator.check.danger_model import WEIGHTS, DangerModel, Feature, features, name
from generator.check.danger_model.features import named
from generator.check.evidence import Reading
from generator.check.phrases import sentences
from generator.check.safeguarding import DANGERS, FACTS

_TABLES_KNOW = ("open", "other_mould", "second_mould", "third_mould")
"""The tables of dangers were made with these, so what they find there is no evidence of what they find elsewhere."""
_FINDING = "finding"
_FINDING_WEIGHT = 3
"""How freely the worth of a finding of the tables may be learnt, beside that of a word."""
_REGULARISATION = 0.1
_LEAST_SEEN = 2
_LEAST_WEIGHT = 0.004
_BESIDE = -1.0
"""What a text must be worth where the tables have found a danger: less, and all else in it speaks against one."""
_FALSE_HOLDS = 0.0145
"""The share of harmless sentences that may be held, by all rules together: under 2%, since ideas knew these writers."""


def main() -> None:
    """Ask each writer's sentences of what the others taught, choose the thresholds, learn from all and write it."""
    every = {path.stem: judged(rows(path)) for path in sorted(HERE.glob("*.tsv")) if path.stem != "sealed"}
    calm = [(counted(reading), False) for reading in ordinary()] + list(_examples())
    asked = [(writer, one, worth) for writer in every for one, worth in _asked(writer, every, calm)]
    fresh = [(writer, one, worth) for writer, one, worth in asked if writer not in _TABLES_KNOW]
    alone = _threshold([(one, worth) for _, one, worth in fresh])
    for writer in every:
        print(_row(writer, [(one, worth) for other, one, worth in asked if other == writer], alone))
    print(_row("fresh", [(one, worth) for _, one, worth in fresh], alone))
    model = _learn(every, calm)
    weights = {name(feature): by for feature, by in model.weights.items()}
    stored = {"start": model.start, "alone": alone, "beside": _BESIDE, "weights": weights}
    WEIGHTS.write_text(json.dumps(stored, separators=(",", ":")).replace(',"', ',\n"') + "\n", encoding="utf-8")
    print(f"{len(model.weights)} weights, alone {alone}")


def counted(reading: Reading) -> dict[Feature, float]:
    """Return how often the sentences of a text say each thing."""
    return dict(Counter(feature for sentence in reading.sentences for feature in features(sentence.split())))


_Taught = tuple[dict[Feature, float], bool]
"""What a text says, and whether it is a danger."""


def _examples() -> Iterator[_Taught]:
    """Yield the example and the counter-example of every sign of the tables, with the marks that it asks for."""
    for danger in DANGERS:
        for sign in danger.signs if danger.code not in FACTS else ():
            for text, is_danger in ((sign.example, True), (sign.counter_example, False)):
                said = (f" @open{sentence}" for sentence in sentences(text))
                yield dict(Counter(feature for each in said for feature in features(each.split()))), is_danger


def _learn(every: dict[str, list[Judged]], calm: Sequence[_Taught]) -> DangerModel:
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    taught = [(writer, one) for writer, some in every.items() for one in some]
    said: list[dict[Feature, float]] = []
    for writer, one in taught:
        found = counted(one.found)
        known = bool(one.found.dangers) and writer not in _TABLES_KNOW
        said.append({**found, _FINDING: _FINDING_WEIGHT} if known else found)
    said += [features for features, _ in calm]
    often = Counter(feature for each in said for feature in each)
    vectorizer: Any = DictVectorizer()
    kept = [{name(said): v for said, v in each.items() if often[said] >= _LEAST_SEEN} for each in said]
    matrix = vectorizer.fit_transform(kept)
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model: Any = LogisticRegression(C=_REGULARISATION, solver="liblinear", max_iter=3000)
    model.fit(matrix, [one.is_danger for _, one in taught] + [is_danger for _, is_danger in calm])
    worths = dict(zip(vectorizer.feature_names_, model.coef_[0], strict=True))
    weights = {named(n): round(by, 3) for n, by in worths.items() if abs(by) >= _LEAST_WEIGHT or n == _FINDING}
    return DangerModel(round(model.intercept_[0], 3), 0, _BESIDE, weights)


def _asked(writer: str, every: dict[str, list[Judged]], calm: Sequence[_Taught]) -> list[tuple[Judged, _Worths]]:
    """Return one writer's sentences with the worst worth of each by what the others taught."""
    model = _learn({other: some for other, some in every.items() if other != writer}, calm)
    return [(one, _Worths.of(one, model)) for one in every[writer]]


@dataclass(frozen=True)
class _Worths:
    """What the worst text of a listing is worth, and whether a finding of the tables stands."""

    worst: float
    finding_stands: bool

    @staticmethod
    def of(one: Judged, model: DangerModel) -> _Worths:
        stands = any(said.dangers and not model.speaks_against(said.sentences) for said in one.said)
        return _Worths(max(model.worth(said.sentences) for said in one.said), stands)


def _is_held(one: Judged, worths: _Worths, alone: float) -> bool:
    return one.by_other_rules or one.is_a_fact or worths.worst >= alone or worths.finding_stands


def _threshold(asked: Sequence[tuple[Judged, _Worths]]) -> float:
    """Return the least worth that holds a text alone, so that no more harmless sentences are held than may be."""
    harmless = [(one, worths) for one, worths in asked if not one.is_danger]
    room = int(_FALSE_HOLDS * len(harmless))
    tried = (hundredths / 100 for hundredths in range(50, 500))
    return next(at for at in tried if sum(_is_held(one, worths, at) for one, worths in harmless) <= room)


def _row(writer: str, asked: Sequence[tuple[Judged, _Worths]], alone: float) -> str:
    cells = []
    for label in (False, True):
        some = [(one, worths) for one, worths in asked if one.is_danger == label]
        cells.append(shares(one.by_other_rules or any(said.dangers for said in one.said) for one, _ in some))
        cells.append(shares(one.by_other_rules or one.is_a_fact or worths.worst >= alone for one, worths in some))
        cells.append(shares(_is_held(one, worths, alone) for one, worths in some))
    return f"| {writer} | {' | '.join(cells)} |"


if __name__ == "__main__":
    main()

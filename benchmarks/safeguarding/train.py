"""Learn what sentences say together when they do harm: `python -m benchmarks.safeguarding.train` writes the weights.

It needs scikit-learn, which the project does not: `pip install scikit-learn` in an environment that is thrown away.
First each writer's sentences are asked of what the others taught: that is what a set of sentences that nobody has seen
would measure. The two thresholds are chosen there, and then all sentences teach.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.safeguarding.judged import HERE, Judged, judged, ordinary, rows, shares
from generator.check.danger_model import (
    NEIGHBOURS,
    WEIGHTS,
    DangerModel,
    Feature,
    Neighbours,
    features,
    finding,
    name,
    neighbours,
)
from generator.check.danger_model.features import named
from generator.check.evidence import JudgedText
from generator.check.phrases import plain_sentences
from generator.check.safeguarding import DANGERS, FACTS

_TABLES_KNOW = ("open", "other_mould", "second_mould", "third_mould", "fourth_mould", "fifth_mould", "near_misses")
"""The tables of dangers were made with these, so what they find there is no evidence of what they find elsewhere."""
_FRESH = "writer_"
"""How the files of writers are called whose sentences choose the thresholds."""
_TWINS = frozenset({"pairs", "writer_9"})
"""Files whose harmless sentences were made as like a danger as could be. They teach, but choose no threshold.

A listing is seldom the twin of a danger: with a threshold for them, a third of what others would hold is let through.
"""
_ANY = finding("")
_ANY_WEIGHT = 3
"""How freely the worth of any finding of the tables may be learnt, beside that of a word."""
_REGULARISATION = 0.3
_LEAST_SEEN = 2
_LEAST_WEIGHT = 0.004
_FALSE_HOLDS = 0.013
"""The share of harmless sentences that may be held, by all rules together.

Ideas and signs were widened by what these writers showed, and one that they had not seen had twice their share.
"""
_FALSE_WARNINGS = 0.025
"""The share of harmless sentences that may be held or warned of, chosen in the same way."""
_NEVER = 99.0


def main() -> None:
    """Ask each writer's sentences of what the others taught, choose the thresholds, learn from all and write it."""
    every = {path.stem: judged(rows(path)) for path in sorted(HERE.glob("*.tsv")) if path.stem != "sealed"}
    calm = [_Taught("", counted(reading), False, reading.sentences) for reading in ordinary()] + list(_examples())
    taught = [_taught(writer, one) for writer, some in every.items() for one in some] + calm
    asked = [each for writer in every for each in _asked(writer, every[writer], taught)]
    fresh = [each for each in asked if each.writer.startswith(_FRESH) and each.writer not in _TWINS]
    held = _threshold(fresh, _FALSE_HOLDS, _NEVER)
    warned = _threshold(fresh, _FALSE_WARNINGS, held)
    for writer in every:
        print(_row(writer, [each for each in asked if each.writer == writer], held, warned))
    print(_row("fresh", fresh, held, warned))
    model = _learn(taught)
    weights = {name(feature): by for feature, by in model.weights.items()}
    stored = {"start": model.start, "held": held, "warned": warned, "weights": weights}
    for path, kept in ((WEIGHTS, stored), (NEIGHBOURS, asdict(model.neighbours))):
        path.write_text(json.dumps(kept, separators=(",", ":")).replace(',"', ',\n"') + "\n", encoding="utf-8")
    print(f"{len(model.weights)} weights, held {held}, warned {warned}")


# --- what teaches -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Taught:
    """What a text says, who wrote it, and whether it is a danger."""

    writer: str
    said: dict[Feature, float]
    is_danger: bool
    sentences: Sequence[str] = ()
    """What may be a neighbour of other texts: the examples of signs are not, since they retell what writers said."""


def counted(reading: JudgedText) -> dict[Feature, float]:
    """Return how often the sentences of a text say each thing."""
    return dict(Counter(feature for sentence in reading.sentences for feature in features(sentence.split())))


def _taught(writer: str, one: Judged) -> _Taught:
    codes = [] if writer in _TABLES_KNOW else [danger.code for danger in one.found.dangers]
    found: dict[Feature, float] = {finding(code): 1 for code in codes}
    if codes:
        found[_ANY] = _ANY_WEIGHT
    return _Taught(writer, counted(one.found) | found, one.is_danger, one.found.sentences)


def _examples() -> Iterator[_Taught]:
    """Yield the example and the counter-example of every sign of the tables, with the marks that it asks for."""
    for danger in DANGERS:
        for sign in danger.signs if danger.code not in FACTS else ():
            for text, is_danger in ((sign.example, True), (sign.counter_example, False)):
                said = (f" @open{sentence}" for sentence in plain_sentences(text))
                found = Counter(feature for each in said for feature in features(each.split()))
                yield _Taught("", dict(found), is_danger)


def _learn(taught: Sequence[_Taught]) -> DangerModel:
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    often = Counter(feature for each in taught for feature in each.said)
    vectorizer: Any = DictVectorizer()
    kept = [{name(said): by for said, by in each.said.items() if often[said] >= _LEAST_SEEN} for each in taught]
    matrix = vectorizer.fit_transform(kept)
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    model: Any = LogisticRegression(C=_REGULARISATION, solver="liblinear", max_iter=3000)
    model.fit(matrix, [each.is_danger for each in taught])
    worths = dict(zip(vectorizer.feature_names_, model.coef_[0], strict=True))
    codes = {danger.code for danger in DANGERS}  # several tables share one
    found = {finding(code): worths.pop(finding(code), 0.0) for code in sorted(codes)}
    of_any = worths.pop(_ANY, 0.0) * _ANY_WEIGHT
    kept_worths = {said: by for said, by in worths.items() if abs(by) >= _LEAST_WEIGHT}
    kept_worths |= {code: by + of_any for code, by in found.items()}
    weights = {named(n): round(by, 3) for n, by in kept_worths.items()}
    return DangerModel(round(model.intercept_[0], 3), _NEVER, _NEVER, weights, _neighbours(taught))


def _neighbours(taught: Sequence[_Taught]) -> Neighbours:
    texts = {(each.is_danger, tuple(map(_unmarked, each.sentences))) for each in taught if each.sentences}
    return neighbours(*([said for danger, said in sorted(texts) if danger == label] for label in (False, True)))


def _unmarked(sentence: str) -> str:
    return " ".join(word for word in sentence.split() if word[0] != "@")


# --- what is asked ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Asked:
    """A sentence, what its worst text is worth, and whether it is held whatever that is."""

    writer: str
    one: Judged
    worth: float
    is_sure: bool

    def reaches(self, threshold: float) -> bool:
        """Return whether the sentence is held, or warned of, at a threshold."""
        return self.is_sure or self.worth >= threshold

    @property
    def has_a_sign(self) -> bool:
        """Return whether the tables find anything, or another rule does."""
        return self.one.by_other_rules or any(said.dangers for said in self.one.said)


def _asked(writer: str, some: Sequence[Judged], taught: Sequence[_Taught]) -> list[_Asked]:
    """Return one writer's sentences with what each is worth by what the others taught."""
    model = _learn([each for each in taught if each.writer != writer])
    return [_Asked(writer, one, _worth(one, model), _is_sure(one, model)) for one in some]


def _worth(one: Judged, model: DangerModel) -> float:
    return max(model.worth(said.sentences, [danger.code for danger in said.dangers]) for said in one.said)


def _is_sure(one: Judged, model: DangerModel) -> bool:
    """Return whether a rule holds a sentence for certain, or a sign does with little else said."""
    found = (([danger.code for danger in said.dangers], said.sentences) for said in one.said)
    return one.by_other_rules or one.is_a_fact or any(codes and model.upholds(said, codes) for codes, said in found)


def _threshold(asked: Sequence[_Asked], share: float, at_most: float) -> float:
    """Return the least worth to hold or warn from, so that no more harmless sentences reach it than may."""
    harmless = [each for each in asked if not each.one.is_danger]
    room = int(share * len(harmless))
    tried = (hundredths / 100 for hundredths in range(-300, 500))
    return min(at_most, next(at for at in tried if sum(each.reaches(at) for each in harmless) <= room))


def _row(writer: str, asked: Sequence[_Asked], held: float, warned: float) -> str:
    cells = []
    for label in (False, True):
        some = [each for each in asked if each.one.is_danger == label]
        cells.append(shares(each.has_a_sign for each in some))
        cells.append(shares(each.reaches(held) for each in some))
        cells.append(shares(each.reaches(warned) or each.has_a_sign for each in some))
    return f"| {writer} | {' | '.join(cells)} |"


if __name__ == "__main__":
    main()

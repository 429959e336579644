"""Learn which needs listings' words mean: `python -m benchmarks.needs.train`, which writes the weights of Python.

It needs scikit-learn, which the project does not: `pip install scikit-learn` in an environment that is thrown away.
First every fifth of the open listings is asked of what the others taught, for the two confidences to be chosen by. The
third of listings that is sealed teaches nothing and is not asked here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.needs import listings, texts
from benchmarks.relevance.directories import STARTER, TODAY
from generator import load, resolve
from generator.need_model import MOST_SAID, PHRASE_SCALE, WEIGHTS, LearntNeed, NeedModel, features
from generator.need_proposals import NeedProposer

_NOT_KEPT = "hounslow-imported"
"""Teaches nothing: nothing of its listings may be kept here. So it shows what an import elsewhere would be given."""
_FOLDS = 5
_TYPED_WEIGHT = 1.5
"""What a text that somebody typed counts beside a listing."""
_REGULARISATION = 3
_LEAST_SEEN = 2
_LEAST_WEIGHT = 0.1
_THRESHOLDS = (0.15, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)


@dataclass(frozen=True, eq=False)
class Example:
    """A listing or a text, the needs it is for, and those that nobody would mind: of these it teaches nothing."""

    texts: Mapping[str, str]
    said: Mapping[str, float]
    needs: frozenset[str]
    also: frozenset[str]
    weight: float


def main() -> None:
    """Ask each fifth of what the others taught; then learn from all, and write it."""
    directory = resolve.link(load.directory(STARTER), TODAY)
    proposer, needs = NeedProposer(directory.needs.values()), list(directory.needs)
    judged = [one for one in listings.judged(sealed=False) if one.directory != _NOT_KEPT]
    taught = [Example(one.texts, proposer.said(one.texts), one.needs, one.also, 1) for one in judged]
    typed = [_typed({"name": text.words}, text.needs, proposer) for text in texts.typed()]
    print(_crossed(taught, typed, needs))
    _write(WEIGHTS, _learn([*taught, *typed], needs))


def _write(path: Path, learnt: Mapping[str, tuple[Any, list[str]]]) -> None:
    stored = {id: _stored(*one) for id, one in learnt.items()}
    path.write_text(json.dumps(stored, separators=(",", ":")).replace("},", "},\n") + "\n", encoding="utf-8")


def _typed(parts: Mapping[str, str], needs: Sequence[str], proposer: NeedProposer) -> Example:
    return Example(parts, proposer.said(parts), frozenset(needs), frozenset(), _TYPED_WEIGHT)


def _learn(examples: Sequence[Example], needs: Sequence[str]) -> dict[str, tuple[Any, list[str]]]:
    """Return a fitted regression for each need, and the names of its columns."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    vectorizer: Any = DictVectorizer()
    every = vectorizer.fit_transform([features(one.texts) for one in examples]).tocsr()
    often = [n for n, seen in enumerate((every > 0).sum(0).tolist()[0]) if seen >= _LEAST_SEEN]
    names, every = [vectorizer.feature_names_[n] for n in often], every[:, often]
    learnt = {}
    for id in needs:
        said = csr_matrix([[PHRASE_SCALE * min(MOST_SAID, one.said.get(id, 0))] for one in examples])
        model: Any = LogisticRegression(C=_REGULARISATION, solver="liblinear", intercept_scaling=10)
        weights = [0 if id in one.also else one.weight for one in examples]
        model.fit(hstack([every, said]).tocsr(), [id in one.needs for one in examples], sample_weight=weights)
        learnt[id] = (model, names)
    return learnt


def _stored(model: Any, names: Sequence[str]) -> dict[str, Any]:
    *weights, phrases = model.coef_[0]
    kept = {name: round(by, 2) for name, by in zip(names, weights, strict=True) if abs(by) >= _LEAST_WEIGHT}
    return {"start": round(model.intercept_[0], 3), "phrases": round(phrases, 3), "weights": kept}


def _crossed(judged: Sequence[Example], typed: Sequence[Example], needs: Sequence[str]) -> str:
    """Return a row for each confidence: what share of needs is found, and of proposals wrong."""
    answers = list(_answers(judged, typed, needs))
    lines = ["| from | needs found | proposed wrongly |", "|--:|--:|--:|"]
    for least in _THRESHOLDS:
        got = [(one, frozenset(id for id, by in said.items() if by >= least)) for one, said in answers]
        found = sum(len(one.needs & ids) for one, ids in got) / sum(len(one.needs) for one, _ in got)
        wrong = sum(len(ids - one.needs - one.also) for one, ids in got) / max(1, sum(len(ids) for _, ids in got))
        lines.append(f"| {least} | {found:.2f} | {wrong:.2f} |")
    return "\n".join(lines)


def _answers(
    judged: Sequence[Example], typed: Sequence[Example], needs: Sequence[str]
) -> Iterator[tuple[Example, dict[str, float]]]:
    """Yield each listing with what the weights that are kept of the others' lessons say of each need."""
    shuffled = list(judged)
    Random(0).shuffle(shuffled)
    for fold in range(_FOLDS):
        others = [one for n, one in enumerate(shuffled) if n % _FOLDS != fold]
        learnt = {id: LearntNeed(**_stored(*one)) for id, one in _learn([*others, *typed], needs).items()}
        model = NeedModel(learnt, learnt[needs[0]])
        for one in shuffled[fold::_FOLDS]:
            yield one, {meant.id: meant.probability for meant in model.meant(one.texts, one.said)}


if __name__ == "__main__":
    main()

"""Choosing the ranking's parameters: a search over the open queries of every set, the same each time.

A trial changes a few parameters of the best so far, each to a value drawn from its range, and asks every query again.
What it is worth is told query by query, so that the gain can be judged as it would be on queries not seen: each fold
takes the trial that is best on the other folds, and the gain is what those trials are worth on the folds left out.
"""

from __future__ import annotations

import json
import re
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from benchmarks.relevance import directories, measures
from benchmarks.relevance.directories import JudgedDirectory
from benchmarks.relevance.measures import Query

HERE = Path(__file__).parent
PARAMETERS = HERE.parent.parent / "site_overrides" / "assets" / "search" / "ranking-parameters.js"
PROGRAM = HERE / "engines" / "trials.mjs"
LEAST_REGRESSION = 0.95
"""The least success@3 of a set of before, for a trial to be taken."""
FOLDS = 5
_NOISE_COST = 0.5
"""What a page of noise costs, beside 1 for a right answer among the first three, and up to 1 more for nDCG."""
_MOST_CHANGED = 3
_DECLARATION = re.compile(
    r"/\*\*(?P<comment>(?:(?!\*/).)*?Range: (?P<low>-?[\d.]+) to (?P<high>-?[\d.]+)\.(?:(?!\*/).)*)\*/\n"
    r"export const (?P<name>\w+) = (?P<value>-?[\d.]+);",
    re.S,
)

Values = Mapping[str, float]


@dataclass(frozen=True)
class Parameter:
    """A number of the ranking that may be chosen from a range, both ends in it."""

    name: str
    value: float
    low: float
    high: float

    def draw(self, chance: Random, near: float) -> float:
        """Return a value near another, or now and then any of the range."""
        width = self.high - self.low
        drawn = chance.uniform(self.low, self.high) if chance.random() < 0.25 else chance.gauss(near, width / 8)
        return round(min(self.high, max(self.low, drawn)), 3)


def parameters(source: str) -> list[Parameter]:
    """Return those of a module whose comment says `Range: … to ….`"""
    return [
        Parameter(found["name"], float(found["value"]), float(found["low"]), float(found["high"]))
        for found in _DECLARATION.finditer(source)
    ]


def with_values(source: str, values: Values) -> str:
    """Return the module's source with other values."""
    for name, value in values.items():
        source = re.sub(rf"(export const {name} = )[^;]+;", rf"\g<1>{value:g};", source)
    return source


# --- asking -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class JudgedSet:
    """Queries of one directory, all open or all of before."""

    folder: Path
    queries: Sequence[Query]
    is_open: bool


@dataclass(frozen=True)
class Trial:
    """Some values, and what they are worth for each open query."""

    values: Values
    worth: Sequence[float]

    @property
    def mean(self) -> float:
        """Return what they are worth over all queries."""
        return sum(self.worth) / len(self.worth)


def judged_sets(chosen: Sequence[JudgedDirectory], work: Path) -> list[JudgedSet]:
    """Return the open queries and those of before, with each directory's index built in `work`."""
    sets = []
    for judged in chosen:
        folder = work / judged.id
        (folder / "directory").mkdir(parents=True)
        directories.build(judged.write(folder / "directory"), folder)
        for part in ("open", "regression"):
            path = HERE / part / f"{judged.queries}.tsv"
            if path.is_file():
                sets.append(JudgedSet(folder, measures.read(path), part == "open"))
    return sets


class Asker:
    """One long-lived finder for each set, which takes other values at each trial."""

    def __init__(self, sets: Sequence[JudgedSet], process: subprocess.Popen[str]) -> None:
        """Ask `process`, which knows the queries of `sets`."""
        self.sets, self.process = sets, process

    def trial(self, values: Values) -> Trial:
        """Return what values are worth."""
        asked = [one for one in self.sets if one.is_open]
        answers = zip(asked, self._ask(values, asked), strict=True)
        return Trial(values, [worth for judged, found in answers for worth in _worths(judged, found)])

    def holds(self, trial: Trial) -> bool:
        """Return whether the sets of before are answered as well as they must be."""
        asked = [one for one in self.sets if not one.is_open]
        answers = zip(asked, self._ask(trial.values, asked), strict=True)
        return all(measures.measure(one.queries, found).third.mean >= LEAST_REGRESSION for one, found in answers)

    def _ask(self, values: Values, asked: Sequence[JudgedSet]) -> list[list[list[str]]]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        line = [values, [n for n, one in enumerate(self.sets) if one in asked]]
        print(json.dumps(line), file=self.process.stdin, flush=True)
        answers: list[list[list[str]]] = json.loads(self.process.stdout.readline())
        return answers


@contextmanager
def asker(sets: Sequence[JudgedSet], work: Path) -> Iterator[Asker]:
    """Start the finders, and end them."""
    job = work / "job.json"
    job.write_text(json.dumps([[str(one.folder), [query.text for query in one.queries]] for one in sets]))
    command = ["node", str(PROGRAM), str(job)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Asker(sets, process)
        assert process.stdin
        process.stdin.close()


def _worths(judged: JudgedSet, found: Sequence[Sequence[str]]) -> list[float]:
    return [_worth(query, ids) for query, ids in zip(judged.queries, found, strict=True)]


def _worth(query: Query, ids: Sequence[str]) -> float:
    if not query.grades:
        return -_NOISE_COST * (len(ids) > measures.NOISE)
    harm = not query.cruel.isdisjoint(ids[: measures.CRUEL_WITHIN])
    return measures.found(query, ids, 3) + measures.gain(query, ids) - harm


# --- searching ----------------------------------------------------------------------------------------------------


def search(ask: Asker, chosen: Sequence[Parameter], seconds: float, seed: int = 0) -> list[Trial]:
    """Return the trials within a time, the first of the values as they are; each starts from the best so far.

    Those that are better and fail the sets of before are left out.
    """
    chance, end = Random(seed), time.monotonic() + seconds
    trials = [ask.trial({each.name: each.value for each in chosen})]
    best = trials[0]
    while time.monotonic() < end:
        changed = chance.sample(chosen, chance.randint(1, _MOST_CHANGED))
        drawn = {each.name: each.draw(chance, best.values[each.name]) for each in changed}
        trial = ask.trial({**best.values, **drawn})
        if trial.mean > best.mean and not ask.holds(trial):
            continue
        trials.append(trial)
        best = max(best, trial, key=lambda each: each.mean)
    return trials


def best_of(trials: Sequence[Trial], queries: Sequence[int] | None = None) -> Trial:
    """Return the best, by all queries or by some; the first where none is better."""

    def mean(trial: Trial) -> float:
        return trial.mean if queries is None else sum(trial.worth[n] for n in queries) / len(queries)

    return max(trials, key=mean)


def gain_on_unseen(trials: Sequence[Trial], sets: Sequence[JudgedSet]) -> float:
    """Return the mean gain over the first trial on folds that had no say in the choice; one text is in one fold."""
    texts = [query.text for judged in sets if judged.is_open for query in judged.queries]
    order = sorted(set(texts))
    Random(0).shuffle(order)
    fold_of = {text: n % FOLDS for n, text in enumerate(order)}
    gains = []
    for fold in range(FOLDS):
        unseen = [n for n, text in enumerate(texts) if fold_of[text] == fold]
        seen = [n for n, text in enumerate(texts) if fold_of[text] != fold]
        best = best_of(trials, seen)
        gains += [best.worth[n] - trials[0].worth[n] for n in unseen]
    return sum(gains) / len(gains)


def report(trials: Sequence[Trial], sets: Sequence[JudgedSet]) -> str:
    """Return what was chosen and what it gains, as text."""
    first, best = trials[0], best_of(trials)
    changed = [
        f"  {name} = {value:g} (was {first.values[name]:g})"
        for name, value in best.values.items()
        if value != first.values[name]
    ]
    return "\n".join(
        [
            f"{len(trials)} trials over {len(first.worth)} queries.",
            f"Worth {first.mean:.3f} before, {best.mean:.3f} after.",
            f"Gain on folds that had no say: {gain_on_unseen(trials, sets):+.3f}.",
            *(changed or ["  nothing better was found"]),
        ]
    )

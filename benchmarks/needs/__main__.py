"""`python -m benchmarks.needs`: how well the finder knows which need words mean, beside its phrases alone.

Each of five parts of `training.tsv`, which people wrote who had seen neither lexicon nor engine, is asked of weights
that were learnt from the other four. `--train` learns the finder's weights from all. `--listings` says how many of a
careful curator's needs are proposed for listings; `--sealed` asks that of the third that is kept back, once.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.needs import listings, texts
from benchmarks.needs.texts import NONE, Text
from benchmarks.relevance.directories import STARTER, TODAY
from generator import export, load, resolve
from generator.export.search_index.analyzer import tokenise
from generator.need_model import WEIGHTS

HERE = Path(__file__).parent
_CLEARLY = 0.45
"""The strength from which even everyday words count as saying something (TELLING_NEED of the finder)."""
_BINS = 10

Answer = Sequence[tuple[str, float]]
"""The needs that a text is taken to mean, the most likely first, with their probabilities."""


def main(arguments: Sequence[str]) -> None:
    """Do what the arguments ask for; with none, ask what people typed."""
    if "--listings" in arguments or "--sealed" in arguments:
        print(listings.table(sealed="--sealed" in arguments, with_misses="--misses" in arguments))
    elif "--train" in arguments:
        _write(_learn(is_asked=False)[1]["weights"])
    else:
        _compare()


def _learn(is_asked: bool) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the texts as the finder reads them, and what was learnt from them."""
    directory = resolve.link(load.directory(STARTER), TODAY)
    more = [*texts.phrases(directory), *texts.empty(), *texts.listings(directory)]
    rows = [*_as_read(texts.typed(), directory), *map(_plain, more)]
    needs = [*directory.needs, NONE]
    return rows, json.loads(_node("train.mjs", given=json.dumps({"texts": rows, "needs": needs, "isAsked": is_asked})))


def _plain(text: Text) -> dict[str, Any]:
    return {**asdict(text), "words": tokenise(text.words), "phrases": []}


def _as_read(typed: Sequence[Text], directory: resolve.Directory) -> list[dict[str, Any]]:
    """Return texts as the finder reads them, spelt right, with what phrases say of each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in export.search_index.files(directory, TODAY).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        (folder / "texts.json").write_text(json.dumps([text.words for text in typed]))
        read = json.loads(_node("ask.mjs", str(folder), str(folder / "texts.json")))
    return [{**asdict(text), **one} for text, one in zip(typed, read, strict=True)]


def _node(script: str, *arguments: str, given: str = "") -> str:
    command = ["node", str(HERE / script), *arguments]
    return subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True).stdout


def _write(weights: dict[str, Any]) -> None:
    header = "// What words mean, learnt from thousands of texts: `python -m benchmarks.needs --train`.\n"
    WEIGHTS.write_text(f"{header}export const NEED_WEIGHTS = {json.dumps(weights, indent=2)};\n", encoding="utf-8")


def _compare() -> None:
    rows, learnt = _learn(is_asked=True)
    judged = [row for row in rows if row["judged"]]
    print("| | the first is right | one of three | clear on words that mean none |\n|---|--:|--:|--:|")
    for name, answers in (("phrases and words", learnt["answers"]), ("phrases alone", [r["phrases"] for r in judged])):
        shares = (_share(judged, answers, test) for test in (_first, _third))
        none = [
            clear for row, got in zip(judged, answers, strict=True) if NONE in row["needs"] for clear in [_clear(got)]
        ]
        print(f"| {name} | {' | '.join(f'{share:.3f}' for share in shares)} | {sum(none) / len(none):.3f} |")
    print(_calibration(judged, learnt["answers"]))


def _share(
    rows: Sequence[dict[str, Any]], answers: Sequence[Answer], test: Callable[[dict[str, Any], Answer], bool]
) -> float:
    found = [test(row, got) for row, got in zip(rows, answers, strict=True) if NONE not in row["needs"]]
    return sum(found) / len(found)


def _first(row: dict[str, Any], got: Answer) -> bool:
    return any(id in row["needs"] for id, _ in got[:1])


def _third(row: dict[str, Any], got: Answer) -> bool:
    return any(id in row["needs"] for id, _ in got[:3])


def _clear(got: Answer) -> bool:
    return any(strength > _CLEARLY for _, strength in got[:1])


def _calibration(rows: Sequence[dict[str, Any]], answers: Sequence[Answer]) -> str:
    """Return how often the likeliest need is right, by how likely it is said to be."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for row, got in zip(rows, answers, strict=True):
        id, probability = got[0]
        bins[min(_BINS - 1, int(probability * _BINS))].append((probability, id in row["needs"]))
    lines = [
        f"| {len(each)} | {_mean(p for p, _ in each)} | {_mean(right for _, right in each)} |" for each in bins if each
    ]
    return "\n".join(["\n| texts | said | right |", "|--:|--:|--:|", *lines])


def _mean(values: Iterable[float]) -> str:
    every = list(values)
    return f"{sum(every) / len(every):.2f}"


if __name__ == "__main__":
    main(sys.argv[1:])

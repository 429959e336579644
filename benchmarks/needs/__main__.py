"""`python -m benchmarks.needs`: how well the finder knows which need words mean, by the phrases of `needs.yml`.

`training.tsv` was written by people who had seen neither lexicon nor engine. `--listings` says how many of a careful
curator's needs are proposed for listings that the model learnt from; `--sealed` asks that of the third that is kept
back, once. `python -m benchmarks.needs.train` teaches the model.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.needs import listings, texts
from benchmarks.needs.texts import NONE, Text
from benchmarks.relevance.directories import STARTER, TODAY
from generator import export, load, resolve

HERE = Path(__file__).parent
_CLEARLY = 0.45
"""The strength from which even everyday words count as saying something (TELLING_NEED of the finder)."""

Answer = Sequence[tuple[str, float]]
"""The needs that a text is taken to mean, the most likely first, with how strongly."""


def main(arguments: Sequence[str]) -> None:
    """Do what the arguments ask for; with none, ask what people typed."""
    if "--listings" in arguments or "--sealed" in arguments:
        print(listings.table(sealed="--sealed" in arguments, with_misses="--misses" in arguments))
    else:
        print(_ask())


def _as_read(typed: Sequence[Text], directory: resolve.Directory) -> list[dict[str, Any]]:
    """Return texts with what the finder says that each means."""
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


def _ask() -> str:
    """Return how often the finder's first need is right, and one of its first three."""
    directory = resolve.link(load.directory(STARTER), TODAY)
    rows = _as_read(texts.typed(), directory)
    shares = " | ".join(f"{_share(rows, test):.3f}" for test in (_first, _third))
    none = [_clear(row["said"]) for row in rows if NONE in row["needs"]]
    heading = "| texts | the first is right | one of three | clear on words that mean none |\n|--:|--:|--:|--:|"
    return f"{heading}\n| {len(rows)} | {shares} | {sum(none) / len(none):.3f} |"


def _share(rows: Sequence[dict[str, Any]], test: Callable[[dict[str, Any], Answer], bool]) -> float:
    found = [test(row, row["said"]) for row in rows if NONE not in row["needs"]]
    return sum(found) / len(found)


def _first(row: dict[str, Any], got: Answer) -> bool:
    return any(id in row["needs"] for id, _ in got[:1])


def _third(row: dict[str, Any], got: Answer) -> bool:
    return any(id in row["needs"] for id, _ in got[:3])


def _clear(got: Answer) -> bool:
    return any(strength > _CLEARLY for _, strength in got[:1])


if __name__ == "__main__":
    main(sys.argv[1:])

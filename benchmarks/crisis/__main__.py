"""`python -m benchmarks.crisis`: danger that is heard and everyday words that are taken for it, beside plain look-up.

The texts were written by people who had seen neither the words of danger nor the engine. A third, `sealed.tsv`, is
not for reading: it is asked with `--sealed`, once, when work is done. `--train` learns the weights again from the
other texts; `--explain "he hits me"` says which features of a text count, and for how much.
"""

from __future__ import annotations

import csv
import datetime
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from generator import export, load, resolve

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TODAY = datetime.date(2026, 11, 27)
WEIGHTS = ROOT / "site_overrides" / "assets" / "search" / "danger-weights.js"
MOST_FALSE = 0.012
"""The share of harmless judged texts that the threshold lets through, each asked of weights learnt without it."""
COST_OF_EVERYDAY = 0.5
"""What a mistake about an everyday word costs, beside one about a text. At 0.1, three more dangers in a hundred are
heard, and twice as many everyday words are taken for one."""
KINDS = {
    "emergency": "emergency overdose medical poisoning withdrawal",
    "suicide": "suicide self-harm self postnatal own",
    "sexual": "sexual-violence sexual spiked",
    "nowhere": "nowhere nowhere-tonight rough",
}
"""The words that the texts' own kinds begin with, by the kind that the finder tells; all others are `harm`."""

Row = dict[str, str]


def main(arguments: Sequence[str]) -> None:
    """Do what the arguments ask for; with none, ask the open third."""
    if "--explain" in arguments:
        print(_node("explain.mjs", *arguments[-1:]), end="")
    elif "--train" in arguments:
        _write(_learn()["weights"])
    elif "--sealed" in arguments:
        sealed = _rows("sealed")
        _print_shares(sealed, _answers(sealed, "urgent"), _answers(sealed, "phrase"))
    else:
        _compare()


def _learn() -> dict[str, Any]:
    """Return the weights that the texts teach, and for each text whether weights learnt without it hear it."""
    texts = [
        *({"text": words, "kind": "", "isJudged": False, "cost": COST_OF_EVERYDAY} for words in _everyday_words()),
        *(_text(row, judged=False) for row in _rows("training")),
        *(_text(row, judged=True) for row in _rows("open")),
    ]
    learnt: dict[str, Any] = json.loads(_node("train.mjs", given=json.dumps({"texts": texts, "mostFalse": MOST_FALSE})))
    return learnt


def _everyday_words() -> list[str]:
    """Return what people say of needs in which there is no danger: without it, "gay" and "my nan" were heard as one."""
    needs = resolve.link(load.directory(ROOT / "directory"), TODAY).needs.values()
    return list(dict.fromkeys(words for need in needs if not need.danger for words in need.words))


def _compare() -> None:
    """Print what is heard of the open third by weights that were learnt without it, by kind too.

    The weights of the finder were learnt with it in the end, so they hear nearly all of it, which tells nothing.
    """
    rows, heard = _rows("open"), _learn()["isHeard"]
    phrases = _answers(rows, "phrase")
    ours = [a or b for a, b in zip(heard[-len(rows) :], phrases, strict=True)]
    _print_shares(rows, ours, phrases)
    everyday = _everyday_words()
    print(f"\nOf {len(everyday)} everyday words of other needs, {sum(heard[: len(everyday)])} are taken for danger.")
    _print_kinds(rows, ours)


def _print_shares(rows: Sequence[Row], ours: Sequence[bool], phrases: Sequence[bool]) -> None:
    print("| | danger heard | everyday words taken for danger |\n|---|--:|--:|")
    for name, answers in (("the finder", ours), ("its phrases alone", phrases)):
        print(f"| {name} | {_share(rows, answers, 'danger')} | {_share(rows, answers, 'harmless')} |")


def _text(row: Row, judged: bool) -> dict[str, Any]:
    return {"text": row["text"], "kind": _kind(row) if row["label"] == "danger" else "", "isJudged": judged}


def _kind(row: Row) -> str:
    first = row["kind"].split()[0]
    return next((kind for kind, words in KINDS.items() if first in words.split()), "harm")


def _write(weights: dict[str, Any]) -> None:
    header = "// What hearing danger has learnt, from thousands of texts: `python -m benchmarks.crisis --train`.\n"
    WEIGHTS.write_text(f"{header}export const DANGER_WEIGHTS = {json.dumps(weights, indent=2)};\n", encoding="utf-8")


def _print_kinds(rows: Sequence[Row], answers: Sequence[bool]) -> None:
    print("\n| kind | heard |\n|---|--:|")
    for kind in (*KINDS, "harm"):
        of = [(row, answer) for row, answer in zip(rows, answers, strict=True) if _kind(row) == kind]
        print(f"| {kind} | {_share([row for row, _ in of], [answer for _, answer in of], 'danger')} |")


def _rows(name: str) -> list[Row]:
    with (HERE / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _answers(rows: Sequence[Row], key: str) -> list[bool]:
    """Return what the finder of our directory says of texts: whether danger is heard, or only a phrase found."""
    directory = resolve.link(load.directory(ROOT / "directory"), TODAY)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in export.search_index.files(directory, TODAY).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        (folder / "texts.json").write_text(json.dumps([row["text"] for row in rows]))
        answers = json.loads(_node("ask.mjs", str(folder), str(folder / "texts.json")))
    return [answer[key] for answer in answers]


def _node(script: str, *arguments: str, given: str = "") -> str:
    command = ["node", str(HERE / script), *arguments]
    return subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True).stdout


def _share(rows: Iterable[Row], answers: Iterable[bool], label: str) -> str:
    heard = [answer for row, answer in zip(rows, answers, strict=True) if row["label"] == label]
    return f"{sum(heard)} of {len(heard)} ({sum(heard) / max(1, len(heard)):.1%})"


if __name__ == "__main__":
    main(sys.argv[1:])

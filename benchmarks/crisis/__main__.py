"""`python -m benchmarks.crisis`: danger that is heard, surely or perhaps, and everyday words that are taken for it.

The texts of `training.tsv` were written by people who had seen neither the words of danger nor the engine, but for
those of two builders. What is heard of a text is said by weights that were learnt without its writer. `--ask FILE`
asks the finder about texts that are kept from whoever works here, once, when work is done. `--pack` packs the set
phrases of danger as they stand; `--train` does that and learns the weights again, from the texts that are not, and the
everyday words of the needs; `--explain "he hits me"` says which features of a text count.
"""

from __future__ import annotations

import csv
import datetime
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from generator import export, load, resolve
from generator.resolve import Directory

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
QUERIES = ROOT / "benchmarks" / "relevance" / "open"
TODAY = datetime.date(2026, 11, 27)
SEARCH = ROOT / "site_overrides" / "assets" / "search"
WEIGHTS, SET_PHRASES = SEARCH / "danger-weights.js", SEARCH / "danger-set-phrases.js"
DANGER_SHARE = 0.07
"""The share of searches that speak of danger: of 4,800 fresh texts about 54 needs, and of 114 fresh queries, so many
do. How surely a text is heard is the chance of it where so many are dangers."""
COST_OF_EVERYDAY = 0.3
"""What a mistake about an everyday word costs, beside one about a text."""
GROUPS_OF_EVERYDAY = 5
"""Everyday words are of many people, so they are left out by fifths."""
KINDS = {
    "emergency": "emergency overdose medical poisoning withdrawal",
    "suicide": "suicide self-harm self postnatal own",
    "sexual": "sexual-violence sexual spiked",
    "nowhere": "nowhere nowhere-tonight rough",
}
"""The words that the texts' own kinds begin with, by the kind that the finder tells; all others are `harm`."""
SURE, PERHAPS = 0.6, 0.1
"""As in `danger-classifier.js`."""

LABELS = ("danger", "harmless")

Row = dict[str, str]
Answer = Mapping[str, bool]


def main(arguments: Sequence[str]) -> None:
    """Do what the arguments ask for; with none, say what is heard of texts by strangers."""
    if "--explain" in arguments:
        print(_node("explain.mjs", *arguments[-1:]), end="")
    elif "--pack" in arguments:
        _pack()
    elif "--train" in arguments:
        _pack()
        _write(_learn(_directory())["weights"])
    elif "--ask" in arguments:
        _ask(_table(Path(arguments[-1])), _directory())
    else:
        _compare(_directory())


def _directory() -> Directory:
    return resolve.link(load.directory(ROOT / "directory"), TODAY)


def _learn(directory: Directory) -> dict[str, Any]:
    """Return the weights that the texts teach, and how surely each is heard by weights learnt without its writer."""
    everyday = [
        {"text": words, "kind": "", "cost": COST_OF_EVERYDAY, "writer": f"needs {n % GROUPS_OF_EVERYDAY}"}
        for n, words in enumerate(_everyday_words(directory))
    ]
    texts = [{**_text(row), "isOrdinary": _is_ordinary(row, directory)} for row in _rows("training")]
    given = json.dumps({"texts": [*everyday, *texts], "share": DANGER_SHARE})
    learnt: dict[str, Any] = json.loads(_node("train.mjs", given=given))
    return learnt


def _text(row: Row) -> dict[str, Any]:
    return {
        "text": row["text"],
        "kind": _kind(row) if row["label"] == "danger" else "",
        "writer": row["writer"],
    }


def _is_ordinary(row: Row, directory: Directory) -> bool:
    """Return whether a text is such as most searches are: of a need, and no near miss of a danger."""
    return row["kind"] in directory.needs or row["kind"].startswith("ordinary")


def _everyday_words(directory: Directory) -> list[str]:
    """Return what people say of needs in which there is no danger: without it, "gay" and "my nan" were heard as one."""
    return list(dict.fromkeys(words for need in directory.needs.values() if not need.danger for words in need.words))


def _compare(directory: Directory) -> None:
    """Print what is heard of texts by weights that were learnt without their writers."""
    everyday, rows = _everyday_words(directory), _rows("training")
    strengths = _learn(directory)["strengths"]
    _print_writers(list(zip(rows, strengths[len(everyday) :], strict=True)), directory)
    _print_alarms("everyday words of the needs", strengths[: len(everyday)])
    _print_answers("ordinary queries", directory, _queries())
    _print_answers("names and summaries of listings without danger", directory, _listings(directory))


def _print_writers(of_rows: Sequence[tuple[Row, float]], directory: Directory) -> None:
    """Print for each writer how many dangers are heard, and how many harmless texts are taken for one."""
    print("| writer | dangers | surely | or perhaps | harmless | surely | or perhaps |\n|---|--:|--:|--:|--:|--:|--:|")
    for writer in sorted({row["writer"] for row, _ in of_rows}):
        own = [(row["label"], by) for row, by in of_rows if row["writer"] == writer]
        cells = [_levels([by for of, by in own if of == label]) for label in LABELS]
        print(f"| {writer} | {' | '.join(cells)} |")
    ordinary = [by for row, by in of_rows if row["label"] == "harmless" and _is_ordinary(row, directory)]
    _print_alarms("ordinary texts", ordinary)


def _levels(strengths: Sequence[float]) -> str:
    """Return cells: how many texts, and which shares of them are heard surely, and surely or perhaps."""
    shares = [sum(by >= least for by in strengths) / max(1, len(strengths)) for least in (SURE, PERHAPS)]
    return f"{len(strengths):,} | " + " | ".join(f"{share:.1%}" for share in shares)


def _print_alarms(name: str, strengths: Sequence[float]) -> None:
    print(f"\n{name}, how many and taken for danger surely, surely or perhaps: {_levels(strengths)}")


def _ask(rows: Sequence[Row], directory: Directory) -> None:
    answers = _answers(directory, [row["text"] for row in rows])
    _print_shares(rows, answers)
    _print_kinds(rows, answers)


def _print_shares(rows: Sequence[Row], answers: Sequence[Answer]) -> None:
    print("| | danger heard | harmless texts taken for danger |\n|---|--:|--:|")
    for name, key in (("surely", "isSure"), ("surely or perhaps", "isHeard"), ("by its phrases alone", "phrase")):
        told = [answer[key] for answer in answers]
        print(f"| {name} | {_share(rows, told, 'danger')} | {_share(rows, told, 'harmless')} |")


def _print_kinds(rows: Sequence[Row], answers: Sequence[Answer]) -> None:
    print("\n| kind | surely | surely or perhaps |\n|---|--:|--:|")
    for kind in (*KINDS, "harm"):
        of = [(row, answer) for row, answer in zip(rows, answers, strict=True) if _kind(row) == kind]
        shares = [_share([row for row, _ in of], [answer[key] for _, answer in of], "danger") for key in _LEVELS]
        print(f"| {kind} | {' | '.join(shares)} |")


def _print_answers(name: str, directory: Directory, texts: Sequence[str]) -> None:
    """Print each text in which danger is heard, with a person's judgement whether there is any."""
    dangers = {row["text"] for row in _rows("dangers-among-queries")}
    answers = list(zip(texts, _answers(directory, texts), strict=True))
    harmless = [answer for text, answer in answers if text not in dangers]
    false = [sum(answer[key] for answer in harmless) for key in _LEVELS]
    print(f"\nOf {len(harmless)} {name}, {false[0]} are surely taken for danger and {false[1]} surely or perhaps.")
    for text, answer in answers:
        if answer["isHeard"] or text in dangers:
            level = "sure" if answer["isSure"] else "perhaps" if answer["isHeard"] else "missed"
            print(f"- {level}, {'right' if text in dangers else 'false'}: {text}")


_LEVELS = ("isSure", "isHeard")


def _queries() -> list[str]:
    """Return the open queries that the finder is measured by: fresh, and most of them ordinary."""
    return [row["query"] for path in sorted(QUERIES.glob("*.tsv")) for row in _table(path)]


def _listings(directory: Directory) -> list[str]:
    return [
        f"{item.listing.name}. {item.listing.summary}"
        for item in directory.listings.values()
        if not any(need.danger for need in item.needs)
    ]


def _kind(row: Row) -> str:
    first = row["kind"].split()[0]
    return next((kind for kind, words in KINDS.items() if first in words.split()), "harm")


def _pack() -> None:
    header = "// Set phrases and what they are about, packed: `python -m benchmarks.crisis --pack`.\n"
    text = json.dumps(json.loads(_node("pack.mjs")), indent=2)
    SET_PHRASES.write_text(f"{header}export const DANGER_SET_PHRASES = {text};\n", encoding="utf-8")


def _write(weights: dict[str, Any]) -> None:
    header = "// What hearing danger has learnt, from thousands of texts: `python -m benchmarks.crisis --train`.\n"
    WEIGHTS.write_text(f"{header}export const DANGER_WEIGHTS = {json.dumps(weights, indent=2)};\n", encoding="utf-8")


def _rows(name: str) -> list[Row]:
    return _table(HERE / f"{name}.tsv")


def _table(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _answers(directory: Directory, texts: Sequence[str]) -> list[Answer]:
    """Return what the finder says of each text: whether danger is heard, whether surely, and whether by a phrase."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, data in export.search_index.files(directory, TODAY).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(data)
        (folder / "texts.json").write_text(json.dumps(list(texts)))
        answers: list[Answer] = json.loads(_node("ask.mjs", str(folder), str(folder / "texts.json")))
    return answers


def _node(script: str, *arguments: str, given: str = "") -> str:
    command = ["node", str(HERE / script), *arguments]
    return subprocess.run(command, input=given, stdout=subprocess.PIPE, text=True, check=True).stdout


def _share(rows: Iterable[Row], answers: Iterable[bool], label: str) -> str:
    heard = [answer for row, answer in zip(rows, answers, strict=True) if row["label"] == label]
    return f"{sum(heard)} of {len(heard)} ({sum(heard) / max(1, len(heard)):.1%})"


if __name__ == "__main__":
    main(sys.argv[1:])

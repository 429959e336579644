"""Ask every judged query of every engine: `python -m benchmarks.relevance`.

By default all queries are asked and results.md is written. `--tuning` asks only the two thirds that may be looked at
while tuning, and shows what goes wrong. Pagefind is asked where PAGEFIND names the folder of its npm package.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.relevance import hounslow, measures
from benchmarks.relevance.measures import Measures, Query
from generator import export, load, render, resolve, views
from generator.export.search_index.documents import document
from generator.problems import has_errors
from generator.views import listing

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TODAY = datetime.date(2026, 11, 21)
SPREADSHEET = ROOT.parent / "shared" / "data" / "hounslow-west"
NAMES = {"ours": "Linkbook", "plain": "lunr.js, plain", "tuned": "lunr.js, tuned", "pagefind": "Pagefind"}


def main() -> None:
    """Ask, and write or show what came of it."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--tuning", action="store_true", help="leave the kept-back third unasked; show the misses")
    tuning = options.parse_args().tuning
    report = [_heading()]
    for name, title in (("starter", "The starter directory"), ("hounslow", "A borough's spreadsheet, not kept here")):
        if name == "hounslow" and not SPREADSHEET.is_dir():
            report.append(f"## {title}\n\nNot run: {SPREADSHEET.name} is not here.\n")
            continue
        queries = [query for query in measures.read(HERE / f"{name}.tsv") if not (tuning and query.kept_back)]
        with tempfile.TemporaryDirectory() as folder:
            answers = ask_all(name, Path(folder), queries)
        report.append(f"## {title}\n\n{_tables(queries, answers)}")
        if tuning:
            _show_misses(queries, answers["ours"])
    print("\n".join(report))
    if not tuning:
        (HERE / "results.md").write_text("\n".join(report))


def ask_all(name: str, folder: Path, queries: Sequence[Query]) -> dict[str, list[dict[str, Any]]]:
    """Build the indexes of one directory, and return each engine's answers to its queries."""
    source = ROOT / "directory"
    if name == "hounslow":
        source = folder / "directory"
        source.mkdir()
        hounslow.write(SPREADSHEET, ROOT / "directory", source)
    build(source, folder)
    (folder / "queries.json").write_text(json.dumps([query.text for query in queries]))
    lunr = _node("lunr.mjs", folder)
    answers = {"ours": _node("ours.mjs", folder), "plain": lunr, "tuned": lunr}
    return answers | ({"pagefind": _pagefind(folder)} if "PAGEFIND" in os.environ else {})


def build(source: Path, folder: Path) -> None:
    """Write the finder's files of a directory, and the same listings as documents and as pages for the others."""
    records = load.directory(source)
    assert not has_errors(records.problems), records.problems[:3]
    linked = resolve.link(records, TODAY)
    for path, data in export.search_index.files(linked, TODAY).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    items = linked.shown
    (folder / "documents.json").write_text(json.dumps([{"id": item.id, **document(item)} for item in items]))
    chrome = views.chrome(linked, TODAY)
    pages = [{"id": item.id, "html": render.body(listing.page(item, linked), chrome).html} for item in items]
    (folder / "pages.json").write_text(json.dumps(pages))


def _node(program: str, folder: Path) -> list[dict[str, Any]]:
    command = ["node", str(HERE / program), str(folder), str(folder / "queries.json")]
    answers: list[dict[str, Any]] = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    return answers


def _pagefind(folder: Path) -> list[dict[str, Any]]:
    command = ["node", str(HERE / "pagefind.mjs"), str(folder), str(folder / "queries.json")]
    subprocess.run(command, capture_output=True, check=True)
    answers: list[dict[str, Any]] = json.loads((folder / "pagefind.json").read_text())
    return answers


def _heading() -> str:
    pagefind = "" if "PAGEFIND" in os.environ else " Pagefind was not asked: PAGEFIND does not name its folder."
    return (
        "# Does the finder find the right listings?\n\n"
        f"`python -m benchmarks.relevance`, {TODAY:%-d %B %Y}. Queries in the words of patients and link workers,"
        f" judged before any tuning; a third was kept back from it. No place is given.{pagefind}\n"
    )


def _tables(queries: Sequence[Query], answers: Mapping[str, list[dict[str, Any]]]) -> str:
    groups = {"all": queries, "kept back": [q for q in queries if q.kept_back]}
    groups |= {kind: [q for q in queries if q.kind == kind] for kind in dict.fromkeys(q.kind for q in queries)}
    rows = [
        "| queries | engine | n | success@1 | success@3 | nDCG@10 | no result | noise |",
        "|---|---|--:|--:|--:|--:|--:|--:|",
    ]
    for group, chosen in groups.items():
        for engine, given in answers.items():
            ids = [answer[engine] for query, answer in zip(queries, given, strict=True) if query in chosen]
            if chosen:
                rows.append(_row(group, NAMES[engine], measures.measure(chosen, ids)))
    return "\n".join(rows) + "\n"


def _row(group: str, engine: str, got: Measures) -> str:
    answered = (
        [f"{share:.2f}" for share in (got.first, got.third, got.gain, got.nothing)] if got.answerable else ["–"] * 4
    )
    noise = f"{got.noise:.2f}" if got.answerable < got.queries else "–"
    return f"| {group} | {engine} | {got.queries} | {' | '.join(answered)} | {noise} |"


def _show_misses(queries: Sequence[Query], answers: Sequence[dict[str, Any]]) -> None:
    for query, answer in zip(queries, answers, strict=True):
        ids = answer["ours"]
        right = measures.found(query, ids, 3) if query.answers else len(ids) <= measures.NOISE
        if not right:
            print(query.kind, "|", query.text, "|", len(ids), answer["needs"], answer["corrected"], answer["scores"])


main()

"""What other people's search engines are asked, and the page of what they answer beside the finder."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.relevance import directories, measures
from benchmarks.relevance.measures import Query
from generator import export, load, resolve
from generator.export.open_data import published, search_engines

_DIRECTORIES = ("starter", "invented")
"""Those of `benchmarks/relevance` that may be published. Only their open queries are asked."""
Answers = dict[str, list[list[str]]]
"""The ids that each engine answers to each query, the best first."""


@dataclass(frozen=True)
class Asked:
    """A directory, in a folder with the files that engines are filled with, and the queries that it is asked."""

    title: str
    folder: Path
    queries: tuple[Query, ...]


def asked(work: Path) -> list[Asked]:
    """Write each judged directory for engines into a folder of its own, and return them with their queries."""
    return [_asked(work / one.id, one) for one in directories.DIRECTORIES if one.id in _DIRECTORIES]


def _asked(folder: Path, one: directories.JudgedDirectory) -> Asked:
    folder.mkdir()
    (folder / "directory").mkdir()
    today = directories.TODAY
    linked = resolve.link(load.directory(one.write(folder / "directory")), today)
    site = linked.settings.site_address
    documents = [search_engines.document(item, site) for item in published.listings(linked)]
    for file in search_engines.files(documents, linked):
        (folder / Path(file.path).name).write_bytes(file.data)
    for path, data in export.search_index.files(linked, today).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    queries = tuple(measures.read(directories.HERE / "open" / f"{one.queries}.tsv"))
    (folder / "queries.json").write_text(json.dumps([query.text for query in queries]))
    return Asked(one.title, folder, queries)


def finder(one: Asked) -> list[list[str]]:
    """Return what our own finder answers to each query."""
    program = directories.HERE / "engines" / "ours.mjs"
    done = subprocess.run(
        ["node", str(program), str(one.folder), str(one.folder / "queries.json")], capture_output=True, check=True
    )
    return [answer["ours"] for answer in json.loads(done.stdout)]


def page(name: str, words: str, everything: Sequence[Asked], ask: Callable[[Asked], list[list[str]]]) -> str:
    """Return the page of results of an engine beside the finder."""
    lines = [
        f"# Does {name} find the right listings?\n",
        words,
        "| directory | engine | queries | success@1 | success@3 | nDCG@10 | no result | noise | cruel |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for one in everything:
        for engine, answers in (("Linkbook", finder(one)), (name, ask(one))):
            got = measures.measure(one.queries, answers)
            shares = (got.first.mean, got.third.mean, got.gain.mean, got.nothing, got.noise)
            cells = (f"{one.title} | {engine} | {got.queries}", *(f"{share:.2f}" for share in shares), f"{got.cruel}")
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join((*lines, ""))

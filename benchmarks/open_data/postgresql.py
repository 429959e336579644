"""Ask a real PostgreSQL the finder's judged queries: `python -m benchmarks.open_data.postgresql`.

It needs PostgreSQL's programs, as Debian's package `postgresql` brings them. A server of its own runs while it lasts,
in a folder of its own, and listens on no network. `--tuning` asks only the two thirds that may be looked at.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from benchmarks.relevance import measures
from benchmarks.relevance.measures import Query
from generator import export, load, resolve
from generator.export.open_data import published, search_engines

ROOT = Path(__file__).parent.parent.parent
RELEVANCE = ROOT / "benchmarks" / "relevance"
RESULTS = Path(__file__).parent / "postgresql.md"
_PORT = "54329"
_WHO = "postgres"


@click.command()
@click.option("--tuning", is_flag=True, help="Leave the kept-back third unasked; show the misses; write nothing.")
def main(tuning: bool) -> None:
    """Say what PostgreSQL and the finder find, and write it down."""
    queries = [q for q in measures.read(RELEVANCE / "starter.tsv") if not (tuning and q.kept_back)]
    with tempfile.TemporaryDirectory(prefix="linkbook-postgresql-") as folder:
        Path(folder).chmod(0o755)
        answers = _answers(Path(folder), queries)
    text = _page(queries, answers)
    print(text)
    if tuning:
        _show_misses(queries, answers["PostgreSQL"])
    else:
        RESULTS.write_text(text, encoding="utf-8")


def _answers(folder: Path, queries: Sequence[Query]) -> dict[str, list[list[str]]]:
    today = click.DateTime().convert("2026-11-21", None, None).date()
    directory = resolve.link(load.directory(ROOT / "directory"), today)
    site = directory.settings.site_address
    documents = [search_engines.document(item, site) for item in published.listings(directory)]
    for file in search_engines.files(documents, directory):
        (folder / Path(file.path).name).write_bytes(file.data)
    for path, data in export.search_index.files(directory, today).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    texts = [query.text for query in queries]
    (folder / "queries.json").write_text(json.dumps(texts))
    with _server(folder) as ask:
        ask("-f", str(folder / "postgresql.sql"))
        found = [_ids(ask, text) for text in texts]
    return {"Linkbook": _ours(folder), "PostgreSQL": found}


def _ids(ask: _Ask, words: str) -> list[str]:
    quoted = words.replace("'", "''")
    return ask("-c", f"SELECT id FROM linkbook.find('{quoted}', 50)").split()


def _ours(folder: Path) -> list[list[str]]:
    command = ["node", str(RELEVANCE / "ours.mjs"), str(folder), str(folder / "queries.json")]
    done = subprocess.run(command, capture_output=True, check=True)
    return [answer["ours"] for answer in json.loads(done.stdout)]


class _Ask:
    """Runs psql against the server."""

    def __init__(self, folder: Path) -> None:
        self._command = [
            *_as_its_own_user(),
            "psql",
            "-X",
            "-q",
            "-A",
            "-t",
            "-h",
            str(folder),
            "-p",
            _PORT,
            "-d",
            "postgres",
        ]

    def __call__(self, *words: str) -> str:
        return subprocess.run([*self._command, *words], capture_output=True, text=True, check=True).stdout


@contextmanager
def _server(folder: Path) -> Iterator[_Ask]:
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs or not shutil.which("psql"):
        sys.exit("PostgreSQL is not on this machine. On Debian: apt-get install postgresql")
    data = folder / "data"
    data.mkdir()
    who = _as_its_own_user()
    if who:
        shutil.chown(data, _WHO)
        shutil.chown(folder, _WHO)
    options = f"-k {folder} -p {_PORT} -c listen_addresses='' -c fsync=off"
    control = [*who, str(programs[-1] / "pg_ctl"), "-D", str(data), "-s", "-w"]
    quiet = subprocess.DEVNULL
    subprocess.run(
        [*who, str(programs[-1] / "initdb"), "-D", str(data), "-E", "UTF8", "--locale=C.UTF-8"],
        check=True,
        stdout=quiet,
        stderr=quiet,
    )
    subprocess.run([*control, "-l", str(data / "log"), "-o", options, "start"], check=True)
    try:
        yield _Ask(folder)
    finally:
        subprocess.run([*control, "-m", "immediate", "stop"], check=True)


def _as_its_own_user() -> list[str]:
    """Return what to put before a command: the server refuses to be run by root."""
    return ["setpriv", f"--reuid={_WHO}", f"--regid={_WHO}", "--clear-groups"] if os.getuid() == 0 else []


def _page(queries: Sequence[Query], answers: dict[str, list[list[str]]]) -> str:
    groups = {"all": queries, "kept back": [q for q in queries if q.kept_back]}
    groups |= {kind: [q for q in queries if q.kind == kind] for kind in dict.fromkeys(q.kind for q in queries)}
    rows = [
        _row(group, chosen, engine, queries, given)
        for group, chosen in groups.items()
        if chosen
        for engine, given in answers.items()
    ]
    head = "| queries | engine | n | success@1 | success@3 | nDCG@10 | no result | noise |"
    head += "\n|---|---|--:|--:|--:|--:|--:|--:|"
    return "\n".join(("# Does PostgreSQL find the right listings?\n", _WORDS, head, *rows, ""))


_WORDS = """\
`python -m benchmarks.open_data.postgresql`. The starter directory and its judged queries, as in `benchmarks/relevance`;
no place is given. PostgreSQL was filled from `data/search-engines/postgresql.sql` and asked `linkbook.find`.
"""


def _row(group: str, chosen: Sequence[Query], engine: str, queries: Sequence[Query], given: list[list[str]]) -> str:
    ids = [found for query, found in zip(queries, given, strict=True) if query in chosen]
    got = measures.measure(chosen, ids)
    shares = (got.first, got.third, got.gain, got.nothing) if got.answerable else ()
    words = [f"{share:.2f}" for share in shares] or ["–"] * 4
    noise = f"{got.noise:.2f}" if got.answerable < got.queries else "–"
    return f"| {group} | {engine} | {got.queries} | {' | '.join(words)} | {noise} |"


def _show_misses(queries: Sequence[Query], answers: list[list[str]]) -> None:
    for query, ids in zip(queries, answers, strict=True):
        right = measures.found(query, ids, 3) if query.answers else len(ids) <= measures.NOISE
        if not right:
            print(query.kind, "|", query.text, "|", *ids[:3])


if __name__ == "__main__":
    main()

"""Ask every judged query of every engine: `python -m benchmarks.relevance`. `--misses` lists what goes wrong, `--all`
looks at the third that is kept back too."""

from __future__ import annotations

import argparse
import datetime
import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.relevance import hounslow, measures
from benchmarks.relevance.measures import Query
from generator import export, load, resolve
from generator.problems import has_errors

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
TODAY = datetime.date(2026, 11, 21)
SPREADSHEET = ROOT.parent / "shared" / "data" / "hounslow-west"


def build(directory: Path, out: Path) -> resolve.Directory:
    """Write the finder's files of a directory into `out`."""
    records = load.directory(directory)
    assert not has_errors(records.problems), records.problems[:3]
    linked = resolve.link(records, TODAY)
    for path, data in export.finder(linked, TODAY).items():
        (out / path).parent.mkdir(parents=True, exist_ok=True)
        (out / path).write_bytes(data)
    return linked


def ask(program: str, folder: Path, queries: Sequence[Query]) -> list[dict]:
    """Return one engine's answers to the queries."""
    (folder / "queries.json").write_text(json.dumps([query.text for query in queries]))
    command = ["node", str(HERE / program), str(folder), str(folder / "queries.json")]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--misses", action="store_true")
    options.add_argument("--all", action="store_true")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as made:
        for name in ("starter", "hounslow"):
            folder = Path(made) / name
            folder.mkdir()
            source = ROOT / "directory"
            if name == "hounslow":
                source = folder / "directory"
                source.mkdir()
                hounslow.write(SPREADSHEET, ROOT / "directory", source)
            build(source, folder)
            queries = [q for q in measures.read(HERE / f"{name}.tsv") if chosen.all or not q.kept_back]
            answers = ask("ours.mjs", folder, queries)
            print(name, measures.measure(queries, [a["ids"] for a in answers]))
            if chosen.misses:
                for query, answer in zip(queries, answers, strict=True):
                    if (query.answers and not measures.found(query, answer["ids"], 3)) or (not query.answers and len(answer["ids"]) > 3):
                        print("  ", query.kind, "|", query.text, "|", len(answer["ids"]), answer["needs"], answer["corrected"], answer["scores"][:5], "WANT", sorted(query.answers)[:4])


main()

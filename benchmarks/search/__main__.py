"""The command: `python -m benchmarks.search --sizes 1000,10000,50000`. Writes results.md."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from benchmarks.search import browser, indexes, page, report
from benchmarks.search.indexes import Unmeasured

RESULTS = Path(__file__).parent / "results.md"
ENGINES = ("ours", "pagefind", "minisearch", "lunr")
INDEXES = {
    "ours": ("finder/*",),
    "pagefind": ("pagefind/*/*", "pagefind/*.pf_meta", "pagefind/pagefind-entry.json"),
    "minisearch": ("minisearch.json",),
    "lunr": ("lunr.json", "cards.json"),
}
"""The files of each index, without programs."""
QUERIES = (
    "food bank", "lonely since my wife died", "help with debt", "walking group", "can't pay the rent", "anxeity",
    "bereavment support", "someone to talk to", "art class", "carers", "exercise for older people", "learn english",
)  # fmt: skip
PAGE_LISTINGS = 1_000
"""With how many listings the finder's page itself is measured."""
ROUNDS = 3
"""How often Node types all queries; the page, once."""


@click.command()
@click.option("--sizes", default="1000,10000,50000", show_default=True, help="How many listings, with commas.")
@click.option("--engines", default=",".join(ENGINES), show_default=True, help="Which engines, with commas.")
@click.option("--most", default=60, show_default=True, help="Seconds of typing after which an engine is stopped.")
@click.option("--out", type=click.Path(path_type=Path), default=RESULTS, help="Where the results go.")
def main(sizes: str, engines: str, most: int, out: Path) -> None:
    """Measure the finder, Pagefind, MiniSearch and plain lunr.js on the same listings."""
    found: dict[int, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(prefix="linkbook-search-") as work, browser.chromium() as chromium:
        npm = indexes.packages(Path(work) / "npm") if engines != "ours" else None
        for size in map(int, sizes.split(",")):
            folder = Path(work) / str(size)
            found[size] = _measured(folder, size, engines.split(","), npm, chromium, 1_000 * most)
            if size == PAGE_LISTINGS:
                found[size]["page"] = page.measure(chromium, indexes.site(folder), QUERIES)
            out.write_text(report.page(found, npm, chromium.version), encoding="utf-8")
    print(out.read_text(encoding="utf-8"))


def _measured(
    folder: Path, size: int, engines: Sequence[str], npm: Path | None, chromium: Any, most: float
) -> dict[str, Any]:
    """Return what each engine took over `size` listings, or why it was not measured."""
    folder.mkdir()
    found: dict[str, Any] = {"made": indexes.write(folder, size)}
    for engine in ENGINES:
        try:
            if engine not in engines:
                raise Unmeasured("not asked for")
            seconds = found["made"]["seconds"] if engine == "ours" else indexes.build(folder, engine, npm)
            page = browser.measure(chromium, folder, engine, QUERIES, most)
            page |= {"cold": [browser.cold(chromium, folder, engine, query) for query in QUERIES]}
            found[engine] = page | {"built": seconds, "bytes": _bytes(folder, engine)}
            found[engine]["node"] = _node(folder, engine, most)
        except Unmeasured as reason:
            found[engine] = str(reason)
        except Exception as fault:  # one engine that breaks at a size must not lose the others
            found[engine] = f"not measured: {str(fault).splitlines()[0][:160]}"
        print(size, engine, str(found[engine])[:160], file=sys.stderr, flush=True)
    return found


def _bytes(folder: Path, engine: str) -> int:
    return sum(browser.wire(path) for name in INDEXES[engine] for path in folder.glob(name) if path.is_file())


def _node(folder: Path, engine: str, most: float) -> dict[str, Any]:
    program = ["node", "--expose-gc", "--max-old-space-size=8000", str(folder / "node.mjs"), str(folder), engine]
    words = [*program, json.dumps(QUERIES), str(ROUNDS), str(most)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unmeasured(f"not measured under Node: {done.stderr.strip()[-160:]}")
    told: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


if __name__ == "__main__":
    main()

"""The command: `python -m benchmarks.weight`. The heaviest page of each kind is held to a budget."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click

from benchmarks import synthetic
from benchmarks.build import stock
from benchmarks.build.sheets import sheets
from benchmarks.synthetic.listings import TODAY
from benchmarks.weight.page import Weight, weight

ROOT = Path(__file__).parents[2]
RESULTS = Path(__file__).parent / "results.md"
STOCK_PAGES = 200
"""How many listings stock Material is given: its pages weigh the same however many there are."""


@dataclass(frozen=True)
class Budget:
    """Most that the heaviest page of a kind may weigh on the wire, in bytes, and most files that it may ask for."""

    kind: str
    pages: str
    """A pattern of files from the top of the site."""
    warm: int
    cold: int
    requests: int


BUDGETS = (
    Budget("home", "index.html", 10_000, 32_000, 4),
    Budget("listing", "listings/*/index.html", 5_000, 25_000, 4),
    Budget("area", "areas/*/index.html", 12_000, 32_000, 3),
    Budget("need in an area", "areas/*/*/index.html", 12_000, 32_000, 3),
    Budget("need", "needs/*/index.html", 12_000, 32_000, 3),
    Budget("A to Z", "a-to-z/index.html", 20_000, 40_000, 3),
    Budget("letter", "a-to-z/*/index.html", 20_000, 40_000, 3),
    Budget("what's new", "whats-new/index.html", 10_000, 32_000, 3),
)


@click.command()
@click.option("--listings", default=10_000, show_default=True, help="How many invented listings.")
def main(listings: int) -> None:
    """Weigh the pages of an invented book beside a page of stock Material, and write results.md."""
    with tempfile.TemporaryDirectory(prefix="linkbook-weight-") as work:
        folder = Path(work)
        found = dict(_ours(folder, listings))
        beside = _median(_weights(_stock(folder), "listings/*/index.html"))
    text = "\n".join(_page(found, beside, listings))
    RESULTS.write_text(text + "\n", encoding="utf-8")
    print(text)
    sys.exit(any(_over(budget, weights) for budget, weights in found.items()))


def _ours(folder: Path, listings: int) -> Iterator[tuple[Budget, list[Weight]]]:
    synthetic.directory(folder / "directory", listings)
    words = [sys.executable, "-c", "from generator.cli import main; main()", "build", "--no-leaflets"]
    words += ["--directory", str(folder / "directory"), "--today", f"{TODAY}", "--out", str(folder / "site")]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    for budget in BUDGETS:
        if weights := _weights(folder / "site", budget.pages):
            yield budget, weights


def _stock(folder: Path) -> Path:
    synthetic.directory(folder / "few", STOCK_PAGES)
    stock.write(folder / "stock", sheets(folder / "few", TODAY))
    words = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(folder / "stock" / "mkdocs.yml")]
    subprocess.run([*words, "-d", str(folder / "stock-site")], check=True, capture_output=True)
    return folder / "stock-site"


def _weights(site: Path, pattern: str) -> list[Weight]:
    files = sorted(path.relative_to(site).as_posix() for path in site.glob(pattern))
    return [weight(site, file) for file in files]


def _median(weights: Iterable[Weight]) -> Weight:
    ordered = sorted(weights, key=lambda weight: weight.cold)
    return ordered[len(ordered) // 2]


def _over(budget: Budget, weights: list[Weight]) -> bool:
    worst = max(weights, key=lambda weight: weight.cold)
    most = max(weight.warm for weight in weights)
    return worst.cold > budget.cold or most > budget.warm or worst.requests > budget.requests


def _page(found: dict[Budget, list[Weight]], beside: Weight, listings: int) -> Iterator[str]:
    yield f"# What a page weighs, in a book of {listings:,} listings\n"
    yield f"Measured on {date.today():%-d %B %Y} by `python -m benchmarks.weight --listings {listings}`."
    yield "Bytes on the wire, gzip: *cold* with every style sheet and script that the page asks for, *warm* alone.\n"
    yield "| page | pages | median: cold | warm | heaviest: cold | warm | uncompressed | files | stock Material is |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for budget, weights in found.items():
        yield _row(budget, weights, beside)
    yield f"| a listing in stock Material | | {beside.cold:,} | {beside.warm:,} | | | | {beside.requests} | 1.0 times |"
    yield "\nA budget for each kind stands in `benchmarks/weight/__main__.py`; a page over it fails the command."


def _row(budget: Budget, weights: list[Weight], beside: Weight) -> str:
    middle, worst = _median(weights), max(weights, key=lambda weight: weight.cold)
    name = budget.kind + (" **over its budget**" if _over(budget, weights) else "")
    bytes_of = (middle.cold, middle.warm, worst.cold, worst.warm, worst.raw)
    cells = (f"{len(weights):,}", *(f"{count:,}" for count in bytes_of), f"{worst.requests}")
    return f"| {' | '.join((name, *cells, f'{beside.cold / middle.cold:.1f} times'))} |"


main()

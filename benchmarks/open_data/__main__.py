"""How long the open data takes beside the rest of a build: `python -m benchmarks.open_data`.

One run builds the same invented directory with every format and with none, in turns, and then asks each format alone
for its files. Compare ratios within the run.
"""

from __future__ import annotations

import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import click

from benchmarks import linkbook_command, synthetic
from benchmarks.build.measure import Run, command
from benchmarks.synthetic.listings import TODAY
from generator import load, resolve
from generator.export import open_data
from generator.export.memo import no_memos
from generator.export.open_data import published
from schema.settings import OpenData

RESULTS = Path(__file__).parent / "results.md"
TIMES = 3
SIZES = (1_000, 2_000, 10_000)
MOST_SHARE = 0.25
"""The aim: the open data takes less than this share of the CPU seconds of the rest of a build."""


@click.command()
@click.option("--listings", multiple=True, default=SIZES, show_default=True, type=int, help="How many; several too.")
@click.option("--times", default=TIMES, show_default=True, help="How many builds of each kind.")
@linkbook_command.folder_option("Where to work.")
def main(listings: tuple[int, ...], times: int, folder: Path) -> None:
    """Measure, say the ratio, and write results.md."""
    parts = []
    for count in listings:
        with tempfile.TemporaryDirectory(prefix="linkbook-open-data-", dir=folder) as work:
            runs = _builds(Path(work), count, times)
            parts.append(_part(count, runs, list(_formats(Path(work) / "with"))))
    text = "\n".join((_head(listings, times), *parts))
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


def _builds(work: Path, listings: int, times: int) -> dict[str, list[Run]]:
    """Return the builds with the open data and those without, made in turns."""
    for name in ("with", "without"):
        synthetic.directory(work / name, listings)
    settings = work / "without" / "settings.yml"
    none = ", ".join(f"{name}: no" for name in OpenData.model_fields)
    settings.write_text(f"{settings.read_text(encoding='utf-8')}\nopen_data: {{{none}}}\n", encoding="utf-8")
    runs: dict[str, list[Run]] = {"with": [], "without": []}
    for _ in range(times):
        for name, done in runs.items():
            done.append(command(linkbook_command.build(work / name, work / "site", "--clean"), work / "site"))
            print(name, done[-1], file=sys.stderr, flush=True)
    return runs


def _formats(directory: Path) -> Iterator[str]:
    """Yield a row of the table for each format: CPU seconds in one process, files and megabytes."""
    gc.disable()
    linked = resolve.link(load.directory(directory), TODAY)
    source = open_data.ExportSource(published.listings(linked), linked, no_memos)
    for name, makers in open_data.FORMATS.items():
        start = time.process_time()
        sizes = [len(file.data) for make in makers(source) for file in make()]
        seconds = time.process_time() - start
        yield f"| {name.replace('_', ' ')} | {seconds:.1f} | {len(sizes):,} | {sum(sizes) / 1e6:.1f} |"


def _head(listings: tuple[int, ...], times: int) -> str:
    sizes = " ".join(f"--listings {count}" for count in listings)
    return "\n".join(
        (
            "# The open data beside the rest of a build\n",
            f"`python -m benchmarks.open_data {sizes} --times {times}`: builds without leaflets, in turns; medians.\n",
            _WHY_IT_GROWS,
        )
    )


def _part(listings: int, runs: dict[str, list[Run]], rows: list[str]) -> str:
    seconds = {name: statistics.median(run.seconds for run in done) for name, done in runs.items()}
    cpu = {name: statistics.median(run.cpu_seconds for run in done) for name, done in runs.items()}
    share, cpu_share = (one["with"] / one["without"] - 1 for one in (seconds, cpu))
    met = "met" if cpu_share < MOST_SHARE else "**not met**"
    return "\n".join(
        (
            f"## {listings:,} listings\n",
            "| build | seconds | CPU seconds |",
            "|---|--:|--:|",
            *(f"| {name} open data | {seconds[name]:.1f} | {cpu[name]:.1f} |" for name in runs),
            f"\nThe open data takes {cpu_share:.0%} of the CPU seconds of the rest, and {share:.0%} of its time.",
            f"The aim is under {MOST_SHARE:.0%} of the CPU seconds: {met}.\n",
            "Each format alone, in one process, with nothing written:\n",
            "| format | CPU seconds | files | MB |",
            "|---|--:|--:|--:|",
            *rows,
            "",
        )
    )


_WHY_IT_GROWS = """\
The share grows with the listings, because the rest of a build has a part that does not: starting Python, dressing the
stencils, bundling the scripts, the pages of areas and needs. Each listing's own share of the open data stays the same.
"""


if __name__ == "__main__":
    main()

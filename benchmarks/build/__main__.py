"""The command: `python -m benchmarks.build`. Everything is measured in one run, so that the ratios are fair."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import click

from benchmarks import linkbook_command, synthetic
from benchmarks.build import hugo, report, stock
from benchmarks.build.measure import Failed, Found, Run, command
from benchmarks.build.sheets import sheets
from benchmarks.synthetic.listings import TODAY

RESULTS = Path(__file__).parent / "results.md"
TIMES = 3
"""How often ours and Hugo run; the others run once, because they take long."""
GROWTH = 10
_QUIET = {"NO_MKDOCS_2_WARNING": "1"}


@click.command()
@click.option("--listings", default=10_000, show_default=True, help="How many listings.")
@click.option("--times", default=TIMES, show_default=True, help="How often ours and Hugo run.")
@linkbook_command.folder_option(
    "Where to work. A folder in memory, such as /dev/shm, keeps an uneven disk out of the figures."
)
def main(listings: int, times: int, folder: Path) -> None:
    """Measure a build of ours, of stock MkDocs with Material, of Zensical and of Hugo, and write results.md."""
    with tempfile.TemporaryDirectory(prefix="linkbook-benchmark-", dir=folder) as work:
        found = measured(Path(work), listings, times)
        text = report.page(found, listings, listings // GROWTH, Path(work))
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


def measured(folder: Path, listings: int, times: int) -> Found:
    """Return the runs of each thing measured, by its name; or the reason why there are none."""
    big, small = folder / "directory", folder / "small"
    _say(f"Writing {listings:,} invented listings")
    synthetic.directory(big, listings)
    synthetic.directory(small, listings // GROWTH)
    pages = list(sheets(big, TODAY))
    stock.write(folder / "stock", pages)
    stock.write(folder / "zensical", pages)
    hugo.write(folder / "hugo", pages)
    return _rounds(
        {
            "ours": (times, lambda: command(linkbook_command.build(big, folder / "site"), folder / "site")),
            "hugo": (times, lambda: _hugo(folder / "hugo")),
            "small": (times, lambda: command(linkbook_command.build(small, folder / "site"), folder / "site")),
            "stock": (1, lambda: command(_stock(folder / "stock"), folder / "stock" / "site", _QUIET)),
            "zensical": (1, lambda: _zensical(folder / "zensical")),
            "check": (1, lambda: command(linkbook_command.on_directory("check", big), folder / "none")),
        },
        times,
    )


def _rounds(measures: Mapping[str, tuple[int, Callable[[], Run]]], rounds: int) -> Found:
    """Run everything in turns, so that a machine that slows down or speeds up does so for all alike."""
    runs: dict[str, list[Run]] = {name: [] for name in measures}
    faults: dict[str, str] = {}
    for turn in range(rounds):
        for name, (times, measure) in measures.items():
            if turn < times and name not in faults:
                try:
                    runs[name].append(measure())
                    _say(f"{name}: {runs[name][-1]}")
                except Failed as fault:
                    faults[name] = str(fault).splitlines()[0]
                    _say(str(fault))
    return {name: tuple(done) or faults[name] for name, done in runs.items()}


def _stock(project: Path) -> list[str]:
    config = project / "mkdocs.yml"
    return [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(config), "-d", str(project / "site")]


def _hugo(project: Path) -> Run:
    program = shutil.which("hugo")
    if program is None:
        raise Failed("Hugo is not on this machine. On Debian: apt-get install hugo")
    words = [program, "--quiet", "--source", str(project), "--cacheDir", str(project / "cache")]
    return command(words, project / "public")


def _zensical(project: Path) -> Run:
    program = shutil.which("zensical")
    if program is None:
        raise Failed("Zensical is not on this machine. Install it in an environment of its own, and put that in PATH")
    words = [program, "build", "--clean", "--config-file", str(project / "mkdocs.yml")]
    return command(words, project / "site")


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()

"""The command: `python -m benchmarks.places`. One book, built at once, and place by place and joined."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from pathlib import Path
from time import perf_counter

import click

from benchmarks import linkbook_command, synthetic
from benchmarks.build.measure import Run, command
from benchmarks.places.farm import ENGINES
from benchmarks.synthetic.places import MOST


@dataclass(frozen=True)
class Book:
    """Where one book is built: a folder that every worker sees at the same address."""

    folder: Path

    @property
    def directory(self) -> Path:
        """Return the folder with the data."""
        return self.folder / "directory"

    def words(self, name: str, *more: str) -> list[str]:
        """Return the words of a command on this book."""
        return linkbook_command.on_directory(name, self.directory, "--no-leaflets", *more)


def build_place(book: Book, place: str) -> Run:
    """Build one place, and return what it took; a worker of an engine calls it."""
    out = book.folder / "places" / place
    return command(book.words("build", "--place", place, "--out", str(out)), out)


@click.command()
@click.option("--listings", default=2_000, show_default=True, help="How many listings.")
@click.option("--places", type=click.IntRange(1, MOST), default=5, show_default=True, help="In how many places.")
@click.option(
    "--engine", type=click.Choice(sorted(ENGINES)), default="one-by-one", show_default=True, help="Who builds."
)
@click.option(
    "--scheduler", default="", help="The address of a Dask scheduler; without one, this machine's cores work."
)
@linkbook_command.folder_option("Where to work: for machines that are not this one, a disk that they share.")
def main(listings: int, places: int, engine: str, scheduler: str, folder: Path) -> None:
    """Build a book at once, and place by place and joined; say what each took, and whether they are one."""
    with tempfile.TemporaryDirectory(prefix="linkbook-places-", dir=folder) as work:
        book = Book(Path(work))
        synthetic.directory(book.directory, listings, places=places)
        print(f"{listings:,} listings in {places} places and everywhere, on {os.cpu_count()} cores; places: {engine}\n")
        for line in _rows(book, engine, scheduler):
            print(line, flush=True)


def _rows(book: Book, engine: str, scheduler: str) -> Iterator[str]:
    yield "| | seconds | CPU seconds | peak MB | MB written |"
    yield "|---|--:|--:|--:|--:|"
    whole = command(book.words("build", "--clean", "--out", str(book.folder / "whole")), book.folder / "whole")
    yield _row("the whole book at once", whole)
    names = sorted(path.name for path in (book.directory / "listings").iterdir())
    start = perf_counter()
    with ENGINES[engine](scheduler) as map_places:
        runs = map_places(partial(build_place, book), names)
    together = perf_counter() - start
    slowest, largest = max(runs, key=lambda run: run.seconds), max(runs, key=lambda run: run.peak_mb)
    yield _row(f"slowest place of {len(runs)} ({names[runs.index(slowest)]})", slowest)
    yield _row(f"place with the highest peak ({names[runs.index(largest)]})", largest)
    cpu, size = sum(run.cpu_seconds for run in runs), sum(run.size_mb for run in runs)
    yield f"| all places | {together:.1f} | {cpu:.1f} | | {size:.0f} |"
    out = book.folder / "site"
    joined = command(book.words("join", str(book.folder / "places"), "--out", str(out)), out)
    yield _row("join", joined)
    seconds, cpu = slowest.seconds + joined.seconds, slowest.cpu_seconds + joined.cpu_seconds
    yield f"| slowest place, then join | {seconds:.1f} | {cpu:.1f} | | |"
    yield ""
    yield _verdict(book.folder / "whole", out)


def _row(name: str, run: Run) -> str:
    return f"| {name} | {run.seconds:.1f} | {run.cpu_seconds:.1f} | {run.peak_mb:.0f} | {run.size_mb:.0f} |"


def _verdict(one: Path, other: Path) -> str:
    """Return whether two sites are the same, byte for byte."""
    ours, theirs = _digests(one), _digests(other)
    different = sorted(path for path in {*ours, *theirs} if ours.get(path) != theirs.get(path))
    if different:
        return f"{len(different):,} of {len(ours):,} files differ, such as {different[0]}"
    return f"The joined site is the one built at once, byte for byte, in all {len(ours):,} files."


def _digests(site: Path) -> dict[str, bytes]:
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): blake2b(path.read_bytes()).digest() for path in files}


if __name__ == "__main__":
    main()

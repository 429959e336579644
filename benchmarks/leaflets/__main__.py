"""The command: `python -m benchmarks.leaflets`. Ours and WeasyPrint in one run, so that ratios are fair."""

from __future__ import annotations

import multiprocessing
import os
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import click

from benchmarks import synthetic
from benchmarks.leaflets import page, report
from benchmarks.synthetic.listings import TODAY
from generator import leaflets, load, resolve, views
from generator.leaflets import Leaflet, LeafletBuilder
from generator.leaflets.model import A4
from generator.leaflets.pdf_cache import BuiltLeaflet

RESULTS = Path(__file__).parent / "results.md"
MARK = "summary: "


@dataclass(frozen=True)
class Made:
    """What one round of work took and gave."""

    seconds: float
    cpu_seconds: float
    """Of every thread and process together: what it would take on one idle core."""
    count: int
    sizes: tuple[int, ...]

    @property
    def each_second(self) -> float:
        """Return how many leaflets a second."""
        return self.count / self.seconds


@click.command()
@click.option("--listings", default=500, show_default=True, help="How many invented listings.")
@click.option("--beside", default=40, show_default=True, help="How many leaflets WeasyPrint makes too.")
def main(listings: int, beside: int) -> None:
    """Measure the making of leaflets, and write results.md."""
    with tempfile.TemporaryDirectory(prefix="linkbook-benchmark-") as work:
        found = measured(Path(work), listings, beside)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    text = report.page(found, listings, memory)
    RESULTS.write_text(text, encoding="utf-8")
    print(text)


def measured(folder: Path, listings: int, beside: int) -> dict[str, Made | str]:
    """Return each round by its name; a reason in words where it could not be run."""
    directory = folder / "directory"
    synthetic.directory(directory, listings)
    wanted = _leaflets(directory)
    lists = [one for one in wanted if one.stem.startswith("leaflets/areas/")]
    few = [replace(one, formats=(A4,)) for one in lists[:: max(1, len(lists) // beside)]][:beside]
    found: dict[str, Made | str] = {"weasyprint": _weasyprint(few)}
    found["ours, the same"] = _built(few, folder / "few")
    found["full"] = _built(wanted, folder / "store")
    found["unchanged"] = _built(wanted, folder / "store")
    _change_one(directory)
    found["one changed"] = _built(_leaflets(directory), folder / "store", folder / "store")
    return found


def _leaflets(directory: Path) -> list[Leaflet]:
    linked = resolve.link(load.directory(directory), TODAY)
    return list(leaflets.leaflets(linked, views.chrome(linked, TODAY), TODAY))


def _change_one(directory: Path) -> None:
    path = sorted(directory.glob("listings/*/*.yml"))[0]
    path.write_text(path.read_text("utf-8").replace(MARK, f"{MARK}Changed. ", 1), "utf-8")


def _built(wanted: Sequence[Leaflet], store: Path, before: Path | None = None) -> Made:
    kept = set(before.iterdir()) if before else set()
    built: list[BuiltLeaflet] = []
    times = _timed(lambda: built.extend(LeafletBuilder(store).build(wanted)))
    new = [one for one in built if one.path not in kept]
    return Made(*times, len(new), tuple(one.size for one in built))


def _weasyprint(wanted: Sequence[Leaflet]) -> Made | str:
    """Return how WeasyPrint does with the same words, in a warm process on each core."""
    try:
        import weasyprint  # noqa: F401
    except ImportError:
        return "WeasyPrint is not installed: python -m pip install weasyprint"
    pages = [page.html(leaflet.content()) for leaflet in wanted]
    cores = os.cpu_count() or 1
    with ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context("spawn")) as processes:
        list(processes.map(page.pdf_size, pages[:cores]))
        done: list[tuple[int, float]] = []
        seconds, _ = _timed(lambda: done.extend(processes.map(page.pdf_size, pages)))
    return Made(seconds, sum(cpu for _, cpu in done), len(pages), tuple(size for size, _ in done))


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds and the CPU seconds that some work took."""
    start, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - start, time.process_time() - cpu


if __name__ == "__main__":
    main()

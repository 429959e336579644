"""The command: `python -m benchmarks.one_change`. Everything is measured in one run, so that the ratios are fair."""

from __future__ import annotations

import http.client
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from benchmarks import linkbook_command, synthetic
from benchmarks.build import hugo
from benchmarks.build.__main__ import _hugo
from benchmarks.build.measure import ROOT, Failed
from benchmarks.build.sheets import sheets
from benchmarks.synthetic.listings import TODAY

Took = tuple[float, float]
"""Seconds by the clock, and CPU seconds of all processes."""


@click.command()
@click.option("--listings", default=1_000, show_default=True, help="How many listings.")
@click.option("--times", default=3, show_default=True, help="How many numbers are corrected; the median is told.")
@linkbook_command.folder_option("Where to work.")
def main(listings: int, times: int, folder: Path) -> None:
    """Correct a telephone number a few times, and say what each way of showing it costs."""
    with tempfile.TemporaryDirectory(prefix="linkbook-one-change-", dir=folder) as work:
        for line in _rows(Path(work), listings, times):
            print(line, flush=True)


def _rows(work: Path, listings: int, times: int) -> Iterator[str]:
    directory = work / "directory"
    synthetic.directory(directory, listings)
    yield f"One telephone number of {listings:,} listings corrected, on {os.cpu_count()} cores\n"
    yield "| | seconds | CPU seconds | clean build's CPU over this |"
    yield "|---|--:|--:|--:|"
    clean = _run(linkbook_command.build(directory, work / "clean", "--clean"))
    yield _row("`linkbook build --clean`", clean, clean)
    again = linkbook_command.build(directory, work / "site")
    _run(again)
    yield _row("`linkbook build`, nothing changed", _run(again), clean)
    kept = _middle([_after_edit(directory, n, lambda: _run(again)) for n in range(times)])
    yield _row("`linkbook build` after one change", kept, clean)
    with suppress(Failed):
        yield _row("Hugo, which makes everything again", _hugo_again(work, directory), clean)
    with _serving(directory) as port:
        page, rest = _live(directory, port)
    yield f"| `linkbook serve`: the changed page | {page:.2f} | | |"
    yield f"| `linkbook serve`: the lists and the index too | {rest:.2f} | | |"


def _row(name: str, took: Took, clean: Took) -> str:
    return f"| {name} | {took[0]:.2f} | {took[1]:.2f} | {clean[1] / took[1]:.1f} |"


def _middle(runs: list[Took]) -> Took:
    return sorted(runs, key=lambda took: took[1])[len(runs) // 2]


def _run(words: list[str]) -> Took:
    start = time.perf_counter()
    process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(said.decode()[-2_000:])
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime


def _after_edit(directory: Path, n: int, measure: Callable[[], Took]) -> Took:
    _edit(directory, n)
    return measure()


def _edit(directory: Path, n: int) -> tuple[str, str]:
    """Correct the number of the listing in the middle; return its id and the number."""
    paths = sorted(directory.glob("listings/*/*.yml"))
    path = next(path for path in paths[len(paths) // 2 :] if _is_plain(path.read_text(encoding="utf-8")))
    number = f"01632 960{800 + n}"
    text = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r"(?m)^(  phone: ).*$", rf"\g<1>{number}", text), encoding="utf-8")
    return path.stem, number


def _is_plain(text: str) -> bool:
    """Return whether a listing has a number and its own page: where people are abused, an address holds it back."""
    return "  phone: " in text and "abuse" not in text


def _hugo_again(work: Path, directory: Path) -> Took:
    """Return what Hugo takes when one page of its content has changed and its own caches are warm."""
    hugo.write(work / "hugo", list(sheets(directory, TODAY)))
    _hugo(work / "hugo")
    page = next((work / "hugo" / "content" / "listings").glob("*.md"))
    page.write_text(page.read_text(encoding="utf-8").replace("01632", "01633"), encoding="utf-8")
    again = _hugo(work / "hugo")
    return again.seconds, again.cpu_seconds


@contextmanager
def _serving(directory: Path) -> Iterator[int]:
    words = [
        *linkbook_command.LINKBOOK,
        "serve",
        "--no-leaflets",
        "--directory",
        str(directory),
        "--address",
        "127.0.0.1:0",
    ]
    process = subprocess.Popen(words, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    try:
        for line in process.stderr:
            found = re.search(r"http://127\.0\.0\.1:([0-9]+)/", line)
            if found:
                yield int(found[1])
                return
        raise Failed("linkbook serve did not start")
    finally:
        process.terminate()


def _live(directory: Path, port: int) -> tuple[float, float]:
    """Return the seconds until the changed page is shown, and until the finder's index is the new one."""
    before = _get(port, "finder/start.bin")
    id, number = _edit(directory, time.time_ns() % 99)
    start = time.perf_counter()
    page = _get(port, f"listings/{id}/")
    took = time.perf_counter() - start
    if number not in page.decode():
        raise Failed("the page shows the old number")
    while _get(port, "finder/start.bin") == before:
        time.sleep(0.02)
    return took, time.perf_counter() - start


def _get(port: int, path: str) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", f"/{path}")
    return connection.getresponse().read()


if __name__ == "__main__":
    main()

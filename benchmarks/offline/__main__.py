"""The command: `python -m benchmarks.offline`. Writes results.md, and fails where a first visit is over its budget."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import click
from playwright.sync_api import BrowserContext, Page, sync_playwright

from benchmarks import synthetic
from benchmarks.offline.host import Host, serving
from benchmarks.synthetic.listings import TODAY

ROOT = Path(__file__).parents[2]
RESULTS = Path(__file__).parent / "results.md"
MOST_REQUESTS, MOST_BYTES = 20, 150_000
"""Of a first visit's background, at 1,000 listings."""
BEFORE = """
Before, at 1,000 listings: 222 requests and 880,124 bytes behind a first visit to the home page (909,073
where a host sends no ETag), and 407 requests at a first visit to the finder: 922,992 bytes, 1,443,836 with no ETag.
Then a phone kept the whole finder; now it keeps every listing's facts, and the finder once it was opened."""
QUIET = 2_500
"""Milliseconds with no request after which the worker has done."""


@dataclass(frozen=True)
class Row:
    """What was asked of the host behind a visit, beside the page's own files."""

    visit: str
    tags: bool
    requests: int
    size: int


@click.command()
@click.option("--listings", default=1_000, show_default=True, help="How many invented listings.")
def main(listings: int) -> None:
    """Count what a phone fetches behind its reader's back on a first visit, the next day, and at the finder."""
    with tempfile.TemporaryDirectory(prefix="linkbook-offline-") as work, sync_playwright() as programs:
        folder = Path(work)
        synthetic.directory(folder / "directory", listings)
        sites = [_built(folder, day) for day in (0, 1)]
        browser = programs.chromium.launch(
            executable_path=shutil.which("chromium") or shutil.which("chromium-headless-shell"), args=["--no-sandbox"]
        )
        rows = [row for tags in (True, False) for row in _rows(browser.new_context(), sites, tags)]
        browser.close()
    text = "\n".join(_report(rows, listings))
    RESULTS.write_text(text + "\n", encoding="utf-8")
    print(text)
    over = [r for r in rows if r.visit == "home" and (r.requests >= MOST_REQUESTS or r.size > MOST_BYTES)]
    sys.exit(bool(over and listings <= 1_000))


def _built(folder: Path, day: int) -> Path:
    """Return a site of the directory; on the second day one listing has another number."""
    if day:
        listing = next(iter(sorted((folder / "directory" / "listings").rglob("*.yml"))))
        listing.write_text(listing.read_text(encoding="utf-8").replace("01632 960", "01632 961"), encoding="utf-8")
    out = folder / f"site-{day}"
    words = [sys.executable, "-c", "from generator.cli import main; main()", "build", "--no-leaflets"]
    words += ["--directory", str(folder / "directory"), "--today", f"{TODAY + timedelta(days=day)}", "--out", str(out)]
    subprocess.run(words, cwd=ROOT, check=True, capture_output=True)
    return out


def _rows(context: BrowserContext, sites: list[Path], tags: bool) -> Iterator[Row]:
    page = context.new_page()
    with serving(sites[0], tags) as host:
        yield _visited(page, host, "", "home")
        yield _visited(page, host, "find/#q=debt", "the finder, after that")
        host.folder = sites[1]
        yield _visited(page, host, "", "home, the next day, one number changed")
    context.close()


def _visited(page: Page, host: Host, address: str, name: str) -> Row:
    """Open a page and count what comes after its own files, until nothing more does."""
    host.answers.clear()
    page.goto(host.address + address, wait_until="load")
    own = len(host.answers) if not address else 0
    before = -1
    while before != len(host.answers):
        before = len(host.answers)
        page.wait_for_timeout(QUIET)
    behind = host.answers[own:]
    return Row(name, host.tags, len(behind), sum(size for _, size in behind))


def _report(rows: list[Row], listings: int) -> Iterator[str]:
    yield f"# What a phone fetches behind its reader's back, in a book of {listings:,} listings\n"
    yield f"Measured on {date.today():%-d %B %Y} by `python -m benchmarks.offline --listings {listings}` in Chromium."
    yield "Bytes on the wire, gzip, without headers. Of the finder's page everything counts, its own files too.\n"
    yield "| visit | host sends ETags | requests | bytes |"
    yield "|---|---|---|---|"
    for row in rows:
        yield f"| {row.visit} | {'yes' if row.tags else 'no'} | {row.requests} | {row.size:,} |"
    yield BEFORE
    yield f"\nA first visit has a budget: fewer than {MOST_REQUESTS} requests and at most {MOST_BYTES:,} bytes."


main()

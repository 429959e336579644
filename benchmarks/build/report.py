"""What was measured, as a page: the table, the ratios beside their aims, and the machine."""

from __future__ import annotations

import datetime
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib.metadata import version
from math import inf
from pathlib import Path

from benchmarks.build.measure import Found, Run, middle

FASTER_THAN_STOCK, SLOWER_THAN_HUGO, MOST_MB, MOST_GROWTH = 8, 1.5, 500, 11
"""The aims: times faster than stock, times the time of Hugo, MB of memory, and growth for ten times the listings."""


def page(found: Found, listings: int, fewer: int, folder: Path) -> str:
    """Return the results as Markdown. `folder` is where the builds were made."""
    tables = (*_table(found, listings, fewer), "", *_aims(found, listings, fewer))
    return "\n".join((_opening(listings, folder), *tables, "", _spread(found), "", _NOTES))


def _opening(listings: int, folder: Path) -> str:
    return (
        f"# A cold build of {listings:,} listings\n\n"
        f"Measured on {datetime.date.today():%-d %B %Y} by `python -m benchmarks.build --listings {listings}`."
        f" {_machine()} The files were on {_file_system(folder)}.\n\n{_versions()}\n"
    )


def _file_system(folder: Path) -> str:
    asked = ["stat", "--file-system", "--format=%T", str(folder)]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() or "an unknown file system"


def _spread(found: Found) -> str:
    """Return how even the machine was, which says how far to trust a single figure."""
    paces = [run.pace for runs in found.values() if not isinstance(runs, str) for run in runs]
    return (
        f"A fixed piece of work, done before and after each run, took {1000 * min(paces):.0f} to"
        f" {1000 * max(paces):.0f} ms: the nearer these two are, the steadier the machine was."
        f" Its load at the end was {os.getloadavg()[1]:.0f} on {os.cpu_count()} cores; where that is more than the"
        " cores, other work was waiting beside the builds, and CPU seconds are fairer than the clock."
    )


def _machine() -> str:
    return f"{os.cpu_count()} cores ({_processor()}), {_memory_gb():.0f} GB of memory, {platform.system()}."


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.+)", told.read_text(encoding="utf-8")) if told.exists() else None
    return found[1] if found else platform.machine()


def _memory_gb() -> float:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9


def _versions() -> str:
    names = ("linkbook", "mkdocs", "mkdocs-material", "pydantic", "PyYAML", "Jinja2")
    told = [f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in names)]
    told += filter(None, (_says("hugo", "version"), _says("zensical", "--version")))
    return f"{', '.join(told)}."


def _says(name: str, asked: str) -> str:
    """Return the name and version of a program; nothing when it is not there."""
    program = shutil.which(name)
    said = subprocess.run([program, asked], capture_output=True, text=True, check=False).stdout if program else ""
    return " ".join([name, *said.removeprefix(name).split()[:1]]) if said else ""


def _table(found: Found, listings: int, fewer: int) -> Iterator[str]:
    yield "| | seconds | each run | CPU seconds | ms a page | peak memory, MB | site, MB | pages |"
    yield "|---|--:|---|--:|--:|--:|--:|--:|"
    for key, name in (
        ("ours", f"**`linkbook build`**, {listings:,} listings"),
        ("small", f"`linkbook build`, {fewer:,} listings"),
        ("stock", f"stock MkDocs and Material, {listings:,} listings"),
        ("zensical", f"Zensical, {listings:,} listings"),
        ("hugo", f"Hugo with a bare layout, {listings:,} listings"),
        ("check", f"`linkbook check`, {listings:,} listings"),
    ):
        yield f"| {name} | {_row(found[key])} |"


def _row(runs: tuple[Run, ...] | str) -> str:
    if isinstance(runs, str):
        return f"{runs} | | | | | | |"
    run, each = middle(runs), ", ".join(f"{run.seconds:.1f}" for run in runs)
    time = f"{run.seconds:.1f} | {each} | {run.cpu_seconds:.1f}"
    if not run.pages:
        return f"{time} | | {run.peak_mb:,.0f} | |"
    return f"{time} | {1000 * run.seconds / run.pages:.2f} | {run.peak_mb:,.0f} | {run.size_mb:,.0f} | {run.pages:,}"


def _aims(found: Found, listings: int, fewer: int) -> Iterator[str]:
    """Yield a row for each aim that could be measured."""
    yield "| aim | measured | in CPU seconds | met |"
    yield "|---|--:|--:|:-:|"
    ours, small, stock, hugo = (_middle(found[key]) for key in ("ours", "small", "stock", "hugo"))
    if ours and stock:
        yield _aim(f"at least {FASTER_THAN_STOCK} times faster than stock", stock, ours, at_least=FASTER_THAN_STOCK)
    if ours and hugo:
        yield _aim(f"at most {SLOWER_THAN_HUGO} times the time of Hugo", ours, hugo, at_most=SLOWER_THAN_HUGO)
    if ours:
        yield f"| under {MOST_MB} MB of memory | {ours.peak_mb:,.0f} MB | | {_yes(ours.peak_mb < MOST_MB)} |"
    if ours and small:
        words = f"from {fewer:,} to {listings:,} listings, at most {MOST_GROWTH} times the time"
        yield _aim(words, ours, small, at_most=MOST_GROWTH)


def _aim(words: str, longer: Run, shorter: Run, at_least: float = 0, at_most: float = inf) -> str:
    ratio, by_cpu = longer.seconds / shorter.seconds, longer.cpu_seconds / shorter.cpu_seconds
    return f"| {words} | {ratio:.1f} times | {by_cpu:.1f} times | {_yes(at_least <= ratio <= at_most)} |"


def _yes(met: bool) -> str:
    return "yes" if met else "**no**"


def _middle(runs: tuple[Run, ...] | str) -> Run | None:
    return None if isinstance(runs, str) else middle(runs)


_NOTES = """\
How to read it:

- Every tool begins with an empty folder and no cache. Ours and Hugo ran as often as the table says, in turns:
  the median time, the most memory. The others ran once.
- Ours checks every listing with every rule first. The others check nothing.
- Ours makes a page for each listing, area, need, need in an area and organisation, each through Material's whole page.
- Stock and Zensical get the kindest case: only the listings' own pages, as Markdown; none of them in the menu;
  no search plugin. They make no area, need or organisation page.
- Hugo makes nearly the same pages, with the same facts on pages and cards, in a bare layout: no head, menu or foot to
  speak of, so its site is smaller. It works on every core.
- Memory is that of all the processes of a build together; what they share counts once.
- The places are the same ten, with their forty neighbourhoods, whatever the number of listings; so a smaller directory
  has fewer listings on each area page, but nearly as many area pages. Seconds are of this machine: keep the ratios.
"""

"""What was measured, as a page: the table, the aims and the machine."""

from __future__ import annotations

import datetime
import os
import platform
import statistics
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import Any

AT_LEAST_A_SECOND, MOST_KB, SMALL_SHARE, MOST_SHARE = 50, 60, 0.99, 0.1
_ROWS = {
    "full": "**ours**, every leaflet, nothing kept",
    "unchanged": "ours again, nothing changed",
    "one changed": "ours again, one listing changed",
    "ours, the same": "ours, only those that WeasyPrint makes",
    "weasyprint": "WeasyPrint, the same words",
}


def page(found: Mapping[str, Any], listings: int, memory: float) -> str:
    """Return the results as Markdown."""
    return "\n".join((_opening(listings, memory), *_table(found), "", *_aims(found), "", _NOTES))


def _opening(listings: int, memory: float) -> str:
    versions = ", ".join(f"{name} {_version(name)}" for name in ("linkbook", "typst", "segno", "weasyprint"))
    return (
        f"# Leaflets of {listings:,} listings\n\n"
        f"Measured on {datetime.date.today():%-d %B %Y} by `python -m benchmarks.leaflets --listings {listings}`."
        f" {os.cpu_count()} cores, {platform.system()}; other work ran beside it, with a load of"
        f" {os.getloadavg()[1]:.1f} at the end. Most memory: {memory:,.0f} MB.\n\n"
        f"Python {platform.python_version()}, {versions}.\n"
    )


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"


def _table(found: Mapping[str, Any]) -> Iterator[str]:
    yield "| | seconds | made | a second | CPU ms each | kB each: mean | largest |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for key, name in _ROWS.items():
        one = found[key]
        if isinstance(one, str):
            yield f"| {name} | {one} | | | | | |"
            continue
        pace = f"{one.each_second:,.0f} | {_cpu_ms(one):.1f}" if key != "unchanged" else "|"
        mean, most = statistics.mean(one.sizes) / 1000, max(one.sizes) / 1000
        yield f"| {name} | {one.seconds:.2f} | {one.count:,} | {pace} | {mean:.0f} | {most:.0f} |"


def _cpu_ms(one: Any) -> float:
    return 1000 * float(one.cpu_seconds) / max(1, one.count)


def _aims(found: Mapping[str, Any]) -> Iterator[str]:
    full, changed = found["full"], found["one changed"]
    mean, share = statistics.mean(full.sizes) / 1000, changed.seconds / full.seconds
    small = sum(size <= 1000 * MOST_KB for size in full.sizes) / len(full.sizes)
    yield "| aim | measured | met |"
    yield "|---|--:|:-:|"
    by_cpu = 1000 * (os.cpu_count() or 1) / _cpu_ms(full)
    told = f"{full.each_second:.0f} by the clock; {by_cpu:.0f} by CPU time, were every core idle"
    yield _aim(f"at least {AT_LEAST_A_SECOND} a second", told, full.each_second >= AT_LEAST_A_SECOND)
    yield _aim(f"under {MOST_KB} kB each, on average", f"{mean:.0f} kB", mean < MOST_KB)
    yield _aim(f"at most {MOST_KB} kB, {SMALL_SHARE:.0%} of them", f"{small:.1%} of them", small >= SMALL_SHARE)
    yield _aim("after one changed listing, under a tenth of the time", f"{share:.3f}", share < MOST_SHARE)
    if not isinstance(found["weasyprint"], str):
        ratio = _cpu_ms(found["weasyprint"]) / _cpu_ms(found["ours, the same"])
        yield _aim("less CPU time than WeasyPrint with the same words", f"{ratio:.1f} times less", ratio > 1)


def _aim(words: str, measured: str, met: bool) -> str:
    return f"| {words} | {measured} | {'yes' if met else '**no**'} |"


_NOTES = """\
What changed on 27 November 2026, in CPU time on a machine that other work kept busy (each figure is the old layout and
the new in one sitting, so their ratio is what counts):

| 300 listings, nothing kept | before | now |
|---|--:|--:|
| files that the settings ask for | 2,126 | 912 |
| CPU seconds, all of them | 65.5 | 28.6 |
| a leaflet of a need, A4: mean kB | 37 | 26 |
| a leaflet of an area, A4: mean kB | 103 | 51 |
| largest kB | 130 | 60 |

Forms other than A4 are now made for areas and teams alone unless the settings name more kinds. A leaflet is set once
and not also measured; only the fonts that its words need are named; a QR code is drawn once, with one mask (1.6 ms and
not 5.7); and the small objects of a PDF are put in streams (a third smaller, 4 to 6 ms each).

Of 10,000 listings, 2,880 files are asked for (8,030 before), nearly every one full. A twelfth of them, made on the same
busy machine, took 45 CPU ms each beside the drawing of QR codes: 34 in Typst, 8 in the last step, 3 for the words. 99
of 100 had at most 58 kB, the largest 64. With 10,000 codes drawn once each, all is about 150 CPU seconds: 75 seconds on
two idle cores, made while the rest of the site is worked out.

How to read it:

- A leaflet about a need with many listings has many QR codes and tags, and is larger than one about two.
- Ours checks the rules of PDF/UA-1 that a program can check, and refuses what breaks them. WeasyPrint writes the mark
  of PDF/UA-1 on whatever it is given.
- WeasyPrint gets a process for each core, warm before the clock starts, and the page as ready HTML; ours works its
  words out within the time. WeasyPrint makes A4 only, and so does ours in the row beside it.
- veraPDF, which checks a PDF against the whole of PDF/UA-1, is not to be had as a package of Debian or PyPI. Typst
  refuses what breaks the rules that it knows, and the tests read each kind back after the last step: its tags in their
  order, headings, alternative texts, bookmarks, language and title.
- WeasyPrint is slow at columns: the same words in one column took it 138 CPU ms each on 22 November.
- WeasyPrint is not among the project's dependencies: `python -m pip install weasyprint`.
"""

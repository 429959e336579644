"""What was measured, as a page: a table for each size, with ratios to ours, the aims and the machine."""

from __future__ import annotations

import datetime
import json
import os
import platform
import statistics
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

NAMES = {"ours": "**Linkbook**", "pagefind": "Pagefind", "minisearch": "MiniSearch", "lunr": "lunr.js, plain"}
LETTER_MS, READY_MS, SHARE_OF_PAGEFIND = 8, 200, 0.5
INDEX_BYTES = 300_000
PAGE_REQUESTS, PAGE_BYTES, PAGE_MS, PAGE_SHIFT = 12, 60_000, 1_800, 0.01
Found = Mapping[int, Mapping[str, Any]]
_COLUMNS = (
    "kB to first result", "files", "kB of index", "ready, ms", "first result, ms", "a letter, ms: median", "95th",
    "requests while typing", "memory, MB", "Node: a letter, median", "95th", "memory, MB",
)  # fmt: skip


def page(found: Found, npm: Path | None, chromium: str) -> str:
    """Return the results as Markdown."""
    tables = [line for size, engines in found.items() for line in _table(size, engines)]
    return "\n".join((_opening(found, npm, chromium), *tables, *_aims(found), "", _NOTES))


def percentile(times: Sequence[float], share: float) -> float:
    """Return the time that a share of all letters did not exceed."""
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]


def _opening(found: Found, npm: Path | None, chromium: str) -> str:
    sizes = ",".join(map(str, found))
    versions = [f"Python {platform.python_version()}", f"linkbook {version('linkbook')}", f"Chromium {chromium}"]
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    return (
        "# A letter in the search box\n\n"
        f"Measured on {datetime.date.today():%-d %B %Y} by `python -m benchmarks.search --sizes {sizes}`."
        f" {os.cpu_count()} cores, {platform.system()}; a load of"
        f" {os.getloadavg()[1]:.1f} at the end, of which the measuring itself makes up to {os.cpu_count()}.\n\n"
        f"{', '.join([*versions, f'Node {node}', *_packages(npm)])}, lunr.js 2.3.9.\n"
    )


def _packages(npm: Path | None) -> Iterator[str]:
    for name, words in (("pagefind", "Pagefind"), ("minisearch", "MiniSearch")):
        if npm is not None:
            yield f"{words} {json.loads((npm / name / 'package.json').read_text(encoding='utf-8'))['version']}"


def _table(size: int, engines: Mapping[str, Any]) -> Iterator[str]:
    made = engines["made"]
    yield f"## {size:,} listings\n"
    shown, seconds = made["listings"], made["seconds"]
    yield f"Of which {shown:,} are shown. The finder's files took {seconds:.1f} CPU seconds to make.\n"
    yield f"| | {' | '.join(_COLUMNS)} |"
    yield "|---|" + "--:|" * len(_COLUMNS)
    ours = _figures(engines["ours"])
    for key, name in NAMES.items():
        figures = _figures(engines[key])
        if isinstance(figures, str):
            yield f"| {name} | {figures} |" + " |" * (len(_COLUMNS) - 1)
            continue
        alone = key == "ours" or isinstance(ours, str)
        cells = map(_number, figures) if alone else map(_ratio, figures, ours)
        yield f"| {name} | {' | '.join(cells)} |"
    for key, name in NAMES.items():
        if not isinstance(engines[key], str) and not (engines[key]["whole"] and engines[key]["node"]["whole"]):
            yield f"\n{name.strip('*')} was stopped before all queries were typed: it took too long."
    yield from _first_answers(engines)
    yield from _page(engines.get("page"))
    if not isinstance(engines["ours"], str):
        yield f"\nOurs fetched, in kB: {_parts(engines['ours']['parts'])}."
    yield ""


def _page(page: Mapping[str, Any] | None) -> Iterator[str]:
    """Say what the finder's page itself takes on a slow phone."""
    if page is None:
        return
    before = f"{page['requests']:.0f} requests and {page['bytes'] / 1000:.0f} kB"
    whole = f"{page['all_requests']:.0f} requests and {page['all_bytes'] / 1000:.0f} kB"
    yield (
        f"\nThe page itself on a slow phone, a first visit that begins with a search: {before} before the first card,"
        f" which is there after {page['card'] / 1000:.1f} s; {whole} until all of the index is there."
        f" Layout shift at most {page['shift']:.3f}."
    )


def _first_answers(engines: Mapping[str, Any]) -> Iterator[str]:
    """Say what each of the queries takes as the first, and whether its answer stays."""
    for key, name in NAMES.items():
        if not isinstance(engines[key], str):
            sizes = sorted(one["bytes"] / 1000 for one in engines[key]["cold"])
            stays = sum(one["stays"] for one in engines[key]["cold"])
            yield (
                f"\n{name.strip('*')}, each query as the first: {sizes[0]:.0f} to {sizes[-1]:.0f} kB, the median"
                f" {statistics.median(sizes):.0f}; {stays} of {len(sizes)} answers the same once all had come."
            )


def _parts(parts: Mapping[str, int]) -> str:
    ordered = sorted(parts.items(), key=lambda pair: -pair[1])
    return ", ".join(f"{name} {size / 1000:.1f}" for name, size in ordered)


def _figures(one: Mapping[str, Any] | str) -> tuple[float, ...] | str:
    if isinstance(one, str):
        return one
    times, node = one["times"], one["node"]
    return (
        one["first_bytes"] / 1000, one["first_files"], one["bytes"] / 1000, one["ready"], one["first"],
        statistics.median(times), percentile(times, 0.95), one["requests"], one["heap"] / 1e6,
        statistics.median(node["times"]), percentile(node["times"], 0.95), node["heap"] / 1e6,
    )  # fmt: skip


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 or value == int(value) else f"{value:.1f}"


def _ratio(value: float, ours: float) -> str:
    return f"{_number(value)} ({value / ours:.2g}×)" if ours > 0 else _number(value)


# --- the aims -----------------------------------------------------------------------------------------------------


def _aims(found: Found) -> Iterator[str]:
    """Yield a row for each aim that could be measured."""
    yield "## The aims\n"
    yield "| aim | measured | met |"
    yield "|---|---|:-:|"
    sizes = {size: engines for size, engines in found.items() if not isinstance(engines["ours"], str)}
    for size, engines in sizes.items():
        yield from _light(size, engines)
    yield from _fast(sizes)
    yield from _growth(sizes)


def _light(size: int, engines: Mapping[str, Any]) -> Iterator[str]:
    ours, pagefind = engines["ours"], engines["pagefind"]
    if not isinstance(pagefind, str):
        share = ours["first_bytes"] / pagefind["first_bytes"]
        words = f"{size:,}: at most half of Pagefind's bytes to the first result"
        yield _aim(words, f"{share:.2f}", share <= SHARE_OF_PAGEFIND)
        mean = statistics.mean(one["bytes"] for one in ours["cold"]) / statistics.mean(
            one["bytes"] for one in pagefind["cold"]
        )
        yield _aim(f"{words}, the mean of all queries", f"{mean:.2f}", mean <= SHARE_OF_PAGEFIND)
    yield _aim(f"{size:,}: no request while typing", str(ours["requests"]), ours["requests"] == 0)


def _fast(sizes: Found) -> Iterator[str]:
    if 10_000 in sizes:
        times = sizes[10_000]["ours"]["times"]
        middle, slow = statistics.median(times), percentile(times, 0.95)
        said = f"median {middle:.1f} ms, 95th percentile {slow:.1f} ms"
        words = f"10,000: 95 letters of 100 under {LETTER_MS} ms each, four times slowed down"
        yield _aim(words, said, slow < LETTER_MS)
    if 1_000 in sizes:
        ready = sizes[1_000]["ours"]["ready"]
        yield _aim(f"1,000: ready in under {READY_MS} ms, four times slowed down", f"{ready:.0f} ms", ready < READY_MS)
        size = sizes[1_000]["ours"]["bytes"]
        words = f"1,000: the index at most {INDEX_BYTES // 1000} kB in all"
        yield _aim(words, f"{size / 1000:.0f} kB", size <= INDEX_BYTES)
        yield from _page_aims(sizes[1_000].get("page"))


def _page_aims(page: Mapping[str, Any] | None) -> Iterator[str]:
    """Yield a row for each aim of the finder's page itself."""
    if page is None:
        return
    requests, size, card, shift = (page[key] for key in ("requests", "bytes", "card", "shift"))
    before = "the page on a slow phone, before its first card"
    yield _aim(f"{before}: at most {PAGE_REQUESTS} requests", f"{requests:.0f}", requests <= PAGE_REQUESTS)
    yield _aim(f"{before}: at most {PAGE_BYTES // 1000} kB", f"{size / 1000:.0f} kB", size <= PAGE_BYTES)
    yield _aim(f"{before}: under {PAGE_MS / 1000} s", f"{card / 1000:.1f} s", card < PAGE_MS)
    yield _aim("the page on a slow phone: nothing moves (layout shift)", f"{shift:.3f}", shift < PAGE_SHIFT)


def _growth(sizes: Found) -> Iterator[str]:
    for few, many in zip(list(sizes)[:-1], list(sizes)[1:], strict=True):
        for name, times in (("Chromium", lambda one: one["times"]), ("Node", lambda one: one["node"]["times"])):
            growth = statistics.mean(times(sizes[many]["ours"])) / statistics.mean(times(sizes[few]["ours"]))
            words = f"{few:,} to {many:,}: the time of a letter grows no faster than the listings ({name}, mean)"
            yield _aim(words, f"{growth:.1f} times, for {many / few:.0f} times the listings", growth <= many / few)


def _aim(words: str, measured: str, met: bool) -> str:
    return f"| {words} | {measured} | {'yes' if met else '**no**'} |"


_NOTES = """\
How to read it:

- Everything but the last three columns is of Chromium with its processor slowed down four times. Each engine runs
  in the page itself and not in a worker, so that it is slowed down for certain; the site runs ours in a worker,
  where typing does not wait for it. Figures in brackets are times ours. Files come from this machine: no network's
  delay.
- Bytes are those on the wire from an empty cache, programs included, up to the ten cards of the first query. Those
  of the index leave programs out. Programs are as their packages give them, ours as the site sends them: readable,
  without comments and margins. JSON and programs count gzipped; `.bin` (ours are squeezed already) and Pagefind's
  files count as they are, because static hosts leave unknown kinds alone.
- Below each table, every query is asked first, of an empty cache; and asked again with everything there, to see
  whether the answer that a person may have begun to read stays. A misspelt query takes the list of all known words
  as well. The page shows twenty cards where this asks ten, which is a few kilobytes more.
- Ours asks for no counts of the filters at first: nor does the page, until a filter is in use or all of the index
  is there.
- A letter is one search of all that is typed so far, with what ten results show. Ours also corrects spelling, reads
  needs and counts every option of every filter. MiniSearch matches prefixes and misspellings; plain lunr whole
  words.
- In the page each letter is typed once, so that a first use of a word counts; under Node three times.
- Before typing, ours loads all the rest and rehearses, as it does on the site once the first answer is there.
  Pagefind goes on fetching pieces of its index as letters come: the requests while typing are all of theirs.
- Pagefind reads the listings' pages at 1,000, and the same fields as text above that. It runs without its own
  worker.
- The page itself is the built site's, styles and programs and all, at 360 pixels, over Lighthouse's slow 4G (a round
  trip of 150 ms an answer, 1.6 Mbit/s in all, six connections), with the page's processor slowed down four times and
  its worker's not. Figures are medians over the queries, the shift is the largest.
- Memory is the JavaScript heap after a full collection, less what an empty page holds. Pagefind keeps its index in
  WebAssembly, which it may not count.
- The invented listings share a small vocabulary, so that a word is in more of them than of real ones: the harder
  case for the time of a letter, and the kinder one for the sizes of the indexes.
"""

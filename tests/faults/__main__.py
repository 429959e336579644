"""`python -m tests.faults`: do every fault many times, count how many were survived, and write `results.md`."""

from __future__ import annotations

import argparse
import datetime
import random
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.faults import directory_faults, site_faults
from tests.faults.works import WORKS

RESULTS = Path(__file__).with_name("results.md")
Row = tuple[str, str, list[str]]


def main() -> int:
    """Try every fault; return 1 if one was not survived."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    asked.add_argument("--times", type=int, default=20, help="How often each fault is tried (default 20).")
    asked.add_argument("--seed", type=int, default=1, help="Which moments are chosen (default 1).")
    asked.add_argument("--only", default="", help="Only works whose name has these words.")
    asked.add_argument("--write", action="store_true", help="Write results.md.")
    given = asked.parse_args()
    failed = False
    for work, fault, ends in _tried(random.Random(given.seed), given.times, given.only):
        print(f"{work}: {fault}: {ends.count('')} of {len(ends)} survived", flush=True)
        print("".join(f"    {wrong}\n" for wrong in ends if wrong), end="", flush=True)
        failed |= any(ends)
        if given.write:
            RESULTS.write_text(_page({**_kept(), (work, fault): (len(ends), ends.count(""))}), encoding="utf-8")
    return int(failed)


def _kept() -> dict[tuple[str, str], tuple[int, int]]:
    """Return how many of each fault were tried and survived when they were last counted."""
    text = RESULTS.read_text("utf-8") if RESULTS.exists() else ""
    found = re.findall(r"^\| ([^|]+) \| ([^|]+) \| (\d+) \| (\d+) \|$", text, re.MULTILINE)
    return {(work, fault): (int(tried), int(survived)) for work, fault, tried, survived in found}


def _tried(chance: random.Random, times: int, only: str) -> Iterator[Row]:
    for work in WORKS:
        if only in work.name:
            with tempfile.TemporaryDirectory() as folder:
                for fault, ends in directory_faults.trials(work, Path(folder), chance, times):
                    yield work.name, fault, ends
    if only in "linkbook build":
        with tempfile.TemporaryDirectory() as folder:
            trial = site_faults.SiteTrial(Path(folder))
            for fault, ends in site_faults.trials(trial, chance, times):
                yield "linkbook build", fault, ends


_INTRODUCTION = """# What was survived

Written by `python -m tests.faults --write`. Survived means: every file of the site and of the directory is whole, as
it was before or as it is to be; nothing is said but words; and doing the work again ends as if nothing had happened.
A fault "from a moment on" or "at a moment" is tried at the moments before each file is opened, moved or deleted.

Last counted on {day}: **{survived:,} of {tried:,} survived**.

| work | fault | tried | survived |
|---|---|---|---|
"""


def _page(rows: dict[tuple[str, str], tuple[int, int]]) -> str:
    day = datetime.date.today()
    tried, survived = (sum(column) for column in zip(*rows.values(), strict=True))
    lines = (f"| {work} | {fault} | {n} | {whole} |\n" for (work, fault), (n, whole) in rows.items())
    return _INTRODUCTION.format(day=day, tried=tried, survived=survived) + "".join(lines)


if __name__ == "__main__":
    sys.exit(main())

"""`python -m tests.faults`: do every fault many times, count how many were survived, and write `results.md`."""

from __future__ import annotations

import argparse
import datetime
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.faults import directory_faults, disks, site_faults
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
    rows = []
    for work, fault, ends in _tried(random.Random(given.seed), given.times, given.only):
        rows.append((work, fault, ends))
        print(f"{work}: {fault}: {ends.count('')} of {len(ends)} survived", flush=True)
        print("".join(f"    {wrong}\n" for wrong in ends if wrong), end="", flush=True)
    if given.write:
        RESULTS.write_text(_page(rows, given.seed), encoding="utf-8")
    return int(any(wrong for _, _, ends in rows for wrong in ends))


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


def _page(rows: list[Row], seed: int) -> str:
    tries = sum(len(ends) for _, _, ends in rows)
    survived = sum(ends.count("") for _, _, ends in rows)
    lines = [f"| {work} | {fault} | {len(ends)} | {ends.count('')} |" for work, fault, ends in rows]
    small = "" if disks.can_mount() else " No small disk could be made on this machine."
    return "\n".join(
        [
            "# What was survived",
            "",
            "Written by `python -m tests.faults --write`. Survived means: every file of the site and of the directory",
            "is whole, as it was before or as it is to be; nothing is said but words; and doing the work again ends as",
            "if nothing had happened.",
            "",
            f"{datetime.date.today()}, seed {seed}: **{survived:,} of {tries:,} survived**.{small}",
            "",
            "| work | fault | tried | survived |",
            "|---|---|---|---|",
            *lines,
            "",
        ]
    )


if __name__ == "__main__":
    sys.exit(main())

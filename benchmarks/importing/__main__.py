"""Ask: `python -m benchmarks.importing [--records 10000] [--json | --xlsx]`. Invented records, into an empty directory.

Each import runs in a process of its own, so that its memory is its own. The second one finds nothing to do, and the
third finds that one record in ten has changed.
"""

from __future__ import annotations

import argparse
import csv
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEADINGS = (
    "Ref",
    "Name",
    "Organisation",
    "What",
    "Category",
    "When",
    "Cost",
    "Ages",
    "Phone",
    "E-mail",
    "Web",
    "Venue",
)
MORE = ("Address", "Town", "Postcode", "Notes for staff", "Updated")
MAPPING = """source: {name: An invented county, id: county}
id: Ref
fields:
  name: Name
  organisation.name: Organisation
  description: What
  needs: {from: Category, split: ";"}
  times: When
  cost: Cost
  ages: Ages
  join.phone: Phone
  join.email: E-mail
  join.website: Web
  venues.name: Venue
  venues.address: Address
  venues.town: Town
  venues.postcode: Postcode
  updated: Updated
private: [Notes for staff]
"""
_TIMES = (
    "Mondays 10-12",
    "Tues & Thurs 10am-12 noon (term time)",
    "First Saturday of the month 9.30am",
    "Every other Friday",
)


def rows(count: int, changed: bool = False) -> Iterator[tuple[str, ...]]:
    """Yield invented records; `changed` is the same list after one in ten has another phone."""
    for n in range(count):
        phone = f"01632 960{(n + (changed and n % 10 == 0)) % 1000:03}"
        words = " ".join(f"We talk of matter {n * 7 + k} and of tea." for k in range(12))
        yield (
            *(f"R{n}", f"Group {n} for Tea", f"Trust {n // 5}", f"<p>{words}</p>", "Food; Walking", _TIMES[n % 4]),
            *(f"£{n % 9}.50", "18+", phone, f"g{n}@groups.org.uk", f"https://groups.org.uk/{n}", f"Hall {n // 3}"),
            *(f"{n} Quay Road", "Anytown", f"DY{n % 9 + 1} {n % 9}EP", f"Jo {n}", "2026-11-01"),
        )


def write(path: Path, count: int, changed: bool = False) -> None:
    """Write the records as CSV, JSON or a workbook, as the path's ending says."""
    names = (*HEADINGS, *MORE)
    if path.suffix == ".json":
        path.write_text(json.dumps([dict(zip(names, row, strict=True)) for row in rows(count, changed)]), "utf-8")
    elif path.suffix == ".xlsx":
        import openpyxl

        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet("Services")
        sheet.append(names)
        for row in rows(count, changed):
            sheet.append(row)
        book.save(path)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([names, *rows(count, changed)])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=10_000)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--xlsx", action="store_true")
    given = parser.parse_args()
    ending = ".json" if given.json else ".xlsx" if given.xlsx else ".csv"
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        directory = work / "directory"
        (directory / "listings").mkdir(parents=True)
        for name in ("settings.yml", "needs.yml"):
            shutil.copy(ROOT / "directory" / name, directory)
        (work / "m.yml").write_text(MAPPING, "utf-8")
        for step, changed in (("new", False), ("again", False), ("one in ten changed", True)):
            write(work / f"list{ending}", given.records, changed)
            print(f"{step:20} {_run(work, directory, work / f'list{ending}')}", flush=True)


def _run(work: Path, directory: Path, source: Path) -> str:
    command = [sys.executable, "-c", "from generator.cli import main; main()", "import", str(source)]
    options = ["--mapping", str(work / "m.yml"), "--into", str(directory), "--report", str(work / "report")]
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([*command, *options], cwd=ROOT, capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    words = f"{seconds:6.1f} s, of which {used:5.1f} s of work  {after.ru_maxrss / 1024:4.0f} MB at most so far"
    return f"{words}  {done.stdout.splitlines()[0]}"


if __name__ == "__main__":
    main()

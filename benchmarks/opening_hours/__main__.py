"""Ask: `python -m benchmarks.opening_hours [FILE] [--show]`. The file is a list of {text, good}, good as OSM writes it.

The texts are other people's and are not kept here; where the file is absent, there is nothing to measure.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from generator.importing.opening_hours import read
from schema.calendar_names import DAYS

DATA = Path(__file__).parents[3] / "shared" / "data" / "opening-hours" / "text-to-osm.json"
_DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
Slots = frozenset[tuple[str, str, str, str]]
"""(day, week of the month or nothing, start, end), each as OSM writes it."""


def of_osm(text: str) -> Slots:
    """Return what an agreed OSM text says."""
    slots = set()
    for rule in filter(None, (part.strip() for part in text.split(";"))):
        days, _, times = rule.partition(" ")
        match = re.fullmatch(r"(\w\w)\[([-0-9,]+)\]", days)
        weeks = match[2].split(",") if match else [""]
        for day in _days(match[1] if match else days):
            for week in weeks:
                for span in times.split(","):
                    start, _, end = span.partition("-")
                    slots.add((day, week, start, end))
    return frozenset(slots)


def _days(text: str) -> list[str]:
    days: list[str] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        days += _DAYS[_DAYS.index(first) : _DAYS.index(last or first) + 1]
    return days


def of_sessions(text: str) -> Slots | None:
    """Return what our reading of a text says; None when it is refused."""
    sessions = read(text).sessions
    weeks = {"last": "-1"}
    return (
        frozenset(
            (
                _DAYS[DAYS.index(day)],
                weeks.get(week, week[:1]),
                "00:00" if s.get("all_day") else str(s.get("starts", "")),
                "24:00" if s.get("all_day") or s.get("ends") == "00:00" else str(s.get("ends", "")),
            )
            for s in sessions
            for day in s["days"]
            for week in s.get("weeks") or [""]
        )
        if sessions
        else None
    )


def judge(text: str, good: str) -> str:
    """Return right, refused or wrong."""
    found = of_sessions(text)
    return "refused" if found is None else "right" if found == of_osm(good) else "wrong"


def main() -> None:
    paths = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    path = Path(paths[0]) if paths else DATA
    if not path.is_file():
        print(f"{path} is not here, so there is nothing to measure.")
        return
    rows = json.loads(path.read_text(encoding="utf-8"))
    verdicts = [(judge(row["text"], row["good"]), row) for row in rows]
    counts = Counter(verdict for verdict, _ in verdicts)
    for verdict in ("right", "refused", "wrong"):
        print(f"{verdict:8} {counts[verdict]:4}  {counts[verdict] / len(rows):6.1%}")
    for verdict, row in verdicts:
        if verdict == "wrong" or (verdict == "refused" and "--show" in sys.argv):
            print(f"  {verdict}: {row['text'][:110]!r} is {row['good'][:80]}; {read(row['text']).why}")


if __name__ == "__main__":
    main()

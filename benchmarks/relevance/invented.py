"""The invented county of `invented.tsv` as a directory, by somebody who had seen neither lexicon nor engine."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, str]

PARTS = ("wrenbridge", "coldharbour", "upper-wrendale", "marsham", "stoke-lacey")
_CODES_A_PART = 2
_POINT = (54.5, 2.0)
"""A latitude and a longitude in the middle of the North Sea; the parts lie a tenth of a degree from each other."""


def write(source: Path, directory: Path, out: Path) -> None:
    """Write the listings as a directory folder in `out`, with the needs and the settings of `directory`."""
    for name in ("settings.yml", "needs.yml", "synonyms.yml"):
        shutil.copy(directory / name, out / name)
    (out / "areas").mkdir()
    for n, part in enumerate(PARTS):
        (out / "areas" / f"{part}.yml").write_text(json.dumps(_area(n, part)))
    _write_points(out / "geo")
    with source.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            folder = out / "listings" / row["area"]
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{row['id']}.yml").write_text(json.dumps(_listing(row), ensure_ascii=False))


def _area(n: int, part: str) -> dict[str, Any]:
    return {"name": part.replace("-", " ").title(), "kind": "place", "postcodes": _codes(n)}


def _codes(part: int) -> list[str]:
    """Return the outward codes of a part: ZE91 and ZE92 of the first, and so on."""
    first = part * _CODES_A_PART + 1
    return [f"ZE9{number}" for number in range(first, first + _CODES_A_PART) if number < 10]


def _write_points(folder: Path) -> None:
    folder.mkdir()
    latitude, longitude = _POINT
    rows = [f"{code},{latitude + n / 10:.3f},{longitude:.3f}" for n in range(len(PARTS)) for code in _codes(n)]
    (folder / "outward-codes.csv").write_text("\n".join(["outward_code,lat,lon", *rows]) + "\n")


def _listing(row: Row) -> dict[str, Any]:
    ways = [way.replace("at home", "home visit") for way in _list(row["ways"])] or ["in person"]
    return {
        "name": row["name"],
        "summary": row["summary"],
        **({"description": row["description"]} if row["description"] else {}),
        "organisation": {"name": row["organisation"]},
        "needs": _list(row["needs"]),
        "ways": ways,
        "venues": list(_venues(row)),
        "serves": [row["area"]],
        **({"languages": _list(row["languages"])} if row["languages"] else {}),
        **({"who": {"note": row["who"]}} if row["who"] else {}),
        **({"cost": {"kind": "free"}} if row["free"] == "yes" else {}),
        "join": {"routes": ["self"], "phone": "01632 960100"},
    }


def _venues(row: Row) -> Iterator[dict[str, str]]:
    if row["venue"]:
        yield {"name": row["venue"], "town": row["venue_town"], "postcode": row["postcode"]}


def _list(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]

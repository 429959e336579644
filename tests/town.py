"""The invented town, linked; and the same town with only the listings that a test gives it."""

from __future__ import annotations

import datetime
import json
import shutil
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from generator import check, load, resolve
from generator.problems import Severity, as_text
from generator.resolve import Directory, LinkedListing

TODAY = datetime.date(2026, 11, 21)
SAMPLE = Path(__file__).parent / "sample"
PLAIN: dict[str, Any] = {
    "name": "Tea and Chat",
    "summary": "Company and a cup of tea.",
    "organisation": {"name": "Anytown Trust"},
    "needs": ["loneliness"],
    "ways": ["in person"],
    "venues": [{"name": "Old Quay Hall", "town": "Old Quay", "postcode": "ZE91 5FG"}],
    "serves": ["anytown"],
    "join": {"routes": ["self"], "phone": "01632 960123"},
}
"""A listing with nothing wrong."""


@cache
def town() -> Directory:
    """Return the whole invented town, linked."""
    return resolve.link(load.directory(SAMPLE), TODAY)


def with_listings(
    folder: Path, today: datetime.date = TODAY, records: Mapping[str, Any] | None = None, **listings: dict[str, Any]
) -> Directory:
    """Return the town with these listings alone: each a plain one with some fields changed. `_` in an id is `-`.

    `records` are shared records by folder and id, such as `venues/wren-hall`.
    """
    path = folder / "town"
    shutil.copytree(SAMPLE, path, ignore=shutil.ignore_patterns("listings", "organisations", "venues"))
    area = path / "areas" / "anytown.yml"
    area.write_text(area.read_text(encoding="utf-8").replace("  listing: anytown-link-workers\n", ""), encoding="utf-8")
    (path / "listings" / "anytown").mkdir(parents=True)
    for id, changes in listings.items():
        given = {key: value for key, value in {**PLAIN, **changes}.items() if value is not None}
        file = path / "listings" / "anytown" / f"{id.replace('_', '-')}.yml"
        file.write_text(json.dumps(given, ensure_ascii=False), encoding="utf-8")
    for name, facts in (records or {}).items():
        (path / name).parent.mkdir(exist_ok=True)
        (path / f"{name}.yml").write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    loaded = load.directory(path)
    errors = [p for p in check.problems(loaded, today) if p.severity is Severity.ERROR]
    assert not errors, as_text(errors)
    return resolve.link(loaded, today)


def one(folder: Path, **changes: Any) -> tuple[LinkedListing, Directory]:
    """Return a plain listing with some fields changed, and the directory that it is alone in."""
    directory = with_listings(folder, tea=changes)
    return directory.listings["tea"], directory

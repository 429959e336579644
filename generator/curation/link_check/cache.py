"""The last status of each web address, kept in a JSON file between runs."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.curation.link_check.status import KINDS, CacheEntry, LinkStatus

_FORMAT = "linkbook links 1"
"""What the file says of itself, so that no other is taken for it."""


class NotACache(Exception):
    """The file holds something else, and must not be written over."""


def read(path: Path) -> dict[str, CacheEntry]:
    """Return the entry of each address; none when there is no such file. Raises NotACache for another file."""
    if not path.exists():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["what"] != _FORMAT:
            raise ValueError
        return {url: _entry(row) for url, row in content["addresses"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise NotACache(
            f"{path} is not a file that linkbook links wrote. Choose another with --kept, or delete it."
        ) from None


def _entry(row: Mapping[str, Any]) -> CacheEntry:
    if row["kind"] not in KINDS:
        raise ValueError
    since = row.get("dead_since")
    return CacheEntry(
        LinkStatus(row["kind"], str(row.get("why", "")), str(row.get("to", ""))),
        datetime.date.fromisoformat(row["on"]),
        datetime.date.fromisoformat(since) if since else None,
    )


def write(path: Path, entries: Mapping[str, CacheEntry]) -> None:
    """Write the entries beside the old file, and put them in its place in one step."""
    rows = {url: _row(entries[url]) for url in sorted(entries)}
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.draft-{os.getpid()}")
    draft.write_text(
        json.dumps({"what": _FORMAT, "addresses": rows}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    draft.replace(path)


def _row(entry: CacheEntry) -> dict[str, str]:
    row = {
        "kind": entry.status.kind,
        "on": entry.checked_on.isoformat(),
        "why": entry.status.reason,
        "to": entry.status.moved_to,
        "dead_since": entry.dead_since.isoformat() if entry.dead_since else "",
    }
    return {key: value for key, value in row.items() if value}

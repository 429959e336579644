"""What is known of web addresses, kept in a JSON file between runs."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.curation.link_check.status import KINDS, Known, Verdict

_MARK = "linkbook links 1"


class NotAMemory(Exception):
    """The file holds something else, and must not be written over."""


def read(path: Path) -> dict[str, Known]:
    """Return what is known of each address; nothing when there is no such file. Raises NotAMemory for another file."""
    if not path.exists():
        return {}
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        if kept["what"] != _MARK:
            raise ValueError
        return {address: _known(row) for address, row in kept["addresses"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise NotAMemory(
            f"{path} is not a file that linkbook links wrote. Choose another with --kept, or delete it."
        ) from None


def _known(row: Mapping[str, Any]) -> Known:
    if row["kind"] not in KINDS:
        raise ValueError
    since = row.get("dead_since")
    return Known(
        Verdict(row["kind"], str(row.get("why", "")), str(row.get("to", ""))),
        datetime.date.fromisoformat(row["on"]),
        datetime.date.fromisoformat(since) if since else None,
    )


def write(path: Path, known: Mapping[str, Known]) -> None:
    """Write what is known beside the old file, and put it in its place in one step."""
    rows = {address: _row(known[address]) for address in sorted(known)}
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.draft-{os.getpid()}")
    draft.write_text(
        json.dumps({"what": _MARK, "addresses": rows}, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
    )
    draft.replace(path)


def _row(known: Known) -> dict[str, str]:
    row = {
        "kind": known.verdict.kind,
        "on": known.on.isoformat(),
        "why": known.verdict.why,
        "to": known.verdict.to,
        "dead_since": known.dead_since.isoformat() if known.dead_since else "",
    }
    return {key: value for key, value in row.items() if value}

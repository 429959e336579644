"""Facts about listings that a page fetches by id: a few files of some listings each, with their own table of contents.

A book of any size is then a small fetch, and a request tells a server only that somebody wanted one of many listings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

PER_SHELF = 60
"""About how many listings stand together."""


def shelves(name: str, facts: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files of the shelves called `name`: `shelves/<name>.json` lists the others, in the order of `number`.

    `facts` are JSON values by listing id. Read by `site_overrides/assets/shared/shards.js`.
    """
    count = max(1, -(-len(facts) // PER_SHELF))
    stood: list[dict[str, Any]] = [{} for _ in range(count)]
    for listing, fact in sorted(facts.items()):
        stood[number(listing, count)][listing] = fact
    files, contents = {}, []
    for shelf in stood:
        data = _json(shelf)
        file = f"shelves/{name}-{hashlib.sha256(data).hexdigest()[:12]}.json"
        files[file] = data
        contents.append(file.removeprefix("shelves/"))
    return {f"shelves/{name}.json": _json(contents), **files}


def number(listing: str, count: int) -> int:
    """Return on which of `count` shelves a listing stands: its id's 32-bit FNV-1a hash, shared out."""
    value = 2_166_136_261
    for byte in listing.encode():
        value = (value ^ byte) * 16_777_619 % 2**32
    return value % count


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()

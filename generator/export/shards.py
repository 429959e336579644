"""Facts about listings that a page fetches by id: a few files, or shards, of some listings each, and a list of them.

A book of any size is then a small fetch, and a request tells a server only that somebody wanted one of many listings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from generator.fnv import fnv1a

FOLDER = "shards"
LISTINGS_PER_SHARD = 60
"""About how many listings a shard holds."""


def shards(name: str, texts: Mapping[str, str], per_shard: int = LISTINGS_PER_SHARD) -> dict[str, bytes]:
    """Return the shards called `name` by their path: `shards/<name>.json` lists the others, in order of their number.

    `texts` are JSON by listing id, as `to_json` writes it. Read by `site_overrides/assets/shared/shards.js`.
    """
    count = max(1, -(-len(texts) // per_shard))
    members: list[list[str]] = [[] for _ in range(count)]
    for listing_id, text in sorted(texts.items()):
        members[shard_number(listing_id, count)].append(f"{to_json(listing_id)}:{text}")
    data = [f"{{{','.join(each)}}}".encode() for each in members]
    names = [_file_name(name, shard) for shard in data]
    paths = [f"{FOLDER}/{file_name}" for file_name in names]
    return {f"{FOLDER}/{name}.json": to_json(names).encode(), **dict(zip(paths, data, strict=True))}


def shard_number(listing_id: str, count: int) -> int:
    """Return which of `count` shards a listing is in: its id's 32-bit FNV-1a hash, shared out."""
    return fnv1a(listing_id) % count


def _file_name(name: str, data: bytes) -> str:
    """Return a name that changes with the content, so that no browser keeps an old shard."""
    return f"{name}-{hashlib.sha256(data).hexdigest()[:12]}.json"


def to_json(value: Any) -> str:
    """Return a value as JSON with nothing in it that could be left out, and its keys in order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)

"""The finder's files: an index of the listings, packed, split by size, each named after its own content.

`manifest.json` alone keeps its name; it lists the rest.
"""

from __future__ import annotations

import datetime
import gzip
import hashlib
import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from generator.export.finder import postings
from generator.export.finder.cards import card
from generator.export.finder.documents import document
from generator.export.finder.facts import facts, filters
from generator.export.finder.lexicon import lexicon
from generator.export.finder.places import places
from generator.resolve import Directory

VERSION = 1
"""Raised when a file's shape changes, so that an engine kept by a browser never misreads a newer index."""

FOLDER = "finder"
CARDS_IN_ONE_FILE = 1_500
CARDS_A_FILE = 128


def finder(directory: Directory, today: datetime.date) -> dict[str, bytes]:
    """Return the finder's files by their path in the site. Same directory, same day: the same bytes."""
    items = directory.shown
    documents = [document(item) for item in items]
    index = postings.index(documents)
    made: dict[str, bytes] = {}
    manifest = {
        "version": VERSION,
        "built": today.isoformat(),
        "listings": len(items),
        "review": {"every": directory.settings.review.every_days, "grace": directory.settings.review.grace_days},
        "words": _add(made, "words", _json(_vocabulary(index))),
        "needs": _add(made, "needs", _json(lexicon(directory))),
        "places": _add(made, "places", _json(places(directory))),
        "facts": _add(made, "facts", _json(facts(items, documents, directory))),
        "filters": _add(made, "filters", _json(filters(items))),
        "postings": [
            _add(made, f"postings-{n}", data, "bin") | {"first": first}
            for n, (first, data) in enumerate(postings.shards(index.packed))
        ],
        "cards": [
            _add(made, f"cards-{n}", _json(batch)) | {"first": first}
            for n, (first, batch) in enumerate(_batches([card(item) for item in items]))
        ],
    }
    made[f"{FOLDER}/manifest.json"] = _json(manifest)
    return dict(sorted(made.items()))


def _vocabulary(index: postings.Index) -> dict[str, Any]:
    rules, obeyed = postings.rules(index.words, index.stems)
    return {"words": " ".join(index.words), "rules": rules, "obeyed": obeyed}


def _batches(cards: Sequence[Any]) -> Iterator[tuple[int, list[Any]]]:
    size = len(cards) if len(cards) <= CARDS_IN_ONE_FILE else CARDS_A_FILE
    rest = iter(cards)
    first = 0
    while batch := list(islice(rest, max(size, 1))):
        yield first, batch
        first += len(batch)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _add(made: dict[str, bytes], name: str, data: bytes, ending: str = "json") -> dict[str, Any]:
    """Add a file under a name that holds a hash of it, and return what the manifest says of it."""
    file = f"{name}.{hashlib.sha256(data).hexdigest()[:12]}.{ending}"
    made[f"{FOLDER}/{file}"] = data
    return {"file": file, "bytes": len(data), "gzip": len(gzip.compress(data, 6, mtime=0))}

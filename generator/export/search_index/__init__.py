"""The finder's files: an index of the listings, squeezed, in parts of a few kilobytes, each named after its content.

A search asks for the parts that it needs. `manifest.json` alone keeps its name; it lists the rest.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any

from generator.export.search_index import postings, result_cards
from generator.export.search_index.doc_values import filters, where
from generator.export.search_index.documents import document
from generator.export.search_index.gazetteer import places
from generator.export.search_index.header import core
from generator.export.search_index.need_phrases import lexicon
from generator.export.search_index.need_postings import suited
from generator.export.search_index.term_dictionary import dictionary, parts, spelling
from generator.resolve import Directory, LinkedListing

VERSION = 2
"""Raised when a file's shape changes, so that an engine kept by a browser never misreads a newer index."""

FOLDER = "finder"
MOST_PARTS, MOST_OF_WORDS = 400, 800
"""About the most files of cards, and of the dictionary, of which a search needs more: a larger book has larger ones."""
LEAST_CARDS, LEAST_BYTES = 8, 800
TEXTS_TO_CARDS = 8


def finder(directory: Directory, today: datetime.date) -> dict[str, bytes]:
    """Return the finder's files by their path in the site. Same directory, same day: the same bytes."""
    items = in_order(directory)
    documents = [document(item) for item in items]
    index, words = postings.index(documents), lexicon(directory)
    book = dictionary(index, words, directory.synonyms.ordinary)
    suits = suited(items, documents, index, words, directory)
    size = max(LEAST_BYTES, sum(map(len, index.packed)) // MOST_OF_WORDS)
    each = max(LEAST_CARDS, -(-len(items) // MOST_PARTS))
    made: dict[str, bytes] = {}
    manifest = {
        "version": VERSION,
        "built": today.isoformat(),
        "listings": len(items),
        "review": {"every": directory.settings.review.every_days, "grace": directory.settings.review.grace_days},
        "rules": book.rules,
        "core": _add(made, "core", _json(core(items, words, directory, today))),
        "places": _add(made, "places", _json(places(directory))),
        "where": _add(made, "where", _json(where(items, directory))),
        "filters": _add(made, "filters", _json(filters(items, directory))),
        "spelling": _add(made, "spelling", _json(spelling(book, _names(directory)))),
        "phones": _add(made, "phones", _json(result_cards.phones(items))),
        "words": [[first, _add(made, f"words-{n}", part)] for n, (first, part) in enumerate(parts(book, size))],
        "needs": [[first, _add(made, f"needs-{n}", part)] for n, (first, part) in enumerate(_gathered(suits, size))],
        "cards": _batches(made, "cards", items, each, result_cards.cards),
        "texts": _batches(made, "texts", items, each * TEXTS_TO_CARDS, result_cards.texts),
    }
    made[f"{FOLDER}/manifest.json"] = _json(manifest)
    return dict(sorted(made.items()))


def in_order(directory: Directory) -> tuple[LinkedListing, ...]:
    """Return the listings by their numbers: like beside like, so that what is found together lies together."""
    needs = {id: n for n, id in enumerate(directory.needs)}
    return tuple(sorted(directory.shown, key=lambda item: (needs[item.needs[0].id], item.listing.serves, item.id)))


def _names(directory: Directory) -> Iterator[str]:
    yield from (place.area.name for place in directory.places.values())
    yield from (name for name, *_ in directory.geography.place_names)


def _gathered(suits: Sequence[Sequence[tuple[int, int, int]]], size: int) -> Iterator[tuple[int, bytes]]:
    """Yield needs' listings, a few needs together: the first need's number, and the file."""
    first, held = 0, list[list[Any]]()
    for need, found in enumerate(suits):
        held.append(_suits(found))
        if sum(len(steps) for steps, _ in held) >= size // 2:
            yield first, _json(held)
            first, held = need + 1, []
    if held:
        yield first, _json(held)


def _suits(found: Sequence[tuple[int, int, int]]) -> list[Any]:
    """Return a need's listings as steps from one to the next, and a digit each for its place and how typical it is."""
    numbers = [number for number, _, _ in found]
    steps = [after - before for before, after in zip((-1, *numbers), numbers, strict=False)]
    return [steps, "".join(f"{place}{typical:x}" for _, place, typical in found)]


def _batches(
    made: dict[str, bytes],
    name: str,
    items: Sequence[LinkedListing],
    each: int,
    view: Callable[[Sequence[LinkedListing]], Any],
) -> dict[str, Any]:
    cut = (items[start : start + each] for start in range(0, max(len(items), 1), each))
    return {"each": each, "files": [_add(made, f"{name}-{n}", _json(view(batch))) for n, batch in enumerate(cut)]}


def _squeeze(data: bytes, strategy: int) -> bytes:
    """Return data in zlib's format. One strategy suits text, the other numbers."""
    squeezer = zlib.compressobj(9, memLevel=9, strategy=strategy)
    return squeezer.compress(data) + squeezer.flush()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _add(made: dict[str, bytes], name: str, data: bytes) -> str:
    """Add a file, squeezed, under a name that holds a hash of it, and return the hash.

    We squeeze, because not every host does: as they come, GitHub Pages squeezes JSON, and nginx and Apache do not.
    """
    squeezed = min(map(partial(_squeeze, data), (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED)), key=len)
    mark = hashlib.sha256(squeezed).hexdigest()[:8]
    made[f"{FOLDER}/{name}.{mark}.bin"] = squeezed
    return mark

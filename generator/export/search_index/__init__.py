"""The finder's files: an index of the listings, compressed, in parts of a few kilobytes, each named after its content.

A search asks for the parts that it needs. `manifest.json` alone keeps its name; it lists the rest.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from generator import recurrence_rows
from generator.calendars import Calendar
from generator.export.search_index import result_cards
from generator.export.search_index.doc_values import filters, where
from generator.export.search_index.documents import names, tokenised
from generator.export.search_index.gazetteer import gazetteer
from generator.export.search_index.header import header
from generator.export.search_index.need_phrases import need_phrases
from generator.export.search_index.need_postings import NeedPosting, need_postings
from generator.export.search_index.postings import inverted_index
from generator.export.search_index.term_dictionary import TermDictionary, parts, spelling, term_dictionary
from generator.resolve import Directory, LinkedListing

VERSION = 4
"""Raised when a file's shape changes, so that an engine kept by a browser never misreads a newer index."""

FOLDER = "finder"
MAX_CARD_FILES, MAX_WORD_FILES = 400, 800
"""About the most files of cards, and of the term dictionary, that a book has: a larger book has larger ones."""
MIN_CARDS, MIN_BYTES = 8, 800
"""The least that a file of cards, and one of the term dictionary, holds."""
TEXTS_TO_CARDS = 8
"""A file of texts has so many times the listings of one of cards."""


def files(directory: Directory, today: datetime.date) -> dict[str, bytes]:
    """Return the finder's files by their path in the site. Same directory, same day: the same bytes."""
    items = in_order(directory)
    documents, phrases = [tokenised(item) for item in items], need_phrases(directory)
    index = inverted_index(documents, [names(item) for item in items])
    suited = need_postings(items, documents, index, phrases, directory)
    calendars = recurrence_rows.numbered(item.schedule.calendar for item in items if item.schedule.recurrences)
    dictionary = term_dictionary(index, phrases, directory.synonyms.ordinary)
    written: dict[str, bytes] = {}
    manifest = {
        "version": VERSION,
        "built": today.isoformat(),
        "listings": len(items),
        "review": {"every": directory.settings.review.every_days, "grace": directory.settings.review.grace_days},
        "rules": dictionary.stem_rules,
        "core": _add(written, "core", _json(header(items, phrases, directory, calendars, today))),
        "places": _add(written, "places", _json(gazetteer(directory))),
        "where": _add(written, "where", _json(where(items, directory))),
        "filters": _add(written, "filters", _json(filters(items, directory, calendars))),
        "spelling": _add(written, "spelling", _json(spelling(dictionary, _place_names(directory)))),
        "phones": _add(written, "phones", _json(result_cards.phones(items))),
        **_add_parts(written, dictionary, suited),
        **_add_cards(written, items, calendars),
    }
    written[f"{FOLDER}/manifest.json"] = _json(manifest)
    return dict(sorted(written.items()))


def in_order(directory: Directory) -> tuple[LinkedListing, ...]:
    """Return the listings by their numbers: like beside like, so that what is found together lies together."""
    needs = {id: n for n, id in enumerate(directory.needs)}
    return tuple(sorted(directory.shown, key=lambda item: (needs[item.needs[0].id], item.listing.serves, item.id)))


def _place_names(directory: Directory) -> Iterator[str]:
    yield from (place.area.name for place in directory.places.values())
    yield from (name for name, *_ in directory.geography.place_names)


# --- parts of what is too large for one file ------------------------------------------------------------------------


def _add_parts(
    written: dict[str, bytes], dictionary: TermDictionary, suited: Sequence[Sequence[NeedPosting]]
) -> Mapping[str, Any]:
    """Add the parts of the term dictionary and of the needs' postings; return where each begins, with its hash."""
    size = max(MIN_BYTES, sum(map(len, dictionary.postings.values())) // MAX_WORD_FILES)
    words, needs = parts(dictionary, size), _need_parts(suited, size)
    return {
        "words": [[first, _add(written, f"words-{n}", part)] for n, (first, part) in enumerate(words)],
        "needs": [[first, _add(written, f"needs-{n}", part)] for n, (first, part) in enumerate(needs)],
    }


def _need_parts(suited: Sequence[Sequence[NeedPosting]], size: int) -> Iterator[tuple[int, bytes]]:
    """Yield needs' postings, a few needs together: the first need's number, and the file."""
    first, rows = 0, list[list[Any]]()
    for need, postings in enumerate(suited):
        rows.append(_need_row(postings))
        if sum(len(deltas) for deltas, _ in rows) >= size // 2:
            yield first, _json(rows)
            first, rows = need + 1, []
    if rows:
        yield first, _json(rows)


def _need_row(postings: Sequence[NeedPosting]) -> list[Any]:
    """Return a need's listings as deltas from one to the next, and a digit each for its place and its typicality."""
    numbers = [posting.listing for posting in postings]
    deltas = [after - before for before, after in zip((-1, *numbers), numbers, strict=False)]
    return [deltas, "".join(f"{posting.place}{posting.typicality:x}" for posting in postings)]


def _add_cards(
    written: dict[str, bytes], items: Sequence[LinkedListing], calendars: Mapping[Calendar, int]
) -> Mapping[str, Any]:
    """Add the files of cards and of texts; return how many listings each holds, with the hashes."""
    each = max(MIN_CARDS, -(-len(items) // MAX_CARD_FILES))
    cards = partial(result_cards.cards, calendars=calendars)
    return {
        "cards": _add_batches(written, "cards", items, each, cards),
        "texts": _add_batches(written, "texts", items, each * TEXTS_TO_CARDS, result_cards.texts),
    }


def _add_batches(
    written: dict[str, bytes],
    name: str,
    items: Sequence[LinkedListing],
    each: int,
    view: Callable[[Sequence[LinkedListing]], Any],
) -> dict[str, Any]:
    batches = (items[start : start + each] for start in range(0, max(len(items), 1), each))
    hashes = [_add(written, f"{name}-{n}", _json(view(batch))) for n, batch in enumerate(batches)]
    return {"each": each, "files": hashes}


# --- files --------------------------------------------------------------------------------------------------------


def _add(written: dict[str, bytes], name: str, data: bytes) -> str:
    """Add a file, compressed, under a name that holds a hash of it, and return the hash.

    We compress, because not every host does: as they come, GitHub Pages compresses JSON, and nginx and Apache do not.
    """
    compressed = min(map(partial(_compress, data), (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED)), key=len)
    short_hash = hashlib.sha256(compressed).hexdigest()[:8]
    written[f"{FOLDER}/{name}.{short_hash}.bin"] = compressed
    return short_hash


def _compress(data: bytes, strategy: int) -> bytes:
    """Return data in zlib's format. One strategy suits text, the other numbers."""
    compressor = zlib.compressobj(9, memLevel=9, strategy=strategy)
    return compressor.compress(data) + compressor.flush()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

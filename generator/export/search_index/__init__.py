"""The finder's files: an index of the listings, compressed, in parts of a few kilobytes, each named after its content.

`start.bin` has what every search needs, with the manifest, which lists the rest; the page asks for it before any script
has run. A search asks for the parts that it needs besides. Only these two keep their names.
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
from generator.export.search_index.gazetteer import gazetteer, postcode_points
from generator.export.search_index.header import header
from generator.export.search_index.need_postings import NeedPosting, need_postings
from generator.export.search_index.postings import inverted_index
from generator.export.search_index.term_dictionary import TermDictionary, parts, spelling, term_dictionary
from generator.languages import ENGLISH, Catalogue
from generator.lexicon.abbreviations import abbreviations
from generator.lexicon.need_phrases import need_phrases
from generator.resolve import Directory, LinkedListing

VERSION = 5
"""Raised when a file's shape changes, so that an engine kept by a browser never misreads a newer index."""

FOLDER = "finder"
MAX_CARD_FILES, MAX_WORD_FILES = 400, 800
"""About the most files of cards, and of the term dictionary, that a book has: a larger book has larger ones."""
MIN_CARDS, MIN_BYTES = 32, 1_000
"""The least that a file of cards, and one of the term dictionary, holds. The cards of one search lie together, and its
words do not, so larger parts of the dictionary would save hardly a request."""
TEXTS_TO_CARDS = 32
"""A file of texts has so many times the listings of one of cards."""
START = f"{FOLDER}/start.bin"
MANIFEST = f"{FOLDER}/manifest.json"
MAX_NEEDS_AT_START = 8_000
"""Up to so many bytes the needs' postings come with the start, which saves every search a trip."""


def files(directory: Directory, today: datetime.date, catalogue: Catalogue = ENGLISH) -> dict[str, bytes]:
    """Return the finder's files by their path in the site, in one language. Same directory and day: the same bytes."""
    items, language = in_order(directory), catalogue.language
    known = abbreviations(directory.synonyms.groups)
    documents = [tokenised(item, language, known) for item in items]
    phrases = need_phrases(directory.needs.values(), directory.synonyms.groups)
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
        "where": _add(written, "where", _json(where(items, directory))),
        "filters": _add(written, "filters", _json(filters(items, directory, calendars))),
        "spelling": _add(written, "spelling", _json(spelling(dictionary, _place_names(directory)))),
        "phones": _add(written, "phones", _json(result_cards.phones(items))),
        **_add_words(written, dictionary),
        "points": [
            [first, _add(written, f"points-{n}", _json(rows))]
            for n, (first, rows) in enumerate(postcode_points(directory))
        ],
        **_add_cards(written, items, calendars, catalogue),
    }
    at_start, needs = _place_needs(written, suited)
    start = {
        "manifest": manifest | {"needs": needs},
        "core": catalogue.plain_values(header(items, phrases, directory, calendars, today)),
        "places": gazetteer(directory),
        "needs": at_start,
    }
    written |= {START: _smallest(_json(start)), MANIFEST: _json(start["manifest"])}
    return dict(sorted(written.items()))


def start_mark(files: Mapping[str, bytes]) -> str:
    """Return a few letters that change with the start, for the page to ask for the very one that it was made with."""
    return hashlib.sha256(files[START]).hexdigest()[:8]


def in_order(directory: Directory) -> tuple[LinkedListing, ...]:
    """Return the listings by their numbers: like beside like, so that what is found together lies together."""
    needs = {id: n for n, id in enumerate(directory.needs)}
    return tuple(sorted(directory.shown, key=lambda item: (needs[item.needs[0].id], item.listing.serves, item.id)))


def _place_names(directory: Directory) -> Iterator[str]:
    yield from (place.area.name for place in directory.places.values())
    yield from (name for name, *_ in directory.geography.place_names)


# --- parts of what is too large for one file ------------------------------------------------------------------------


def _add_words(written: dict[str, bytes], dictionary: TermDictionary) -> Mapping[str, Any]:
    """Add the parts of the term dictionary; return where each begins, with its hash."""
    size = max(MIN_BYTES, sum(map(len, dictionary.postings.values())) // MAX_WORD_FILES)
    words = enumerate(parts(dictionary, size))
    return {"words": [[first, _add(written, f"words-{n}", part)] for n, (first, part) in words]}


def _place_needs(
    written: dict[str, bytes], suited: Sequence[Sequence[NeedPosting]]
) -> tuple[list[list[Any]], list[list[Any]]]:
    """Return the needs' postings for the start, and where each part begins, with its hash, of those that are added."""
    rows = [_need_row(postings) for postings in suited]
    if len(_smallest(_json(rows))) <= MAX_NEEDS_AT_START:
        return rows, []
    needs = enumerate(_need_parts(rows))
    return [], [[first, _add(written, f"needs-{n}", part)] for n, (first, part) in needs]


def _need_parts(rows: Sequence[list[Any]]) -> Iterator[tuple[int, bytes]]:
    """Yield needs' postings, a few needs together: the first need's number, and the file."""
    first = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or sum(len(deltas) for deltas, _ in rows[first:end]) >= MIN_BYTES // 2:
            yield first, _json(rows[first:end])
            first = end


def _need_row(postings: Sequence[NeedPosting]) -> list[Any]:
    """Return a need's listings as deltas from one to the next, and a digit each for its place and its typicality."""
    numbers = [posting.listing for posting in postings]
    deltas = [after - before for before, after in zip((-1, *numbers), numbers, strict=False)]
    return [deltas, "".join(f"{posting.place}{posting.typicality:x}" for posting in postings)]


def _add_cards(
    written: dict[str, bytes],
    items: Sequence[LinkedListing],
    calendars: Mapping[Calendar, int],
    catalogue: Catalogue,
) -> Mapping[str, Any]:
    """Add the files of cards and of texts; return how many listings each holds, with the hashes."""
    each = max(MIN_CARDS, -(-len(items) // MAX_CARD_FILES))

    def cards(batch: Sequence[LinkedListing]) -> Any:
        return catalogue.plain_values(result_cards.cards(batch, calendars))

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
    compressed = _smallest(data)
    short_hash = hashlib.sha256(compressed).hexdigest()[:8]
    written[f"{FOLDER}/{name}.{short_hash}.bin"] = compressed
    return short_hash


def _smallest(data: bytes) -> bytes:
    return min(map(partial(_compress, data), (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED)), key=len)


def _compress(data: bytes, strategy: int) -> bytes:
    """Return data in zlib's format. One strategy suits text, the other numbers."""
    compressor = zlib.compressobj(9, memLevel=9, strategy=strategy)
    return compressor.compress(data) + compressor.flush()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

"""The finder's files: an index of the listings, compressed, in parts of a few kilobytes, each named after its content.

`start.bin` has what every search needs, with the manifest, which lists the rest; the page asks for it before any script
has run. A search asks for the parts that it needs besides. Only these two keep their names.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from generator import recurrence_rows
from generator.export.memo import NO_MEMO, Memo
from generator.export.search_index import result_cards
from generator.export.search_index.always_open import times
from generator.export.search_index.doc_values import OwnValues, filters, sessions, where
from generator.export.search_index.gazetteer import gazetteer, postcode_points
from generator.export.search_index.header import header
from generator.export.search_index.need_postings import NeedPosting
from generator.export.search_index.result_cards import columns, with_sessions
from generator.export.search_index.words import MIN_BYTES
from generator.export.search_index.words import words as words_of
from generator.kept_values import of_directory
from generator.languages import ENGLISH, Catalogue
from generator.lexicon.need_phrases import need_phrases
from generator.recurrence_rows import Row
from generator.resolve import Directory, LinkedListing

VERSION = 9
"""Raised when a file's shape changes, so that an engine kept by a browser never misreads a newer index."""

FOLDER = "finder"
MAX_CARD_FILES = 400
"""About the most files of cards that a book has: a larger book has larger ones."""
MIN_CARDS = 32
"""The least that a file of cards holds. The cards of one search lie together."""
TEXTS_TO_CARDS = 32
"""A file of texts has so many times the listings of one of cards."""
APART = "apart"
"""Which row of the file of sensitive listings is a listing's own, from 1; and how the names of those files begin."""
START = f"{FOLDER}/start.bin"
MANIFEST = f"{FOLDER}/manifest.json"
MAX_NEEDS_AT_START = 8_000
"""Up to so many bytes the needs' postings come with the start, which saves every search a trip."""


_need_phrases = of_directory(need_phrases)


def files(
    directory: Directory, today: datetime.date, catalogue: Catalogue = ENGLISH, memo: Memo = NO_MEMO
) -> dict[str, bytes]:
    """Return the finder's files by their path in the site, in one language. Same directory and day: the same bytes."""
    items, written = in_order(directory), Written(memo)
    phrases = _need_phrases(tuple(directory.needs.values()), directory.synonyms.groups)
    words = words_of(items, phrases, directory, catalogue.language, memo)
    calendars = recurrence_rows.numbered(item.schedule.calendar for item in items if item.schedule.recurrences)
    values = memo.of_each("values", OwnValues(directory), items)
    session_rows = [sessions(item, calendars) for item in items]
    manifest = {
        "version": VERSION,
        "built": today.isoformat(),
        "listings": len(items),
        "review": {"every": directory.settings.review.every_days, "grace": directory.settings.review.grace_days},
        "rules": words.stem_rules,
        "where": written.add("where", _json(where(values))),
        "filters": written.add("filters", _json(filters(values, [*map(times, items, session_rows)]))),
        "spelling": written.add("spelling", _json(words.spelling)),
        "phones": [
            written.add("phones", _json(result_cards.phones(items))),
            written.add(f"{APART}-phones", _json(result_cards.sensitive_phones(items))),
        ],
        "words": [[first, written.add(f"words-{n}", part)] for n, (first, part) in enumerate(words.parts)],
        "points": [
            [first, written.add(f"points-{n}", _json(rows))]
            for n, (first, rows) in enumerate(postcode_points(directory))
        ],
        **_add_cards(written, items, session_rows, catalogue, memo),
    }
    at_start, needs = _place_needs(written, words.need_postings)
    start = {
        "manifest": manifest | {"needs": needs},
        "core": catalogue.plain_values(header(items, phrases, directory, calendars, today)),
        "places": gazetteer(directory),
        "needs": at_start,
    }
    files = written.files | {START: _smallest(_json(start)), MANIFEST: _json(start["manifest"])}
    return dict(sorted(files.items()))


def start_mark(files: Mapping[str, bytes]) -> str:
    """Return a few letters that change with the start, for the page to ask for the very one that it was made with."""
    return hashlib.sha256(files[START]).hexdigest()[:8]


def in_order(directory: Directory) -> tuple[LinkedListing, ...]:
    """Return the listings by their numbers: like beside like, so that what is found together lies together."""
    needs = {id: n for n, id in enumerate(directory.needs)}
    return tuple(sorted(directory.shown, key=lambda item: (needs[item.needs[0].id], item.listing.serves, item.id)))


# --- parts of what is too large for one file ------------------------------------------------------------------------


def _place_needs(
    written: Written, need_postings: Sequence[Sequence[NeedPosting]]
) -> tuple[list[list[Any]], list[list[Any]]]:
    """Return the needs' postings for the start, and where each part begins, with its hash, of those that are added."""
    rows = [_need_row(postings) for postings in need_postings]
    if len(written.compressed(_json(rows))) <= MAX_NEEDS_AT_START:
        return rows, []
    needs = enumerate(_need_parts(rows))
    return [], [[first, written.add(f"needs-{n}", part)] for n, (first, part) in needs]


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
    written: Written,
    items: Sequence[LinkedListing],
    session_rows: Sequence[list[Row]],
    catalogue: Catalogue,
    memo: Memo,
) -> Mapping[str, Any]:
    """Add the files of cards and of texts; return how many listings each holds, with the hashes.

    Those of sensitive listings are apart, in one file of each, so that a phone keeps none of them for when there is no
    network. A search reads them whatever it finds, so that asking for them tells nothing.
    """
    each = max(MIN_CARDS, -(-len(items) // MAX_CARD_FILES))
    cards = memo.of_each("cards", result_cards.card, items)
    told = [catalogue.plain_values(with_sessions(*both)) for both in zip(cards, session_rows, strict=True)]
    texts = memo.of_each("texts", result_cards.text, items)
    return {
        "cards": _add_batches(written, "cards", items, told, each),
        "texts": _add_batches(written, "texts", items, texts, each * TEXTS_TO_CARDS),
    }


def _add_batches(
    written: Written, name: str, items: Sequence[LinkedListing], rows: Sequence[dict[str, Any]], each: int
) -> dict[str, Any]:
    apart = [row for item, row in zip(items, rows, strict=True) if item.sensitive]
    kept = [dict.fromkeys(row, "") if item.sensitive else row for item, row in zip(items, rows, strict=True)]
    numbers = iter(range(1, len(apart) + 1))
    places = [next(numbers) if item.sensitive else 0 for item in items]
    starts = range(0, max(len(kept), 1), each)
    batches = [(kept[start : start + each], places[start : start + each]) for start in starts]
    told = [columns(batch) | ({APART: of_batch} if any(of_batch) else {}) for batch, of_batch in batches]
    hashes = [written.add(f"{name}-{n}", _json(batch)) for n, batch in enumerate(told)]
    return {"each": each, "files": hashes, APART: written.add(f"{APART}-{name}", _json(columns(apart)))}


# --- files --------------------------------------------------------------------------------------------------------


class Written:
    """The finder's files, compressed, each under a name that holds a hash of it.

    We compress, because not every host does: as they come, GitHub Pages compresses JSON, and nginx and Apache do not.
    """

    def __init__(self, memo: Memo) -> None:
        self._memo = memo
        self.files: dict[str, bytes] = {}

    def add(self, name: str, data: bytes) -> str:
        """Add a file, and return its hash."""
        compressed = self.compressed(data)
        short_hash = hashlib.sha256(compressed).hexdigest()[:8]
        self.files[f"{FOLDER}/{name}.{short_hash}.bin"] = compressed
        return short_hash

    def compressed(self, data: bytes) -> bytes:
        """Return data compressed as well as can be, which takes long."""
        return self._memo.of_bytes(_smallest, data)


def _smallest(data: bytes) -> bytes:
    return min(map(partial(_compress, data), (zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED)), key=len)


def _compress(data: bytes, strategy: int) -> bytes:
    """Return data in zlib's format. One strategy suits text, the other numbers."""
    compressor = zlib.compressobj(9, memLevel=9, strategy=strategy)
    return compressor.compress(data) + compressor.flush()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

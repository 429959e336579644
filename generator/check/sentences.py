"""A listing's words a sentence at a time, for rules that must not join one sentence with the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.problems import FieldPath
from schema.listing import Listing

SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


def sentences(listing: Listing, *, keywords: bool = False) -> Iterator[tuple[FieldPath, str]]:
    """Yield each sentence that a reader sees, with its path; keywords too, if they are asked for."""
    for path, words in texts(listing, keywords=keywords):
        yield from ((path, sentence) for sentence in SENTENCE_END.split(words) if sentence)


def texts(listing: Listing, *, keywords: bool = False) -> Iterator[tuple[FieldPath, str]]:
    """Yield each text that a reader sees, with its path; keywords too, if they are asked for."""
    told: tuple[tuple[FieldPath, str | None], ...] = (
        (("join", "waiting_time"), listing.join.waiting_time),
        (("who", "note"), listing.who.note),
        (("summary",), listing.summary),
        (("description",), listing.description),
        (("times_note",), listing.times_note),
        (("who", "not_for"), listing.who.not_for),
        (("join", "first_step"), listing.join.first_step),
        *((("venues", n, "access", "note"), venue.access.note) for n, venue in enumerate(listing.venues)),
        *((("keywords", n), word) for n, word in enumerate(listing.keywords if keywords else ())),
    )
    yield from ((path, words) for path, words in told if words)

"""A listing's words a sentence at a time, for rules that must not join one sentence with the next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from generator.load.text_lines import PlaceInText
from generator.problems import FieldPath
from schema.listing import Listing

_BETWEEN = re.compile(r"(?<=[.!?])(?<![ap]\.m\.)\s+|\n\s*\n\s*|\n(?=\s*(?:[-*#•]|[0-9]{1,2}[.)]\s))")
"""Between two sentences, paragraphs or points of a list: a line break alone is where somebody's editor folds a line."""


def listing_sentences(listing: Listing, *, keywords: bool = False) -> Iterator[tuple[FieldPath, str]]:
    """Yield each sentence that a reader sees, on one line, with its place; keywords too, if they are asked for."""
    for path, text in readers_texts(listing, keywords=keywords):
        yield from ((PlaceInText.at(path, start), line) for start, line in _lines(text))


def one_line_sentences(text: str) -> Iterator[str]:
    """Yield each sentence of a text, on one line however it is folded."""
    yield from (line for _, line in _lines(text))


@lru_cache(maxsize=64)  # several rules ask for those of one listing
def _lines(text: str) -> tuple[tuple[int, str], ...]:
    """Return each of `_pieces` on one line."""
    return tuple((start, " ".join(words.split())) for start, words in _pieces(text))


@lru_cache(maxsize=64)
def _pieces(text: str) -> tuple[tuple[int, str], ...]:
    """Return each sentence, heading and point of a list as it is typed, and where it begins."""
    ends = (*((gap.start(), gap.end()) for gap in _BETWEEN.finditer(text)), (len(text), len(text)))
    starts = (0, *(after for _, after in ends))
    return tuple(
        (start, text[start:end]) for start, (end, _) in zip(starts, ends, strict=False) if text[start:end].strip()
    )


def readers_texts(listing: Listing, *, keywords: bool = False) -> Iterator[tuple[FieldPath, str]]:
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


def words_of(text: str) -> list[str]:
    """Return the words of a text, with the apostrophes and hyphens in them."""
    return re.findall(r"[\w'-]+", text)


# --- sentences with their places -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Sentence:
    """A sentence as it is typed, where it begins, what leads into it (`Our office is open:`), and what stood before."""

    words: str
    start: int
    lead: str = ""
    before: str = ""

    @property
    def with_lead(self) -> str:
        """Return what leads into it, and the sentence."""
        return f"{self.lead} {self.words}"


@lru_cache(maxsize=64)  # several rules ask for those of one listing
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text; a point of a list has the line that leads into the list."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Sentence]:
    lead = before = ""
    for start, piece in _pieces(text):
        bare = piece.strip(" *")
        if bare.startswith("#") or bare.endswith(":"):
            lead = bare
            continue
        lead = lead if lead.startswith("#") or piece.lstrip().startswith(("-", "*")) else ""
        if bare:
            yield Sentence(piece, start, lead, before)
            before = piece


_SAID = (("summary",), ("description",), ("who", "note"), ("times_note",), ("join", "first_step"))


def said(listing: Listing) -> Iterator[tuple[FieldPath, Sentence]]:
    """Yield each sentence in which a listing says what it is and how to come, with its place."""
    for path, text in readers_texts(listing):
        if path in _SAID:
            yield from ((PlaceInText.at(path, sentence.start), sentence) for sentence in sentences(text))

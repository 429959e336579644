"""Names that are mostly small words, such as "We Are With You": the index leaves those out, so they stand apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.lexicon.analyzer import STOP_WORDS, tokenise
from generator.resolve import LinkedListing
from schema.listing import EVERYWHERE

MOST_WORDS = 8


def stop_word_names(items: Sequence[LinkedListing]) -> list[list[int | str]]:
    """Return each listing's number, with a name of its own or of who runs it of which half the words are small.

    A phone keeps these, so of what is sensitive only the lines for everybody are among them, which the notice about
    danger names as well.
    """
    named = (
        (number, item) for number, item in enumerate(items) if not item.sensitive or EVERYWHERE in item.listing.serves
    )
    return [[number, name] for number, item in named for name in dict.fromkeys(_names(item))]


def _names(item: LinkedListing) -> Iterator[str]:
    listing = item.listing
    for name in (listing.name, listing.organisation.name if listing.organisation else ""):
        words = tokenise(name or "")
        small = sum(word in STOP_WORDS for word in words)
        if 1 < len(words) <= MOST_WORDS and 2 * small >= len(words):
            yield " ".join(words)

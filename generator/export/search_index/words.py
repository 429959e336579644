"""What the finder knows of words: the term dictionary in its parts, the spelling, and which listings suit each need.

Nearly all of the work is reading each listing, and nothing of it changes unless a listing's words do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from generator.export.memo import Memo
from generator.export.search_index.documents import Names, names, tokenised
from generator.export.search_index.need_postings import NeedPosting, need_places, need_postings
from generator.export.search_index.postings import TermCount, inverted_index, term_count
from generator.export.search_index.term_dictionary import parts, spelling, term_dictionary
from generator.lexicon.abbreviations import NO_ABBREVIATIONS, Abbreviations, abbreviations
from generator.lexicon.need_phrases import NeedPhrases
from generator.lexicon.phrase_lookup import PhraseLookup, phrase_lookup
from generator.resolve import Directory, LinkedListing

MAX_WORD_FILES = 800
"""About the most files of the term dictionary that a book has: a larger book has larger ones."""
MIN_BYTES = 1_000
"""The least that one holds. The words of a search do not lie together, so larger parts would save hardly a request."""


@dataclass(frozen=True)
class ListingWords:
    """What the index needs of one listing."""

    count: TermCount
    names: Names
    needs: dict[str, int]
    """The needs that it suits, by their ids, each with its place."""


@dataclass(frozen=True)
class Words:
    """What all the listings' words come to."""

    stem_rules: list[str]
    spelling: dict[str, str]
    parts: tuple[tuple[str, bytes], ...]
    """The parts of the term dictionary, each with the first word of its range."""
    need_postings: list[list[NeedPosting]]
    """Each need's listings."""


def words(
    items: Sequence[LinkedListing], phrases: NeedPhrases, directory: Directory, language: str, memo: Memo
) -> Words:
    """Return what the words of listings, in the order of their numbers, come to."""
    lookup = cache(lambda: phrase_lookup(phrases, list(directory.needs)))
    known = abbreviations(directory.synonyms.groups)
    read = memo.of_each("words", lambda item: listing_words(item, lookup(), language, known), items)
    return memo.of_all("words", lambda: _words(read, phrases, directory), items)


def listing_words(
    item: LinkedListing, lookup: PhraseLookup, language: str, known: Abbreviations = NO_ABBREVIATIONS
) -> ListingWords:
    """Return what the index needs of one listing, whatever the others say."""
    document = tokenised(item, language, known)
    return ListingWords(term_count(document), names(item), need_places(item, document, lookup))


def _words(read: Iterable[ListingWords], phrases: NeedPhrases, directory: Directory) -> Words:
    listings = list(read)
    index = inverted_index([one.count for one in listings], [one.names for one in listings])
    dictionary = term_dictionary(index, phrases, directory.synonyms.ordinary)
    size = max(MIN_BYTES, sum(map(len, dictionary.postings.values())) // MAX_WORD_FILES)
    return Words(
        dictionary.stem_rules,
        spelling(dictionary, _place_names(directory)),
        tuple(parts(dictionary, size)),
        need_postings((one.needs for one in listings), index, phrases, directory),
    )


def _place_names(directory: Directory) -> Iterator[str]:
    yield from (place.area.name for place in directory.places.values())
    yield from (name for name, *_ in directory.geography.place_names)

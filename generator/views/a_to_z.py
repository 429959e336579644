"""The A to Z: every listing by its name, on one page; a large book has a page for each letter behind it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator import urls
from generator.formatting import listing_count
from generator.languages import say
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text
from generator.views.page import Link, Page
from generator.views.paging import Pager, numbered, pager

MOST_LINKS = 600
"""Most listings that are named on one page."""
_OTHER = "~"
"""Stands for what begins with no Latin letter: after every letter in the order of ASCII."""


@dataclass(frozen=True)
class LetterIndex:
    """The listings whose names begin with one letter."""

    letter: str
    id: str
    links: tuple[Link, ...]
    whole: Link | None = None
    """Where they are, when the book is too large to name them here."""


@dataclass(frozen=True)
class LetterView:
    """Everything that the page of one letter shows: its share of the listings, and the way to the other letters."""

    letter: LetterIndex
    letters: tuple[Link, ...]
    pager: Pager | None


def a_to_z(directory: Directory) -> tuple[LetterIndex, ...]:
    """Return every listing by the first letter of its name; other scripts and numbers come last.

    In a large book each letter leads to its own page instead.
    """
    letters = _letters(directory)
    if not _is_large(letters):
        return letters
    return tuple(LetterIndex(letter.letter, letter.id, (), _whole(letter)) for letter in letters)


def pages(directory: Directory) -> Iterator[Page]:
    """Yield the pages of a large book's letters; nothing for another."""
    letters = _letters(directory)
    if _is_large(letters):
        ways = tuple(Link(letter.letter, urls.letter(letter.id)) for letter in letters)
        for letter in letters:
            yield from _pages(letter, ways)


def _is_large(letters: tuple[LetterIndex, ...]) -> bool:
    return sum(len(letter.links) for letter in letters) > MOST_LINKS


def _whole(letter: LetterIndex) -> Link:
    first, last = letter.links[0].words, letter.links[-1].words
    words = say("{listings}, from {first} to {last}", listings=listing_count(len(letter.links)), first=first, last=last)
    return Link(words, urls.letter(letter.id))


def _pages(letter: LetterIndex, ways: tuple[Link, ...]) -> Iterator[Page]:
    address, links = urls.letter(letter.id), letter.links
    shares = [links[at : at + MOST_LINKS] for at in range(0, len(links), MOST_LINKS)]
    for number, share in enumerate(shares, 1):
        own = say("A to Z: {letter}", letter=letter.letter)
        title = say("{title}, page {number}", title=own, number=number) if number > 1 else own
        view = LetterView(LetterIndex(letter.letter, letter.id, share), ways, pager(address, number, len(shares)))
        words = say("Listings whose names begin with {letter}.", letter=letter.letter)
        yield Page(numbered(address, number), "letter.html", title, words, view)


def _letters(directory: Directory) -> tuple[LetterIndex, ...]:
    items = sorted(
        directory.shown, key=lambda item: (_letter(item.listing.name), item.listing.name.casefold(), item.id)
    )
    return tuple(
        _letter_index(say("Other") if letter == _OTHER else letter, items)
        for letter, items in groupby(items, key=lambda item: _letter(item.listing.name))
    )


def _letter_index(letter: str, items: Iterator[LinkedListing]) -> LetterIndex:
    links = (Link(item.listing.name, urls.listing(item.id, item.sensitive), listing_text.where(item)) for item in items)
    return LetterIndex(letter, letter.casefold(), tuple(links))


def _letter(name: str) -> str:
    for character in unicodedata.normalize("NFKD", name.removeprefix("The ")):
        if character.isascii() and character.isalpha():
            return character.upper()
        if character.isalnum():
            return _OTHER
    return _OTHER

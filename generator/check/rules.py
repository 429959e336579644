"""Every rule, in one list, and the run through them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generator import cores
from generator.check import identity, joining, links, personal, places, safety, secrets, times, writing
from generator.check.book import Book, ListingEntry, Text
from generator.load import Records
from generator.problems import Problem, Severity, tidy

ListingRule = Callable[[ListingEntry, Book, Text], Iterator[Problem]]
"""A rule about one listing: the entry, the book it stands in, and all the listing's text."""

BookRule = Callable[[Book], Iterator[Problem]]
"""A rule about how entries go together."""

LISTING_RULES: tuple[ListingRule, ...] = (
    *places.LISTING_RULES,
    *times.LISTING_RULES,
    *joining.LISTING_RULES,
    *links.LISTING_RULES,
    *writing.LISTING_RULES,
    *personal.LISTING_RULES,
    *secrets.LISTING_RULES,
    *safety.LISTING_RULES,
)
BOOK_RULES: tuple[BookRule, ...] = (*places.BOOK_RULES, *identity.BOOK_RULES)


def problems(records: Records, today: datetime.date) -> tuple[Problem, ...]:
    """Return everything to mend in the records, in reading order: what loading found and what the rules find."""
    book = Book(records, today)
    found = (*_each_listing(book), *(p for rule in BOOK_RULES for p in rule(book)))
    return tidy((*records.problems, *_said_once(found, records)))


def problems_of(entry: ListingEntry, records: Records, today: datetime.date) -> tuple[Problem, ...]:
    """Return what `problems` would say of one listing if it stood in the records: the same rules, for it alone."""
    others = tuple(other for other in records.listings if other.id != entry.id)
    book = Book(replace(records, listings=(*others, entry)), today)
    near = replace(
        records, listings=(*identity.related(entry, others), entry)
    )  # last, so that it is the one asked about
    found = (*_one(entry, book), *(p for rule in identity.BOOK_RULES for p in rule(Book(near, today))))
    return tidy(p for p in _said_once(found, book.records) if p.path == entry.document.path)


def _said_once(found: Iterable[Problem], records: Records) -> Iterator[Problem]:
    """Yield the problems that are about what somebody typed, and not about a part that loading had to guess.

    What must stay secret is always spoken of, because that also hides it in the other messages.
    """
    entries = (*records.areas, *records.listings, *(e for e in (records.needs, records.settings) if e))
    guessed = {entry.document.path: entry.guessed for entry in entries if entry.guessed}
    for problem in found:
        if problem.private or not any(problem.field[: len(place)] == place for place in guessed.get(problem.path, ())):
            yield problem


def _each_listing(book: Book) -> list[Problem]:
    return cores.share(lambda entries: [p for entry in entries for p in _one(entry, book)], book.records.listings)


def _one(entry: ListingEntry, book: Book) -> Iterator[Problem]:
    text = Text(entry)
    for rule in LISTING_RULES:
        yield from (p for p in rule(entry, book, text) if not _approved(p, entry))


def _approved(problem: Problem, entry: ListingEntry) -> bool:
    return problem.severity is Severity.HELD and entry.record.approved is not None

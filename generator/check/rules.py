"""Every rule, in one list, and the run through them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator

from generator.check import identity, joining, links, personal, places, safety, secrets, times, writing
from generator.check.book import Book, ListingEntry, everything
from generator.load import Records
from generator.problems import Problem, Severity, tidy

ListingRule = Callable[[ListingEntry, Book, str], Iterator[Problem]]
"""A rule about one listing: the entry, the book it stands in, and all the listing's text in one piece."""

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
    return tidy((*records.problems, *_each_listing(book), *(p for rule in BOOK_RULES for p in rule(book))))


def _each_listing(book: Book) -> Iterator[Problem]:
    for entry in book.records.listings:
        text = everything(entry)
        for rule in LISTING_RULES:
            yield from (p for p in rule(entry, book, text) if not _approved(p, entry))


def _approved(problem: Problem, entry: ListingEntry) -> bool:
    return problem.severity is Severity.HELD and entry.record.approved is not None

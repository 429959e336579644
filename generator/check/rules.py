"""Every rule, in one list, and the run through them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from generator import parallel
from generator.check import (
    confidential,
    contactability,
    links,
    personal,
    references,
    safeguarding,
    style,
    times,
    uniqueness,
)
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.load import Records
from generator.problems import Problem, Severity, tidy

ListingRule = Callable[[ListingEntry, CheckContext, ListingText], Iterator[Problem]]
"""A rule about one listing: the entry, the book it stands in, and all the listing's text."""

BookRule = Callable[[CheckContext], Iterator[Problem]]
"""A rule about how entries go together."""

LISTING_RULES: tuple[ListingRule, ...] = (
    *references.LISTING_RULES,
    *times.LISTING_RULES,
    *contactability.LISTING_RULES,
    *links.LISTING_RULES,
    *style.LISTING_RULES,
    *personal.LISTING_RULES,
    *confidential.LISTING_RULES,
    *safeguarding.LISTING_RULES,
)
BOOK_RULES: tuple[BookRule, ...] = (*references.BOOK_RULES, *uniqueness.BOOK_RULES)


def problems(records: Records, today: datetime.date) -> tuple[Problem, ...]:
    """Return everything to mend in the records, in reading order: what loading found and what the rules find."""
    context = CheckContext(records, today)
    found = (*_each_listing(context), *(p for rule in BOOK_RULES for p in rule(context)))
    return tidy((*records.problems, *_said_once(found, records)))


def problems_of(entry: ListingEntry, records: Records, today: datetime.date) -> tuple[Problem, ...]:
    """Return what `problems` would say of one listing if it stood in the records: the same rules, for it alone."""
    others = tuple(other for other in records.listings if other.id != entry.id)
    context = CheckContext(replace(records, listings=(*others, entry)), today)
    near = replace(
        records, listings=(*uniqueness.related(entry, others), entry)
    )  # last, so that it is the one asked about
    found = (*_one(entry, context), *(p for rule in uniqueness.BOOK_RULES for p in rule(CheckContext(near, today))))
    return tidy(p for p in _said_once(found, context.records) if p.path == entry.document.path)


def _said_once(found: Iterable[Problem], records: Records) -> Iterator[Problem]:
    """Yield the problems that are about what somebody typed, and not about a part that loading had to guess.

    What must stay secret is always spoken of, because that also hides it in the other messages.
    """
    entries = (*records.areas, *records.listings, *(e for e in (records.needs, records.settings) if e))
    guessed = {entry.document.path: entry.guessed for entry in entries if entry.guessed}
    for problem in found:
        if problem.private or not any(problem.field[: len(place)] == place for place in guessed.get(problem.path, ())):
            yield problem


def _each_listing(context: CheckContext) -> list[Problem]:
    return parallel.map_chunks(
        lambda entries: [p for entry in entries for p in _one(entry, context)], context.records.listings
    )


def _one(entry: ListingEntry, context: CheckContext) -> Iterator[Problem]:
    text = ListingText(entry)
    for rule in LISTING_RULES:
        yield from (p for p in rule(entry, context, text) if not _approved(p, entry))


def _approved(problem: Problem, entry: ListingEntry) -> bool:
    return problem.severity is Severity.HELD and entry.record.approved is not None

"""A listing that the site does not have yet, as its readers would see it: one that is held, or one of an import."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator import resolve
from generator.desk.book import Book
from generator.desk.morning import Morning
from generator.desk.page_parts import Fact, facts, facts_of, seen_by_readers
from generator.load import Entry
from generator.load.incoming import Waiting
from generator.submissions.working_copy import ListingEntry
from schema import Listing
from schema.listing import EVERYWHERE

_SAID_IN: Mapping[str, str] = {
    "summary": "What it is",
    "needs": "Helps with",
    "ways": "How",
    "serves": "For people in",
    "organisation.name": "Run by",
    "join.routes": "First step",
}
"""Where readers would see each field that every listing needs."""


def of_listing(id: str, morning: Morning) -> tuple[Fact, ...]:
    """Return what readers see of a listing, or would see of one that is held, unless that must not be repeated."""
    entry, directory = morning.entry(id), morning.book.everything
    if entry is None or not may_be_repeated(id, morning):
        return ()
    return seen_by_readers(directory.listings[entry.id], directory) if directory else facts(entry)


def may_be_repeated(id: str, morning: Morning) -> bool:
    """Return whether nothing that holds a listing must be kept from being repeated."""
    return not any(one.is_secret for one in morning.queues.held if one.entry.id == id)


def of_entry(entry: ListingEntry, book: Book) -> tuple[Fact, ...]:
    """Return what readers would see of a listing without a fault; its plain values where the book cannot be linked."""
    return _seen(entry, book) or facts(entry)


def of_waiting(one: Waiting, book: Book) -> tuple[Fact, ...]:
    """Return what readers would see of a listing that waits; what is missing stands as a fact without a line."""
    if not (book.records.settings and book.records.needs):
        return facts_of(one.document.value)
    without = {_SAID_IN[name] for name in one.missing if name in _SAID_IN}
    seen = {fact.name: fact for fact in _seen(Entry(one.id, _readable(one, book), one.document), book)}
    kept = {name: fact for name, fact in seen.items() if name not in without or name == _SAID_IN["join.routes"]}
    return (*(Fact(name, ()) for name in _SAID_IN.values() if name in without and name not in kept), *kept.values())


def _seen(entry: ListingEntry, book: Book) -> tuple[Fact, ...]:
    """Return what a listing's page would say, were it the only one of the book."""
    records = replace(book.records, listings=(entry,))
    if not (records.settings and records.needs):
        return ()
    directory = resolve.link(records, book.today)
    return seen_by_readers(directory.listings[entry.id], directory)


def _readable(one: Waiting, book: Book) -> Listing:
    """Return what a waiting listing says as far as it can be linked: what leads nowhere is left out.

    A page needs at least one need and one area, so the first need and everywhere stand in for those that are missing.
    """
    assert book.records.needs
    needs = [need.id for heading in book.records.needs.record.what_matters for need in heading.needs]
    areas = {EVERYWHERE, *(entry.id for entry in book.records.areas)}
    listing, missing = one.listing, one.missing
    update: dict[str, Any] = {
        "needs": tuple(id for id in listing.needs if id in needs) or (needs[0],),
        "serves": tuple(id for id in listing.serves if id in areas) or (EVERYWHERE,),
    }
    if "join.routes" in missing:
        update["join"] = listing.join.model_copy(update={"routes": ()})
    return listing.model_copy(update=update)

"""Every rule, in one list, and the run through them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Protocol

from generator import parallel
from generator.check import (
    addresses,
    ages,
    approvals,
    capitals,
    confidential,
    contactability,
    crisis_lines,
    dates,
    exposed_addresses,
    hidden_places,
    impersonation,
    languages,
    links,
    misspelt_addresses,
    pasted,
    personal,
    prices,
    printing,
    private_lives,
    references,
    safeguarding,
    sensitive_needs,
    session_times,
    sessions,
    shared_records,
    status,
    style,
    uniqueness,
    venue_places,
)
from generator.check.agreement import (
    catchments,
    eligibility,
    facilities,
    joining,
    needs,
    people,
    phone_hours,
    places,
    price,
    time_notes,
    times,
    ways,
)
from generator.check.context import CheckContext, ListingEntry, ListingText
from generator.load import Entry, Records
from generator.problems import SLIPS, Problem, for_display, of_a_slip

ListingRule = Callable[[ListingEntry, CheckContext, ListingText], Iterator[Problem]]
"""A rule about one listing: the entry, the directory it stands in, and all the listing's text."""


class KeptBreaches(Protocol):
    """What the rules said before of listings whose files have not changed since."""

    def tell_of_others(self, facts: Mapping[str, object]) -> None:
        """Hear what rules about one listing may ask about the others, by its name, before anything else."""

    def get(self, entry: ListingEntry) -> tuple[Problem, ...] | None:
        """Return the breaches of a listing, if they are known and what was asked about the others is as it was."""

    def put(self, entry: ListingEntry, breaches: tuple[Problem, ...], asked: frozenset[str]) -> None:
        """Take the breaches of a listing, and the names of what the rules asked about the others."""


DirectoryRule = Callable[[CheckContext], Iterator[Problem]]
"""A rule about how entries go together."""

LISTING_RULES: tuple[ListingRule, ...] = (
    *references.LISTING_RULES,
    *venue_places.LISTING_RULES,
    *session_times.LISTING_RULES,
    *sessions.LISTING_RULES,
    *phone_hours.LISTING_RULES,
    *time_notes.LISTING_RULES,
    *ages.LISTING_RULES,
    *dates.LISTING_RULES,
    *status.LISTING_RULES,
    *times.LISTING_RULES,
    *contactability.LISTING_RULES,
    *prices.LISTING_RULES,
    *joining.LISTING_RULES,
    *price.LISTING_RULES,
    *people.LISTING_RULES,
    *ways.LISTING_RULES,
    *places.LISTING_RULES,
    *catchments.LISTING_RULES,
    *needs.LISTING_RULES,
    *sensitive_needs.LISTING_RULES,
    *eligibility.LISTING_RULES,
    *facilities.LISTING_RULES,
    *links.LISTING_RULES,
    *misspelt_addresses.LISTING_RULES,
    *style.LISTING_RULES,
    *pasted.LISTING_RULES,
    *capitals.LISTING_RULES,
    *languages.LISTING_RULES,
    *printing.LISTING_RULES,
    *personal.LISTING_RULES,
    *confidential.LISTING_RULES,
    *private_lives.LISTING_RULES,
    *hidden_places.LISTING_RULES,
    *safeguarding.LISTING_RULES,
    *exposed_addresses.LISTING_RULES,
    *crisis_lines.LISTING_RULES,
    *impersonation.LISTING_RULES,
)
DIRECTORY_RULES: tuple[DirectoryRule, ...] = (
    *references.DIRECTORY_RULES,
    *languages.DIRECTORY_RULES,
    *links.DIRECTORY_RULES,
    *uniqueness.DIRECTORY_RULES,
    *addresses.DIRECTORY_RULES,
    *shared_records.DIRECTORY_RULES,
)


def problems(records: Records, today: datetime.date, kept: KeptBreaches | None = None) -> tuple[Problem, ...]:
    """Return everything to mend in the records, in reading order: what loading found and what the rules find.

    `kept` knows what the rules said of some listings before, if all else that they look at is as it was.
    """
    context = CheckContext(records, today)
    breaches = (
        *(_check_changed(context, kept) if kept else _check_listings(context)),
        *_check_records(records.shared.entries, context),
        *(p for rule in DIRECTORY_RULES for p in rule(context)),
    )
    shown = for_display((*records.problems, *_about_typed_text(breaches, records)))
    return tuple(shared_records.without_repeats(shown, records.listings, records.shared))


def listing_problems(entry: ListingEntry, records: Records, today: datetime.date) -> tuple[Problem, ...]:
    """Return what `problems` would say of one listing if it stood in the records: the same rules, for it alone."""
    others = tuple(other for other in records.listings if other.id != entry.id)
    context = CheckContext(replace(records, listings=(*others, entry)), today)
    # the entry is last, since a rule about two listings speaks of the second
    related = CheckContext(replace(records, listings=(*uniqueness.related(entry, others), entry)), today)
    rules = (*uniqueness.DIRECTORY_RULES, *addresses.DIRECTORY_RULES, shared_records.written_out_records_are_named)
    breaches = (*_check_listing(entry, context), *(p for rule in rules for p in rule(related)))
    shown = for_display((*_about_typed_text(breaches, context.records), *_check_named(entry, context)))
    own = shared_records.without_repeats(shown, [entry], records.shared)
    # a secret in a record's own file is one here too: nothing that is shown beside these problems may repeat it
    return tuple(p for p in shown if p.path == entry.document.path and (p.private or p in own))


def own_problems(entry: ListingEntry, context: CheckContext) -> tuple[Problem, ...]:
    """Return what the rules about one listing say of it, without those that compare it with others."""
    return for_display(_about_typed_text(_check_listing(entry, context), replace(context.records, listings=(entry,))))


def _check_named(entry: ListingEntry, context: CheckContext) -> Iterator[Problem]:
    """Yield the problems of the records that a listing names."""
    return _check_records(shared_records.named(entry, context.records.shared), context)


def _check_records(entries: Iterable[Entry[Any]], context: CheckContext) -> Iterator[Problem]:
    for entry in entries:
        yield from shared_records.problems(entry, lambda carrier: _check_listing(carrier, context))


def _about_typed_text(breaches: Iterable[Problem], records: Records) -> Iterator[Problem]:
    """Yield the problems that are about what somebody typed, and not about a part that loading had to substitute.

    What must stay secret is always reported, because that also hides it in the other messages.
    """
    files: tuple[Entry[Any], ...] = (*records.areas, *records.listings, *records.shared.entries)
    entries = (*files, *(e for e in (records.needs, records.settings) if e))
    by_file = {entry.document.path: entry for entry in entries if entry.substituted}
    for problem in breaches:
        entry = by_file.get(problem.path)
        if problem.private or entry is None or entry.was_typed(problem.field):
            yield problem


def _check_listings(context: CheckContext) -> list[Problem]:
    return parallel.map_chunks(
        lambda entries: [p for entry in entries for p in _check_listing(entry, context)], context.records.listings
    )


def _check_changed(context: CheckContext, kept: KeptBreaches) -> Iterator[Problem]:
    """Yield the breaches of each listing: what is kept where it may be, and what the rules say of the others.

    A rule about one listing gets a context that has no other one, so it cannot lean on what nobody remembers.
    """
    kept.tell_of_others({"listing_ids": context.listing_ids, "help_lines": context.help_lines})
    found = {entry.document.path: kept.get(entry) for entry in context.records.listings}
    unknown = [entry for entry in context.records.listings if found[entry.document.path] is None]
    checked = parallel.map_chunks(lambda entries: list(_watched(entries, context)), unknown)
    for entry, (breaches, asked) in zip(unknown, checked, strict=True):
        found[entry.document.path] = breaches
        kept.put(entry, breaches, asked)
    return (breach for breaches in found.values() for breach in breaches or ())


def _watched(
    entries: Iterable[ListingEntry], context: CheckContext
) -> Iterator[tuple[tuple[Problem, ...], frozenset[str]]]:
    """Yield the breaches of each listing, and the names of what the rules asked about the other listings."""
    context, others = context.watching()
    for entry in entries:
        others.asked.clear()
        yield tuple(_check_listing(entry, context)), frozenset(others.asked)


def _check_listing(entry: ListingEntry, context: CheckContext) -> Iterator[Problem]:
    text, problems = ListingText(entry), list[Problem]()
    for rule in LISTING_RULES:
        try:
            problems += rule(entry, context, text)
        except SLIPS as slip:  # one file must not keep a whole book from its readers
            problems.append(of_a_slip(entry.document.path, slip))
    yield from approvals.decided(problems, entry, context.today)

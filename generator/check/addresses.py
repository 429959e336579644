"""A rule about the addresses of pages: the hashes in those of sensitive pages are short enough to be alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Any

from generator import organisation_identity, urls
from generator.check.context import CheckContext
from generator.check.sensitive_needs import is_sensitive
from generator.load import Entry
from generator.problems import FieldPath, Problem


@dataclass(frozen=True)
class _Page:
    """A page of something that has an id, with the place in the files where that is called so."""

    folder: str
    id: str
    sensitive: bool
    entry: Entry[Any]
    path: FieldPath
    remedy: str


def addresses_lead_to_one_page(context: CheckContext) -> Iterator[Problem]:
    """No two pages have one address. In that of a sensitive page a hash stands for the id, and two may be alike."""
    taken: dict[tuple[str, str], str] = {}
    for page in chain(_needs(context), _listings(context), _organisations(context)):
        for segment in dict.fromkeys((page.id, urls.segment(page.id, page.sensitive))):
            other = taken.setdefault((page.folder, segment), page.id)
            if other != page.id:
                message = f'"{page.id}" and "{other}" would both have the address {page.folder}/{segment}/'
                yield page.entry.problem(page.path, f"{message}. {page.remedy}", code="same_address")


def _needs(context: CheckContext) -> Iterator[_Page]:
    entry = context.records.needs
    for h, heading in enumerate(entry.record.what_matters if entry else ()):
        for n, need in enumerate(heading.needs):
            assert entry
            path = ("what_matters", h, "needs", n, "id")
            yield _Page("needs", need.id, need.sensitive, entry, path, "Give one of them another id")


def _listings(context: CheckContext) -> Iterator[_Page]:
    for entry in context.records.listings:
        yield _Page("listings", entry.id, is_sensitive(entry, context), entry, (), "Give this file another name")


def _organisations(context: CheckContext) -> Iterator[_Page]:
    """Yield the organisations of the sensitive listings: no other can have a sensitive page."""
    entries = {entry.id: entry for entry in context.records.listings if is_sensitive(entry, context)}
    remedy = "Give one of them a file of its own in organisations/, with a name that is not yet taken"
    for (listing_id, position), id in organisation_identity.of_listings(
        entries.values(), context.records.shared
    ).ids.items():
        path = ("also_run_by", position - 1) if position else ("organisation",)
        yield _Page("organisations", id, True, entries[listing_id], path, remedy)


DIRECTORY_RULES = (addresses_lead_to_one_page,)

"""Rules about entries that are, or seem to be, the same thing."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations

from generator.check.context import CheckContext, ListingEntry
from generator.problems import Problem, Severity
from schema.types import quoted

MOST_COMPARED = 40
"""Largest group of listings at one address or number that is compared pair by pair."""
ALIKE = 0.86
"""How alike two names must be, from 0 to 1, to ask whether they are one listing."""


def organisations_tell_one_story(context: CheckContext) -> Iterator[Problem]:
    """Listings that name the same organisation agree about its website, its kind and its charity number."""
    by_name: dict[str, list[ListingEntry]] = defaultdict(list)
    for entry in context.records.listings:
        by_name[comparable_name(entry.record.organisation.name)].append(entry)
    for entries in by_name.values():
        for field in ("website", "charity_number", "kind"):
            yield from _disagreements(entries, field)


def _disagreements(entries: list[ListingEntry], field: str) -> Iterator[Problem]:
    stated = [(entry, value) for entry in entries if (value := getattr(entry.record.organisation, field)) is not None]
    for entry, value in stated[1:]:
        first, expected = stated[0]
        if value != expected:
            message = (
                f"{quoted(value)}, but {first.id} says {quoted(expected)} of the same organisation. Which is right?"
            )
            yield entry.problem(("organisation", field), message, Severity.WARNING, "two_stories")


def charity_numbers_have_one_name(context: CheckContext) -> Iterator[Problem]:
    """Two organisations with different names do not have the same charity number."""
    first: dict[str, ListingEntry] = {}
    for entry in context.records.listings:
        number = entry.record.organisation.charity_number
        other = first.setdefault(number, entry) if number else entry
        if comparable_name(other.record.organisation.name) != comparable_name(entry.record.organisation.name):
            message = (
                f"is also the number of {quoted(other.record.organisation.name)} in {other.id}. Which name is right?"
            )
            yield entry.problem(("organisation", "charity_number"), message, Severity.WARNING, "two_stories")


def listings_are_not_there_twice(context: CheckContext) -> Iterator[Problem]:
    """Two listings with nearly the same name, and the same phone or postcode, may be one."""
    groups: dict[str, list[ListingEntry]] = defaultdict(list)
    for entry in context.records.listings:
        for key in _contact_keys(entry):
            groups[key].append(entry)
    pairs = {(first.id, second.id): (first, second) for entries in groups.values() for first, second in _pairs(entries)}
    for first, second in pairs.values():
        message = f"is nearly the same as {first.document.path}, with the same phone or postcode. Is it there twice?"
        yield second.problem(("name",), message, Severity.WARNING, "duplicate")


def _contact_keys(entry: ListingEntry) -> set[str]:
    """Return what two listings of one thing would share: the postcodes and the first phone number."""
    phone = entry.record.join.phone
    return {v.postcode for v in entry.record.venues if v.postcode} | ({phone.dial} if phone else set())


def _pairs(entries: list[ListingEntry]) -> Iterable[tuple[ListingEntry, ListingEntry]]:
    for first, second in combinations(entries[:MOST_COMPARED], 2):
        if first.id != second.id and are_nearly_equal(
            comparable_name(first.record.name), comparable_name(second.record.name)
        ):
            yield first, second


def are_nearly_equal(first: str, second: str) -> bool:
    """Return whether two comparable names are the same but for a few letters."""
    matcher = SequenceMatcher(None, first, second)
    return first == second or (matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE)


def related(entry: ListingEntry, others: Iterable[ListingEntry]) -> tuple[ListingEntry, ...]:
    """Return the listings that a rule of this module could compare with one: the rules say nothing of any other."""
    organisation, keys = comparable_name(entry.record.organisation.name), _contact_keys(entry)
    number, ids = entry.record.organisation.charity_number, {entry.id, *entry.record.formerly}
    return tuple(
        other
        for other in others
        if comparable_name(other.record.organisation.name) == organisation
        or (number and other.record.organisation.charity_number == number)
        or not keys.isdisjoint(_contact_keys(other))
        or not ids.isdisjoint((other.id, *other.record.formerly))
    )


@lru_cache(maxsize=50_000)
def comparable_name(name: str) -> str:
    """Return a name in small letters without accents, punctuation or "the", so that equal names are written alike."""
    bare = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode() or name.casefold()
    return " ".join(word for word in re.findall(r"[^\W_]+", bare) if word != "the")


def old_ids_lead_to_one_place(context: CheckContext) -> Iterator[Problem]:
    """An old id in `formerly` is not the id, or an old id, of another listing."""
    taken: dict[str, str] = {entry.id: entry.id for entry in context.records.listings}
    for entry in context.records.listings:
        for position, old in enumerate(entry.record.formerly):
            if taken.setdefault(old, entry.id) != entry.id or old == entry.id:
                message = f'"{old}" already leads to {taken[old]}. One address can lead to one listing only'
                yield entry.problem(("formerly", position), message, code="same_id")


DIRECTORY_RULES = (
    organisations_tell_one_story,
    charity_numbers_have_one_name,
    listings_are_not_there_twice,
    old_ids_lead_to_one_place,
)

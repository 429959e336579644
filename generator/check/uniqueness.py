"""Rules about entries that are, or seem to be, the same thing."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations, product
from typing import Any

from generator import urls
from generator.check.context import CheckContext, ListingEntry
from generator.load import Entry
from generator.problems import FieldPath, Problem, Severity
from schema import Listing, Organisation
from schema.types import quoted

MOST_COMPARED = 40
"""Largest group of listings at one address or number that is compared pair by pair."""
ALIKE = 0.86
"""How alike two names must be, from 0 to 1, to ask whether they are one listing."""


@dataclass(frozen=True)
class _Mention:
    """An organisation as one file describes it."""

    entry: Entry[Any]
    path: FieldPath
    organisation: Organisation
    name: str
    """How messages call the file."""


def _mentions(context: CheckContext) -> Iterator[_Mention]:
    """Yield each organisation as each file has it, those with files of their own first and once."""
    for record in context.records.shared.organisations.values():
        yield _Mention(record, (), record.record, f"organisations/{record.id}.yml")
    for entry in context.records.listings:
        for path, organisation in organisations(entry):
            if entry.shared_at(path) is None:
                yield _Mention(entry, path, organisation, entry.id)


def organisations(entry: ListingEntry) -> Iterator[tuple[FieldPath, Organisation]]:
    """Yield every organisation that runs a listing, with its path."""
    yield ("organisation",), entry.record.organisation
    yield from ((("also_run_by", n), other) for n, other in enumerate(entry.record.also_run_by))


def organisations_tell_one_story(context: CheckContext) -> Iterator[Problem]:
    """Organisations of one name agree about their website, kind and charity number, or have files of their own."""
    by_name: dict[str, list[_Mention]] = defaultdict(list)
    for mention in _mentions(context):
        by_name[comparable_name(mention.organisation.name)].append(mention)
    for mentions in by_name.values():
        for field in ("website", "charity_number", "kind"):
            yield from _disagreements(mentions, field)


def _disagreements(mentions: list[_Mention], field: str) -> Iterator[Problem]:
    stated = [(m, value) for m in mentions if (value := getattr(m.organisation, field)) is not None]
    of_records = [value for m, value in stated if not m.path]
    expected = of_records or [value for _, value in stated[:1]]
    for mention, value in stated[1:]:
        if mention.path and value not in expected:
            message = (
                f"{quoted(value)}, but {stated[0][0].name} says {quoted(expected[0])} of an organisation of the same"
                " name. Which is right? If there are two, give each a file of its own in organisations/"
            )
            yield mention.entry.problem((*mention.path, field), message, Severity.WARNING, "two_stories")


def charity_numbers_have_one_name(context: CheckContext) -> Iterator[Problem]:
    """Two organisations with different names do not have the same charity number."""
    first: dict[str, _Mention] = {}
    for mention in _mentions(context):
        number = mention.organisation.charity_number
        other = first.setdefault(number, mention) if number else mention
        if _names(other.organisation).isdisjoint(_names(mention.organisation)):
            message = f"is also the number of {quoted(other.organisation.name)} in {other.name}. Which name is right?"
            yield mention.entry.problem((*mention.path, "charity_number"), message, Severity.WARNING, "two_stories")


def _names(named: Organisation | Listing) -> set[str]:
    """Return every name that something goes by, the ones it had too, as `comparable_name` gives them."""
    return {comparable_name(name) for name in (named.name, *named.other_names)}


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
        names = product(_names(first.record), _names(second.record))
        if first.id != second.id and any(are_nearly_equal(*pair) for pair in names):
            yield first, second


def are_nearly_equal(first: str, second: str) -> bool:
    """Return whether two comparable names are the same but for a few letters."""
    if first == second:
        return True
    return _most_alike(first, second) > ALIKE and SequenceMatcher(None, first, second).ratio() > ALIKE


def _most_alike(first: str, second: str) -> float:
    """Return what the ratio of two names cannot be above: as if all the letters that both have stood in one order.

    The same as `SequenceMatcher.quick_ratio`, in a tenth of the time, because each name's letters are counted once.
    """
    letters, others = _letter_counts(first), _letter_counts(second)
    shared = sum(min(count, others[letter]) for letter, count in letters.items() if letter in others)
    return 2 * shared / ((len(first) + len(second)) or 1)


@lru_cache(maxsize=50_000)
def _letter_counts(name: str) -> Counter[str]:
    return Counter(name)


def related(entry: ListingEntry, others: Iterable[ListingEntry]) -> tuple[ListingEntry, ...]:
    """Return the listings that a rule of this module, or of `addresses`, could compare with one, and no other."""
    keys = _all_keys(entry)
    return tuple(other for other in others if not keys.isdisjoint(_all_keys(other)))


def _all_keys(entry: ListingEntry) -> set[object]:
    """Return what the rules of this module, and of `addresses`, put listings together by."""
    run_by = [organisation for _, organisation in organisations(entry)]
    names = {("name", name) for organisation in run_by for name in _names(organisation)}
    numbers = {("number", organisation.charity_number) for organisation in run_by if organisation.charity_number}
    ids = {("id", id) for id in (entry.id, urls.neutral(entry.id), *entry.record.formerly)}
    return {*names, *numbers, *_contact_keys(entry), *ids}


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

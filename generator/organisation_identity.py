"""Which descriptions are of one organisation, and the id of each: the last step of its page's address.

An organisation with a file of its own has that file's id. The others are told apart by name; and two of one name by
charity number or, where neither gives one, by the host of their websites. A listing that gives nothing but the name
means whichever of them nothing speaks against, the one with most to go by first.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from typing import Any
from urllib.parse import urlsplit

from generator.formatting import slug
from generator.load import Entry, SharedRecords
from generator.problems import FieldPath
from schema import Listing
from schema.organisation import Organisation

Key = tuple[str, int]
"""The id of a listing, and the position of an organisation among those that run it."""


@dataclass(frozen=True)
class Description:
    """An organisation as one listing describes it."""

    key: Key
    organisation: Organisation
    record_id: str | None
    """The id of its own file, if the listing names that."""
    added: datetime.date | None
    """The day on which the listing joined the directory."""


@dataclass(frozen=True)
class Identified:
    """The organisations of a directory."""

    ids: Mapping[Key, str]
    """The id of each organisation that runs a listing."""
    organisations: Mapping[str, Organisation]
    """Each organisation by its id, as all that describe it do together."""


@dataclass(eq=False)
class _Identity:
    """One organisation, as far as it is known, while the descriptions are put together."""

    record_id: str | None = None
    organisation: Organisation | None = None
    """What its own file says of it."""
    numbers: set[str] = field(default_factory=set)
    hosts: set[str] = field(default_factory=set)
    described: list[Description] = field(default_factory=list)

    def add(self, organisation: Organisation) -> None:
        self.numbers |= {organisation.charity_number} if organisation.charity_number else set()
        self.hosts |= {_host(organisation)} if organisation.website else set()

    def likeness(self, organisation: Organisation) -> int:
        """Return how much says that a description is of this one: 0 when something speaks against it."""
        if organisation.charity_number and self.numbers:
            return 3 if organisation.charity_number in self.numbers else 0
        if organisation.website and self.hosts:
            return 2 if _host(organisation) in self.hosts else 0
        return 1


def of_listings(entries: Iterable[Entry[Listing]], shared: SharedRecords) -> Identified:
    """Return the organisations that run some listings, with files of their own or without."""
    described = (description for entry in entries for description in _descriptions(entry))
    return identified(described, {id: entry.record for id, entry in shared.organisations.items()})


def _descriptions(entry: Entry[Listing]) -> Iterator[Description]:
    """Yield every organisation that runs a listing, as the listing describes it."""
    listing = entry.record
    paths: list[FieldPath] = [("organisation",), *(("also_run_by", n) for n in range(len(listing.also_run_by)))]
    for position, (path, organisation) in enumerate(zip(paths, all_organisations(listing), strict=True)):
        yield Description((entry.id, position), organisation, entry.shared.get(path), listing.added)


def all_organisations(listing: Listing) -> tuple[Organisation, ...]:
    """Return every organisation that runs a listing, the first of them first."""
    return (listing.organisation, *listing.also_run_by)


def identified(descriptions: Iterable[Description], records: Mapping[str, Organisation]) -> Identified:
    """Return the organisations behind the descriptions. The order of the descriptions makes no difference."""
    by_name: dict[str, list[Description]] = defaultdict(list)
    for description in descriptions:
        by_name[_folded(description.organisation)].append(description)
    identities = {name: _identities(described, records) for name, described in sorted(by_name.items())}
    by_id = dict(_with_ids(identities, set(records)))
    return Identified(
        {description.key: id for id, one in by_id.items() for description in one.described},
        {id: one.organisation or _merged([d.organisation for d in one.described]) for id, one in by_id.items()},
    )


def _folded(organisation: Organisation) -> str:
    return " ".join(organisation.name.casefold().split())


def _host(organisation: Organisation) -> str:
    return urlsplit(organisation.website or "").netloc.casefold().removeprefix("www.")


def _identities(described: Iterable[Description], records: Mapping[str, Organisation]) -> list[_Identity]:
    """Return the organisations of one name: those with files of their own, and then the first to join the directory."""
    in_order = sorted(described, key=_most_to_go_by_first)
    named = {d.record_id: records[d.record_id] for d in in_order if d.record_id}
    identities = [_Identity(id, organisation) for id, organisation in named.items()]
    for identity in identities:
        identity.add(records[str(identity.record_id)])
    for description in in_order:
        _put(description, identities)
    return sorted(identities, key=lambda one: (one.record_id or "~", min(map(_joined, one.described))))


def _most_to_go_by_first(one: Description) -> tuple[bool, bool, bool, str, str, Key]:
    number, host = one.organisation.charity_number or "", _host(one.organisation)
    return one.record_id is None, not number, not host, number, host, one.key


def _joined(description: Description) -> tuple[datetime.date, Key]:
    return description.added or datetime.date.max, description.key


def _put(description: Description, identities: list[_Identity]) -> None:
    """Put a description with the organisation that it is of, or begin another."""
    organisation = description.organisation
    if description.record_id:
        best = next(one for one in identities if one.record_id == description.record_id)
    else:
        best = max(identities, key=lambda one: one.likeness(organisation), default=_Identity())
        if identities and not best.likeness(organisation):
            best = _Identity()
    if best not in identities:
        identities.append(best)
    best.add(organisation)
    best.described.append(description)


def _with_ids(identities: Mapping[str, Sequence[_Identity]], taken: set[str]) -> Iterator[tuple[str, _Identity]]:
    """Yield each organisation with its id. The first of a name has the plain one, numbered if another name's is alike.

    A second one's id says what tells it apart, so that it stays when a third comes.
    """
    yield from ((one.record_id, one) for one in chain(*identities.values()) if one.record_id)
    others = {name: [one for one in of_name if not one.record_id] for name, of_name in identities.items()}
    for first in (of_name[0] for of_name in others.values() if of_name):
        yield _free(slug(first.described[0].organisation.name), taken), first
    for one in chain(*(of_name[1:] for of_name in others.values())):
        mark = min(one.numbers, default=min(one.hosts, default=""))
        yield _free(slug(f"{one.described[0].organisation.name} {mark}"), taken), one


def _free(base: str, taken: set[str]) -> str:
    """Return an id that nothing has yet, and take it."""
    id = next(id for n in count(1) if (id := base if n == 1 else f"{base}-{n}") not in taken)
    taken.add(id)
    return id


def _merged(described: Sequence[Organisation]) -> Organisation:
    """Return an organisation as its listings describe it together: the first value of each field, and all of a list."""
    values: dict[str, Any] = {}
    for name in Organisation.model_fields:
        given = [value for one in described if (value := getattr(one, name)) is not None]
        is_list = bool(given) and isinstance(given[0], tuple)
        values[name] = tuple(dict.fromkeys(chain(*given))) if is_list else next(iter(given), None)
    return Organisation.model_construct(**values)


def charity_register(number: str) -> tuple[str, str, str]:
    """Return the register that a charity number is of, by org-id.guide's code and in words; and the number there."""
    if number.startswith("SC"):
        return "GB-SC", "Scottish charity number", number
    if number.startswith("NIC"):
        return "GB-NIC", "Northern Ireland charity number", number.removeprefix("NIC")
    return "GB-CHC", "Charity number in England and Wales", number

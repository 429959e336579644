"""What the book has already: a new listing whose name, phone, venue or organisation is known is offered as a merge.

Whether two listings are one is weighed as `linkbook duplicates` does, and whether two descriptions are of one
organisation as its pages do. A person decides; nothing is merged by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.curation import duplicates
from generator.load import Records
from generator.load.incoming import partial
from generator.load.yaml_parser import Value
from generator.organisation_identity import Description, Key, identified
from schema import Listing
from schema.venue import Venue


@dataclass(frozen=True)
class Known:
    """A listing as far as it is known, to be compared with others."""

    id: str
    file: str
    listing: Listing
    organisation_ids: tuple[str, ...] = ()


@dataclass(frozen=True)
class Offer:
    """A new listing, and what of it the book has already."""

    id: str
    reasons: tuple[str, ...]


def offers(new: Mapping[str, Mapping[str, Value]], records: Records) -> tuple[Offer, ...]:
    """Return what the book has already of some new listings, given by their ids."""
    drafts = {id: listing for id, value in new.items() if (listing := partial(value)) is not None}
    organisations = _organisation_ids(drafts, records)
    book = [
        Known(e.id, e.document.path, e.record, (organisations[e.id],))
        for e in records.listings
        if e.id in organisations
    ]
    fresh = [Known(id, f"incoming/{id}.yml", listing, (organisations.get(id, ""),)) for id, listing in drafts.items()]
    reasons: dict[str, list[str]] = defaultdict(list)
    for pair in duplicates.matches(fresh, book):
        words = f"{pair.likelihood} the same as {pair.second.id}: {', '.join(pair.reasons)}."
        reasons[pair.first.id].append(words)
    for id, words in (*_phones(fresh, book), *_organisations(fresh, book, records), *_venues(fresh, book, records)):
        reasons[id].append(words)
    return tuple(Offer(id, tuple(dict.fromkeys(found))) for id, found in sorted(reasons.items()))


def _organisation_ids(drafts: Mapping[str, Listing], records: Records) -> dict[str, str]:
    """Return the id of the organisation of each listing, of the book and new; none where none is named."""
    described: list[Description] = []
    for entry in records.listings:
        record_id = entry.shared.get(("organisation",))
        described.append(Description((entry.id, 0), entry.record.organisation, record_id, entry.record.added))
    for id, listing in drafts.items():
        if listing.organisation.name != "unknown":
            described.append(Description((id, 0), listing.organisation, None, None))
    files = {id: entry.record for id, entry in records.shared.organisations.items()}
    ids: Mapping[Key, str] = identified(described, files).ids
    return {key[0]: id for key, id in ids.items()}


def _organisations(fresh: Sequence[Known], book: Sequence[Known], records: Records) -> Iterator[tuple[str, str]]:
    runs: dict[str, list[str]] = defaultdict(list)
    for item in book:
        runs[item.organisation_ids[0]].append(item.id)
    for item in fresh:
        id = item.organisation_ids[0]
        if id in records.shared.organisations:
            yield item.id, f"Its organisation has a file: write organisation: {id}."
        elif id and runs.get(id):
            yield item.id, f"Its organisation is in the book: it runs {', '.join(runs[id][:3])}."


def _phones(fresh: Sequence[Known], book: Sequence[Known]) -> Iterator[tuple[str, str]]:
    owners: dict[str, list[str]] = defaultdict(list)
    for item in book:
        for number in _numbers(item.listing):
            owners[number].append(item.id)
    for item in fresh:
        for number in _numbers(item.listing):
            if owners.get(number):
                yield item.id, f"Its phone is in the book: {', '.join(owners[number][:3])} has it too."


def _numbers(listing: Listing) -> set[str]:
    numbers = (listing.join.phone, *(other.number for other in listing.join.other_phones))
    return {number.dial for number in numbers if number}


def _venues(fresh: Sequence[Known], book: Sequence[Known], records: Records) -> Iterator[tuple[str, str]]:
    files = {key: id for id, entry in records.shared.venues.items() for key in _venue_keys([entry.record])}
    owners: dict[tuple[str, str], list[str]] = defaultdict(list)
    for item in book:
        for key in _venue_keys(item.listing.venues):
            owners[key].append(item.id)
    for item in fresh:
        for key in _venue_keys(item.listing.venues):
            if key in files:
                yield item.id, f"Its venue has a file: write {files[key]} under venues."
            elif owners.get(key):
                yield item.id, f"Its venue is in the book: {', '.join(owners[key][:3])} is there too."


def _venue_keys(venues: Iterable[Venue]) -> set[tuple[str, str]]:
    """Return what tells a venue: its postcode with its name, and with the number and street."""
    return {
        (venue.postcode, " ".join(words.casefold().split()))
        for venue in venues
        if venue.postcode and not venue.keep_address_private
        for words in (venue.name, venue.address)
        if words
    }

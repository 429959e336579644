"""What the finder reads of a listing, by field, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from sys import intern

from generator.lexicon.analyzer import tokenise
from generator.resolve import LinkedListing
from generator.views import eligibility_text, listing_text
from schema.listing import Listing

Tokens = Mapping[str, Sequence[str]]
"""A document's folded words by field, in order."""
Names = Sequence[Sequence[str]]
"""The folded words of each name of a listing and of those who run it."""


def document(item: LinkedListing) -> dict[str, str]:
    """Return a listing's words by field. A private venue gives its town alone."""
    listing = item.listing
    return {
        "name": listing.name,
        "other_names": _joined(listing.other_names),
        "keywords": _joined(listing.keywords),
        "groups": _joined(eligibility_text.groups(listing)),
        "summary": listing.summary,
        "organisation": _joined(organisation_names(item)),
        "needs": _joined(need.name for need in item.needs),
        "venues": _joined(_venues(item)),
        "languages": _joined(listing.languages),
        "who": _joined(note for note in _notes(listing) if note),
        "description": listing.description or "",
    }


def _notes(listing: Listing) -> Iterable[str | None]:
    yield from (listing.who.note, listing.times_note, listing.join.first_step)
    yield from listing_text.needed(listing)
    yield eligibility_text.catchment(listing)
    yield from (fact.words for fact in listing_text.facilities(listing) if fact.state == "yes")


def tokenised(item: LinkedListing) -> Tokens:
    """Return the words of a listing's document. Ten thousand listings use few different ones, so each is kept once."""
    return {field: [intern(word) for word in tokenise(text)] for field, text in document(item).items()}


def names(item: LinkedListing) -> Names:
    """Return the words of every name by which people may remember a listing."""
    listing = item.listing
    return [tokenise(name) for name in (listing.name, *listing.other_names, *organisation_names(item))]


def _joined(texts: Iterable[str]) -> str:
    return " / ".join(texts)


def organisation_names(item: LinkedListing) -> Iterable[str]:
    """Yield every name, old ones too, of the organisations that run a listing."""
    for organisation in item.run_by.values():
        yield from (organisation.name, *organisation.other_names)


def _venues(item: LinkedListing) -> Iterable[str]:
    for venue in item.listing.venues:
        yield " / ".join(text for text in (listing_text.venue_name(venue), venue.town) if text)

"""What the finder reads of a listing, by field."""

from __future__ import annotations

from collections.abc import Iterable

from generator.resolve import LinkedListing
from generator.views import listing_text


def document(item: LinkedListing) -> dict[str, str]:
    """Return a listing's words by field. A private venue gives its town alone."""
    listing = item.listing
    return {
        "name": listing.name,
        "keywords": _together(listing.keywords),
        "groups": _together(listing.who.groups),
        "summary": listing.summary,
        "organisation": listing.organisation.name,
        "needs": _together(need.name for need in item.needs),
        "venues": _together(_venues(item)),
        "languages": _together(listing.languages),
        "who": _together(note for note in (listing.who.note, listing.times_note, listing.join.first_step) if note),
        "description": listing.description or "",
    }


def _together(texts: Iterable[str]) -> str:
    return " / ".join(texts)


def _venues(item: LinkedListing) -> Iterable[str]:
    for venue in item.listing.venues:
        yield " / ".join(text for text in (listing_text.venue_name(venue), venue.town) if text)

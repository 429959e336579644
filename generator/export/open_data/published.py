"""What open data may hold: the listings that lists offer, and of each only what is for the public.

Every format begins here and sees nothing else. Held and incoming listings are not in a `Directory`; closed and ended
ones are in no list, and so in no file, which is how whoever takes our data learns that they are gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.export.open_data.files import Part
from generator.resolve import Directory, LinkedListing
from schema.listing import Listing
from schema.session import Session
from schema.venue import Venue

PRIVATE_VENUE = ("town", "access", "keep_address_private", "not_on", "notice")
"""All that is ever said of a venue whose address is private."""


def listings(directory: Directory) -> tuple[LinkedListing, ...]:
    """Return the listings to publish, in the order of their names."""
    offered = directory.shown
    ids = {item.id for item in offered}
    return tuple(replace(item, listing=_public(item.listing, ids), file="") for item in offered)


def parts(item: LinkedListing, directory: Directory) -> tuple[Part, ...]:
    """Return all that a published listing is made of: its file, and whether what it says to try instead is offered."""
    original = directory.listings[item.id].listing
    return (("listing", item.id), *(("listing", id) for id in original.status.try_instead))


def unasked(items: Iterable[LinkedListing]) -> tuple[LinkedListing, ...]:
    """Return those that may turn up by themselves, in a calendar, a feed or on a map: none that is sensitive."""
    return tuple(item for item in items if not item.sensitive)


def _public(listing: Listing, ids: set[str]) -> Listing:
    """Return a listing without what curators alone need, and without the places that are kept private."""
    private = {venue.name for venue in listing.venues if venue.keep_address_private}
    status = listing.status
    return listing.model_copy(
        update={
            "consent": None,
            "approved": None,
            "venues": tuple(map(_public_venue, listing.venues)) if private else listing.venues,
            "sessions": tuple(_public_session(s, private) for s in listing.sessions) if private else listing.sessions,
            "status": status.model_copy(update={"try_instead": tuple(id for id in status.try_instead if id in ids)}),
        }
    )


def _public_venue(venue: Venue) -> Venue:
    if not venue.keep_address_private:
        return venue
    return Venue.model_construct(**{name: getattr(venue, name) for name in PRIVATE_VENUE})


def _public_session(session: Session, private: set[str | None]) -> Session:
    return session.model_copy(update={"venue": None}) if session.venue in private else session

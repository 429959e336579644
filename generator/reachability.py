"""Whether there is somewhere to go, and whether a reader can ask first: by phone, text or in writing, or of a page."""

from __future__ import annotations

from schema.join import Join
from schema.listing import Listing


def can_be_rung(join: Join) -> bool:
    """Return whether there is a number to ring."""
    return bool(join.phone or join.other_phones)


def can_be_written_to(join: Join) -> bool:
    """Return whether there is somebody to text or write to."""
    return bool(join.text or join.email or join.post)


def can_be_reached(join: Join) -> bool:
    """Return whether there is somebody to ring, text or write to."""
    return can_be_rung(join) or can_be_written_to(join)


def has_page(listing: Listing) -> bool:
    """Return whether there is a page to look at, of its own or of who runs it."""
    join, run_by = listing.join, (listing.organisation, *listing.also_run_by)
    pages = [join.website, join.referral_form, *join.social]
    pages += [page for organisation in run_by for page in (organisation.website, *organisation.social)]
    return any(pages)


def can_be_checked(listing: Listing) -> bool:
    """Return whether a reader can ring, write or look before they go. A street is nowhere to look from afar."""
    return can_be_reached(listing.join) or has_page(listing)


def meets_somewhere(listing: Listing) -> bool:
    """Return whether people go somewhere that is not told: it meets in different places, or is in person alone.

    What is by phone, online or at home as well comes to whoever cannot go.
    """
    return listing.no_fixed_place or tuple(listing.ways) == ("in person",)

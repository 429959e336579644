"""Rules about where a venue is: its postcode is of an area served and is the only one, and its town is a town."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.context import CheckContext, ListingEntry, ListingText, serves_everywhere
from generator.problems import Problem, Severity
from schema.types import has_no_place


def postcode_is_in_an_area_served(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A venue's postcode begins like those of an area the listing serves; otherwise one of the two may be wrong."""
    listing = entry.record
    codes = frozenset(code for id in listing.serves for code in context.outward_codes(id))
    if serves_everywhere(listing) or not codes or not entry.was_typed(("serves",)):
        return
    for position, venue in enumerate(listing.venues):
        if venue.postcode and not has_no_place(venue.postcode) and venue.postcode.split()[0] not in codes:
            message = (
                f'"{venue.postcode}" is outside the areas it serves ({", ".join(listing.serves)}).'
                " Check the postcode and the areas: which is right?"
            )
            yield entry.problem(("venues", position, "postcode"), message, Severity.WARNING, "postcode_outside")


_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][0-9A-Z]?) ?([0-9][ABD-HJLNP-UW-Z]{2})\b")


def a_venue_has_one_postcode(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """A postcode among the words of a venue's address or town is in `postcode` too, and is the same."""
    for position, venue in enumerate(entry.record.venues):
        path = ("venues", position)
        if venue.keep_address_private or entry.has_substitutes(path):
            continue
        for field in ("name", "address", "town"):
            found = _POSTCODE.search((getattr(venue, field) or "").upper())
            other = f"{found[1]} {found[2]}" if found else ""
            if other and other != venue.postcode:
                has = f'and postcode says "{venue.postcode}". Which is right? Write the one that is in postcode alone'
                lacks = f'which the finder looks for in postcode alone. Write "postcode: {other}" there'
                message = f'has "{other}" in it, {has if venue.postcode else lacks}'
                yield entry.problem((*path, field), message, Severity.WARNING, "two_postcodes")
                break


_STREET = re.compile(
    r"^(?:(?:flat|unit|no\.?) )?[0-9]{1,4}[a-z]?[ ,]|\b(?:road|street|lane|avenue|close|drive|crescent|terrace)\b *,",
    re.IGNORECASE,
)


def a_town_is_a_town(entry: ListingEntry, context: CheckContext, text: ListingText) -> Iterator[Problem]:
    """The town of a venue is a town alone: a page says the address before it, and a leaflet names places by it."""
    for position, venue in enumerate(entry.record.venues):
        if venue.town and _STREET.search(venue.town):
            message = "seems to have a street in it. Write the street in address, and the town alone here"
            yield entry.problem(("venues", position, "town"), message, Severity.WARNING, "street_in_town")


LISTING_RULES = (postcode_is_in_an_area_served, a_venue_has_one_postcode, a_town_is_a_town)

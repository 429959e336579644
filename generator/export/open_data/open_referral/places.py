"""Venues as Open Referral locations. An address is given whole or not at all: the standard has no half of one."""

from __future__ import annotations

from typing import Any

from generator.export.open_data.open_referral.schedules import place_id
from generator.export.open_data.open_referral.taxonomy import Taxonomies
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.export.typed_values import typed_fields
from generator.formatting import capitalised
from generator.resolve import LinkedListing
from generator.views import listing_text
from schema.venue import Venue

_ADDRESS = ("address", "town", "postcode")
_EXACT = frozenset({"name", "location", "access"})
"""What a location's own fields carry, so that no attribute has to; but for a note, which is a sentence among others."""


def services_at_locations(item: LinkedListing, taxonomies: Taxonomies) -> list[Json]:
    """Return a listing at each of its venues, in their order, without their schedules."""
    return [_at(item, n, venue, taxonomies) for n, venue in enumerate(item.listing.venues)]


def brief(item: LinkedListing, taxonomies: Taxonomies) -> list[Json]:
    """Return the same as a list has them: the place's name and spot alone."""
    return [
        {
            "id": place_id(item, n, taxonomies),
            "service_id": taxonomies.id_of("service", item.id),
            "location_id": taxonomies.id_of("location", item.id, n),
            "location": without_empty(_spot(taxonomies.id_of("location", item.id, n), venue)),
        }
        for n, venue in enumerate(item.listing.venues)
    ]


def _at(item: LinkedListing, n: int, venue: Venue, taxonomies: Taxonomies) -> Json:
    location = _location(item, n, venue, taxonomies)
    return {
        "id": place_id(item, n, taxonomies),
        "service_id": taxonomies.id_of("service", item.id),
        "location_id": location["id"],
        "location": location,
    }


def _location(item: LinkedListing, n: int, venue: Venue, taxonomies: Taxonomies) -> Json:
    id = taxonomies.id_of("location", item.id, n)
    whole = all(getattr(venue, part) for part in _ADDRESS)
    facts = typed_fields(venue, _EXACT.union(_ADDRESS) if whole else _EXACT)
    facts |= {"access": {"note": venue.access.note}} if venue.access.note else {}
    return without_empty(
        {
            **_spot(id, venue),
            "description": "" if whole else listing_text.address(venue),
            "addresses": [_address(id, venue, item.schedule.calendar.nation, taxonomies)] if whole else [],
            "accessibility": _access(id, venue, taxonomies),
            "attributes": taxonomies.field_attributes("location", id, facts, "venues."),
        }
    )


def _spot(id: str, venue: Venue) -> Json:
    return {
        "id": id,
        "location_type": "physical",
        "name": venue.name,
        "latitude": venue.location and venue.location.lat,
        "longitude": venue.location and venue.location.lon,
    }


def _address(location: str, venue: Venue, nation: str, taxonomies: Taxonomies) -> Json:
    """Return a venue's address. Its state or province is the nation, which is all that a postcode surely says."""
    return {
        "id": taxonomies.id_of("address", location),
        "location_id": location,
        "address_1": venue.address,
        "city": venue.town,
        "state_province": " ".join(map(capitalised, nation.split())),
        "postal_code": venue.postcode,
        "country": "GB",
        "address_type": "physical",
    }


def _access(location: str, venue: Venue, taxonomies: Taxonomies) -> list[Json]:
    """Return what a venue says of getting in, such as `Step-free: yes`. What is not known is left out."""
    facts: list[Any] = [f"{fact.name}: {fact.answer}" for fact in listing_text.access(venue) if fact.state != "unknown"]
    return [
        {
            "id": taxonomies.id_of("accessibility", location, n),
            "location_id": location,
            "description": words,
            "accessibility": words,
        }
        for n, words in enumerate([*facts, *([venue.access.note] if venue.access.note else [])])
    ]

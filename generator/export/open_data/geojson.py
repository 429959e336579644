"""`listings.geojson`: a point for each place where something happens. Source of the form: RFC 7946.

A place whose exact spot nobody gave stands in the middle of its outward code, such as DY2, and says so. What has no
place, is kept private, or is sensitive is not on the map.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator import urls
from generator.export.open_data.open_referral.values import Json, to_bytes, without_empty
from generator.export.open_data.published import unasked
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text
from schema.venue import Venue

EXACT, ROUGH = "exact", "middle of the postcode district"


def places(items: tuple[LinkedListing, ...], directory: Directory) -> bytes:
    """Return the places of the listings as a FeatureCollection."""
    features = [feature for item in unasked(items) for feature in _features(item, directory)]
    return to_bytes({"type": "FeatureCollection", "features": features})


def _features(item: LinkedListing, directory: Directory) -> Iterator[Json]:
    for number, venue in enumerate(item.listing.venues):
        spot = _spot(venue, directory)
        if spot:
            lat, lon, precision = spot
            facts = {"id": item.id, "name": item.listing.name, "summary": item.listing.summary}
            yield {
                "type": "Feature",
                "id": f"{item.id}/{number}",
                "geometry": {"type": "Point", "coordinates": [lon, lat]},
                "properties": without_empty({**facts, **_where(venue, precision), **_more(item, directory)}),
            }


def _spot(venue: Venue, directory: Directory) -> tuple[float, float, str] | None:
    """Return a venue's latitude, its longitude and how exact they are; nothing for one that is private or unknown."""
    if venue.keep_address_private:
        return None
    if venue.location:
        return venue.location.lat, venue.location.lon, EXACT
    middle = directory.geography.outward_codes.get(venue.postcode.split()[0]) if venue.postcode else None
    return (*middle, ROUGH) if middle else None


def _where(venue: Venue, precision: str) -> Json:
    return {"venue": venue.name, "address": listing_text.address(venue), "precision": precision}


def _more(item: LinkedListing, directory: Directory) -> Json:
    phone = item.listing.join.phone
    return {
        "needs": [need.name for need in item.needs],
        "phone": phone and phone.shown,
        "website": item.listing.join.website,
        "page": urls.absolute(directory.settings.site_address, urls.listing(item.id, item.sensitive)),
        "checked_on": item.freshness.reviewed_on and f"{item.freshness.reviewed_on}",
    }

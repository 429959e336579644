"""A listing as a search server takes it: its words by field, as the finder reads them, and what to filter by."""

from __future__ import annotations

from generator import urls
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.export.search_index import documents
from generator.resolve import LinkedListing

TEXT_FIELDS = (
    *("name", "other_names", "keywords", "groups", "summary", "organisation"),
    *("needs", "venues", "languages", "who", "description"),
)
"""The fields of words, as `search_index.documents` names them."""


def document(item: LinkedListing, site: str) -> Json:
    """Return a listing as a document; its needs are ids, the most important first. `site` is where the site lives."""
    spots = [venue.location for venue in item.listing.venues if venue.location]
    return without_empty(
        {
            "id": item.id,
            **documents.document(item),
            "page": urls.absolute(site, urls.listing(item.id, item.sensitive)),
            "need_ids": [need.id for need in item.needs],
            "area_ids": list(item.listing.serves),
            "ways": list(item.listing.ways),
            "cost": item.listing.cost.kind if item.listing.cost else "",
            "points": [] if item.sensitive else [{"lat": spot.lat, "lon": spot.lon} for spot in spots],
            "checked_on": item.freshness.reviewed_on and f"{item.freshness.reviewed_on}",
            "sensitive": item.sensitive,
        }
    )

"""JSON-LD for machines, in schema.org's words. A service is a `GovernmentService` only when a public body runs it."""

from __future__ import annotations

from typing import Any

from generator import urls
from generator.resolve import Directory, LinkedListing
from schema.listing import Listing
from schema.organisation import Organisation
from schema.session import Session
from schema.venue import Venue

_PUBLIC = ("council", "NHS", "government")
_CHARITABLE = ("charity", "community group", "faith group")


def service(item: LinkedListing, directory: Directory) -> dict[str, Any]:
    """Return a listing as a schema.org Service."""
    listing = item.listing
    address = urls.absolute(directory.settings.site_address, urls.listing(item.id))
    data = {
        "@context": "https://schema.org",
        "@type": "GovernmentService" if listing.organisation.kind in _PUBLIC else "Service",
        "@id": address,
        "url": address,
        "name": listing.name,
        "alternateName": list(listing.other_names),
        "description": listing.summary,
        "serviceType": item.needs[0].name,
        "provider": _providers(item),
        "areaServed": [_area(id, directory) for id in listing.serves if id in directory.places] or "United Kingdom",
        "availableChannel": _channels(item),
        "hoursAvailable": [h for session in listing.sessions for h in _hours(session)],
        "isAccessibleForFree": True if _is_free(listing) else None,
    }
    return _without_empty(data)


def _is_free(listing: Listing) -> bool:
    """Return whether it costs nothing to anybody: several prices, or a membership, may cost something."""
    cost = listing.cost
    return cost is not None and cost.kind == "free" and not cost.prices and not cost.membership


def _providers(item: LinkedListing) -> dict[str, Any] | list[dict[str, Any]]:
    providers = [_provider(organisation) for organisation in item.run_by.values()]
    return providers if len(providers) > 1 else providers[0]


def _provider(organisation: Organisation) -> dict[str, Any]:
    return _without_empty(
        {
            "@type": "NGO" if organisation.kind in _CHARITABLE else "Organization",
            "name": organisation.name,
            "alternateName": list(organisation.other_names),
            "url": organisation.website,
            "sameAs": [*organisation.social],
            "identifier": organisation.charity_number
            and {"@type": "PropertyValue", "propertyID": "GB-CHC", "value": organisation.charity_number},
        }
    )


def _area(id: str, directory: Directory) -> dict[str, Any]:
    area = directory.places[id].area
    code = area.gss_code and f"http://statistics.data.gov.uk/id/statistical-geography/{area.gss_code}"
    return _without_empty({"@type": "AdministrativeArea", "@id": code, "name": area.name})


def _channels(item: LinkedListing) -> list[dict[str, Any]]:
    join = item.listing.join
    phone = join.phone and {"@type": "ContactPoint", "telephone": join.phone.dial}
    places: list[dict[str, Any] | None] = [_place(v) for v in item.listing.venues if not v.keep_address_private]
    return [
        _without_empty(
            {"@type": "ServiceChannel", "serviceUrl": join.website, "servicePhone": phone, "serviceLocation": place}
        )
        for place in places or [None]
    ]


def _place(venue: Venue) -> dict[str, Any]:
    geo = venue.location and {
        "@type": "GeoCoordinates",
        "latitude": venue.location.lat,
        "longitude": venue.location.lon,
    }
    address = _without_empty(
        {
            "@type": "PostalAddress",
            "streetAddress": venue.address,
            "addressLocality": venue.town,
            "postalCode": venue.postcode,
            "addressCountry": "GB",
        }
    )
    return _without_empty({"@type": "Place", "name": venue.name, "address": address, "geo": geo})


def _hours(session: Session) -> list[dict[str, Any]]:
    """Return weekly opening hours; schema.org cannot say `1st Tuesday` here, and a half-truth would mislead."""
    if session.weeks or session.fortnightly_from or not (session.starts and session.ends):
        return []
    return [
        _without_empty(
            {
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": [f"https://schema.org/{str(day).capitalize()}" for day in session.days],
                "opens": f"{session.starts:%H:%M}",
                "closes": f"{session.ends:%H:%M}",
                "validFrom": session.first_date and session.first_date.isoformat(),
                "validThrough": session.last_date and session.last_date.isoformat(),
            }
        )
    ]


def _without_empty(data: dict[str, Any]) -> dict[str, Any]:
    """Return the data without the keys that have no value."""
    return {key: value for key, value in data.items() if value not in (None, "", [])}

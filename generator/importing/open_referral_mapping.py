"""What the fields of Open Referral mean in a listing, versions 1 and 3, so that nobody has to map them again.

Sources: the HSDS 3 and Open Referral UK schemas. What they say in several places is read from all of them in turn.
"""

from __future__ import annotations

from functools import cache
from typing import Any

PLACE = "service_at_locations.location"
_WAYS = {
    "venue": "in person",
    "in person": "in person",
    "phone": "by phone",
    "telephone": "by phone",
    "online": "online",
    "virtual": "online",
    "home visit": "home visit",
    "home_visit": "home visit",
    "text": "by text",
    "video": "by video call",
}
_FIELDS: dict[str, Any] = {
    "name": "name",
    "other_names": "alternate_name",
    "description": [
        {"from": "description"},
        {"from": "alert", "label": "Please note"},
        {"from": "interpretation_services", "label": "Interpreters"},
        {"from": "accreditations", "label": "Accreditations"},
    ],
    "organisation.name": "organization.name",
    "organisation.website": ["organization.website", "organization.url"],
    "organisation.identifiers": "organization.organization_identifiers",
    "needs": {"from": ["attributes.taxonomy_term.name", "service_taxonomys.taxonomy.name", "taxonomies.name"]},
    "serves": {"from": ["service_areas.name", "service_areas.service_area", "service_areas.uri"]},
    "ways": {"from": ["attending_type", "schedules.attending_type", "attending_access"], "lookup": _WAYS},
    "languages": ["languages.name", "languages.language", "languages.code"],
    "schedules": [
        "schedules",
        "regular_schedules",
        "service_at_locations.schedules",
        "service_at_locations.regular_schedule",
    ],
    "join.phone": [
        "phones.number",
        "contacts.phones.number",
        "service_at_locations.phones.number",
        "organization.phones.number",
    ],
    "join.email": ["email", "contacts.email", "organization.email"],
    "join.website": ["url", "additional_urls.url"],
    "join.first_step": "application_process",
    "join.waiting_time": "wait_time",
    "cost": ["fees_description", "fees"],
    "cost.prices": "cost_options",
    "who.from_age": ["minimum_age", "eligibilitys.minimum_age", "eligibility.minimum_age"],
    "who.to_age": ["maximum_age", "eligibilitys.maximum_age", "eligibility.maximum_age"],
    "who.note": ["eligibility_description", "eligibilitys.eligibility", "eligibility.eligibility"],
    "status": "status",
    "updated": "last_modified",
    "checked": "assured_date",
    "venues.name": f"{PLACE}.name",
    "venues.address": [
        f"{PLACE}.addresses.address_1",
        f"{PLACE}.addresses.address_2",
        f"{PLACE}.physical_addresses.address_1",
    ],
    "venues.town": [f"{PLACE}.addresses.city", f"{PLACE}.physical_addresses.city"],
    "venues.postcode": [f"{PLACE}.addresses.postal_code", f"{PLACE}.physical_addresses.postal_code"],
    "venues.lat": f"{PLACE}.latitude",
    "venues.lon": f"{PLACE}.longitude",
    "venues.access.note": [
        f"{PLACE}.accessibility.description",
        f"{PLACE}.accessibility_for_disabilities.accessibility",
    ],
}
_PLACES = "It says which county or country, which the postcode says too."
_LEFT_OUT = {
    "organization.logo": "A listing has no pictures.",
    "logo": "A listing has no pictures.",
    "funding.source": "A listing does not say who pays.",
    **{
        f"{PLACE}.{kind}.{name}": _PLACES
        for kind in ("addresses", "physical_addresses")
        for name in ("state_province", "country", "region")
    },
    f"{PLACE}.addresses.address_type": "It says what kind of address it is.",
    f"{PLACE}.location_type": "It says what kind of place it is.",
    f"{PLACE}.accessibility.accessibility": "The same is in its description.",
    "attributes.taxonomy_term.term": "The same is in its name.",
    "attributes.taxonomy_term.description": "The same is in its name.",
}


@cache
def fields_of() -> dict[str, Any]:
    """Return the mapping of Open Referral, but for where it comes from."""
    return {
        "id": ["id"],
        "skip": [{"column": "status", "is": ["inactive", "defunct", "archived"], "because": "Its status says so."}],
        "venues_each": PLACE,
        "fields": _FIELDS,
        "private": ["assurer_email", "contacts.name", "contacts.title", f"{PLACE}.addresses.attention"],
        "left_out": _LEFT_OUT,
    }

"""What a Linkbook's export says again, in the words of Open Referral or by ids: it is read from elsewhere."""

from __future__ import annotations

_ATTRIBUTE = "id label link_entity link_id link_type taxonomy_term_id value"
_TERM = "id code name term term_uri parent_id description taxonomy taxonomy_id"
_BY_GROUP = {
    "": (
        "alert alternate_name application_process eligibility_description fees fees_description id"
        " interpretation_services last_modified organization_id status"
    ),
    "additional_urls": "id label service_id url",
    "attributes": _ATTRIBUTE,
    "attributes.taxonomy_term": _TERM,
    "cost_options": "amount currency id service_id",
    "languages": "id service_id",
    "organization": "alternate_name description id uri",
    "organization.additional_websites": "id label organization_id url",
    "organization.organization_identifiers": "id identifier_scheme identifier_type organization_id",
    "phones": "description extension id number service_id type",
    "required_documents": "document id service_id",
    "schedules": (
        "attending_type byday closes_at count description dtstart freq id interval opens_at"
        " service_at_location_id service_id until valid_from valid_to wkst"
    ),
    "schedules.attributes": _ATTRIBUTE,
    "schedules.attributes.taxonomy_term": _TERM,
    "service_areas": "id name service_area service_id uri",
    "service_at_locations": "id location_id service_id",
    "service_at_locations.location": "description id location_type",
    "service_at_locations.location.accessibility": "accessibility description id location_id",
    "service_at_locations.location.addresses": "address_type country id location_id state_province",
    "service_at_locations.location.attributes": _ATTRIBUTE,
    "service_at_locations.location.attributes.taxonomy_term": _TERM,
}
DERIVED = frozenset(f"{group}.{name}".lstrip(".") for group, names in _BY_GROUP.items() for name in names.split())
"""The columns, without the numbers of those that there are several of."""

"""A listing as an Open Referral service: every field of the standard that we have something for, and attributes.

The record is a superset: it has the fields of HSDS 3, and beside them those that Open Referral UK kept or brought back.
Both allow fields that they do not know, so one record answers to both.
"""

from __future__ import annotations

from typing import Any

from generator import urls
from generator.export.open_data.open_referral import costs, people, places, schedules
from generator.export.open_data.open_referral.organisations import Organisations
from generator.export.open_data.open_referral.taxonomy import OWN_ID, Taxonomies
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.export.typed_values import typed_fields
from generator.resolve import Directory, LinkedListing
from generator.views import listing_text, places_text
from generator.views.page import latest

BRIEF = frozenset(
    "id organization_id name alternate_name description url email status interpretation_services application_process "
    "fees_description wait_time fees eligibility_description minimum_age maximum_age assured_date assurer_email alert "
    "last_modified organization".split()
)
"""The fields of a service in a list: those that hold one thing, and the organisation."""
UNITED_KINGDOM = "K02000001"
"""The ONS code of the whole country, for what is for everybody."""
_GSS = "http://statistics.data.gov.uk/id/statistical-geography/"
_STATUS = {"open": "active", "paused": "temporarily closed"}
_OF_ORGANISATION = ("name", "kind", "charity_number", "website")
"""What an organisation's own fields carry exactly."""
_ELSEWHERE = {
    *("name", "summary", "description", "organisation", "needs", "venues", "sessions", "languages"),
    *(
        "cost.prices",
        "who.from_age",
        "who.to_age",
        "status.kind",
        "reviewed.on",
        "join.phone",
        "join.other_phones.label",
    ),
    *(
        "join.other_phones.number",
        "join.email",
        "join.website",
        "join.referral_form",
        "join.social",
        "join.waiting_time",
    ),
}
"""What the standard's own fields carry exactly, so that no attribute has to."""


class Services:
    """The services of a directory."""

    def __init__(self, directory: Directory, organisations: Organisations, taxonomies: Taxonomies) -> None:
        self._directory = directory
        self._settings = directory.settings
        self._organisations = organisations
        self._taxonomies = taxonomies

    def brief(self, item: LinkedListing) -> Json:
        """Return a service as a list has it."""
        return {key: value for key, value in self._one_to_one(item).items() if key in BRIEF}

    def full(self, item: LinkedListing) -> Json:
        """Return a service with everything that belongs to it."""
        taxonomies, id = self._taxonomies, self._taxonomies.id_of("service", item.id)
        return without_empty(
            {
                **self._one_to_one(item),
                "additional_urls": self._urls(item, id),
                "phones": people.phones(item.listing, id, taxonomies),
                "schedules": schedules.schedules(item, taxonomies),
                "service_areas": self._areas(item, id),
                "service_at_locations": places.services_at_locations(item, taxonomies),
                "languages": people.languages(item.listing, id, taxonomies),
                "cost_options": costs.cost_options(item.listing, id, taxonomies),
                "required_documents": costs.required_documents(item.listing, id, taxonomies),
                "attributes": [
                    *(taxonomies.need_attribute("service", id, need) for need in item.needs),
                    *taxonomies.field_attributes("service", id, self._own_id(item) | self._facts(item)),
                ],
            }
        )

    def _own_id(self, item: LinkedListing) -> dict[str, Any]:
        """Return the id of a sensitive listing: the address of its page has a hash for it, and importers keep ids."""
        return {OWN_ID: item.id} if item.sensitive else {}

    def _facts(self, item: LinkedListing) -> dict[str, Any]:
        """Return what no field of the standard carries exactly: of its organisation, what others tell otherwise."""
        own, together = item.listing.organisation, self._directory.organisations[item.organisation_id].organisation
        same = {name for name in _OF_ORGANISATION if getattr(own, name) == getattr(together, name)}
        facts = _without_elsewhere(typed_fields(item.listing, _ELSEWHERE))
        return {**facts, "organisation": typed_fields(own, same)}

    def _one_to_one(self, item: LinkedListing) -> Json:
        listing, reviewed, modified = item.listing, item.listing.reviewed, latest([item])
        organisation = self._organisations.all[item.organisation_id]
        return without_empty(
            {
                "id": self._taxonomies.id_of("service", item.id),
                "organization_id": organisation["id"],
                "name": listing.name,
                "alternate_name": "; ".join(listing.other_names),
                "description": "\n\n".join(part for part in (listing.summary, listing.description) if part),
                "url": listing.join.website,
                "email": listing.join.email,
                "status": _STATUS[listing.status.kind],
                "alert": _alert(item),
                "assured_date": reviewed and f"{reviewed.on}",
                "assurer_email": reviewed and self._settings.curators_email,
                "last_modified": modified and f"{modified}T00:00:00Z",
                "wait_time": listing.join.waiting_time,
                **people.who_and_how(item),
                **costs.fees(listing),
                "organization": organisation,
            }
        )

    def _urls(self, item: LinkedListing, service: str) -> list[Json]:
        """Return our own page of it, and its other pages."""
        join = item.listing.join
        own = urls.absolute(self._settings.site_address, urls.listing(item.id, item.sensitive))
        pages = [(f"Page in {self._settings.name}", own)]
        pages += [("Form for professionals", join.referral_form)] if join.referral_form else []
        pages += [("Social media", address) for address in join.social]
        id_of = self._taxonomies.id_of
        return [
            {"id": id_of("url", service, label, url), "label": label, "url": url, "service_id": service}
            for label, url in pages
        ]

    def _areas(self, item: LinkedListing, service: str) -> list[Json]:
        if item.everywhere:
            areas = [("everywhere", "United Kingdom", UNITED_KINGDOM)]
        else:
            served = [(id, self._directory.places[id].area) for id in item.listing.serves]
            areas = [(id, area.name, area.gss_code or "") for id, area in served]
        return [
            without_empty(
                {
                    "id": self._taxonomies.id_of("service_area", service, id),
                    "service_id": service,
                    "name": name,
                    "service_area": name,
                    "uri": f"{_GSS}{code}" if code else "",
                }
            )
            for id, name, code in areas
        ]


def _alert(item: LinkedListing) -> str:
    """Return what people must know for now: that it is paused, that it has no room, that a place is shut."""
    notices = [venue.notice for venue in item.listing.venues]
    words = (listing_text.paused(item.listing, item.schedule.pause_is_over), places_text.full(item).words, *notices)
    return ". ".join(part.rstrip(".") for part in words if part)


def _left_inside(value: Any, path: str) -> Any:
    if isinstance(value, list):
        return [_left_inside(item, path) for item in value]
    return _without_elsewhere(value, path) if isinstance(value, dict) else value


def _without_elsewhere(facts: dict[str, Any], path: str = "") -> dict[str, Any]:
    """Return the facts of a listing, as people type them, that no field of the standard carries exactly."""
    kept: dict[str, Any] = {}
    for key, value in facts.items():
        where = f"{path}{key}"
        if where not in _ELSEWHERE:
            kept[key] = _left_inside(value, f"{where}.")
    return kept

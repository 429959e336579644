"""Organisations, each with the services that it runs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator import urls
from generator.export.open_data.open_referral.taxonomy import Taxonomies
from generator.export.open_data.open_referral.values import Json, without_empty
from generator.formatting import capitalised, first_few, list_words
from generator.organisation_identity import charity_register
from generator.resolve import Directory, LinkedListing, OrganisationListings
from generator.views import join_text, run_by
from schema.organisation import Organisation

_MOST_NAMED = 3


class Organisations:
    """The organisations of a directory that run something published, each made once."""

    def __init__(self, directory: Directory, items: Iterable[LinkedListing], taxonomies: Taxonomies) -> None:
        self._taxonomies = taxonomies
        self._directory = directory
        self._items = {item.id: item for item in items}
        self.all: Mapping[str, Json] = {
            id: self._organisation(group)
            for id, group in directory.organisations.items()
            if any(listing in self._items for listing in group.listing_ids)
        }

    def with_services(self, id: str, group: OrganisationListings) -> Json:
        """Return an organisation with its services in brief, as Open Referral UK has it."""
        items = [self._items[listing] for listing in group.listing_ids if listing in self._items]
        services = [self._brief(item) for item in items]
        return {**self.all[id], "services": services}

    def _brief(self, item: LinkedListing) -> Json:
        id = self._taxonomies.id_of("service", item.id)
        status = "active" if item.listing.status.kind == "open" else "temporarily closed"
        return {"id": id, "name": item.listing.name, "description": item.listing.summary, "status": status}

    def _organisation(self, group: OrganisationListings) -> Json:
        organisation, id = group.organisation, self._taxonomies.id_of("organization", group.id)
        names = [self._items[listing].listing.name for listing in group.listing_ids if listing in self._items]
        return without_empty(
            {
                "id": id,
                "name": organisation.name,
                "alternate_name": "; ".join(organisation.other_names),
                "description": _description(organisation, names),
                "website": organisation.website,
                "additional_websites": self._social(id, organisation),
                "legal_status": organisation.kind,
                "uri": self._page(group.id),
                "organization_identifiers": self._identifiers(id, organisation),
            }
        )

    def _page(self, id: str) -> str:
        own = urls.organisation(id, run_by.is_sensitive(id, self._directory))
        return urls.absolute(self._directory.settings.site_address, own)

    def _social(self, id: str, organisation: Organisation) -> list[Json]:
        links = join_text.social_links(organisation.social)
        id_of = self._taxonomies.id_of
        return [
            {"id": id_of("url", id, link.href), "label": link.words, "url": link.href, "organization_id": id}
            for link in links
        ]

    def _identifiers(self, id: str, organisation: Organisation) -> list[Json]:
        number = organisation.charity_number
        if not number:
            return []
        scheme, words, own = charity_register(number)
        return [
            {
                "id": self._taxonomies.id_of("organization_identifier", id, number),
                "organization_id": id,
                "identifier_scheme": scheme,
                "identifier_type": words,
                "identifier": own,
            }
        ]


def _description(organisation: Organisation, names: list[str]) -> str:
    """Return what is known of an organisation. The standard wants a description, and ours have none of their own."""
    shown, left = first_few(names, _MOST_NAMED)
    runs = list_words([*shown, *([f"{left} more"] if left else [])])
    kind = f"{capitalised(organisation.kind)}. " if organisation.kind and organisation.kind != "other" else ""
    return f"{kind}It runs {runs}."

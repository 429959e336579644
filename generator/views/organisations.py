"""An organisation's page: who it is, and everything it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import urls
from generator.languages import say
from generator.resolve import Directory, LinkedListing, OrganisationListings
from generator.views import listing_text
from generator.views.card import Card, cards
from generator.views.join_text import social_links
from generator.views.page import PLAIN_DESCRIPTION, PLAIN_TITLE, Link, Page, latest, leading_on
from generator.views.run_by import also_known_as, is_sensitive
from schema.organisation import Organisation


@dataclass(frozen=True)
class OrganisationView:
    """An organisation and its listings."""

    name: str
    also_known_as: str
    kind: str
    charity_number: str
    website: Link | None
    social: tuple[Link, ...]
    cards: tuple[Card, ...]
    closed: tuple[Link, ...]


def pages(run_by: OrganisationListings, directory: Directory) -> Iterator[Page]:
    """Yield an organisation's page. It is a sensitive one only if all of its listings are."""
    organisation = run_by.organisation
    items = [directory.listings[id] for id in run_by.listing_ids]
    sensitive = is_sensitive(run_by.id, directory)
    offers = say("What {organisation} offers.", organisation=organisation.name)
    page = Page(
        address=urls.organisation(run_by.id, sensitive),
        template="organisation.html",
        title=PLAIN_TITLE if sensitive else organisation.name,
        description=PLAIN_DESCRIPTION if sensitive else offers,
        view=_view(organisation, items),
        sensitive=sensitive,
        modified=latest(items),
        listed=not sensitive,
    )
    yield page
    if sensitive:
        yield leading_on(urls.organisation(run_by.id), page)


def _view(organisation: Organisation, items: Sequence[LinkedListing]) -> OrganisationView:
    return OrganisationView(
        name=organisation.name,
        also_known_as=also_known_as(organisation.other_names),
        kind=say(organisation.kind) if organisation.kind else "",
        charity_number=organisation.charity_number or "",
        website=listing_text.website_link(organisation.website),
        social=social_links(organisation.social),
        cards=cards(item for item in items if item.offered),
        closed=tuple(
            Link(item.listing.name, urls.listing(item.id, item.sensitive)) for item in items if not item.offered
        ),
    )

"""Addresses are permanent: these are in bookmarks, on paper and in QR codes."""

from __future__ import annotations

import re

import pytest

from generator import urls, views
from tests import town

ADDRESSES = {
    urls.listing("choir"): "listings/choir/",
    urls.organisation("arts-centre"): "organisations/arts-centre/",
    urls.need("debt"): "needs/debt/",
    urls.area("dudley"): "areas/dudley/",
    urls.area_need("dudley", "debt"): "areas/dudley/debt/",
    urls.need("domestic-abuse", sensitive=True): "needs/q-15d48622/",
    urls.area_need("dudley", "domestic-abuse", sensitive=True): "areas/dudley/q-15d48622/",
    urls.listing("safe-haven", sensitive=True): "listings/q-9f7a2e6d/",
    urls.organisation("women-together", sensitive=True): "organisations/q-323d7b66/",
    urls.embed("dudley", "debt"): "embed/dudley/debt/",
    urls.embed("dudley", "domestic-abuse", sensitive=True): "embed/dudley/q-15d48622/",
    urls.area_team("dudley"): "areas/dudley/#team",
    urls.heading("home"): "what-matters/#home",
    urls.change_listing("choir"): "submit/#change=choir",
    urls.still_right("choir"): "submit/#still-right=choir",
    urls.listing_leaflet("choir"): "leaflets/listings/choir",
    urls.area_leaflet("dudley"): "leaflets/areas/dudley",
    urls.area_need_leaflet("dudley", "debt"): "leaflets/areas/dudley/debt",
    urls.team_leaflet("dudley"): "leaflets/teams/dudley",
    urls.poster("dudley"): "leaflets/posters/dudley",
    urls.FORM_DATA: "submit/form.json",
}


@pytest.mark.parametrize(("address", "permanent"), ADDRESSES.items(), ids=ADDRESSES.values())
def test_an_address_never_changes(address: str, permanent: str) -> None:
    assert address == permanent


@pytest.mark.parametrize("site", ["https://book.example.org/town", "https://book.example.org/town/"])
def test_a_whole_address_has_one_slash_after_the_site_however_it_was_typed(site: str) -> None:
    assert urls.absolute(site, urls.HOME) == "https://book.example.org/town/"
    assert urls.absolute(site, urls.listing("choir")) == "https://book.example.org/town/listings/choir/"


def test_an_address_to_type_has_no_scheme_and_no_last_slash() -> None:
    assert urls.without_scheme("https://book.example.org/areas/dudley/") == "book.example.org/areas/dudley"


def test_every_page_of_the_site_has_an_address_of_one_of_these_shapes() -> None:
    """A page at an address that is written anywhere else would be missed here."""
    by_hand = (getattr(urls, name) for name in dir(urls) if name.isupper())
    shapes = [urls.listing, urls.organisation, urls.need, urls.area, urls.area_for_websites]
    shapes.append(lambda id: urls.area_need(id, "ID"))
    known = [*by_hand, *(shape("ID").replace("ID", "[a-z0-9-]+") for shape in shapes)]
    addresses = [page.address for page in views.pages(town.town(), town.TODAY)]
    assert [a for a in addresses if not any(re.fullmatch(shape, a) for shape in known)] == []

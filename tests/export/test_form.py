"""What the form fetches of a directory: its needs and areas, and listings without anything that is not public."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from generator import urls
from generator.export.form import form, plain
from schema import Listing
from tests.town import town, with_listings


def test_a_listing_is_as_somebody_might_have_typed_it() -> None:
    typed = plain(town().listings["money-advice"])
    assert typed["sessions"][0] == {
        "days": ["monday"],
        "starts": "09:30",
        "ends": "12:30",
        "venue": "Northside Library",
    }
    assert typed["who"] == {"from_age": "16"}
    assert typed["venues"][2]["location"] == {"lat": "53.962", "lon": "-3.342"}


def test_every_listing_typed_again_is_the_same_listing() -> None:
    for item in town().listings.values():
        own = ("reviewed", "added", "formerly", "source", "consent", "approved")
        before = item.listing.model_copy(update={n: Listing.model_fields[n].get_default() for n in own})
        assert Listing.model_validate(plain(item)) == before, item.id


def test_the_form_is_told_where_other_listings_share_a_record() -> None:
    whole = b"".join(form(town()).values()).decode()
    shared = {id: sorted(".".join(map(str, path)) for path in item.shared) for id, item in town().listings.items()}
    assert shared["lunch-club"] == ["organisation"]
    assert any(place.startswith("venues.") for places in shared.values() for place in places)
    assert whole.count('"shared":') == sum(1 for places in shared.values() if places)


def test_what_curators_keep_is_never_there() -> None:
    whole = b"".join(form(town()).values()).decode()
    for words in ("The coordinator agreed", "The hall's own mobile", "safeguarding lead", '"reviewed"', '"consent"'):
        assert words not in whole


def test_a_sensitive_listing_is_never_there() -> None:
    assert "safe-haven" not in b"".join(form(town()).values()).decode()


def test_of_a_private_place_only_the_town_is_there(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path,
        quiet_house={
            "venues": [{"town": "Anytown", "keep_address_private": "yes"}],
            "join": {"routes": ["self"], "phone": "01632 960123"},
        },
    )
    item = directory.listings["quiet-house"]
    venue = item.listing.venues[0].model_copy(update={"address": "17 Wren Cottages", "name": "Bluebell House"})
    careless = replace(item, listing=item.listing.model_copy(update={"venues": (venue,)}))
    assert plain(careless)["venues"] == [{"town": "Anytown", "keep_address_private": "yes"}]


def test_the_files_are_json_and_the_same_every_time() -> None:
    first = form(town())
    assert json.loads(first[urls.FORM_DATA])["made_up"] is True
    assert first == form(town())

"""Every id is replaced by the thing it names, once."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from generator import freshness, load, resolve, urls
from generator.check.context import CheckContext
from generator.check.sensitive_needs import is_sensitive
from generator.resolve import COMES_TO_YOU, ELSEWHERE, HERE
from generator.views import listing as listing_page
from schema.listing import EVERYWHERE
from tests.town import SAMPLE, TODAY, one, town, with_listings


def test_listings_are_in_the_order_of_their_names() -> None:
    names = [item.listing.name.casefold() for item in town().listings.values()]
    assert names == sorted(names)


def test_a_listing_has_its_needs_file_and_freshness() -> None:
    item = town().listings["sing-along-choir"]
    assert [need.name for need in item.needs] == ["Loneliness", "Arts and music"]
    assert item.file == "listings/anytown/sing-along-choir.yml"
    assert item.freshness.state == freshness.CHECKED


def test_every_state_of_freshness_is_in_the_invented_town() -> None:
    assert {item.freshness.state for item in town().listings.values()} == set(freshness.STATES)


def test_a_directory_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        town().listings["sing-along-choir"].id = "x"  # type: ignore[misc]


# --- points -------------------------------------------------------------------------------------------------------


def test_a_venue_is_at_its_own_spot_or_else_in_the_middle_of_its_outward_code(tmp_path: Path) -> None:
    venues = [
        {"name": "A", "location": {"lat": "53.99", "lon": "-3.35"}, "postcode": "ZE90 1AB"},
        {"name": "B", "postcode": "ZE91 5FG"},
        {"name": "C", "town": "Anytown"},
    ]
    item, directory = one(tmp_path, venues=venues)
    assert item.points == ((53.99, -3.35), directory.geography.outward_codes["ZE91"])


def test_a_private_venue_is_nowhere() -> None:
    assert town().listings["safe-haven"].points == ()


def test_a_listing_by_phone_is_nowhere_and_has_no_venue() -> None:
    item = town().listings["telephone-friends"]
    assert item.points == ()
    assert not resolve.has_venue(item)


# --- organisations ------------------------------------------------------------------------------------------------


def test_listings_of_one_organisation_are_grouped_however_its_name_is_typed(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path,
        a={"name": "A", "organisation": {"name": "Anytown Trust", "kind": "charity"}},
        b={"name": "B", "organisation": {"name": "ANYTOWN  trust", "website": "https://www.example.org"}},
    )
    (group,) = directory.organisations.values()
    assert (group.id, group.listing_ids) == ("anytown-trust", ("a", "b"))
    assert group.organisation.kind == "charity"
    assert group.organisation.website == "https://www.example.org"


def test_two_organisations_whose_names_make_one_id_are_kept_apart(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path,
        a={"name": "A", "organisation": {"name": "Tea & Chat"}},
        b={"name": "B", "organisation": {"name": "Tea Chat"}},
        c={"name": "C", "organisation": {"name": "Tea-Chat"}},
    )
    ids = {item.listing.organisation.name: item.organisation_id for item in directory.listings.values()}
    assert ids == {"Tea & Chat": "tea-chat", "Tea Chat": "tea-chat-2", "Tea-Chat": "tea-chat-3"}
    assert set(directory.organisations) == set(ids.values())


# --- what is left out ---------------------------------------------------------------------------------------------


def test_a_listing_held_for_a_named_person_is_left_out() -> None:
    records = load.directory(SAMPLE)
    path = next(e.document.path for e in records.listings if e.id == "night-cafe")
    directory = resolve.link(records, TODAY, [path])
    assert "night-cafe" not in directory.listings
    assert "otherham-churches-together" not in directory.organisations


def test_a_closed_listing_is_kept_but_not_shown() -> None:
    assert "lunch-club" in town().listings
    assert "lunch-club" not in [item.id for item in town().shown]


def test_a_listing_is_sensitive_by_itself_or_by_any_need_until_a_person_says_no(tmp_path: Path) -> None:
    late, first = ["debt", "domestic-abuse"], ["domestic-abuse", "debt"]
    directory = with_listings(
        tmp_path,
        by_word={"name": "A", "sensitive": "yes"},
        by_need={"name": "B", "needs": first, "venues": None, "ways": ["by phone"]},
        by_its_first_need={"name": "C", "needs": first, "sensitive": "no", "venues": None, "ways": ["by phone"]},
        by_a_late_need={"name": "D", "needs": late, "venues": None, "ways": ["by phone"]},
        not_by_a_late_need={"name": "E", "needs": late, "sensitive": "no"},
        plain={"name": "F"},
    )
    found = [item.sensitive for item in directory.listings.values()]
    assert found == [True, True, True, True, False, False]
    late_one = directory.listings["by-a-late-need"]
    page = listing_page.page(late_one, directory)
    assert (page.sensitive, page.title, page.listed) == (True, "Information page", False)
    assert urls.neutral("by-a-late-need") in page.address
    records = load.directory(tmp_path / "town")
    context = CheckContext(records, TODAY)
    assert [is_sensitive(entry, context) for entry in sorted(records.listings, key=lambda e: e.record.name)] == found


# --- areas and teams ----------------------------------------------------------------------------------------------


def test_places_come_before_their_parts() -> None:
    assert list(town().places) == ["anytown", "otherham", "northside", "old-quay", "otherham-network"]
    assert town().places["anytown"].parts == ("northside", "old-quay")


@pytest.mark.parametrize(
    ("area", "team", "owner"),
    [
        ("anytown", "Anytown Link Workers", None),
        ("northside", "Northside Neighbours", None),
        ("old-quay", "Anytown Link Workers", "anytown"),
        ("otherham", "Anytown Link Workers", "anytown"),
        ("otherham-network", "Otherham Social Prescribing Team", None),
    ],
)
def test_a_team_is_an_areas_own_or_shared_or_its_parents(area: str, team: str, owner: str | None) -> None:
    place = town().places[area]
    assert place.team is not None
    assert (place.team.name, place.team_area) == (team, owner)


def test_serving_is_not_being_there() -> None:
    places, listings, geography = town().places, town().listings, town().geography
    money = listings["money-advice"]  # for Northside and Old Quay
    assert resolve.serves(money, places["northside"])
    assert resolve.serves(money, places["anytown"])  # whose only parts they are
    assert not resolve.serves(money, places["otherham"])
    choir = listings["sing-along-choir"]  # for the whole of Anytown, in one spot
    assert all(resolve.serves(choir, places[id]) for id in ("anytown", "northside", "old-quay"))
    assert [id for id in ("northside", "old-quay") if resolve.is_in(choir, places[id], geography)] in (
        ["northside"],
        ["old-quay"],
        [],
    )


def test_what_is_for_everybody_serves_every_area() -> None:
    assert all(resolve.serves(town().listings["online-quiz"], place) for place in town().places.values())


def test_a_listing_for_an_area_by_name_is_in_it_wherever_its_venue_lies(tmp_path: Path) -> None:
    item, directory = one(tmp_path, serves=["northside"])  # its venue is in Old Quay
    assert resolve.is_in(item, directory.places["northside"], directory.geography)


@pytest.mark.parametrize(
    ("changes", "area", "how"),
    [
        ({}, "old-quay", HERE),
        ({}, "northside", ELSEWHERE),
        ({}, "anytown", HERE),
        ({"venues": None, "ways": ["by phone"]}, "northside", COMES_TO_YOU),
        ({"venues": None, "ways": ["in person", "home visit"]}, "anytown", COMES_TO_YOU),
        ({"venues": None}, "anytown", HERE),
        ({"serves": ["everywhere"]}, "northside", EVERYWHERE),
    ],
)
def test_how_a_listing_reaches_people(changes: dict[str, object], area: str, how: str, tmp_path: Path) -> None:
    item, directory = one(tmp_path, **changes)
    assert resolve.reach(item, directory.places[area], directory.geography) == how


def test_a_private_place_is_in_no_neighbourhood(tmp_path: Path) -> None:
    item, directory = one(
        tmp_path,
        venues=[{"town": "Anytown", "keep_address_private": "yes"}],
        needs=["domestic-abuse"],
        sensitive="yes",
    )
    assert not resolve.is_in(item, directory.places["northside"], directory.geography)
    assert not resolve.is_in(item, directory.places["old-quay"], directory.geography)


def test_an_organisation_lists_what_it_runs_with_others(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path,
        records={"organisations/wren": {"name": "Wren Trust"}},
        a={"name": "A", "organisation": "wren"},
        b={"name": "B", "also_run_by": ["wren"]},
    )
    assert directory.organisations["wren"].listing_ids == ("a", "b")
    item = directory.listings["b"]
    assert list(item.run_by) == ["anytown-trust", "wren"]
    assert item.shared == {("also_run_by", 0): "wren"}


def test_a_venue_with_a_file_of_its_own_is_a_venue_like_any_other(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path,
        records={"venues/hall": {"name": "Wren Hall", "postcode": "ZE91 5FG"}},
        a={"venues": ["hall"], "sessions": [{"days": ["monday"], "venue": "hall"}]},
    )
    item = directory.listings["a"]
    assert item.points == (directory.geography.outward_codes["ZE91"],)
    assert item.listing.sessions[0].venue == "Wren Hall"

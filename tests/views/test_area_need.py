"""What there is for one need in one area, never pretending to be near."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator import urls
from generator.views import area
from tests.town import town, with_listings


def page_of(place: str, need: str, directory: Any = None) -> Any:
    directory = directory or town()
    pages = area.pages(directory.places[place], directory)
    return next(page for page in pages if page.address == f"areas/{place}/{need}/")


@pytest.fixture
def four_ways(tmp_path: Path) -> Any:
    """Give a town with one listing of each way to reach a person."""
    return with_listings(
        tmp_path,
        here={"name": "Here", "serves": ["northside", "old-quay"]},
        away={"name": "Away"},
        phone={"name": "Phone", "venues": None, "ways": ["by phone"]},
        nation={"name": "Nation", "venues": None, "ways": ["by phone"], "serves": ["everywhere"]},
    )


def test_listings_are_grouped_by_how_they_reach_a_person(four_ways: Any) -> None:
    groups = {g.title: [c.name for c in g.cards] for g in page_of("northside", "loneliness", four_ways).view.groups}
    assert groups == {
        "In Northside": ["Here"],
        "Elsewhere in Anytown": ["Away"],
        "Comes to you, or by phone or online": ["Phone"],
        "National lines": ["Nation"],
    }


def test_a_venue_in_another_part_is_never_said_to_be_here(four_ways: Any) -> None:
    groups = {g.title: [c.name for c in g.cards] for g in page_of("anytown", "loneliness", four_ways).view.groups}
    assert sorted(groups["In Anytown"]) == ["Away", "Here"] or groups["In Anytown"] == ["Away"]
    assert "Elsewhere in " not in groups
    assert not any(title.startswith("Elsewhere") for title in groups)


def test_a_sensitive_need_has_a_plain_title() -> None:
    page = page_of("northside", urls.neutral("domestic-abuse"))
    assert (page.title, page.sensitive, page.listed) == ("Information page", True, False)
    assert page.view.need == "Domestic abuse"


def test_the_readable_address_of_a_sensitive_need_leads_on_and_names_nothing() -> None:
    page = page_of("northside", "domestic-abuse")
    assert page.leads_to == urls.area_need("northside", "domestic-abuse", sensitive=True)
    assert (page.title, page.view.words, page.sensitive) == ("Information page", "the new page", True)


def test_an_ordinary_need_says_what_and_where() -> None:
    page = page_of("northside", "loneliness")
    assert page.title == "Loneliness in Northside"
    assert page.description == "Company, and places to meet people. In Northside."


def test_related_needs_lead_only_to_pages_that_are_there() -> None:
    addresses = {page.address for place in town().places.values() for page in area.pages(place, town())}
    for place in town().places.values():
        for page in (page for page in list(area.pages(place, town()))[1:] if not page.leads_to):
            assert {link.href for link in page.view.related} <= addresses


def test_the_team_is_always_offered() -> None:
    team = page_of("old-quay", "loneliness").view.team
    assert (team.words, team.href) == ("Anytown Link Workers", "areas/old-quay/#team")

"""An area's page: its team, its map, and what there is under what matters."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.views import area
from generator.views.paging import MOST_ROWS
from tests.town import town, with_listings


def page_of(id: str, directory: Any = None) -> Any:
    directory = directory or town()
    return next(area.pages(directory.places[id], directory))


@pytest.mark.parametrize("id", ["anytown", "northside", "old-quay", "otherham", "otherham-network"])
def test_no_heading_is_empty(id: str) -> None:
    for heading in page_of(id).view.headings:
        assert heading.needs
        assert all(need.number != "0" for need in heading.needs)


@pytest.mark.parametrize("id", ["anytown", "northside", "otherham"])
def test_there_is_a_page_for_each_need_that_has_something_and_for_no_other(id: str) -> None:
    first, *rest = area.pages(town().places[id], town())
    linked = {need.href for heading in first.view.headings for need in heading.needs}
    pages = [page for page in rest if not page.leads_to]
    assert {page.address for page in pages} == linked
    assert all(page.view.groups for page in pages)


def test_a_count_is_of_the_cards_behind_it() -> None:
    first, *rest = area.pages(town().places["northside"], town())
    counts = {need.href: f"{need.number} {need.unit}" for h in first.view.headings for need in h.needs}
    for page in (page for page in rest if not page.leads_to):
        total = sum(len(group.cards) for group in page.view.groups)
        assert counts[page.address] == f"{total} listing{'' if total == 1 else 's'}"


def test_a_sensitive_listing_is_only_behind_its_need() -> None:
    for id in town().places:
        shown = {card.id for heading in page_of(id).view.headings for card in heading.cards}
        assert "safe-haven" not in shown


def test_a_listing_is_shown_once_on_an_areas_page() -> None:
    shown = [card.id for heading in page_of("anytown").view.headings for card in heading.cards]
    assert len(shown) == len(set(shown))
    assert "sing-along-choir" in shown


def test_a_closed_listing_is_in_no_area() -> None:
    assert "lunch-club" not in {c.id for h in page_of("old-quay").view.headings for c in h.cards}


def test_many_listings_are_cut_short_and_counted(tmp_path: Path) -> None:
    directory = with_listings(tmp_path, **{f"g{n:02}": {"name": f"Group number {n:02}"} for n in range(15)})
    (heading,) = page_of("anytown", directory).view.headings
    assert len(heading.cards) == area.BEST_FEW
    assert heading.all == "All 15, by what they help with"


def test_a_need_of_very_many_listings_is_several_pages(tmp_path: Path) -> None:
    many = {f"g{n:03}": {"name": f"Group number {n:03}"} for n in range(MOST_ROWS + 3)}
    directory = with_listings(tmp_path, **many)
    first, second = list(area.pages(directory.places["anytown"], directory))[1:]
    assert (first.address, second.address) == ("areas/anytown/loneliness/", "areas/anytown/loneliness.2/")
    assert second.title == "Loneliness in Anytown, page 2"
    assert [len(page.view.groups[0].cards) for page in (first, second)] == [MOST_ROWS, 3]


def test_an_area_with_nothing_still_has_its_team(tmp_path: Path) -> None:
    found = page_of("northside", with_listings(tmp_path)).view
    assert found.headings == ()
    assert found.count == "0 listings"
    assert found.team.name == "Northside Neighbours"


def test_a_neighbourhood_leads_up_and_a_place_does_not() -> None:
    assert page_of("northside").view.parent.href == "areas/anytown/"
    assert page_of("anytown").view.parent is None


def test_surgeries_are_named_with_their_town_and_network() -> None:
    (practice,) = page_of("northside").view.practices
    assert practice.name == "Hilltop Surgery"
    assert practice.place == "Northside, ZE90\u00a04EE"
    assert practice.network == "Northside Primary Care Network"


def test_only_a_place_with_parts_asks_to_choose_one() -> None:
    assert page_of("anytown").view.map_heading == "Choose your part of Anytown"
    assert page_of("northside").view.map_heading == "On the map"
    whole = replace(town().places["otherham"], parts=())
    assert next(area.pages(whole, town())).view.map_heading == "On the map"

"""Organisations with lists of what they run, as one record for each service."""

from __future__ import annotations

from generator.importing.sources.inner_services import expanded

TEA = {"title": "Tea", "when": "Mon 10-12", "cost": "Free"}
WALK = {"title": "Walk", "when": "Tue 10-12", "who": "adults"}


def test_each_service_is_a_record_with_its_organisation_inside() -> None:
    found = expanded([{"name": "Age Aware", "phone": "01632 960150", "offers": [TEA, WALK]}])
    organisation = {"name": "Age Aware", "phone": "01632 960150"}
    assert found == [{**TEA, "organisation": organisation}, {**WALK, "organisation": organisation}]


def test_an_organisation_without_services_is_not_lost() -> None:
    found = expanded([{"name": "Age Aware", "services": [TEA]}, {"name": "Step On"}])
    assert found[1] == {"organisation": {"name": "Step On"}}


def test_lists_of_prices_and_of_people_are_no_services() -> None:
    prices = [{"name": "Tea", "offers": [{"name": "Adult", "price": "3"}], "groups": [{"name": "Adults"}]}]
    assert expanded(prices) is prices


def test_what_stands_under_a_heading_keeps_it() -> None:
    found = expanded([{"categoryName": "Food", "categoryId": 7, "items": [TEA]}])
    assert found == [{**TEA, "(sheet)": "Food", "(sheet) categoryId": 7}]
    provider = {"name": "Wren Trust", "serviceInfo": "Food parcels", "openingTime": {"day": "Monday"}}
    days = [{"name": "Monday", "serviceProviders": [provider]}, {"name": "Tuesday", "serviceProviders": []}]
    assert expanded(days) == [{**provider, "(sheet)": "Monday"}, {"(sheet)": "Tuesday"}]


def test_the_places_of_one_service_are_no_services() -> None:
    one = [{"name": "Tea", "venues": [{"name": "Wren Hall", "address": "1 Mill Lane", "description": "Ring the bell"}]}]
    assert expanded(one) is one

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

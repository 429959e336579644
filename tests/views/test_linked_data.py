"""What machines are told: schema.org's words, and no half-truths."""

from __future__ import annotations

import json
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from generator import render, views
from generator.views import linked_data, listing
from tests.town import one, town


def data(folder: Path, **changes: Any) -> dict[str, Any]:
    found = linked_data.service(*one(folder, **changes))
    assert json.loads(json.dumps(found)) == found
    return found


@pytest.mark.parametrize(
    ("kind", "service", "provider"),
    [
        ("council", "GovernmentService", "Organization"),
        ("NHS", "GovernmentService", "Organization"),
        ("government", "GovernmentService", "Organization"),
        ("charity", "Service", "NGO"),
        ("community group", "Service", "NGO"),
        ("company", "Service", "Organization"),
        (None, "Service", "Organization"),
    ],
)
def test_only_a_public_body_runs_a_government_service(
    kind: str | None, service: str, provider: str, tmp_path: Path
) -> None:
    organisation = {"name": "Anytown Trust", **({"kind": kind} if kind else {})}
    found = data(tmp_path, organisation=organisation)
    assert (found["@type"], found["provider"]["@type"]) == (service, provider)


def test_a_private_address_is_not_told(tmp_path: Path) -> None:
    item, directory = one(tmp_path, venues=[{"town": "Anytown", "keep_address_private": "yes"}], sensitive="yes")
    whole = json.dumps(linked_data.service(item, directory))
    assert "serviceLocation" not in whole
    assert "PostalAddress" not in whole


def test_weekly_hours_are_told(tmp_path: Path) -> None:
    (hours,) = data(tmp_path, sessions=[{"days": ["tuesday"], "starts": "19:00", "ends": "21:00"}])["hoursAvailable"]
    assert hours == {
        "@type": "OpeningHoursSpecification",
        "dayOfWeek": ["https://schema.org/Tuesday"],
        "opens": "19:00",
        "closes": "21:00",
    }


@pytest.mark.parametrize("limit", [{"weeks": ["1st"]}, {"fortnightly_from": "2026-10-06"}])
def test_hours_that_are_not_weekly_are_not_told_as_if_they_were(limit: dict[str, Any], tmp_path: Path) -> None:
    session = {"days": ["tuesday"], "starts": "19:00", "ends": "21:00", **limit}
    assert "hoursAvailable" not in data(tmp_path, sessions=[session])


def test_only_what_is_free_is_called_free(tmp_path: Path) -> None:
    assert data(tmp_path / "a", cost={"kind": "free"})["isAccessibleForFree"] is True
    for number, kind in enumerate(("donation", "paid", "depends")):
        assert "isAccessibleForFree" not in data(tmp_path / str(number), cost={"kind": kind})


def test_areas_are_told_by_name_and_code() -> None:
    found = linked_data.service(town().listings["sing-along-choir"], town())
    (area,) = found["areaServed"]
    assert area["name"] == "Anytown"
    assert area["@id"].endswith("/E08999901")
    assert linked_data.service(town().listings["online-quiz"], town())["areaServed"] == "United Kingdom"


def test_nothing_empty_is_told() -> None:
    def leaves(value: Any) -> Any:
        if isinstance(value, dict | list):
            for part in value.values() if isinstance(value, dict) else value:
                yield from leaves(part)
        yield value

    for item in town().listings.values():
        assert all(leaf not in (None, "", []) for leaf in leaves(linked_data.service(item, town())))


def test_what_members_or_some_people_pay_for_is_not_called_free(tmp_path: Path) -> None:
    member = data(tmp_path / "a", cost={"kind": "free", "membership": "£1 a year at the desk"})
    several = data(tmp_path / "b", cost={"kind": "free", "prices": [{"amount": "free", "label": "Carers"}]})
    assert "isAccessibleForFree" not in member
    assert "isAccessibleForFree" not in several


def test_pages_on_social_media_are_the_organisations(tmp_path: Path) -> None:
    social = ["https://social.example.org/trust"]
    assert data(tmp_path, organisation={"name": "T", "social": social})["provider"]["sameAs"] == social


def test_every_organisation_is_a_provider_with_its_other_names(tmp_path: Path) -> None:
    item, directory = one(tmp_path, also_run_by=[{"name": "Quay Makers", "other_names": ["The Menders"]}])
    providers = linked_data.service(item, directory)["provider"]
    assert [provider["name"] for provider in providers] == ["Anytown Trust", "Quay Makers"]
    assert providers[1]["alternateName"] == ["The Menders"]


def test_prices_that_are_plain_sums_are_offers(tmp_path: Path) -> None:
    prices = [{"amount": "£5", "label": "Adults"}, {"amount": "free", "label": "Carers"}, {"amount": "£5 to £8"}]
    assert data(tmp_path, cost={"kind": "paid", "prices": prices})["offers"] == [
        {"@type": "Offer", "description": "Adults", "price": "5", "priceCurrency": "GBP"},
        {"@type": "Offer", "description": "Carers", "price": "0", "priceCurrency": "GBP"},
    ]


def test_whom_it_is_for_is_told_only_where_the_words_can_say_it(tmp_path: Path) -> None:
    who = {"from_age": 18, "groups": ["carers"]}
    audience = {"@type": "PeopleAudience", "audienceType": "carers", "suggestedMinAge": 18}
    assert data(tmp_path / "a", who=who)["audience"] == audience
    assert "audience" not in data(tmp_path / "b", who={**who, "any_of": [{"from_age": 60}, {"groups": ["disabled"]}]})


def test_every_number_and_language_is_in_the_channel(tmp_path: Path) -> None:
    join = {
        "routes": ["self"],
        "phone": "01632 960123",
        "other_phones": [{"label": "Evenings", "number": "01632 960124"}],
        "phone_hours": "Weekdays, 10am to 4pm",
        "text": {"to": "85258", "say": "TEA"},
        "post": "Tea, PO Box 12, Old Quay",
    }
    channel = data(tmp_path, join=join, languages=["English", "Punjabi"])["availableChannel"][0]
    assert [line.get("description") for line in channel["servicePhone"]] == [
        "Answered: Weekdays, 10am to 4pm",
        "Evenings",
    ]
    assert channel["servicePostalAddress"] == {"@type": "PostalAddress", "description": "Tea, PO Box 12, Old Quay"}
    assert channel["serviceSmsNumber"] == {"@type": "ContactPoint", "telephone": "85258", "description": "Text TEA"}
    assert channel["availableLanguage"] == ["English", "Punjabi"]


def _places(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [channel["serviceLocation"] for channel in told["availableChannel"] if "serviceLocation" in channel]


def test_it_never_says_more_than_the_page() -> None:
    """Every text that a listing gives is on its page; the rest is schema.org's own words, addresses and codes."""
    directory = town()
    for item in directory.shown:
        if item.sensitive:
            continue
        html = unescape(render.body(listing.page(item, directory), views.chrome(directory, directory.today)).html)
        told = linked_data.service(item, directory)
        given = [told["name"], told["description"], *told.get("alternateName", ())]
        given += [offer["description"] for offer in told.get("offers", ()) if "description" in offer]
        given += [place["name"] for place in _places(told) if "name" in place]
        given += [organisation.name for organisation in item.run_by.values()]
        assert [text for text in given if text.casefold() not in html.casefold()] == [], item.id

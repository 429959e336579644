"""What machines are told: schema.org's words, and no half-truths."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.views import linked_data
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

"""Open Referral feeds come in by the mapping that is known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.importing.mapping import Mapping
from generator.importing.open_referral_mapping import fields_of
from tests.importing.conftest import Town

DATA = Path(__file__).parents[3] / "shared" / "data" / "oruk"
here = pytest.mark.skipif(not DATA.is_dir(), reason="the samples are other people's and are not kept here")


def _mapping() -> dict[str, Any]:
    return {"source": {"name": "A feed"}, **fields_of()}


def test_the_known_mapping_is_one() -> None:
    assert Mapping.model_validate(_mapping()).fields


@here
def test_the_sample_feed_comes_in_whole(town: Town) -> None:
    town.take_in(DATA / "sample-feed", _mapping())
    listing = town.waiting("carers-coffee-morning")
    assert listing["sessions"] == [
        {
            "days": ["thursday"],
            "starts": "10:00",
            "ends": "12:00",
            "fortnightly_from": "2026-01-08",
            "last_date": "2026-12-18",
        }
    ]
    assert listing["venues"][0]["postcode"] == "IG11 7LU"
    assert listing["who"] == {"from_age": "18", "note": "Unpaid carers aged 18 or over"}
    fates = {row["column"]: row["fate"] for row in town.losses()}
    assert fates["assurer_email"] == fates["contacts.name"] == "not published"
    assert "editor@example.org" not in (town.root / "provenance" / "a-feed.jsonl").read_text(encoding="utf-8")


@here
@pytest.mark.parametrize("name", ["mock-feed-default", "mock-feed-fail"])
def test_the_validators_own_mocks_come_in_without_what_is_wrong(town: Town, name: str) -> None:
    summary = town.take_in(DATA / name, _mapping())
    assert len(summary.new) == 1
    aside = {row["column"] for row in town.losses() if row["fate"] == "set aside"}
    assert {"service_at_locations.location.latitude", "schedules.bymonthday"} <= aside
    assert "location" not in town.waiting(summary.new[0])["venues"][0]


def test_version_1_comes_in_by_the_same_mapping(town: Town, tmp_path: Path) -> None:
    import json

    old = {
        "id": "1",
        "name": "Tea",
        "description": "Tea.",
        "organization": {"id": "2", "name": "Anytown Trust", "url": "https://trust.org.uk"},
        "eligibilitys": [{"minimum_age": 60, "maximum_age": 0}],
        "regular_schedules": [{"opens_at": "10:00:00", "closes_at": "12:00:00", "byday": "MO", "freq": "WEEKLY"}],
        "service_at_locations": [
            {
                "location": {
                    "name": "Hall",
                    "physical_addresses": [{"address_1": "1 Quay Road", "postal_code": "ZE91 5FG"}],
                }
            }
        ],
        "contacts": [{"name": "Jo Example", "phones": [{"number": "01632 960150"}]}],
    }
    path = tmp_path / "page.json"
    path.write_text(json.dumps({"content": [old]}), encoding="utf-8")
    town.take_in(path, _mapping())
    listing = town.waiting("tea")
    assert listing["sessions"] == [{"days": ["monday"], "starts": "10:00", "ends": "12:00"}]
    assert listing["venues"] == [{"name": "Hall", "address": "1 Quay Road", "postcode": "ZE91 5FG"}]
    assert listing["join"] == {"phone": "01632 960150"}
    assert listing["who"] == {"from_age": "60"}

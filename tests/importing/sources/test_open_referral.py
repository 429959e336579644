"""Open Referral in each of its shapes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.importing.sources import open as opening
from generator.importing.sources import open_referral

SERVICE = {"id": "1", "name": "Tea", "status": "active", "service_at_locations": []}
OLD = {"id": "1", "name": "Tea", "eligibilitys": [], "regular_schedules": [], "organization": {"name": "A"}}


@pytest.mark.parametrize(
    "data", [SERVICE, [SERVICE], {"contents": [SERVICE]}, {"content": [OLD]}, {"services": [SERVICE, SERVICE]}]
)
def test_services_are_known_however_they_are_wrapped(data: Any) -> None:
    assert open_referral.is_service_data(data)


@pytest.mark.parametrize(
    "data", [{"id": "1", "name": "Tea"}, [{"name": "Tea", "phone": "1"}], {"contents": []}, "x", []]
)
def test_other_lists_are_not_taken_for_services(data: Any) -> None:
    assert not open_referral.is_service_data(data)


def test_a_package_of_files_is_joined_by_its_ids(write: Callable[[str, str], Path]) -> None:
    write("p/services.csv", "id,organization_id,name,status\ns1,o1,Tea,active\n")
    write("p/organizations.csv", "id,name\no1,Anytown Trust\n")
    write("p/service_at_location.csv", "id,service_id,location_id\nx1,s1,l1\n")
    write("p/locations.csv", "id,name\nl1,Wren Hall\n")
    write("p/phones.csv", "id,service_id,number\np1,s1,01632 960150\n")
    folder = write("p/addresses.csv", "id,location_id,address_1,postal_code\na1,l1,1 Quay Road,ZE91 5FG\n").parent
    source = opening.source(folder)
    assert source.is_open_referral
    (record,) = source.sets[0].read(lambda _: None)
    found = {
        path: record.find(path)[0].text
        for path in (
            "organization.name",
            "phones.number",
            "service_at_locations.location.name",
            "service_at_locations.location.addresses.postal_code",
        )
    }
    assert list(found.values()) == ["Anytown Trust", "01632 960150", "Wren Hall", "ZE91 5FG"]


def test_a_service_that_several_files_tell_is_read_once_in_its_fullest_form(write: Callable[[str, str], Path]) -> None:
    import json

    write("f/list.json", json.dumps({"contents": [SERVICE]}))
    folder = write("f/one.json", json.dumps({**SERVICE, "description": "In full."})).parent
    (services,) = opening.source(folder).sets
    assert [record.find("description")[0].text for record in services.read(lambda _: None)] == ["In full."]

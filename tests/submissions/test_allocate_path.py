"""A new listing lies in the folder of a place it serves, under an id that nobody has."""

from __future__ import annotations

import pytest

from generator.load.yaml_parser import Value
from generator.submissions import allocate_path
from generator.submissions.working_copy import WorkingCopy


@pytest.mark.parametrize(
    ("serves", "address", "into"),
    [
        (["anytown"], "", "anytown"),
        (["old-quay"], "", "anytown"),
        (["everywhere", "anytown"], "", "everywhere"),
        (["otherham", "anytown"], "", "otherham"),
        (["otherham", "anytown"], "listings/anytown/x.yml", "anytown"),
        (["otherham"], "listings/anytown/x.yml", "otherham"),
        (["atlantis"], "", "everywhere"),
        ([], "", "everywhere"),
        ("anytown", "", "everywhere"),
    ],
)
def test_the_folder_is_a_place_that_it_serves(
    working_copy: WorkingCopy, serves: Value, address: str, into: str
) -> None:
    assert allocate_path.place_and_id({"name": "Tea", "serves": serves}, address, working_copy)[0] == into


def test_the_id_is_the_one_suggested_or_else_the_name(working_copy: WorkingCopy) -> None:
    assert (
        allocate_path.place_and_id({"name": "Tea & Chat"}, "directory/listings/anytown/tea.yml", working_copy)[1]
        == "tea"
    )
    assert allocate_path.place_and_id({"name": "Tea & Chat"}, "", working_copy)[1] == "tea-chat"
    assert allocate_path.place_and_id({"name": ["x"]}, "", working_copy)[1]


@pytest.mark.parametrize(
    "path",
    [
        "listings/anytown/../x.yml",
        "listings/atlantis/x.yml",
        "listings/anytown/X.yml",
        "anytown/x.yml",
        "listings/anytown/index.yml",
    ],
)
def test_an_address_where_no_listing_may_lie_is_no_address(working_copy: WorkingCopy, path: str) -> None:
    assert allocate_path.parse_path(path, working_copy) is None


def test_a_free_id_has_the_town_or_a_number(working_copy: WorkingCopy) -> None:
    value: dict[str, Value] = {"venues": [{"town": "Old Quay"}]}
    assert allocate_path.free_id("arabic-tea", value, working_copy) == "arabic-tea-old-quay"
    assert allocate_path.free_id("arabic-tea", {}, working_copy) == "arabic-tea-2"
    assert allocate_path.free_id("arabic-tea", {}, working_copy, ["arabic-tea-2"]) == "arabic-tea-3"
    assert len(allocate_path.free_id("a" * 80, value, working_copy)) <= 80

"""Towns and villages are kept, with their Welsh or Gaelic names; roads are not."""

from __future__ import annotations

import pytest

from generator.geo_import import open_names
from generator.geo_import.open_names import PlaceName
from tests.geo_import import open_data


def test_populated_places_that_belong_are_kept_under_each_of_their_names() -> None:
    lines = open_data.table(open_data.NAMES).encode().splitlines()
    found = list(open_names.collect(lines, lambda name: name.district == "Anyshire"))
    assert found == [
        PlaceName("Old Quay", "Anyshire", "v", 52.4989, -2.1045),
        PlaceName("Market Any", "Anyshire", "t", 52.5079, -2.0898),
        PlaceName("Tref Any", "Anyshire", "t", 52.5079, -2.0898),
    ]


def test_the_district_comes_before_the_county_and_bad_rows_are_passed_over() -> None:
    rows = [
        open_data.name("Hamlet", 393_000, 289_000, "Hamlet", district="Dudley", county="West Midlands"),
        [*open_data.name("Nowhere", 0, 0)[:8], "east", *open_data.name("", 0, 0)[9:]],
        open_data.name("Short", 0, 0)[:20],
    ]
    found = list(open_names.collect(open_data.table(rows).encode().splitlines(), lambda _: True))
    assert [(name.name, name.district, name.kind) for name in found] == [("Hamlet", "Dudley", "h")]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("City of Wolverhampton", "Wolverhampton", True),
        ("Dudley Metropolitan Borough", "dudley", True),
        ("County Durham", "Durham", True),
        ("Castle Point", "Point", False),
        ("", "", False),
    ],
)
def test_an_authority_is_known_with_or_without_what_kind_it_is(one: str, other: str, same: bool) -> None:
    assert open_names.same_place(one, other) is same

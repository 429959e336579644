"""Two organisations of one name are told apart, one described twice is one, and addresses stay."""

from __future__ import annotations

import datetime
from itertools import permutations
from typing import Any

import pytest

from generator.organisation_identity import Description, identified
from schema.organisation import Organisation

ONE, TWO = "1234567", "7654321"
SITE, OTHER_SITE = "https://www.example.org/a", "https://wren.example.org"


def described(id: str, name: str = "Wren Trust", record: str | None = None, **facts: Any) -> Description:
    added = facts.pop("added", None)
    return Description((id, 0), Organisation.model_validate({"name": name, **facts}), record, added)


def ids(*descriptions: Description, **records: dict[str, Any]) -> dict[str, str]:
    known = {id.replace("_", "-"): Organisation.model_validate(facts) for id, facts in records.items()}
    return {key[0]: id for key, id in identified(descriptions, known).ids.items()}


def test_one_name_is_one_organisation_whoever_says_more_of_it() -> None:
    found = ids(described("a"), described("b", charity_number=ONE), described("c", "WREN  trust", website=SITE))
    assert found == {"a": "wren-trust", "b": "wren-trust", "c": "wren-trust"}


@pytest.mark.parametrize(
    ("first", "second", "mark"),
    [
        ({"charity_number": ONE}, {"charity_number": TWO}, TWO),
        ({"website": SITE}, {"website": OTHER_SITE}, "wren-example-org"),
        ({"charity_number": ONE, "website": SITE}, {"charity_number": TWO, "website": SITE}, TWO),
    ],
)
def test_two_of_one_name_are_told_apart_by_number_or_else_by_website(
    first: dict[str, str], second: dict[str, str], mark: str
) -> None:
    found = ids(described("a", **first), described("b", **second))
    assert found == {"a": "wren-trust", "b": f"wren-trust-{mark}"}


def test_one_number_is_one_organisation_though_its_websites_differ() -> None:
    found = ids(
        described("a", charity_number=ONE, website=SITE), described("b", charity_number=ONE, website=OTHER_SITE)
    )
    assert set(found.values()) == {"wren-trust"}


def test_the_first_to_join_the_directory_keeps_the_plain_address() -> None:
    late = described("a", charity_number=ONE, added=datetime.date(2026, 1, 1))
    early = described("b", charity_number=TWO, added=datetime.date(2025, 1, 1))
    assert ids(late, early) == {"a": f"wren-trust-{ONE}", "b": "wren-trust"}


def test_the_order_of_the_listings_makes_no_difference() -> None:
    some = (
        described("a"),
        described("b", charity_number=ONE),
        described("c", charity_number=TWO, website=SITE),
        described("d", website=SITE),
    )
    found = [ids(*order) for order in permutations(some)]
    assert all(one == found[0] for one in found)
    assert found[0]["c"] == found[0]["d"] != found[0]["b"]


def test_a_file_of_its_own_gives_the_id_and_the_facts() -> None:
    named = described("a", "Wren Trust", "wren", charity_number=ONE)
    written_out = described("b", charity_number=ONE, kind="charity")
    other = described("c", charity_number=TWO)
    record = Organisation(name="Wren Trust", charity_number=ONE)
    made = identified((written_out, other, named), {"wren": record})
    assert {key[0]: id for key, id in made.ids.items()} == {"a": "wren", "b": "wren", "c": "wren-trust"}
    assert made.organisations["wren"] is record


def test_the_id_of_a_file_is_taken() -> None:
    assert ids(described("a", "Wren", "wren-trust"), described("b"), wren_trust={"name": "Wren"}) == {
        "a": "wren-trust",
        "b": "wren-trust-2",
    }


def test_what_several_listings_say_is_put_together() -> None:
    some = described("a", other_names=("Wrens",)), described("b", kind="charity", other_names=("Wren Club", "Wrens"))
    together = identified(some, {}).organisations["wren-trust"]
    assert (together.kind, together.other_names, together.website) == ("charity", ("Wrens", "Wren Club"), None)

"""A change through one listing to what several share is a curator's to make."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.submissions.result import ACCEPTED, REFUSED, UNCHANGED, Result
from tests.conftest import NEW, change

Take = Callable[..., list[Result]]
HOUSE = (
    "{name: Open House, address: 3 Chapel Street, town: Anytown, postcode: ZE91 7LL,"
    " not_on: [2026-12-24 to 2027-01-01], notice: Use the side door until June.}"
)
HALL = "{name: Wren Hall, address: 4 Wren Street, town: Anytown, postcode: ZE91 7LN}"


def test_a_shared_fact_says_how_many_listings_it_concerns_and_where_it_stands(take: Take) -> None:
    part = ("organisation.website", "https://www.example.org/neighbours", "https://www.example.org/new")
    (result,) = take(change("online-quiz", part))
    assert result.state == REFUSED
    assert (
        "1.yml:7: organisation: this stands in organisations/anytown-good-neighbours.yml, which 3 listings name. If it"
        " is so for all of them, change that file by hand. If it is so for this listing alone, write it out in the"
        " listing's own file"
    ) in result.text().splitlines()
    assert "    now: https://www.example.org/new" in result.lines


def test_the_rest_of_a_listing_changes_and_still_names_its_records(take: Take) -> None:
    (result,) = take(change("arabic-tea", ("venues", f"[{HOUSE}]", f"[{HOUSE}, {HALL}]")))
    assert result.state == ACCEPTED
    assert result.write
    assert "open-house" in result.write.text
    assert "Wren Hall" in result.write.text
    assert "Chapel Street" not in result.write.text


def test_what_a_record_says_already_is_nothing_to_do(take: Take) -> None:
    (result,) = take(change("arabic-tea", ("venues", f"[{HOUSE}]", "[open-house]")))
    assert result.state == UNCHANGED


def test_another_place_may_be_written_in_place_of_a_shared_one(take: Take) -> None:
    (result,) = take(change("arabic-tea", ("venues", f"[{HOUSE}]", f"[{HALL}]")))
    assert result.state == ACCEPTED


@pytest.mark.parametrize("now", [HOUSE.replace("June", "July"), HOUSE.replace("Open House", "The Open House Rooms")])
def test_a_shared_place_with_other_facts_is_not_another_place(now: str, take: Take) -> None:
    (result,) = take(change("arabic-tea", ("venues", f"[{HOUSE}]", f"[{now}]")))
    assert result.state == REFUSED
    assert "venues/open-house.yml, which 1 listing names" in result.text()


def test_a_new_listing_may_name_a_record(take: Take) -> None:
    text = NEW.replace("{name: Anytown Trust}", "anytown-good-neighbours")
    (result,) = take(text)
    assert (result.state, result.problems) == (ACCEPTED, ())
    (wrong,) = take(text.replace("neighbours", "neighbors"))
    assert 'Did you mean "anytown-good-neighbours"?' in wrong.text()

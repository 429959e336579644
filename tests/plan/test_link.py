"""A plan's link: what is in it, what never is, and what becomes of a broken or hostile one."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.plan.node import TODAY, call, entry, needs_node, plan

pytestmark = needs_node
PRINTS = {"$map": {"choir": "3faB", "food-bank": "91bc"}}
WORDY = plan(entry("choir", "ask for Jo & Co's group"), entry("food-bank"), name="Sam", matters="50% less worry, #1")


def write(of: dict[str, Any], ids: list[str]) -> str:
    fragment: str = call("link", "write", of, {"$set": ids}, PRINTS, TODAY)
    return fragment


def read(fragment: str) -> Any:
    return call("link", "read", fragment, TODAY)


def test_a_link_holds_the_day_and_the_listings_with_their_prints_and_no_word_of_the_person() -> None:
    assert write(WORDY, ["choir", "food-bank"]) == "v=1&on=2026-11-21&l=choir.3faB,food-bank.91bc"


def test_a_listing_that_may_not_be_in_a_link_is_not_and_nor_is_its_note() -> None:
    assert (
        write({**WORDY, "aloud": True, "name": "", "matters": ""}, ["food-bank"])
        == "v=1&on=2026-11-21&l=food-bank.91bc"
    )


def test_a_link_with_words_comes_back_as_the_same_plan() -> None:
    fragment = write({**WORDY, "aloud": True}, ["choir", "food-bank"])
    found = read(f"#{fragment}")
    prints = [("choir", "3faB"), ("food-bank", "91bc")]
    assert [(one["id"], one["print"]) for one in found["plan"]["entries"]] == prints
    assert found["plan"]["entries"][0]["note"] == "ask for Jo & Co's group"
    assert (found["plan"]["name"], found["plan"]["matters"], found["plan"]["on"]) == (
        "Sam",
        "50% less worry, #1",
        TODAY,
    )
    assert found["plan"]["aloud"] is False
    assert parse_qs(fragment)["note.choir"] == ["ask for Jo & Co's group"]


@pytest.mark.parametrize("fragment", ["", "#", "#chosen", "#q=food", "#on=2026-10-01&v=1"])
def test_what_is_not_a_link_is_left_alone(fragment: str) -> None:
    assert read(fragment) is None


def test_repeated_and_hostile_ids_are_counted_and_the_rest_is_shown() -> None:
    found = read(
        "#v=1&on=2026-10-01&l=choir.3faB,choir,<script>,../../etc/passwd,__proto__,%00,food-bank.91bc,CHOIR,constructor"
    )
    assert [one["id"] for one in found["plan"]["entries"]] == ["choir", "food-bank", "constructor"]
    assert found["plan"]["entries"][0]["print"] == "3faB"
    assert found["faults"] == {"unreadable": 5, "repeated": 1, "over": 0, "newer": False}


def test_five_hundred_listings_become_the_first_thirty() -> None:
    found = read("#v=1&l=" + ",".join(f"listing-{n}" for n in range(500)))
    assert [one["id"] for one in found["plan"]["entries"]] == [f"listing-{n}" for n in range(30)]
    assert found["faults"]["over"] == 470


def test_a_link_of_a_megabyte_is_read_in_part() -> None:
    found = read("#v=1&l=" + ",".join(f"{n}-{'x' * 70}" for n in range(12_000)))
    assert len(found["plan"]["entries"]) == 30
    assert found["faults"]["over"] < 300


def test_a_day_to_come_and_a_day_that_is_none_are_not_believed() -> None:
    assert read("#l=choir&on=2030-01-01")["plan"]["on"] == ""
    assert read("#l=choir&on=2026-02-x")["plan"]["on"] == ""


def test_a_later_version_is_read_as_well_as_can_be_and_said() -> None:
    found = read("#v=2&l=choir.abcd&z=new")
    assert [one["id"] for one in found["plan"]["entries"]] == ["choir"]
    assert found["faults"]["newer"] is True


def test_words_in_a_link_are_cut_to_what_a_box_holds() -> None:
    found = read(f"#l=choir&name={'n' * 500}&matters={'m' * 5000}&note.choir={'o' * 500}")["plan"]
    assert [len(found["name"]), len(found["matters"]), len(found["entries"][0]["note"])] == [40, 400, 140]

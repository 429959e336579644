"""Who a listing is for and where they must live, in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.views import eligibility_text
from schema import Listing
from tests.town import PLAIN, one


def listing(**changes: Any) -> Listing:
    return Listing.model_validate({**PLAIN, **changes})


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ({}, "Not known: ask"),
        ({"from_age": "18"}, "People aged 18 and over"),
        ({"to_age": "25"}, "People aged 25 and under"),
        ({"from_age": "0", "to_age": "4"}, "People aged 4 and under"),
        ({"from_age": "1", "to_age": "1"}, "People aged 1"),
        ({"groups": ["carers", "women"]}, "For carers and women"),
        ({"from_age": "60", "note": "Everyone welcome."}, "People aged 60 and over. Everyone welcome"),
        (
            {"any_of": [{"from_age": "60"}, {"groups": ["disabled people"]}]},
            "People aged 60 and over, or disabled people of any age",
        ),
        ({"groups": ["Deaf people"], "note": "Deaf people and their families."}, "Deaf people and their families"),
        ({"groups": ["women"], "note": "Womenfolk."}, "For women. Womenfolk"),
        ({"any_of": [{"groups": ["carers"]}, {"groups": ["veterans", "widows"]}]}, "Carers, or veterans and widows"),
        (
            {"from_age": "18", "any_of": [{"to_age": "25", "groups": ["carers"]}, {"from_age": "60"}]},
            "People aged 18 and over. Also one of these: carers aged 25 and under, or people aged 60 and over",
        ),
    ],
)
def test_who_it_is_for(who: dict[str, Any], words: str) -> None:
    assert eligibility_text.who(listing(who=who)) == words


def test_every_group_is_named_once_and_a_condition_that_says_nothing_is_none() -> None:
    one = listing(who={"groups": ["carers"], "any_of": [{"groups": ["carers", "widows"]}, {"from_age": "60"}, {}]})
    assert one.who.all_groups == ("carers", "widows")
    assert [(each.from_age, each.groups) for each in eligibility_text.conditions(one)] == [
        (None, ("carers", "widows")),
        (60, ()),
    ]


@pytest.mark.parametrize(
    ("catchment", "words"),
    [
        ({"postcodes": ["DY9 8", "DY9 9", "DY5"]}, "Only for people who live in DY9 8, DY9 9 or DY5"),
        ({"gp_in": ["Dudley"]}, "Only for people who are registered with a GP in Dudley"),
        (
            {"postcodes": ["DY9"], "areas": ["Farshire"], "gp_in": ["Dudley", "Lye"]},
            "Only for people who live in DY9 or Farshire, or who are registered with a GP in Dudley or Lye",
        ),
        (
            {"gp_in": ["Beck Surgery", "Moor Medical Centre"]},
            "Only for people who are registered at Beck Surgery or Moor Medical Centre",
        ),
        (
            {"gp_in": ["Beck Surgery", "Lye"]},
            "Only for people who are registered at Beck Surgery, or with a GP in Lye",
        ),
        (
            {"surgeries": ["The Limes", "Beck Surgery"]},
            "Only for people who are registered at The Limes or Beck Surgery",
        ),
        ({"parts": ["the old parish"]}, "Only for people who live in the old parish"),
        (
            {"parts": ["the old parish"], "postcodes": ["DY9 8"], "surgeries": ["The Limes"]},
            "Only for people who live in DY9 8 or the old parish, or who are registered at The Limes",
        ),
        (None, ""),
        ({}, ""),
    ],
)
def test_where_people_must_live(catchment: dict[str, Any] | None, words: str) -> None:
    assert eligibility_text.catchment(listing(catchment=catchment)) == words


def test_a_card_names_few_postcodes_and_counts_the_rest() -> None:
    many = listing(catchment={"postcodes": [f"DY{number}" for number in range(1, 10)]})
    assert eligibility_text.catchment(many, 6).endswith("DY5, DY6 or 3 more")


@pytest.mark.parametrize(
    ("catchment", "words"),
    [
        ({"areas": ["Wending"]}, "Only for people who live in Anytown or Wending"),
        ({"areas": ["Wending"], "postcodes": ["ZE91 5"]}, "Only for people who live in ZE91 5 or Wending"),
        ({"gp_in": ["Dudley"]}, "Only for people who are registered with a GP in Dudley"),
    ],
)
def test_an_area_outside_the_book_comes_on_top_of_those_served(
    catchment: dict[str, Any], words: str, tmp_path: Path
) -> None:
    item = one(tmp_path, serves=["anytown"], catchment=catchment)[0]
    assert item.served == ("Anytown",)
    assert eligibility_text.who_for(item) == words


def test_where_nobody_said_who_it_is_for_nothing_is_said(tmp_path: Path) -> None:
    assert eligibility_text.who_for(one(tmp_path)[0]) == ""

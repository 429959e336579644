"""Listings that may be the same thing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.curation import duplicates
from tests import town

SESSION = {"days": ["tuesday"], "starts": "10:00"}


def _listing(name: str, organisation: str, phone: str = "", **more: Any) -> dict[str, Any]:
    join = {"routes": ["turn up"], **({"phone": phone} if phone else {})} | more.pop("join", {})
    return {"name": name, "organisation": {"name": organisation}, "join": join, **more}


def _pairs(folder: Path, **listings: dict[str, Any]) -> tuple[duplicates.CandidatePair, ...]:
    return duplicates.pairs(town.with_listings(folder, **listings))


def _found(folder: Path, **listings: dict[str, Any]) -> list[tuple[str, str]]:
    return [(pair.first.id, pair.second.id) for pair in _pairs(folder, **listings)]


def test_the_same_thing_typed_twice_is_very_likely(tmp_path: Path) -> None:
    (pair,) = _pairs(
        tmp_path,
        choir=_listing("The Anytown Choir", "Tea Trust", "01632 960123"),
        singers=_listing("Anytown Choir", "The Tea Trust Ltd", "01632 960123", cost={"kind": "free"}),
    )
    assert (pair.first.id, pair.second.id, pair.likelihood) == ("choir", "singers", "Very likely")
    assert pair.reasons == ("the same name", "the same phone")
    assert pair.differing == ("name", "organisation › name", "cost")


def test_each_reason_is_enough_between_two_organisations(tmp_path: Path) -> None:
    page = {"join": {"website": "https://www.example.org/tea"}}
    assert _found(
        tmp_path,
        a_phone=_listing("Apples and pears", "A", "01632 960123"),
        b_phone=_listing("Baked apples", "B", "01632 960123"),
        c_page=_listing("Cake", "C", **page),
        d_page=_listing("Dumplings and cakes", "D", join={"website": "https://example.org/tea/"}),
        e_name=_listing("Elderflower drinks for everyone", "E"),
        f_name=_listing("Elderflower drink for everyone", "F"),
        g_hour=_listing("Gherkins", "G", sessions=[SESSION]),
        h_hour=_listing("Hot gherkins", "H", sessions=[SESSION, {"days": ["friday"], "starts": "09:00"}]),
    ) == [("a-phone", "b-phone"), ("c-page", "d-page"), ("e-name", "f-name"), ("g-hour", "h-hour")]


def test_an_organisations_own_listings_share_a_phone_and_a_page_without_blame(tmp_path: Path) -> None:
    same = {"join": {"website": "https://example.org/"}}
    assert not _pairs(
        tmp_path,
        advice=_listing("Advice", "Tea Trust", "01632 960123", **same),
        lunch=_listing("Lunch", "Tea Trust", "01632 960123", **same),
    )


def test_an_organisations_own_listings_with_one_name_are_asked_about(tmp_path: Path) -> None:
    (pair,) = _pairs(tmp_path, one=_listing("Lunch Club", "Tea Trust"), two=_listing("Lunch club", "Tea Trust"))
    assert pair.reasons == ("the same name", "the same organisation")
    assert pair.differing == ("name",)


def test_a_chain_has_one_name_in_many_towns(tmp_path: Path) -> None:
    there = {"venues": [{"town": "Otherham", "postcode": "ZE95 1AB"}], "serves": ["otherham"]}
    assert not _pairs(tmp_path, one=_listing("Tea Club", "A"), two=_listing("Tea Club", "B", **there))


def test_two_sessions_at_other_hours_are_two_things(tmp_path: Path) -> None:
    evening = {"sessions": [{"days": ["tuesday"], "starts": "19:00"}]}
    assert not _pairs(
        tmp_path,
        day=_listing("Daytime drop-in at the mission", "Mission", sessions=[SESSION]),
        night=_listing("Evening drop-in at the mission", "Mission", **evening),
    )


def test_the_invented_town_holds_nothing_twice() -> None:
    assert duplicates.pairs(town.town()) == ()


def test_the_likeliest_come_first_and_are_told_in_words(tmp_path: Path) -> None:
    found = _pairs(
        tmp_path,
        a=_listing("Apples", "A", "01632 960124"),
        b=_listing("Bread and apples", "B", "01632 960124"),
        x=_listing("Xylophones", "X", "01632 960125"),
        y=_listing("Xylophones", "Y", "01632 960125"),
    )
    assert [pair.weight for pair in found] == [5, 2]
    text = duplicates.text(found)
    assert text.startswith(
        "Very likely the same: the same name, the same phone.\n"
        "  Xylophones (X)\n"
        "    listings/anytown/x.yml\n"
        "  Xylophones (Y)\n"
        "    listings/anytown/y.yml\n"
        "  They differ in: organisation › name.\n\nPerhaps the same: the same phone.\n"
    )


def test_another_name_of_one_is_a_name(tmp_path: Path) -> None:
    (pair,) = _pairs(
        tmp_path,
        choir=_listing("Anytown Choir", "Tea Trust", other_names=["Tuesday Singers"]),
        singers=_listing("The Tuesday Singers", "Quay Makers"),
    )
    assert pair.reasons == ("the same name",)


def test_one_organisation_in_common_is_enough_to_be_of_one(tmp_path: Path) -> None:
    both = {"also_run_by": [{"name": "Quay Makers"}]}
    (pair,) = _pairs(tmp_path, a=_listing("Choir", "Tea Trust", **both), b=_listing("Choir", "Old Friends", **both))
    assert pair.reasons == ("the same name", "the same organisation")


def test_one_name_in_one_area_is_always_offered_whatever_the_hall(tmp_path: Path) -> None:
    here, there = ({"venues": [{"town": "Anytown", "postcode": code}]} for code in ("ZE95 1AA", "ZE95 1AB"))
    found = _found(
        tmp_path,
        first=_listing("Anytown Lunch Club", "A", "01632 960123", **here),
        other=_listing("anytown lunch club", "B", "01632 960124", **there),
    )
    assert found == [("first", "other")]


PAGE = "https://example.org/"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"name": "Parkinson's café"}, {"name": "Singing for Lungs"}),
        (
            {
                "name": "Parkinson's café",
                "organisation": {"name": "Parkinson's Anytown"},
                "summary": "For Parkinson's.",
            },
            {"name": "Singing for Lungs"},
        ),
        ({"name": "Chair yoga at the Arts Centre"}, {"name": "Pottery class at the Arts Centre"}),
        ({"name": "Tuesday lunch club"}, {"name": "Tuesday walking group"}),
        ({"name": "Debt help"}, {"name": "Gardening group"}),
    ],
)
def test_other_activities_of_one_hall_phone_and_page_are_not_offered(
    tmp_path: Path, first: dict[str, Any], second: dict[str, Any]
) -> None:
    shared = {"join": {"routes": ["turn up"], "phone": "01632 960123", "website": PAGE}, "summary": "Come along."}
    assert not _found(
        tmp_path,
        a={"organisation": {"name": "A"}, **shared, **first},
        b={"organisation": {"name": "B"}, **shared, **second},
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("57 West drop-in", "Daytime drop-in at the Baptist church"),
        ("Tuesday Singers", "Anytown Choir: singers wanted"),
        ("Memory Café", "Dementia Café"),
        ("Age UK", "Age UK Anytown"),
        ("St George's Youth Club", "St. George's (Hanworth) Youth Club: Positive Start"),
    ],
)
def test_one_thing_under_two_names_is_offered_when_it_has_one_phone_hall_and_time(
    tmp_path: Path, first: str, second: str
) -> None:
    here = {"sessions": [SESSION], "summary": "Come along."}
    a, b = (_listing(name, name, "01632 960123", **here) for name in (first, second))
    assert _found(tmp_path, a=a, b=b) == [("a", "b")]


def test_what_a_listing_says_of_itself_counts_with_its_name(tmp_path: Path) -> None:
    choir = _listing("Anytown Choir", "Tea Trust", "01632 960123", summary="The Tuesday singers meet for tea.")
    singers = _listing("Tuesday Singers", "Quay Makers", "01632 960123")
    assert _found(tmp_path, choir=choir, singers=singers) == [("choir", "singers")]


LINE = {"venues": None, "ways": ["by phone"], "serves": ["everywhere"], "join": {"routes": ["self"]}}
TEXT = "Ring whenever you need to talk. Someone will listen, whatever is on your mind."


@pytest.mark.parametrize(
    ("first", "second", "more"),
    [
        ("Samaritans", "Samaritans helpline", LINE | {"summary": TEXT}),
        ("Samaritans", "The Samaritans line", LINE),
        ("The Hub at Orchard Church", "Orchard Church Hub", {"sessions": [SESSION], "summary": TEXT}),
        ("The Hub at Orchard Church", "Orchard Church Hub", {"sessions": [SESSION]}),
        ("Knit and Natter", "Natter & knit group", {}),
        ("Over 60s lunch", "Lunch club for over 60s", {}),
        ("Tuesday company", "Friendly faces", {"summary": TEXT}),
    ],
)
def test_one_of_an_organisations_listings_typed_twice_is_found(
    tmp_path: Path, first: str, second: str, more: dict[str, Any]
) -> None:
    two = [_listing(name, "Tea Trust", "01632 960123", **more) for name in (first, second)]
    assert _found(tmp_path, a=two[0], b=two[1]) == [("a", "b")]


@pytest.mark.parametrize(
    ("first", "second", "more"),
    [
        ("Kingsley Hall soft play", "Kingsley Hall shop", {}),
        ("Bereavement line", "Debt advice line", LINE),
        ("The Well food bank", "The Well community café", {}),
        ("Tuesday walk", "Monday singing", {}),
    ],
)
def test_an_organisations_other_listings_are_still_not_offered(
    tmp_path: Path, first: str, second: str, more: dict[str, Any]
) -> None:
    one = _listing(first, "Tea Trust", "01632 960123", **more)
    other = _listing(second, "Tea Trust", "01632 960123", summary="Something else altogether.", **more)
    assert not _found(tmp_path, a=one, b=other)

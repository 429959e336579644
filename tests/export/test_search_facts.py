"""The finder's filters of places, people, postcodes, routes and facilities: its engine under Node."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from generator import export
from tests.export.test_search_index import ask, ids, search, written
from tests.node.program import needs_node
from tests.town import TODAY, with_listings

pytestmark = needs_node


def engine(folder: Path, **listings: dict[str, Any]) -> Path:
    """Return the folder of a finder over these listings: each plain, with some fields changed."""
    directory = with_listings(folder, **listings)
    return written(export.search_index.files(directory, TODAY), folder / "site")


def answers(folder: Path, **query: Any) -> dict[str, list[str]]:
    """Return the ids that a search finds, each with the filters that it does not answer."""
    return {one["id"]: one["unknown"] for one in search(folder, **query)["shown"]}


def options(folder: Path, key: str, **query: Any) -> dict[str, tuple[int, int]]:
    """Return the counts of a filter's options: how many have it, and how many may."""
    return {each["value"]: (each["count"], each["unknown"]) for each in search(folder, **query)["facets"][key]}


# --- places -------------------------------------------------------------------------------------------------------

PLACES = {
    "open": {"places": "open"},
    "waits": {"places": "waiting list"},
    "full": {"places": {"kind": "full", "until": "2027-04-01"}},
    "shut": {"places": "closed to new people"},
    "silent": {},
}


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return engine(tmp_path_factory.mktemp("places"), **PLACES)


def test_places_now_keeps_what_is_not_known_and_marks_it(places: Path) -> None:
    assert answers(places, places="now") == {"open": [], "silent": ["places"]}
    assert answers(places, places="now", confirmed="yes") == {"open": []}
    assert options(places, "places", q="tea") == {"now": (1, 1)}


def test_what_was_full_until_a_day_is_not_known_from_that_day_on(places: Path) -> None:
    later = answers(places, places="now", today="2027-04-01")
    assert later == {"open": [], "silent": ["places"], "full": ["places"]}
    assert "full" not in answers(places, places="now", today="2027-03-31")


def test_a_card_says_what_is_so_on_the_readers_day(places: Path) -> None:
    for today, words in (
        ("2027-03-31", "Full until 1 April 2027"),
        ("2027-04-01", "Was full until 1 April 2027: ring to ask"),
    ):
        shown = search(places, q="tea", today=today)["shown"]
        assert {one["id"]: one["places"] for one in shown}["full"] == words


def test_a_result_says_the_note_about_places(tmp_path: Path) -> None:
    site = engine(tmp_path, bus={"places": {"kind": "open", "note": "The minibus is full."}})
    assert search(site, q="tea")["shown"][0]["places"] == "Has room. The minibus is full."


def test_what_has_no_room_comes_after_what_has_and_is_never_lost(places: Path) -> None:
    found = ids(search(places, near="Old Quay"))
    assert set(found) == set(PLACES)
    assert set(found[-2:]) == {"full", "shut"}
    assert ids(search(places, near="Old Quay", today="2027-04-01"))[-1] == "shut"


def test_no_room_is_told_before_any_distance(tmp_path: Path) -> None:
    far = [{"name": "Far Hall", "town": "Northside", "postcode": "ZE92 1AB"}]
    site = engine(tmp_path, near={"places": "full"}, far={"venues": far, "serves": ["anytown", "otherham"]})
    assert ids(search(site, near="ZE91 5FG")) == ["far", "near"]


# --- who it is for ------------------------------------------------------------------------------------------------

EITHER = {"any_of": [{"from_age": 60}, {"groups": ["disabled people"]}]}


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return engine(
        tmp_path_factory.mktemp("people"),
        either={"who": EITHER},
        adults={"who": {"from_age": 18, **EITHER}},
        both={"who": {"from_age": 60, "groups": ["disabled people"]}},
    )


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"age": 40}, {"either": ["age"], "adults": ["age"]}),
        ({"age": 70}, {"either": [], "adults": [], "both": []}),
        ({"age": 40, "group": "disabled people"}, {"either": [], "adults": []}),
        ({"age": 12, "group": "disabled people"}, {"either": []}),
        ({"group": "disabled people"}, {"either": [], "adults": [], "both": []}),
        ({"age": 40, "confirmed": "yes"}, {}),
    ],
)
def test_any_of_several_conditions_is_enough(people: Path, query: dict[str, Any], found: Any) -> None:
    assert answers(people, **query) == found


def test_a_group_of_a_condition_is_counted_as_a_choice(people: Path) -> None:
    assert options(people, "group", age=40) == {"disabled people": (2, 0)}


# --- where people must live ---------------------------------------------------------------------------------------

DISTRICTS = {"catchment": {"postcodes": ["ZE91 5", "ZE92"]}}
IN, OUT = "Your postcode is one of those it is for", "Your postcode is not one of those it is for"


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return engine(
        tmp_path_factory.mktemp("homes"),
        only=DISTRICTS,
        doctor={"catchment": {"postcodes": ["ZE91 5"], "gp_in": ["Anytown"]}},
        parish={"catchment": {"postcodes": ["ZE91 5"], "parts": ["the old parish"]}},
        surgery={"catchment": {"postcodes": ["ZE91 5"], "surgeries": ["The Limes"]}},
        anyone={},
    )


@pytest.mark.parametrize(
    ("near", "group", "words"),
    [
        ("ZE91 5AB", "near", IN),
        ("ze91 5", "near", IN),
        ("ZE91 6AB", "other_area", OUT),
        ("ZE91 6", "other_area", OUT),
        ("ZE91", "near", ""),
        ("ZE90", "other_area", OUT),
        ("ZE92", "near", IN),
        ("ZE92 1AA", "near", IN),
        ("YO1 7AA", "other_area", OUT),
        ("Old Quay", "near", ""),
    ],
)
def test_a_postcode_outside_comes_last_and_says_so(homes: Path, near: str, group: str, words: str) -> None:
    shown = search(homes, near=near)["shown"]
    only = next(one for one in shown if one["id"] == "only")
    assert (only["group"], only["elsewhere"]) == (group, words)
    assert only["terms"] == ["Only for people who live in ZE91\u00a05 or ZE92"]
    if words == OUT:
        assert shown[-1]["id"] == "only" or shown[-1]["group"] == "other_area"


def test_nobody_is_outside_who_may_have_another_way_in(homes: Path) -> None:
    doctor = next(one for one in search(homes, near="ZE90 1AB")["shown"] if one["id"] == "doctor")
    assert (doctor["group"], doctor["elsewhere"]) == ("near", "")


def test_a_sector_is_a_place(homes: Path) -> None:
    (place,) = ask(homes, ("place", "ZE91 5"))
    assert (place["kind"], place["label"], place["codes"]) == ("sector", "ZE91 5", ["ZE91", "ZE91 5"])


# --- no fixed place, routes and facilities ------------------------------------------------------------------------

TURN_UP = {"routes": ["turn up"], "phone": "01632 960123"}


def test_what_meets_in_different_places_is_near_in_the_area_it_serves(tmp_path: Path) -> None:
    site = engine(tmp_path, walk={"venues": None, "no_fixed_place": "yes", "join": TURN_UP})
    (walk,) = search(site, near="Old Quay", within=1)["shown"]
    assert (walk["group"], walk["where"]) == ("near", "We meet in different places: ring to find out where")
    (walk,) = search(site, near="Otherham")["shown"]
    assert walk["group"] == "other_area"


def test_what_is_in_person_alone_and_says_no_place_is_not_told_to_come_to_you(tmp_path: Path) -> None:
    site = engine(tmp_path, walk={"venues": None}, line={"venues": None, "ways": ["in person", "by phone"]})
    found = {one["id"]: (one["group"], one["where"]) for one in search(site, near="Old Quay")["shown"]}
    assert found["walk"] == ("near", "Ring to ask where")
    assert found["line"][0] == "comes_to_you"


def test_any_professional_is_every_role_and_a_role_is_itself(tmp_path: Path) -> None:
    site = engine(
        tmp_path,
        any={"join": {"routes": ["any professional"], "phone": "01632 960123"}},
        midwife={"join": {"routes": ["midwife"], "phone": "01632 960123"}},
        own={"join": {"routes": ["self"], "phone": "01632 960123"}},
    )
    assert set(answers(site, route="midwife")) == {"any", "midwife"}
    assert set(answers(site, route="health visitor")) == {"any"}
    assert set(answers(site, route="self,school")) == {"own", "any"}
    assert set(answers(site, route="any professional")) == {"any"}
    counts = options(site, "route", q="tea")
    assert (counts["midwife"], counts["school"], counts["self"]) == ((2, 0), (1, 0), (1, 0))


def test_dogs_are_a_filter_that_keeps_what_is_not_known(tmp_path: Path) -> None:
    site = engine(
        tmp_path,
        dogs={"facilities": {"dogs": "yes", "creche": "yes"}},
        none={"facilities": {"dogs": "no"}},
        silent={},
    )
    assert answers(site, facility="dogs") == {"dogs": [], "silent": ["facility"]}
    assert answers(site, facility="dogs,creche", confirmed="yes") == {"dogs": []}
    assert options(site, "facility", q="tea")["dogs"] == (1, 1)


def test_words_of_a_voucher_and_of_dogs_are_found(tmp_path: Path) -> None:
    site = engine(
        tmp_path, a={"cost": {"kind": "free", "voucher": "the library"}}, b={"facilities": {"dogs": "yes"}}, c={}
    )
    assert ids(search(site, q="voucher")) == ["a"]
    assert ids(search(site, q="dogs welcome"))[0] == "b"


def test_the_day_is_that_of_the_reader_a_year_after_the_build(tmp_path: Path) -> None:
    until = datetime.date(2027, 10, 1)
    site = engine(tmp_path, full={"places": {"kind": "full", "until": f"{until}"}}, other={})
    assert ids(search(site, near="Old Quay", today=f"{until}")) == sorted(["full", "other"])
    assert ids(search(site, near="Old Quay", today="2027-09-30")) == ["other", "full"]


def test_a_second_line_is_found_by_its_number(tmp_path: Path) -> None:
    join = {"routes": ["self"], "phone": "01632 960123", "other_phones": [{"label": "Urdu", "number": "01632 960177"}]}
    site = engine(tmp_path, two={"join": join}, other={})
    assert ids(search(site, q="01632 960177")) == ["two"]


# --- cost and languages -------------------------------------------------------------------------------------------


def test_who_has_no_money_loses_nothing_that_is_paid_for_as_people_can(tmp_path: Path) -> None:
    site = engine(
        tmp_path, gift={"cost": {"kind": "donation"}}, free={"cost": {"kind": "free"}}, paid={"cost": {"kind": "paid"}}
    )
    assert answers(site, cost="free") == {"gift": [], "free": []}
    assert answers(site, cost="donation") == {"gift": []}
    assert options(site, "cost", q="tea") == {"free": (2, 0), "donation": (1, 0), "paid": (1, 0)}
    labels = {each["value"]: each["label"] for each in search(site, q="tea")["facets"]["cost"]}
    assert labels["free"] == "Free, or pay what you can"


def test_a_language_is_found_by_the_first_word_of_its_name(tmp_path: Path) -> None:
    site = engine(
        tmp_path,
        sorani={"languages": ["Kurdish Sorani"]},
        arabic={"languages": ["Arabic"]},
        sign={"languages": ["British Sign Language"]},
        silent={},
    )
    assert answers(site, language="kurdish") == {"sorani": [], "silent": ["language"]}
    assert answers(site, language="sorani", confirmed="yes") == {}
    assert answers(site, language="kurdish sorani", confirmed="yes") == {"sorani": []}


def test_a_language_counts_its_narrower_names(tmp_path: Path) -> None:
    site = engine(tmp_path, sorani={"languages": ["Kurdish Sorani"]}, any={"languages": ["Kurdish"]})
    assert options(site, "language", q="tea") == {"kurdish": (2, 0), "kurdish sorani": (1, 0)}
    assert set(answers(site, language="kurdish", confirmed="yes")) == {"sorani", "any"}

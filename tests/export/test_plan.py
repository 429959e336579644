"""What a plan says of a listing, and the letters by which it tells that something has changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.export.plan import fingerprint, plan
from generator.resolve import Directory
from tests.town import one, town, with_listings


def facts(directory: Directory) -> dict[str, Any]:
    """Return what every shard holds, by listing id."""
    shards = [
        json.loads(data) for name, data in plan(directory).items() if not name.endswith(("plan.json", "more.json"))
    ]
    return {id: fact for shard in shards for id, fact in shard.items()}


def test_a_listing_says_what_a_sheet_of_paper_needs() -> None:
    choir = facts(town())["sing-along-choir"]
    assert choir["name"] == "Anytown Sing-Along Choir"
    assert choir["where"] == ["Anytown Arts Centre, 12 Harbour Street, Anytown, ZE90\u00a01AB"]
    assert choir["when"][0].startswith("Tuesdays, 7pm to 9pm")
    assert choir["cost"] == "£3 a session, first visit free"
    assert choir["first"] == "Just turn up, or ring for a chat first."
    assert choir["phones"][0] == ["01632 960120", "tel:+441632960120", ""]
    assert choir["phones"][1][2] == "Evenings"
    assert (choir["checked"], choir["overdue"]) == ("2026-10-01", "2027-06-28")
    assert choir["teams"] == ["anytown"]


def test_when_only_one_more_is_left_it_is_told() -> None:
    advice = facts(town())["money-advice"]
    assert len(advice["when"]) == len(advice["where"]) == 3
    assert not any("more" in words for words in (*advice["when"], *advice["where"]))


def test_four_times_are_two_and_how_many_more(tmp_path: Path) -> None:
    sessions = [{"days": [day]} for day in ("monday", "tuesday", "thursday", "sunday")]
    told = facts(one(tmp_path, sessions=sessions)[1])["tea"]
    assert told["when"] == ["Mondays", "Tuesdays", "and 2 more: ask, or look at its page"]


def test_what_is_not_known_is_left_out(tmp_path: Path) -> None:
    _, directory = one(tmp_path)
    assert {"when", "cost", "first", "checked", "paused", "closed", "sensitive"}.isdisjoint(facts(directory)["tea"])


def test_one_without_a_place_says_how_it_happens() -> None:
    assert facts(town())["telephone-friends"]["where"] == ["By phone, home visit or by post"]


def test_an_old_id_leads_to_the_listing() -> None:
    assert facts(town())["tuesday-singers"] == {"now": "sing-along-choir"}


def test_a_listing_that_ends_says_when(tmp_path: Path) -> None:
    directory = with_listings(tmp_path, over={"last_date": "2026-11-20"}, tea={"last_date": "2027-03-31"})
    assert facts(directory)["over"]["closed"] == "Now ended. Its last day was 20 November 2026."
    tea = facts(directory)["tea"]
    assert (tea["ends"], tea["ended_at"]) == ("2027-03-31", "2027-04-01T00:00")
    assert "closed" not in facts(directory)["tea"]


def test_a_closed_listing_says_so_and_what_to_try() -> None:
    lunch = facts(town())["lunch-club"]
    assert lunch["closed"] == "Now closed. The cook has retired."
    names = [["telephone-friends", "Telephone Friends"], ["sing-along-choir", "Anytown Sing-Along Choir"]]
    assert lunch["try"] == names


def test_a_paused_listing_says_until_when() -> None:
    walkers = facts(town())["harbour-walkers"]
    assert walkers["paused"] == "Paused until 7 March 2027. The sea wall is being mended."


def test_a_private_place_is_never_more_than_its_town() -> None:
    haven = facts(town())["safe-haven"]
    assert haven["sensitive"] == 1
    assert haven["where"] == ["Anytown. The address is kept private"]


def test_the_teams_are_those_of_the_areas_it_serves() -> None:
    assert facts(town())["money-advice"]["teams"] == ["northside", "anytown"]
    assert "teams" not in facts(town())["tea-text-line"]


# --- the letters --------------------------------------------------------------------------------------------------

CHANGES: dict[str, tuple[int, dict[str, Any]]] = {
    "times": (0, {"sessions": [{"days": ["friday"]}]}),
    "a note about times": (0, {"times_note": "By arrangement"}),
    "place": (1, {"venues": [{"name": "Library", "town": "Northside", "postcode": "ZE90 4EF"}]}),
    "cost": (2, {"cost": {"kind": "free"}}),
    "phone": (3, {"join": {"routes": ["self"], "phone": "01632 960124"}}),
    "first step": (3, {"join": {"routes": ["self"], "phone": "01632 960123", "first_step": "Ring first."}}),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_letter_changes_with_its_facts_and_no_other_does(what: str, tmp_path: Path) -> None:
    place, changes = CHANGES[what]
    before = fingerprint(one(tmp_path / "before")[0].listing)
    after = fingerprint(one(tmp_path / "after", **changes)[0].listing)
    assert [n for n in range(4) if before[n] != after[n]] == [place]


def test_words_that_are_not_on_paper_change_no_letter(tmp_path: Path) -> None:
    changes = {"name": "Tea", "description": "More words.", "reviewed": {"on": "2026-10-01", "by": "Anytown CVS"}}
    before, after = (fingerprint(one(tmp_path / n, **c)[0].listing) for n, c in (("a", {}), ("b", changes)))
    assert before == after


def test_letters_are_plain_so_that_no_program_ends_a_link_at_one() -> None:
    prints = [fingerprint(item.listing) for item in town().listings.values()]
    assert all(len(letters) == 4 and letters.isalnum() and letters.isascii() for letters in prints)


# --- the facts of real groups -------------------------------------------------------------------------------------


def test_a_plan_says_places_terms_and_what_people_will_find() -> None:
    bundles = facts(town())["baby-bundles"]
    assert bundles["places"] == [
        "Full until 1 April 2027. We begin again after Easter.",
        "2027-04-01",
        "Was full until 1 April 2027: ring to ask. We begin again after Easter.",
    ]
    assert bundles["terms"][1] == "Voucher needed, from your health visitor, midwife or school"
    assert bundles["know"][0] == "You can bring your children"
    assert "join" not in bundles  # the first step says how
    assert facts(town())["saturday-ramblers"]["where"] == ["We meet in different places: ring to find out where"]
    assert facts(town())["debt-web-chat"]["join"].endswith("housing officer can refer you")


def test_what_to_do_before_a_journey_is_told_of_each(tmp_path: Path) -> None:
    alone = facts(one(tmp_path, join={"routes": ["turn up"]})[1])["tea"]
    assert alone["ask"].startswith("We have no number or website for it.")
    assert alone["alone"] == 1
    choir = facts(town())["sing-along-choir"]
    assert (choir["ask"], choir.get("alone")) == ("Ring or look before you go.", None)


def test_a_letter_changes_with_a_voucher_and_with_a_catchment(tmp_path: Path) -> None:
    before = fingerprint(one(tmp_path / "before", cost={"kind": "free"})[0].listing)
    voucher = fingerprint(one(tmp_path / "v", cost={"kind": "free", "voucher": "a school"})[0].listing)
    homes = {"cost": {"kind": "free"}, "catchment": {"postcodes": ["ZE91 5"]}}
    catchment = fingerprint(one(tmp_path / "c", **homes)[0].listing)
    assert [n for n in range(4) if before[n] != voucher[n]] == [2]
    assert [n for n in range(4) if before[n] != catchment[n]] == [1]


def test_a_note_about_times_is_told_beside_them(tmp_path: Path) -> None:
    """Such as an answerphone out of hours."""
    note = "Out of hours leave a message, and we ring back the next day."
    told = facts(one(tmp_path, sessions=[{"days": ["monday"]}], times_note=note)[1])["tea"]
    assert told["when"] == ["Mondays", note]


def test_a_second_line_in_another_language_is_told_with_its_label(tmp_path: Path) -> None:
    join = {
        "routes": ["self"],
        "phone": "01632 960123",
        "other_phones": [{"label": "Bengali (বাংলা), Thursdays", "number": "01632 960124"}],
    }
    told = facts(one(tmp_path, join=join)[1])["tea"]
    assert [phone[2] for phone in told["phones"]] == ["", "Bengali (বাংলা), Thursdays"]


def test_where_letters_go_and_when_the_phone_is_answered_are_told(tmp_path: Path) -> None:
    join = {"routes": ["self"], "phone": "01632 960123", "phone_hours": "Weekdays", "post": "Tea, PO Box 12"}
    told = facts(one(tmp_path, join=join)[1])["tea"]
    assert (told["post"], told["phones"][0][2]) == ("Tea, PO Box 12", "Answered: Weekdays")


def test_several_who_run_it_are_named_and_one_alone_is_not(tmp_path: Path) -> None:
    several = facts(one(tmp_path / "a", also_run_by=[{"name": "Quay Makers"}])[1])["tea"]
    assert several["by"] == "Anytown Trust with Quay Makers"
    assert "by" not in facts(one(tmp_path / "b")[1])["tea"]

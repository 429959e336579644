"""A listing on paper says what its page says, and some listings are never on paper."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.leaflets.entry import entry, printable
from generator.leaflets.model import LabelledText, LeafletListing
from tests.town import TODAY, one, town

SITE = "https://linkbook.example.org/anytown/"


def of(folder: Path, **changes: Any) -> LeafletListing:
    return entry(one(folder, **changes)[0], SITE)


def facts(found: LeafletListing) -> dict[str, str]:
    return {fact.label: fact.words for fact in found.facts}


def test_an_entry_has_everything_that_a_person_needs_first() -> None:
    found = entry(town().listings["sing-along-choir"], SITE)
    assert found.name == "Anytown Sing-Along Choir"
    assert list(facts(found)) == ["When", "Where", "Cost", "Who for", "First step", "Ring"]
    assert facts(found)["Where"] == "Anytown Arts Centre, 12 Harbour Street, Anytown, ZE90\u00a01AB"
    assert facts(found)["Cost"] == "£3 a session, first visit free"
    assert facts(found)["First step"] == "Just turn up, or ring for a chat first."
    assert found.facts[-2] == LabelledText("Ring", "01632\u00a0960120", "tel:+441632960120")
    assert found.freshness == "Checked 1 October 2026"
    assert found.code.url == f"{SITE}listings/sing-along-choir/"


def test_an_entry_that_nobody_has_checked_says_so(tmp_path: Path) -> None:
    assert of(tmp_path).freshness == "Not yet checked"


def test_a_paused_entry_says_until_when_and_why(tmp_path: Path) -> None:
    found = of(tmp_path, status={"kind": "paused", "until": "2027-01-10", "reason": "The roof is being mended."})
    assert found.notices == ("Paused until 10 January 2027. The roof is being mended.",)


def test_a_cost_that_is_not_known_is_to_be_asked_for(tmp_path: Path) -> None:
    assert facts(of(tmp_path))["Cost"] == "Not known: ask"


def test_without_a_first_step_the_ways_to_join_are_told(tmp_path: Path) -> None:
    assert facts(of(tmp_path))["First step"] == "Get in touch yourself"


def test_with_nowhere_to_go_it_says_how_people_take_part(tmp_path: Path) -> None:
    assert facts(of(tmp_path, venues=None, ways=["by phone", "online"]))["How"] == "By phone or online"


def _with_many(folder: Path, halls: int, days: tuple[str, ...]) -> dict[str, str]:
    venues = [{"name": f"Hall {n + 1}", "town": "Anytown"} for n in range(halls)]
    sessions = [{"days": [day], "starts": "10:00"} for day in days]
    return facts(of(folder, venues=venues, sessions=sessions, times_note="Not in August."))


WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")


def test_many_venues_and_times_are_counted(tmp_path: Path) -> None:
    told = _with_many(tmp_path, 4, WEEK)
    assert told["Where"] == "Hall 1, Anytown; Hall 2, Anytown and 2 more"
    assert told["When"].endswith("Thursdays, from 10am; and 2 more; Not in August.")


def test_one_more_venue_or_time_is_printed(tmp_path: Path) -> None:
    told = _with_many(tmp_path, 3, WEEK[:5])
    assert told["Where"] == "Hall 1, Anytown; Hall 2, Anytown; Hall 3, Anytown"
    assert told["When"].endswith("Thursdays, from 10am; Fridays, from 10am; Not in August.")


def test_a_private_address_is_never_printed(tmp_path: Path) -> None:
    venue = {"town": "Anytown", "keep_address_private": "yes"}
    assert facts(of(tmp_path, venues=[venue]))["Where"] == "Anytown. The address is kept private"


def test_a_number_to_text_and_an_address_to_write_to(tmp_path: Path) -> None:
    found = of(tmp_path, join={"routes": ["self"], "text": {"to": "85258", "say": "TEA"}, "email": "a@example.org"})
    assert facts(found)["Text"] == "TEA to 85258"
    assert found.facts[-1] == LabelledText("E-mail", "a@example.org", "mailto:a@example.org")


def test_letters_are_told_where_nobody_can_ring_and_hours_beside_the_number(tmp_path: Path) -> None:
    post = {"routes": ["self"], "post": "Pen Friends, PO Box 12, Old Quay"}
    assert facts(of(tmp_path / "a", join=post))["Write to"] == "Pen Friends, PO Box 12, Old Quay"
    rung = facts(of(tmp_path / "b", join={**post, "phone": "01632 960123", "phone_hours": "Weekdays"}))
    assert rung["Ring"] == "01632\u00a0960123 (Answered: Weekdays)"
    assert "Write to" not in rung


# --- what is never on paper ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "on_paper"),
    [
        ({}, True),
        ({"status": {"kind": "paused"}}, True),
        ({"status": {"kind": "closed"}}, False),
        ({"last_date": "2026-11-20"}, False),
        ({"last_date": "2026-11-21"}, True),
        ({"sensitive": "yes"}, False),
        ({"needs": ["domestic-abuse"], "sensitive": "yes"}, False),
        ({"reviewed": {"on": "2026-01-01", "by": "X"}}, True),
        ({"reviewed": {"on": "2024-01-01", "by": "X"}}, False),
    ],
)
def test_closed_sensitive_and_very_old_listings_are_not_printed(
    tmp_path: Path, changes: dict[str, Any], on_paper: bool
) -> None:
    item, _ = one(tmp_path, **changes)
    assert printable([item], TODAY) == ([item] if on_paper else [])


def test_very_old_is_overdue_by_more_than_a_year(tmp_path: Path) -> None:
    item, _ = one(tmp_path, reviewed={"on": "2025-01-01", "by": "X"})
    last = datetime.date(2025, 1, 1) + datetime.timedelta(days=180 + 90 + 365)
    assert printable([item], last) == [item]
    assert printable([item], last + datetime.timedelta(days=1)) == []


def test_an_entry_says_first_that_it_is_full_and_what_is_needed(tmp_path: Path) -> None:
    found = of(tmp_path, places="full", cost={"kind": "free", "voucher": "the library", "membership": "Join there"})
    assert found.notices == ("Full", "Voucher needed, from the library", "Membership needed. Join there")


def test_who_may_come_and_what_they_will_find_is_on_paper(tmp_path: Path) -> None:
    who = {"any_of": [{"from_age": 60}, {"groups": ["carers"]}]}
    told = facts(of(tmp_path, who=who, catchment={"postcodes": ["ZE91 5"]}, facilities={"dogs": "yes"}))
    assert told["Who for"] == "People aged 60 and over, or carers of any age. Only for people who live in ZE91 5"
    assert told["Also"] == "Dogs are welcome"


def test_what_meets_in_different_places_says_how_to_find_out(tmp_path: Path) -> None:
    told = facts(of(tmp_path, venues=None, no_fixed_place="yes"))
    assert told["Where"] == "We meet in different places: ring to find out where"


def test_a_page_is_on_paper_where_there_is_nobody_to_ring(tmp_path: Path) -> None:
    join = {"routes": ["self"], "social": ["https://social.example.org/tea"]}
    assert facts(of(tmp_path, join=join))["Look at"] == "social.example.org/tea"

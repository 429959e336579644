"""What every leaflet has: urgent help from settings alone, the team, and whom to tell that something is wrong."""

from __future__ import annotations

import datetime

from generator import views
from generator.leaflets.common_parts import common_parts, dated
from tests.town import TODAY, town

FURNITURE = views.chrome(town(), TODAY)
COMMON = common_parts(town(), FURNITURE, "areas/anytown/", "this leaflet", town().places["anytown"])


def test_urgent_help_says_when_who_and_how() -> None:
    assert [(fact.label, fact.words, fact.note) for fact in COMMON.urgent] == [
        ("Someone's life is in danger", "Emergency services: ring 999.", ""),
        ("You need medical help now", "NHS 111: ring 111.", "Open day and night."),
        ("You would rather text than talk", "Shout: text SHOUT to 85258.", "Free, at any time."),
    ]


def test_what_is_read_from_far_off_says_only_whom_to_ring() -> None:
    made = common_parts(town(), FURNITURE, "areas/anytown/", "x", brief=True)
    assert [line.words for line in made.urgent] == [
        "Emergency services: ring 999.",
        "NHS 111: ring 111.",
        "Shout: text SHOUT to 85258.",
    ]


def test_the_team_of_the_place_is_told_with_its_number_once() -> None:
    words = " ".join(block.words for block in COMMON.team)
    assert words.startswith("Anytown Link Workers: a link worker listens")
    assert words.count("01632\u00a0960101") == 1


def test_a_number_that_the_teams_words_leave_out_is_added() -> None:
    made = common_parts(town(), FURNITURE, "areas/northside/", "x", town().places["northside"])
    assert made.team[-1].words == "Ring 01632\u00a0960102."


def test_a_leaflet_about_no_place_names_no_team() -> None:
    assert common_parts(town(), FURNITURE, "listings/x/", "x").team == ()


def test_the_publisher_asks_to_be_told_what_is_wrong() -> None:
    assert [block.words for block in COMMON.publisher] == [
        "Published by Anytown Council for Voluntary Service.",
        "Is something wrong or missing? Please ring 01632\u00a0960100 or write to curators@example.org.",
    ]


def test_the_date_is_that_of_the_facts_and_never_of_the_printing() -> None:
    assert dated(datetime.date(2026, 10, 1)) == "Facts added or checked up to 1 October 2026."
    assert dated(None) == "No one has checked these facts yet."

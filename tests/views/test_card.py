"""A card says enough to decide, and cards stand in the order in which to trust them."""

from __future__ import annotations

from pathlib import Path

from generator.languages import catalogue
from generator.views.card import card, cards
from tests.town import one, town, with_listings


def test_a_card_says_what_where_when_what_it_costs_and_how_to_ring() -> None:
    shown = card(town().listings["sing-along-choir"])
    assert shown.name == "Anytown Sing-Along Choir"
    assert shown.href == "listings/sing-along-choir/"
    assert shown.where == "Anytown Arts Centre, Anytown"
    assert shown.cost == "£3 a session, first visit free"
    assert shown.first
    assert shown.phone is not None
    assert (shown.phone.shown, shown.phone.href) == ("01632 960120", "tel:+441632960120")
    assert shown.freshness.label == "Checked 1 October 2026"


def test_a_card_says_nothing_of_a_cost_that_is_not_known(tmp_path: Path) -> None:
    assert card(one(tmp_path)[0]).cost == ""


def test_a_card_names_two_times_and_counts_the_rest(tmp_path: Path) -> None:
    sessions = [{"days": [day]} for day in ("monday", "tuesday", "friday", "sunday")]
    when = card(one(tmp_path, sessions=sessions)[0]).when
    assert when == "Mondays; Tuesdays; and 2 more"
    assert catalogue("cy").told(when) == "Dydd Llun; Dydd Mawrth; a 2 arall"


def test_a_card_without_sessions_says_the_note_about_times(tmp_path: Path) -> None:
    assert card(one(tmp_path, times_note="By arrangement")[0]).when == "By arrangement"


def test_overdue_cards_come_last_and_paused_ones_before_them(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path,
        a={"name": "A", "reviewed": {"on": "2020-01-01", "by": "X"}},
        b={"name": "B", "status": {"kind": "paused", "until": "2027-01-10"}},
        d={"name": "d"},
        c={"name": "C", "reviewed": {"on": "2026-11-01", "by": "X"}},
    )
    assert [one.name for one in cards(directory.listings.values())] == ["C", "d", "B", "A"]


def test_a_card_says_places_and_what_is_needed_before_the_journey(tmp_path: Path) -> None:
    facts = {
        "places": {"kind": "full", "until": "2027-04-01", "note": "Ask after Easter."},
        "catchment": {"postcodes": ["ZE91 5"]},
        "cost": {"kind": "free", "voucher": "the library"},
    }
    shown = card(one(tmp_path, **facts)[0])
    assert (shown.places.words, shown.places.until) == ("Full until 1 April 2027. Ask after Easter.", "2027-04-01")
    assert shown.terms == ("Only for people who live in ZE91\u00a05", "Voucher needed, from the library")


def test_what_has_no_room_comes_after_what_has(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path, a={"name": "A", "places": "full"}, b={"name": "B"}, c={"name": "C", "places": "waiting list"}
    )
    assert [one.name for one in cards(directory.listings.values())] == ["B", "C", "A"]


def test_a_card_never_says_has_places_alone_where_a_note_limits_them(tmp_path: Path) -> None:
    note = "The minibus is full, so you would have to get yourself here."
    assert card(one(tmp_path, places={"kind": "open", "note": note})[0]).places.words == f"Has room. {note}"

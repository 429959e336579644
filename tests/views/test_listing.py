"""A listing's own page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator import render, urls
from generator.views import chrome, listing
from generator.views.listing import ListingView
from tests.conftest import TODAY
from tests.town import one, town, with_listings


def view(id: str) -> ListingView:
    found: Any = listing.page(town().listings[id], town()).view
    return found


def test_a_page_has_its_name_for_a_title_and_its_summary_for_a_description() -> None:
    page = listing.page(town().listings["sing-along-choir"], town())
    assert (page.address, page.title) == ("listings/sing-along-choir/", "Anytown Sing-Along Choir")
    assert page.description.startswith("Sing with neighbours")
    assert str(page.modified) == "2026-10-01"
    assert page.listed
    assert not page.sensitive


def test_a_sensitive_page_tells_a_browsers_history_nothing() -> None:
    page = listing.page(town().listings["safe-haven"], town())
    assert page.title == "Information page"
    assert page.description == "A page of a directory of local help."
    assert (page.sensitive, page.listed, page.linked_data) == (True, False, None)


def test_a_closed_listing_keeps_its_words_and_says_where_to_try() -> None:
    page = listing.page(town().listings["lunch-club"], town())
    shown = view("lunch-club")
    assert shown.closed == "This has closed. The cook has retired."
    assert shown.summary == "A hot meal and company on Wednesdays."
    assert [card.id for card in shown.try_instead] == ["sing-along-choir", "telephone-friends"]
    assert (page.listed, page.linked_data) == (False, None)


def test_a_paused_listing_says_when_it_starts_again() -> None:
    assert view("harbour-walkers").paused == "Paused until 7 March 2027. The sea wall is being mended."


def test_the_routes_are_not_said_twice(tmp_path: Path) -> None:
    join = {"routes": ["turn up"], "first_step": "Just turn up."}
    venues = [{"name": "Hall", "address": "1 Quay Street", "town": "Old Quay", "postcode": "ZE91 5FG"}]
    item, directory = one(tmp_path, join=join, venues=venues)
    shown: Any = listing.page(item, directory).view
    assert (shown.first_step, shown.routes) == ("Just turn up.", "")


def test_every_way_to_get_in_touch_is_a_link() -> None:
    shown = view("sing-along-choir")
    assert [(call.shown, call.href, call.label) for call in shown.phones] == [
        ("01632 960120", "tel:+441632960120", ""),
        ("01632 960121 extension 4", shown.phones[1].href, "Evenings"),
    ]
    assert shown.phones[1].href.startswith("tel:+441632960121")
    assert shown.email is not None
    assert shown.email.href == "mailto:choir@example.org"
    assert shown.website is not None
    assert shown.website.words == "example.org/choir"
    text = view("tea-text-line").text
    assert text is not None
    assert (text.words, text.href.endswith("?body=TEA")) == ("TEA to 01632 960199", True)


def test_a_private_place_has_no_name_and_no_map() -> None:
    (venue,) = view("safe-haven").venues
    assert (venue.name, venue.address, venue.map) == ("", "Anytown. The address is kept private", None)


@pytest.mark.parametrize(
    ("venue", "end"),
    [
        ({"name": "Hut", "location": {"lat": "53.99", "lon": "-3.35"}}, "?mlat=53.99&mlon=-3.35#map=17/53.99/-3.35"),
        ({"name": "Hut", "postcode": "ZE91 5FG"}, "search?query=ZE91+5FG"),
    ],
)
def test_a_map_is_a_link_elsewhere(venue: dict[str, Any], end: str, tmp_path: Path) -> None:
    item, directory = one(tmp_path, venues=[venue])
    shown: Any = listing.page(item, directory).view
    assert shown.venues[0].map.href == f"https://www.openstreetmap.org/{end}"


def test_a_place_known_by_its_town_alone_has_no_map(tmp_path: Path) -> None:
    item, directory = one(tmp_path, venues=[{"name": "Hut", "town": "Anytown"}])
    shown: Any = listing.page(item, directory).view
    assert shown.venues[0].map is None


def test_the_other_listings_of_the_organisation_are_there_but_not_the_closed_ones(tmp_path: Path) -> None:
    directory = with_listings(
        tmp_path, a={"name": "A"}, b={"name": "B"}, c={"name": "C", "status": {"kind": "closed", "reason": "Ended."}}
    )
    shown: Any = listing.page(directory.listings["a"], directory).view
    assert [card.name for card in shown.others] == ["B"]


def test_what_is_wrong_can_be_told() -> None:
    assert view("obriens-and-sons").feedback.form.href == "submit/#change=obriens-and-sons"


def test_an_old_address_leads_to_the_new_one() -> None:
    page = listing.moved("tuesday-singers", town().listings["sing-along-choir"])
    assert (page.address, page.title, page.listed) == ("listings/tuesday-singers/", "This page has moved", False)
    assert (page.view.words, page.view.href) == ("Anytown Sing-Along Choir", "listings/sing-along-choir/")


def test_the_addresses_of_a_sensitive_listing_name_nothing_or_lead_on(tmp_path: Path) -> None:
    item, directory = one(tmp_path, sensitive="yes", formerly=["old-tea"])
    own, *others = listing.pages(item, directory)
    assert own.address == f"listings/{urls.neutral('tea')}/"
    assert [page.address for page in others] == ["listings/tea/", "listings/old-tea/"]
    for page in others:
        assert (page.leads_to, page.title, page.view.words) == (own.address, "Information page", "the new page")
        assert page.sensitive
        assert not page.listed


def test_a_page_says_the_facts_of_a_real_group() -> None:
    bundles = view("baby-bundles")
    assert bundles.places.words == "Full until 1 April 2027. We begin again after Easter."
    assert bundles.needed == ("Voucher needed, from your health visitor, midwife or school",)
    assert bundles.who.startswith(
        "Only for people who live in ZE92\u00a01, ZE92\u00a02, the old parish or Farshire, or who are registered"
    )
    assert bundles.routes == "Your health visitor, midwife, hospital team, social worker or school can refer you."
    assert [link.words for link in bundles.social] == ["social.example.org"]
    assert view("saturday-ramblers").meets.startswith("We meet in different places")


def test_who_runs_it_is_where_to_look_when_it_has_no_page(tmp_path: Path) -> None:
    run_by = {"name": "Anytown Trust", "website": "https://www.example.org/trust"}
    item, directory = one(tmp_path / "a", organisation=run_by)
    page: Any = listing.page(item, directory).view
    website = page.run_by_website
    assert (website.words, website.href) == ("example.org/trust", "https://www.example.org/trust")
    join = {"routes": ["self"], "website": "https://www.example.org/tea"}
    item, directory = one(tmp_path / "b", organisation=run_by, join=join)
    page = listing.page(item, directory).view
    assert page.run_by_website is None


FLOODED = {"name": "Wren Hall", "town": "Old Quay", "postcode": "ZE91 5FG", "notice": "Shut until March after a flood."}


def test_a_page_says_what_a_place_has_to_say_and_other_names(tmp_path: Path) -> None:
    records = {"venues/wren-hall": FLOODED}
    directory = with_listings(tmp_path, records=records, tea={"venues": ["wren-hall"], "other_names": ["Quay Natter"]})
    shown: Any = listing.page(directory.listings["tea"], directory).view
    assert shown.venues[0].notice == "Shut until March after a flood."
    assert shown.also_known_as == "Also known as Quay Natter."


def test_what_all_who_run_it_run_is_offered(tmp_path: Path) -> None:
    other = {"name": "Wren Trust"}
    directory = with_listings(
        tmp_path,
        a={"name": "A", "also_run_by": [other]},
        b={"name": "B", "organisation": other},
        c={"name": "C"},
    )
    shown: Any = listing.page(directory.listings["a"], directory).view
    assert [card.id for card in shown.others] == ["b", "c"]
    assert shown.others_heading == "Also run by Anytown Trust or Wren Trust"


COURSE = {"days": ["monday"], "starts": "10:00", "ends": "12:00", "first_date": "2026-09-07"}


def test_a_listing_that_has_ended_says_when_and_is_not_offered(tmp_path: Path) -> None:
    item, directory = one(tmp_path, sessions=[{**COURSE, "last_date": "2026-10-12"}])
    page = listing.page(item, directory)
    shown: Any = page.view
    assert shown.closed == "This has ended. Its last day was 12 October 2026."
    assert (page.listed, page.linked_data, shown.next, shown.ended_at) == (False, None, None, "")


def test_a_listing_with_an_end_to_come_lets_its_page_say_so_then(tmp_path: Path) -> None:
    item, directory = one(tmp_path, sessions=[{**COURSE, "last_date": "2026-12-07"}])
    shown: Any = listing.page(item, directory).view
    assert (shown.closed, shown.ended_at) == ("", "2026-12-08T00:00")
    assert shown.will_have_ended == "This has ended. Its last day was 7 December 2026."


@pytest.mark.parametrize(
    ("session", "words"),
    [
        ({}, "Next: Monday 23 November 2026, 10am"),
        ({"not_on": ["november"], "bank_holidays": "yes"}, "Next: Monday 7 December 2026, 10am"),
        ({"first_date": "2026-12-28"}, "Next: Monday 28 December 2026, 10am. Bank holiday: ring first"),
        ({"by_appointment": "yes"}, ""),
    ],
)
def test_the_next_time_is_told_by_its_date_and_kept_true_by_the_page(
    session: dict[str, Any], words: str, tmp_path: Path
) -> None:
    item, directory = one(tmp_path, sessions=[{**COURSE, **session}])
    told: Any = listing.page(item, directory).view
    assert told.next.words == words
    assert json.loads(told.next.rows)[0][:3] in ([1, 601, 721], [257, 601, 721])
    assert len(json.loads(told.next.calendar)) == 2


def test_the_next_time_says_what_tells_its_session_from_the_others(tmp_path: Path) -> None:
    halls = [{"name": "The Hall", "town": "Anytown"}, {"name": "Old Chapel", "town": "Anytown"}]
    swim = {"days": ["monday"], "starts": "10:00", "venue": "Old Chapel", "note": "Women only."}
    item, directory = one(tmp_path, venues=halls, sessions=[swim, {"days": ["friday"], "venue": "The Hall"}])
    shown: Any = listing.page(item, directory).view
    assert shown.next.words == "Next: Monday 23 November 2026, 10am, at Old Chapel, women only"
    assert shown.next.details == '["at Old Chapel, women only","at The Hall"]'
    alone, directory = one(tmp_path / "alone", sessions=[{"days": ["monday"], "note": "Women only"}])
    shown = listing.page(alone, directory).view
    assert shown.next.words == "Next: Monday 23 November 2026"


def test_what_has_no_times_or_no_rule_has_no_next_time(tmp_path: Path) -> None:
    for number, sessions in enumerate(([], [{"irregular": "yes", "note": "Ring to ask"}])):
        item, directory = one(tmp_path / str(number), sessions=sessions)
        shown: Any = listing.page(item, directory).view
        assert shown.next is None


@pytest.mark.parametrize(
    ("venue", "asks"),
    [
        ({"town": "Anytown"}, True),
        ({"town": "Anytown", "access": {"note": "There is a ramp."}}, False),
        ({"town": "Anytown", "access": {"step_free": "yes"}}, False),
        ({"town": "Anytown", "keep_address_private": "yes"}, False),
    ],
)
def test_a_reader_is_told_to_ask_about_access_only_where_nothing_is_known(
    venue: dict[str, Any], asks: bool, tmp_path: Path
) -> None:
    item, directory = one(tmp_path, venues=[venue])
    page: Any = listing.page(item, directory).view
    (shown,) = page.venues
    assert bool(shown.no_access) is asks


def test_nobody_is_told_to_ask_where_there_is_nobody_to_ask(tmp_path: Path) -> None:
    alone = {"join": {"routes": ["turn up"]}, "venues": [{"town": "Anytown", "address": "1 Hall Row"}], "cost": None}
    page: Any = listing.page(*one(tmp_path, **alone)).view
    assert (page.venues[0].no_access, page.cost) == ("Access: not known.", "Not known")


@pytest.mark.parametrize("stopped", [{"status": "paused"}, {"status": "closed"}, {"places": "full"}])
def test_what_to_try_instead_is_never_something_that_has_closed(tmp_path: Path, stopped: dict[str, Any]) -> None:
    status = {"kind": stopped.get("status", "open"), "try_instead": ["gone", "here"]}
    directory = with_listings(
        tmp_path, tea={**stopped, "status": status}, gone={"name": "Gone", "status": "closed"}, here={"name": "Here"}
    )
    page = listing.page(directory.listings["tea"], directory)
    shown: Any = page.view
    assert [card.name for card in shown.try_instead] == ["Here"]
    assert "Try one of these instead." in render.body(page, chrome(directory, TODAY)).html


def test_a_paused_page_says_what_to_do_now_and_how_it_will_be(tmp_path: Path) -> None:
    join = {"routes": ["turn up", "gp"], "phone": "01632 960123", "first_step": "Come to the side door."}
    shown: Any = listing.page(*one(tmp_path, join=join, status="paused")).view
    assert (shown.for_now, shown.put_off) == ("Ring to ask when it starts again.", "When it starts again:")
    assert (shown.first_step, shown.routes) == (
        "Come to the side door.",
        "You can also turn up or ask at your GP surgery.",
    )


def test_a_full_page_asks_nobody_to_turn_up(tmp_path: Path) -> None:
    join = {"routes": ["turn up", "gp"], "phone": "01632 960123", "first_step": "Ring Jo to go on the list."}
    shown: Any = listing.page(*one(tmp_path, join=join, places="full")).view
    assert (shown.first_step, shown.put_off, shown.routes) == (join["first_step"], "", "Ask at your GP surgery.")

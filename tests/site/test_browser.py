"""The site in a real browser: the way through it, its map, leaving quickly, dates that pass, paper and the dark.

What every kind of page keeps to is in test_kinds.py.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pikepdf
import pytest
from playwright.sync_api import expect

from tests.site.kinds import KINDS, SENSITIVE

pytestmark = pytest.mark.browser


# --- the way through ----------------------------------------------------------------------------------------------


def test_a_person_goes_from_a_door_to_a_listing_and_who_runs_it(watch: Callable) -> None:
    watched = watch()
    page = watched.go("")
    page.get_by_role("link", name="People who care about me").click()
    expect(page).to_have_url(re.compile(r"/what-matters/#people$"))
    page.get_by_role("link", name="Loneliness", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Loneliness")
    page.locator("main").get_by_text("Choose your area").click()
    page.locator("main").get_by_role("link", name="Northside", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Loneliness in Northside")
    page.get_by_role("link", name="Anytown Sing-Along Choir", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Anytown Sing-Along Choir")
    expect(page.get_by_text("Just turn up, or ring for a chat first.")).to_be_visible()
    expect(page.get_by_role("link", name="Ring 01632 960120", exact=True)).to_have_attribute(
        "href", "tel:+441632960120"
    )
    page.get_by_role("link", name="Anytown Arts", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Anytown Arts")
    assert watched.elsewhere == []
    assert watched.complaints == []


def test_without_scripts_a_search_at_home_leads_to_the_a_to_z_which_says_why(watch: Callable) -> None:
    watched = watch(java_script_enabled=False)
    page = watched.go("")
    page.get_by_label("What do you need?").fill("nobody to talk to")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="A to Z")).to_be_attached()
    expect(page.get_by_text("it could not read your words")).to_be_visible()
    assert "nobody" not in page.url
    watched.go("a-to-z/")
    expect(page.get_by_text("it could not read your words")).to_be_hidden()


def test_a_person_chooses_their_area_on_the_map_and_reaches_the_team(watch: Callable) -> None:
    page = watch().go("areas/anytown/")
    page.locator("svg a[href*=northside]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Help in Northside")
    expect(page.get_by_role("heading", name="Northside Neighbours")).to_be_visible()
    expect(page.get_by_role("link", name="01632 960102")).to_have_attribute("href", "tel:+441632960102")


def test_a_person_finds_their_team_by_their_surgery(watch: Callable) -> None:
    page = watch().go("find-my-link-worker/")
    page.locator("li", has_text="Hilltop Surgery").get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/areas/northside/#team$"))
    expect(page.get_by_role("heading", name="Northside Neighbours")).to_be_visible()


# --- the map by keyboard -------------------------------------------------------------------------------------------


def test_every_area_of_a_map_is_reached_by_tab_once_in_the_list_beside_it(watch: Callable) -> None:
    page = watch().go("areas/anytown/")
    drawn = page.locator("svg a").evaluate_all("all => all.map((a) => a.href.baseVal)")
    listed = page.locator(".lb-map__list a").evaluate_all("all => all.map((a) => a.getAttribute('href'))")
    assert drawn == listed
    for _ in range(40):
        page.keyboard.press("Tab")
        assert not page.evaluate("Boolean(document.activeElement.closest('svg'))")
        if page.evaluate("document.activeElement.textContent") == "Old Quay":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Help in Old Quay")


# --- leaving quickly ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", SENSITIVE)
def test_leaving_quickly_goes_at_once_and_back_does_not_return(kind: str, watch: Callable) -> None:
    watched = watch(leaving=True)
    watched.go("")
    page = watched.go(KINDS[kind])
    page.get_by_role("link", name="Leave this page now").click()
    page.wait_for_url("https://www.bbc.co.uk/weather")
    page.go_back()
    assert page.url == watched.home


def test_shift_three_times_leaves(watch: Callable) -> None:
    watched = watch(leaving=True)
    page = watched.go(KINDS["sensitive listing"])
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("https://www.bbc.co.uk/weather")


def test_shift_used_for_capital_letters_does_not_leave(watch: Callable) -> None:
    watched = watch(leaving=True)
    page = watched.go(KINDS["sensitive listing"])
    for key in ("Shift", "Shift", "a", "Shift"):
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == watched.home + KINDS["sensitive listing"]


def test_shift_three_times_elsewhere_does_nothing(watch: Callable) -> None:
    watched = watch(leaving=True)
    page = watched.go("listings/sing-along-choir/")
    for _ in range(4):
        page.keyboard.press("Shift")
    page.wait_for_timeout(200)
    assert page.url == watched.home + "listings/sing-along-choir/"


def test_the_button_to_leave_stays_in_sight_and_works_without_scripts(watch: Callable) -> None:
    watched = watch(leaving=True, java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = watched.go(KINDS["sensitive listing"])
    page.mouse.wheel(0, 3000)
    button = page.get_by_role("link", name="Leave this page now")
    expect(button).to_be_in_viewport()
    button.click()
    page.wait_for_url("https://www.bbc.co.uk/weather")


# --- pages that are read long after they were made ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "state", "words"),
    [
        ("2027-03-29T22:59:00Z", "checked", "Checked on 1 October 2026 by Anytown CVS, by phone."),
        ("2027-03-29T23:01:00Z", "due", "It is due to be checked again."),
        ("2027-06-27T22:59:00Z", "due", "It is due to be checked again."),
        ("2027-06-27T23:01:00Z", "overdue", "This may be out of date."),
    ],
)
def test_freshness_is_told_by_the_readers_day(clock: str, state: str, words: str, watch: Callable) -> None:
    """In summer a London day begins an hour before Greenwich's."""
    page = watch(clock=clock, timezone_id="Europe/London").go("listings/sing-along-choir/")
    trust = page.locator(".lb-trust--full")
    expect(trust).to_contain_text(words)
    expect(trust).to_have_class(re.compile(rf"\blb-trust--{state}\b"))
    assert trust.evaluate("e => [...e.classList].filter((c) => /--(checked|due|overdue)$/.test(c)).length") == 1


def test_cards_grow_old_too(watch: Callable) -> None:
    page = watch(clock="2027-08-01T12:00:00").go("organisations/anytown-arts/")
    expect(page.locator(".lb-card .lb-trust")).to_have_text("May be out of date: last checked 1 October 2026")


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        ("2027-03-31T22:59:00Z", "Full until 1 April 2027. We begin again after Easter."),
        ("2027-03-31T23:01:00Z", "Was full until 1 April 2027: ring to ask. We begin again after Easter."),
    ],
)
def test_places_are_told_by_the_readers_day(clock: str, words: str, watch: Callable) -> None:
    page = watch(clock=clock, timezone_id="Europe/London").go("listings/baby-bundles/")
    expect(page.locator(".lb-banner--paused")).to_have_text(words)
    page = watch(clock=clock, timezone_id="Europe/London").go("areas/otherham/")
    card = page.locator(".lb-card", has_text="Otherham Baby Bundles")
    expect(card.locator(".lb-tag").first).to_have_text(words)


# --- paper and the dark -------------------------------------------------------------------------------------------


def test_a_printed_listing_has_its_facts_and_urgent_help_and_no_menus(watch: Callable) -> None:
    page = watch().go("listings/sing-along-choir/")
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    for words in ("Anytown Sing-Along Choir", "Every other Saturday", "01632 960120", "Urgent help", "999"):
        assert words in shown
    assert "This page online: https://linkbook.example.org/anytown/listings/sing-along-choir/" in shown
    for words in ("By need", "A to Z", "Skip to main content", "Is something here wrong?", "Next:"):
        assert words not in shown
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    with pikepdf.open(io.BytesIO(page.pdf(prefer_css_page_size=True))) as paper:
        assert len(paper.pages) == 1


def test_esc_closes_what_is_open_in_the_head(watch: Callable) -> None:
    page = watch().go("listings/sing-along-choir/")
    summary = page.locator(".lb-head__urgent summary")
    summary.click()
    expect(page.locator(".lb-head__urgent")).to_have_attribute("open", "")
    page.keyboard.press("Escape")
    expect(page.locator(".lb-head__urgent")).not_to_have_attribute("open", "")
    expect(summary).to_be_focused()


def test_the_dark_scheme_is_dark(watch: Callable) -> None:
    page = watch(color_scheme="dark").go("")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in re.findall(r"\d+", ground)[:3]) < 64


def test_arabic_runs_from_the_right_and_does_not_turn_the_page_round(watch: Callable) -> None:
    page = watch().go("listings/arabic-tea/")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("شاي وحديث (Arabic tea and talk)")
    assert page.evaluate("document.documentElement.dir") in ("", "ltr")

"""Leaving a sensitive page, key by key: what the history of a tab holds before it and after it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.site.conftest import Watched
from tests.site.kinds import KINDS, SENSITIVE

pytestmark = pytest.mark.browser

HAVEN, NEED = KINDS["sensitive listing"], KINDS["sensitive need"]
WEATHER = "https://www.bbc.co.uk/weather"


def entries(page: Page) -> list[str]:
    """Return the addresses of every entry of the tab's history."""
    told = page.context.new_cdp_session(page).send("Page.getNavigationHistory")
    return [entry["url"] for entry in told["entries"]]


def tellings(watched: Watched) -> list[str]:
    """Return the entries of the history that tell of something sensitive."""
    telling = re.compile(r"/q-[0-9a-f]{8}/|haven|abuse|women-together|hits|frightened", re.IGNORECASE)
    return [url for url in entries(watched.page) if telling.search(url)]


def is_ready_at(address: str, page: Page) -> None:
    """Wait until a page is open and its scripts have run: from then on its links take its place in the history."""
    expect(page).to_have_url(address)
    page.wait_for_load_state()


def came_by_a_link(watch: Callable) -> Watched:
    """Open a sensitive need from the page of what matters, a listing from there, and a part of that page."""
    watched: Watched = watch(leaving=True)
    page = watched.go("what-matters/")
    page.get_by_role("link", name="Domestic abuse", exact=True).click()
    is_ready_at(watched.home + NEED, page)
    page.get_by_role("link", name="Anytown Safe Haven", exact=True).first.click()
    is_ready_at(watched.home + HAVEN, page)
    page.locator("body").press("Tab")
    page.keyboard.press("Enter")  # skip to the content
    expect(page).to_have_url(f"{watched.home}{HAVEN}#main")
    return watched


@pytest.mark.parametrize("keys", [["Shift"] * 3, ["Escape"] * 3])
def test_three_presses_leave_no_sensitive_page_behind_or_ahead(keys: list[str], watch: Callable) -> None:
    watched = came_by_a_link(watch)
    page = watched.page
    assert len(tellings(watched)) == 1
    page.keyboard.press(keys[0])
    expect(page.get_by_text("To leave, press the key 2 more.")).to_be_attached()
    for key in keys[1:]:
        page.keyboard.press(key)
    page.wait_for_url(WEATHER)
    assert tellings(watched) == []
    assert entries(page)[-1] == WEATHER
    page.go_back()
    assert not re.search("/q-", page.url)
    page.go_forward()
    expect(page).to_have_url(WEATHER)


def test_an_ordinary_link_on_a_sensitive_page_takes_its_place(watch: Callable) -> None:
    watched = came_by_a_link(watch)
    watched.page.get_by_role("link", name="Search").first.click()
    expect(watched.page).to_have_url(re.compile("/find/"))
    assert tellings(watched) == []


@pytest.mark.parametrize("readable", ["listings/safe-haven/", "needs/domestic-abuse/"])
def test_a_readable_address_leads_on_and_leaves_no_entry(readable: str, watch: Callable) -> None:
    watched: Watched = watch(java_script_enabled=False)
    watched.go("")
    watched.page.goto(watched.home + readable)
    expect(watched.page).to_have_url(re.compile("/q-[0-9a-f]{8}/$"))
    assert [url for url in entries(watched.page) if "haven" in url or "abuse" in url] == []
    assert watched.page.title() == "Information page"


def test_words_of_danger_leave_the_address_and_what_is_found_takes_the_finders_place(watch: Callable) -> None:
    watched: Watched = watch(leaving=True)
    page = watched.go("find/#q=my+husband+hits+me+and+I+am+frightened")
    expect(page.locator("[data-part=exit] a")).to_be_in_viewport()
    expect(page).to_have_url(f"{watched.home}find/")
    page.get_by_role("button", name="Search").click()
    page.get_by_label("What do you need?").fill("he hits me")
    page.get_by_role("button", name="Search").click()
    expect(page).to_have_url(f"{watched.home}find/")
    assert tellings(watched) == []
    length = len(entries(page))
    page.locator("#results").get_by_role("link", name="Anytown Safe Haven").first.click()
    expect(page).to_have_url(watched.home + HAVEN)
    assert len(entries(page)) == length


@pytest.mark.parametrize("kind", SENSITIVE)
def test_the_button_is_in_sight_on_a_phone_wherever_the_page_is_scrolled(kind: str, watch: Callable) -> None:
    page = watch(viewport={"width": 320, "height": 568}).go(KINDS[kind])
    button = page.get_by_role("link", name="Leave this page now")
    for place in ("0", "document.body.scrollHeight / 2", "document.body.scrollHeight"):
        page.evaluate(f"() => scrollTo(0, {place})")
        expect(button).to_be_in_viewport(ratio=1)
    box = button.bounding_box()
    assert box
    assert box["height"] >= 44


def test_the_button_stays_in_sight_over_results(watch: Callable) -> None:
    page = watch(viewport={"width": 320, "height": 568}).go("find/#q=he+hits+me")
    button = page.get_by_role("link", name="Leave this page now")
    expect(button).to_be_visible()
    page.mouse.wheel(0, 900)
    expect(button).to_be_in_viewport(ratio=1)

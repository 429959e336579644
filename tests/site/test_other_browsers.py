"""The way from a search to a plan, and the plan's link, in Firefox and in WebKitGTK: `make browsers`.

They take half a minute, and only some machines have them, so a whole run leaves them out and says so.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.site import webdriver

LINK = "plan/#v=1&l=sing-along-choir,money-advice"
_ROWS = "document.querySelectorAll('#results .lb-card').length"
_ENTRIES = "[...document.querySelectorAll('.lb-entry h3')].map((e) => e.textContent.trim())"


@pytest.fixture(scope="module", params=webdriver.HERE)
def browser_name(request: pytest.FixtureRequest) -> str:
    """Give each browser that is here and asked for."""
    if not request.config.getoption("--other-browsers"):
        pytest.skip("other browsers are tried by: make browsers")
    if not webdriver.HERE[request.param]:
        pytest.skip(f"{request.param} is not here: apt-get install firefox-esr webkit2gtk-driver xvfb")
    return str(request.param)


@pytest.fixture(scope="module")
def driver(browser_name: str) -> Iterator[webdriver.Driver]:
    """Give a browser that goes from test to test."""
    with webdriver.opened(browser_name) as opened:
        yield opened


def test_from_a_search_to_the_plan_by_keyboard(driver: webdriver.Driver, address: str) -> None:
    driver.go(f"{address}find/")
    driver.until("document.querySelector('[data-words]') !== null")
    driver.run("document.querySelector('[data-words]').focus()")
    driver.press(*"lonely", "Tab", *"Northside", "Enter")
    driver.until(f"{_ROWS} > 3")
    driver.run("document.querySelector('[data-plan-add=sing-along-choir]').focus()")
    driver.press("Enter")
    driver.until("document.querySelector('.lb-head__nav').textContent.includes('Your plan: 1')")
    driver.run("document.querySelector('.lb-head__nav .lb-head__plan').focus()")
    driver.press("Enter")
    driver.until(f"{_ENTRIES}.length === 1")
    assert driver.run(_ENTRIES) == ["Anytown Sing-Along Choir"]


def test_a_plans_link_shows_what_is_in_it(driver: webdriver.Driver, address: str) -> None:
    driver.go(address)
    driver.run("sessionStorage.clear()")
    driver.go(address + LINK)
    driver.until(f"{_ENTRIES}.length === 2")
    assert "Anytown Sing-Along Choir" in driver.run(_ENTRIES)


@pytest.mark.parametrize("page", ["", "listings/sing-along-choir/", "areas/northside/", "needs/loneliness/", "submit/"])
def test_a_page_is_all_there_and_no_wider_than_its_window(page: str, driver: webdriver.Driver, address: str) -> None:
    driver.go(address + page)
    driver.until("document.readyState === 'complete'")
    assert driver.run("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert driver.run("getComputedStyle(document.querySelector('.lb-head')).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_words_of_danger_are_heard(driver: webdriver.Driver, address: str) -> None:
    driver.go(f"{address}find/#q=he+hits+me")
    driver.until("document.querySelector('.lb-exit__button').checkVisibility()")
    driver.until("document.querySelector('#main').innerText.includes('If someone is in danger now')")

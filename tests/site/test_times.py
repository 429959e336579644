"""Times that pass, in a real browser: the next one by the minute, and listings that end after the site was built."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser
LISTING = "listings/harbour-seasons/"


@pytest.mark.parametrize(
    ("clock", "words"),
    [
        ("2026-11-24T18:59:00Z", "Next that we know of: Today, 7pm, online"),
        ("2026-11-24T19:00:00Z", "On now, until 8pm, online"),
        (
            "2026-11-24T20:00:00Z",
            "Next that we know of: Saturday 28 November, all day and night, by phone, a voice to talk to",
        ),
        ("2026-11-28T12:00:00Z", "On now, until midnight tomorrow, by phone, a voice to talk to"),
    ],
)
def test_a_page_says_the_next_time_by_the_clocks_here_wherever_the_device_thinks_it_is(
    clock: str, words: str, watch: Callable
) -> None:
    watched = watch(clock=clock, timezone_id="America/New_York")
    expect(watched.go(LISTING).locator(".lb-next")).to_have_text(words)
    assert watched.complaints == []


def test_the_finder_says_the_same(watch: Callable) -> None:
    page = watch(clock="2026-11-24T19:00:00Z", timezone_id="America/New_York").go("find/#q=harbour seasons")
    expect(page.locator(".lb-card").first).to_contain_text("On now, until 8pm")


def test_what_has_ended_since_the_build_is_offered_nowhere(watch: Callable) -> None:
    watched = watch(clock="2028-01-01T00:00:00Z")
    page = watched.go(LISTING)
    expect(page.locator(".lb-banner--closed")).to_contain_text("This has ended. Its last day was 31 December 2027.")
    expect(page.locator(".lb-next")).to_be_hidden()
    page = watched.go("areas/anytown/")
    expect(page.get_by_role("link", name="Harbour Seasons")).to_be_hidden()
    page = watched.go("find/#q=harbour")
    expect(page.locator(".lb-card").first).to_be_visible()
    expect(page.locator(".lb-card", has_text="Harbour Seasons")).to_have_count(0)

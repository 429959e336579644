"""A page that is open in a browser shows by itself what was saved."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.live_site.conftest import look as look
from tests.live_site.conftest import served as served
from tests.live_site.served import Served


@pytest.mark.browser
def test_an_open_page_shows_what_was_saved(served: Served, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{served.port}/listings/sing-along-choir/")
    expect(page.locator("main")).not_to_contain_text("Hum and sing")
    page.wait_for_function("performance.getEntriesByType('resource').some(r => r.name.includes('live-reload?'))")
    served.edit("summary: Sing", "summary: Hum and sing")
    expect(page.locator("main")).to_contain_text("Hum and sing", timeout=30_000)
    served.edit("summary: Hum and sing", "summary: Sing")

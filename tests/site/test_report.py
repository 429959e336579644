"""The curators' report in a real browser: it fits a phone, loads nothing, and axe finds nothing wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.curation.report import gaps, render
from tests import town
from tests.site import axe

pytestmark = pytest.mark.browser


@axe.needed
def test_the_report_fits_and_can_be_read_by_everybody(browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text(render.html(gaps.analyse(town.town(), town.TODAY)), encoding="utf-8")
    context = browser.new_context(bypass_csp=True)  # axe comes from outside the page
    page = context.new_page()
    requests: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") == width
        assert all(box.bounding_box()["height"] >= 44 for box in page.locator("li a").all())  # type: ignore[index]
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            assert axe.violations(page) == [], f"{scheme}, {width}"
    assert requests == [path.as_uri()]
    context.close()

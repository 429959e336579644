"""The curators' report in a real browser: it fits a phone, loads nothing, and axe finds nothing wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator.curation.report import gaps, render
from tests import town
from tests.site.test_browser import _AXE, _RULES

pytestmark = pytest.mark.browser


@pytest.mark.skipif(_AXE is None, reason="axe-core is not here: tests/tools.sh installs it where npm is")
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_report_fits_and_can_be_read_by_everybody(
    browser: Browser, tmp_path: Path, width: int, scheme: str
) -> None:
    path = tmp_path / "report.html"
    path.write_text(render.html(gaps.analyse(town.town(), town.TODAY)), encoding="utf-8")
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,  # type: ignore[arg-type]
        bypass_csp=True,  # axe comes from outside the page
    )
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    assert page.evaluate("document.documentElement.scrollWidth") == width
    assert all(box.bounding_box()["height"] >= 44 for box in page.locator("li a").all())  # type: ignore[index]
    page.evaluate(Path(_AXE).read_text(encoding="utf-8"))  # type: ignore[arg-type]
    found = page.evaluate(
        "async (tags) => (await axe.run(document, {runOnly: {type: 'tag', values: tags}})).violations.map((v) => v.id)",
        _RULES,
    )
    context.close()
    assert found == []

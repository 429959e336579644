"""axe-core in a page: which of the rules of WCAG 2.2, levels A and AA, it breaks as it stands."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.site.kinds import ROOT

_FILE = next(
    (p for p in (ROOT / f"{at}/node_modules/axe-core/axe.min.js" for at in (".venv/axe", ".")) if p.exists()), None
)
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_RUN = """async (tags) => {
  document.getAnimations().forEach((a) => a.finish());  // colours fade from one to the other
  const { violations } = await axe.run(document, {runOnly: {type: "tag", values: tags}, resultTypes: ["violations"]});
  return violations.map((v) => [v.id, v.nodes.map((n) => n.target + " " + n.html)]);
}"""

is_here = _FILE is not None
needed = pytest.mark.skipif(not is_here, reason="axe-core is not here: tests/tools.sh installs it where npm is")


def violations(page: Page) -> list[Any]:
    """Return each rule that a page breaks, with the elements that break it."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_text())
    broken: list[Any] = page.evaluate(_RUN, _RULES)
    return broken


def version() -> str:
    """Return which axe-core this is."""
    return _text().partition("axe v")[2].split()[0]


@cache
def _text() -> str:
    assert _FILE
    return _FILE.read_text(encoding="utf-8")

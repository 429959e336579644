"""The states that a page is looked at in: its colours, its width, and what a reader may have set for themselves."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Any

from playwright.sync_api import Page

from tests.site.components import SCHEMES
from tests.site.kinds import KINDS

WIDTHS = (320, 360, 768, 1280, 1440)


@dataclass(frozen=True)
class State:
    """Colours and a width."""

    scheme: str
    width: int

    def put_on(self, page: Page) -> None:
        """Show a page in this state."""
        colours, forced = SCHEMES[self.scheme]
        page.set_viewport_size({"width": self.width, "height": 800})
        page.emulate_media(color_scheme=colours, forced_colors=forced)  # type: ignore[arg-type]


STATES = tuple(State(scheme, width) for scheme, width in product(SCHEMES, WIDTHS))
"""Every state. The command `python -m tests.site.accessibility` looks at every kind of page in each."""


def share(kind: str) -> tuple[State, ...]:
    """Return the state in which the tests look at a kind: all fifteen come up, each by two kinds or more.

    All kinds in all states take minutes; a fault of a scheme or of a width is seldom one page's alone.
    """
    return (STATES[list(KINDS).index(kind) % len(STATES)],)


# --- text spacing -------------------------------------------------------------------------------------------------

_SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}"""
_CUT = """() => [...document.querySelectorAll("body *")].filter((e) => {
  const { overflowX, overflowY, position, clipPath, webkitLineClamp } = getComputedStyle(e);
  if (webkitLineClamp !== "none") return false;  // a row says the beginning, and links to the page that says it all
  const hides = /hidden|clip/.test(overflowX + overflowY) && e.checkVisibility() && e.textContent.trim();
  if (!hides || e.clientWidth <= 1 || (position === "absolute" && clipPath !== "none")) return false;
  return e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
}).map((e) => `${e.tagName}.${e.className.baseVal ?? e.className}: ${e.textContent.trim().slice(0, 40)}`)"""


def spaced_out(page: Page) -> list[str]:
    """Return what is cut or scrolls sideways once text is set as WCAG 2.2, 1.4.12, says that a reader may set it."""
    page.evaluate(_SPACED)
    wrong = []
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        by = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        wrong += [f"at {width}: {by} pixels too wide"] if by > 0 else []
        wrong += [f"at {width}, cut: {what}" for what in page.evaluate(_CUT)]
    page.evaluate("document.adoptedStyleSheets = []")
    return wrong


# --- 400% zoom, and no movement ------------------------------------------------------------------------------------

_STUCK = """() => {
  scrollTo(0, document.documentElement.scrollHeight / 2);
  const stuck = [...document.querySelectorAll("body *")].filter((e) =>
    /fixed|sticky/.test(getComputedStyle(e).position) && e.checkVisibility({ visibilityProperty: true }));
  const rows = new Set();
  for (const e of stuck) {
    const { top, bottom, width } = e.getBoundingClientRect();
    if (width >= innerWidth / 2) for (let y = Math.max(0, top); y < Math.min(innerHeight, bottom); y++) rows.add(y | 0);
  }
  scrollTo(0, 0);
  return rows.size / innerHeight;
}"""


def covered(page: Page) -> float:
    """Return what share of a window of 1280 by 1024 at 400% is covered by what stays while the page scrolls."""
    page.set_viewport_size({"width": 320, "height": 256})
    share: float = page.evaluate(_STUCK)
    return share


_MOVES = """() => [...document.querySelectorAll("*")].flatMap((e) => ["", "::before", "::after"].map((part) => {
  const style = getComputedStyle(e, part || undefined);
  const seconds = `${style.transitionDuration},${style.animationDuration}`.split(",").map(parseFloat);
  const smooth = style.scrollBehavior === "smooth";
  return (Math.max(...seconds) > .01 && style.transitionProperty !== "none") || smooth
    ? `${e.tagName}.${e.className.baseVal ?? e.className}${part}: ${style.transitionProperty} ${seconds}` : "";
})).filter(Boolean)"""


def moving(page: Page) -> list[str]:
    """Return what would still move or fade for somebody who asked for no movement."""
    page.emulate_media(reduced_motion="reduce")
    found: list[Any] = page.evaluate(_MOVES)
    page.emulate_media(reduced_motion="null")
    return found

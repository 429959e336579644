"""Every component, from its examples: it can be read, pressed and seen, in every scheme and at every width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from generator.resources import SITE_OVERRIDES
from tests.site import axe, components

pytestmark = pytest.mark.browser
ON_WHOLE_PAGES = {
    *("tokens", "frame", "header", "footer", "focus", "home", "print"),
    *("finder", "add-to-plan", "headings", "cards", "facts", "map", "team", "leaflets", "snippet", "area", "join"),
}
"""What is looked at on whole pages, by test_kinds.py and its neighbours, because it is nothing without one."""


@pytest.fixture(scope="module")
def shown(browser: Browser) -> Iterator[Page]:
    """Give the page of every component."""
    page = browser.new_page()
    page.set_content(components.page())
    yield page
    page.close()


def put_on(page: Page, scheme: str, width: int) -> None:
    """Show a page in a scheme, at a width."""
    colours, forced = components.SCHEMES[scheme]
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=colours, forced_colors=forced)  # type: ignore[arg-type]


def test_every_component_has_an_example_or_is_looked_at_on_whole_pages() -> None:
    sheets = {path.stem for path in (SITE_OVERRIDES / "assets" / "css").glob("*.css")}
    assert sheets == ON_WHOLE_PAGES | set(components.names())
    assert not ON_WHOLE_PAGES & set(components.names())


@axe.needed
@pytest.mark.parametrize("scheme", components.SCHEMES)
def test_axe_finds_nothing_wrong(shown: Page, scheme: str) -> None:
    put_on(shown, scheme, 1000)
    assert axe.violations(shown) == []


def test_nothing_is_wider_than_the_smallest_screen(shown: Page) -> None:
    put_on(shown, "light", 320)
    wide = shown.evaluate(
        "[...document.querySelectorAll('section > *, section a, section button, section input')]"
        ".filter((e) => e.getBoundingClientRect().right > 321).map((e) => e.outerHTML.slice(0, 80))"
    )
    assert wide == []


def test_what_is_pressed_is_44_pixels_high(shown: Page) -> None:
    put_on(shown, "light", 360)
    low = shown.evaluate(
        "[...document.querySelectorAll('button:not(.lb-link), .lb-call, .lb-door a, .lb-exit__button, summary, select,"
        " input:not([type=checkbox])')].filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.outerHTML)"
    )
    assert low == []


_EDGES = """() => [...document.querySelectorAll('button:not(.lb-link), .lb-call, .lb-exit__button')].filter((e) => {
  const { borderTopStyle: style, borderTopWidth: width, borderTopColor: colour, backgroundColor: ground } =
    getComputedStyle(e);
  return style !== "solid" || parseFloat(width) < 1 || colour === ground || /^rgba.*, 0\\)$/.test(colour);
}).map((e) => e.outerHTML)"""


def test_in_forced_colours_a_button_has_an_edge(shown: Page) -> None:
    put_on(shown, "forced", 1000)
    assert shown.evaluate(_EDGES) == []


_RING = """() => {
  const { outlineStyle: style, outlineWidth: width } = getComputedStyle(document.activeElement);
  return [document.activeElement.outerHTML.slice(0, 80), style, parseFloat(width)];
}"""


@pytest.mark.parametrize("scheme", components.SCHEMES)
def test_the_keyboard_is_shown_by_an_outline_and_not_by_a_shadow_alone(shown: Page, scheme: str) -> None:
    put_on(shown, scheme, 1000)
    shown.evaluate("document.activeElement.blur()")
    shown.locator("h1").click()
    for _ in range(shown.locator("a[href]:not([tabindex]), button, input, select, summary").count()):
        shown.keyboard.press("Tab")
        at, style, width = shown.evaluate(_RING)
        assert (style, width >= 2) == ("solid", True), at

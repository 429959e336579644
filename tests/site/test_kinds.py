"""One page of every kind is opened once with scripts and once without, and every check that fits it is made there.

A check is a small function that asserts. A visit makes all of its checks and tells every one that failed at once. At
the end each check is shown a page with the very fault that it looks for, so that none can go blind unnoticed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from tests.site import axe, states
from tests.site.conftest import Watched, new_watched
from tests.site.kinds import DAY, FRAMES, KINDS, MADE, SENSITIVE

pytestmark = pytest.mark.browser

DESK = {"width": 1280, "height": 720}
SIZES = {"narrow": (320, 640), "phone": (360, 740), "tablet": (768, 1024), "desk": (1440, 900), "400%": (320, 256)}
NOT_THERE = "page that is not there"


# --- a visit ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Visit:
    """A page of one kind in a tab that goes from kind to kind."""

    kind: str
    watched: Watched

    @property
    def page(self) -> Page:
        """The tab."""
        return self.watched.page

    def load(self) -> None:
        """Open the page as somebody does who comes to it first, at the size of a desk."""
        self.page.goto("about:blank")
        self.as_at_first()
        self.watched.go(KINDS[self.kind])

    def as_at_first(self) -> None:
        """Look at the page as at first: on a screen, by light, at the size of a desk."""
        self.page.emulate_media(media="null", color_scheme="null", forced_colors="null", reduced_motion="null")
        self.page.set_viewport_size(DESK)  # type: ignore[arg-type]

    def resize(self, width: int, height: int = 800) -> None:
        """Change the size of the window."""
        self.page.set_viewport_size({"width": width, "height": height})


@dataclass(frozen=True)
class Check:
    """Something that is so on every page of some kinds."""

    run: Callable[[Visit], None]
    kinds: tuple[str, ...] = tuple(KINDS)
    reloads: bool = False
    """Whether it starts from a page that nobody has touched."""


def failures(visit: Visit, checks: Iterable[Check]) -> Iterator[str]:
    """Yield what each check that failed has to say."""
    for check in checks:
        if visit.kind in check.kinds:
            try:
                visit.load() if check.reloads else visit.as_at_first()
                check.run(visit)
            except (AssertionError, Error) as fault:
                yield f"{check.run.__name__}: {str(fault).partition('Aria snapshot:')[0].rstrip()}"


@pytest.fixture(scope="module")
def tab(browser: Browser, address: str) -> Iterator[Watched]:
    """Give a tab that goes from kind to kind."""
    yield (watched := new_watched(browser, address))
    watched.page.context.close()


@pytest.fixture(scope="module")
def tab_without_scripts(browser: Browser, address: str) -> Iterator[Watched]:
    """Give a tab that runs no script."""
    yield (watched := new_watched(browser, address, java_script_enabled=False))
    watched.page.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_to_every_rule(kind: str, tab: Watched, tab_without_scripts: Watched) -> None:
    tab.forget()
    visit, plain = Visit(kind, tab), Visit(kind, tab_without_scripts)
    visit.load()
    plain.load()
    failed = [*failures(visit, WITH_SCRIPTS), *failures(plain, WITHOUT_SCRIPTS)]
    assert not failed, f"{kind}:\n" + "\n".join(failed)


@pytest.mark.parametrize("frame", FRAMES)
def test_a_page_for_frames_is_accessible_and_never_scrolls_sideways(frame: str, tab: Watched) -> None:
    tab.page.emulate_media(media="null", color_scheme="null", forced_colors="null", reduced_motion="null")
    for width in (320, 1280):
        tab.page.set_viewport_size({"width": width, "height": 640})
        tab.page.goto("about:blank")
        tab.go(FRAMES[frame])
        assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
        assert not axe.is_here or axe.violations(tab.page) == []


def test_axe_core_is_here() -> None:
    if not axe.is_here:
        pytest.skip("axe-core is not here, so no page was checked with it: tests/tools.sh installs it where npm is")


# --- with scripts -------------------------------------------------------------------------------------------------


def never_scrolls_sideways(visit: Visit) -> None:
    wide = []
    for name, size in SIZES.items():
        visit.resize(*size)
        by = visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if by > 0:
            wide.append(f"{by} pixels too wide at {name}, because of {visit.page.evaluate(_WIDEST)}")
    assert not wide, "; ".join(wide)


_WIDEST = """() => [...document.querySelectorAll("body *")]
  .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .slice(-3).map((e) => `${e.tagName}.${e.className.baseVal ?? e.className}: ${e.textContent.trim().slice(0, 40)}`)"""


def axe_finds_nothing_wrong(visit: Visit) -> None:
    wrong = []
    for state in states.share(visit.kind) if axe.is_here else ():
        state.put_on(visit.page)
        if broken := axe.violations(visit.page):
            wrong.append(f"{state}: {json.dumps(broken, indent=1)[:2000]}")
    assert not wrong, "\n".join(wrong)


def text_set_far_apart_is_all_there(visit: Visit) -> None:
    assert states.spaced_out(visit.page) == []


def at_400_percent_half_of_the_window_is_the_pages_own(visit: Visit) -> None:
    assert states.covered(visit.page) <= 0.5


def nothing_moves_for_who_asked_for_no_movement(visit: Visit) -> None:
    assert states.moving(visit.page) == []


def what_has_the_focus_is_never_under_the_button_to_leave(visit: Visit) -> None:
    page = visit.page
    visit.resize(360, 740)
    page.locator("footer a").last.focus()
    for _ in range(30):
        page.keyboard.press("Shift+Tab")
        assert not page.evaluate(_UNDER), page.evaluate("document.activeElement.outerHTML")[:80]


_UNDER = """() => {
  const e = document.activeElement, bar = document.querySelector(".lb-exit__button").getBoundingClientRect();
  if (e === document.body || e.closest(".lb-exit") || e.closest(".lb-head, .lb-skip")) return false;
  const box = e.getBoundingClientRect();
  return box.top >= bar.top && box.bottom <= bar.bottom && box.left >= bar.left && box.right <= bar.right;
}"""


def links_and_buttons_are_large_enough_to_press(visit: Visit) -> None:
    visit.resize(360, 740)
    small = visit.page.evaluate(
        "[...document.querySelectorAll('header a:not(.lb-skip), .lb-doors a, button, input')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.getBoundingClientRect(), e])"
        ".filter(([box]) => box.height < 24 || box.width < 24)"
        ".map(([, e]) => e.outerHTML.slice(0, 80))"
    )
    assert small == []


_WHOLE = ".lb-card, .lb-facts > div, .lb-urgent, .lb-venue"
_CHROME = (
    *("nav.lb-head__nav", ".lb-head details", ".lb-skip", ".lb-adding"),
    *(".lb-foot__links", ".lb-map", ".lb-report", ".lb-up"),
)


def prints_no_page_chrome_cuts_nothing_in_half_and_says_where_links_lead(visit: Visit) -> None:
    page = visit.page
    page.emulate_media(media="print")
    for part in _CHROME:
        assert page.locator(part).locator("visible=true").count() == 0, part
    breaks = page.locator(_WHOLE).evaluate_all("(all) => all.map((e) => getComputedStyle(e).breakInside)")
    assert breaks
    assert set(breaks) == {"avoid"}
    links = page.locator(".lb-facts a[href^=http]").evaluate_all(
        "(all) => all.filter((e) => e.checkVisibility())"
        ".map((e) => [e.href, e.textContent, getComputedStyle(e, '::after').content])"
    )
    for href, words, after in links:
        is_said = href.rstrip("/").endswith(words.strip().rstrip("/"))
        assert (href in after) != is_said, href  # once each
    after_numbers = "(all) => all.map((e) => getComputedStyle(e, '::after').content)"
    assert set(page.locator("a[href^=tel]").evaluate_all(after_numbers)) <= {"none", "normal"}


def prints_no_button_to_leave(visit: Visit) -> None:
    expect(visit.page.get_by_text("Leave this page now")).not_to_have_count(0)
    visit.page.emulate_media(media="print")
    expect(visit.page.get_by_text("Leave this page now")).to_be_hidden()


def asks_no_other_host_keeps_nothing_and_says_no_error(visit: Visit) -> None:
    if visit.kind not in MADE:
        visit.page.wait_for_load_state("networkidle")  # the search loads its index behind the page
    assert visit.watched.elsewhere == []
    assert visit.watched.complaints == []
    assert visit.watched.stored() == {}
    assert visit.page.evaluate("window.__pwned") == []


def the_first_tab_is_the_way_past_the_menus(visit: Visit) -> None:
    page = visit.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Skip to main content"
    expect(page.get_by_role("link", name="Skip to main content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def focus_can_be_seen_and_reaches_every_link_on_a_desk(visit: Visit) -> None:
    visit.resize(1280)
    _tab_through(visit.page)


def focus_can_be_seen_and_reaches_every_link_on_a_phone(visit: Visit) -> None:
    visit.resize(360)
    _tab_through(visit.page)


def _tab_through(page: Page) -> None:
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]"
        ".filter((e) => e.checkVisibility() && e.tabIndex >= 0).length"
    )
    reached = set()
    for number in range(wanted + 1):
        page.keyboard.press("Tab")
        state = page.evaluate(_FOCUS)
        if state is None:
            break
        assert state["seen"], f"focus cannot be seen on {state}"
        reached.add(state["at"])
        assert number <= wanted
    assert len(reached) == wanted


_FOCUS = """() => {
  const e = document.activeElement;
  if (e === document.body) return null;
  const all = [...document.querySelectorAll("*")];
  const box = e.getBoundingClientRect();
  const style = getComputedStyle(e), drawn = e.querySelector("path");
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const line = drawn && parseFloat(getComputedStyle(drawn).strokeWidth) >= 3;
  const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {at: all.indexOf(e), what: e.outerHTML.slice(0, 80), seen: Boolean((ring || line) && inView)};
}"""


def single_keys_do_nothing(visit: Visit) -> None:
    page = visit.page
    before = _state(page)
    for key in ("n", "p", "s", "f", "/", ",", ".", "?"):
        page.keyboard.press(key)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    assert _state(page) == before


def _state(page: Page) -> tuple[str, str, str]:
    return page.url, page.locator("body").inner_html(), page.evaluate("document.activeElement.tagName")


def an_old_copy_says_that_it_is_old(visit: Visit) -> None:
    page = visit.page
    warning = page.get_by_text(re.compile("This copy is [0-9]+ days old"))
    try:
        expect(warning).to_be_hidden()
        page.clock.set_fixed_time("2026-11-28T12:00:00")
        page.reload()
        expect(warning).to_be_hidden()
        page.clock.set_fixed_time("2026-11-30T12:00:00")
        page.reload()
        expect(warning).to_contain_text("This copy is 9 days old, so some facts may have changed.")
        expect(warning).to_be_visible()
    finally:
        page.clock.set_fixed_time(f"{DAY}T12:00:00")


WITH_SCRIPTS = (
    Check(never_scrolls_sideways),
    Check(links_and_buttons_are_large_enough_to_press, ("index",)),
    Check(
        prints_no_page_chrome_cuts_nothing_in_half_and_says_where_links_lead,
        ("listing", "need", "place", "need in an area", "organisation"),
    ),
    Check(prints_no_button_to_leave, SENSITIVE),
    Check(asks_no_other_host_keeps_nothing_and_says_no_error),
    Check(axe_finds_nothing_wrong),
    Check(text_set_far_apart_is_all_there),
    Check(at_400_percent_half_of_the_window_is_the_pages_own),
    Check(nothing_moves_for_who_asked_for_no_movement),
    Check(what_has_the_focus_is_never_under_the_button_to_leave, ("sensitive listing",), reloads=True),
    Check(the_first_tab_is_the_way_past_the_menus, ("index", "listing", "sensitive listing", NOT_THERE), reloads=True),
    Check(
        focus_can_be_seen_and_reaches_every_link_on_a_desk,
        ("index", "place", "listing", "sensitive listing"),
        reloads=True,
    ),
    Check(
        focus_can_be_seen_and_reaches_every_link_on_a_phone,
        ("index", "place", "listing", "sensitive listing"),
        reloads=True,
    ),
    Check(single_keys_do_nothing, ("index", "listing", "place"), reloads=True),
    Check(an_old_copy_says_that_it_is_old, ("index", "listing", "about", NOT_THERE), reloads=True),
)


# --- without scripts ----------------------------------------------------------------------------------------------


def is_readable_without_scripts(visit: Visit) -> None:
    page = visit.page
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_role("heading", name="Urgent help", exact=True)).to_be_visible()
    words = page.locator("#main").inner_text()
    assert len(words.split()) > 8
    assert "loading" not in words.casefold()


def its_first_link_works_without_scripts(visit: Visit) -> None:
    page = visit.page
    page.locator(
        "#main a[href]:not([href^=tel]):not([href^=mailto]):not([href^=sms]):not([href^='http'])"
    ).first.click()
    expect(page.locator("h1")).to_be_visible()
    assert "We cannot find that page" not in page.locator("h1").inner_text()


def the_header_is_one_line_and_opens_to_urgent_help_and_a_menu(visit: Visit) -> None:
    page = visit.page
    visit.resize(360, 740)
    assert page.locator(".lb-head").bounding_box()["height"] <= 64  # type: ignore[index]
    for words, what in (("Urgent help", "a[href='tel:999']"), ("Menu", "nav a")):
        panel = page.locator(".lb-head details", has_text=words)
        expect(panel.locator(what).first).to_be_hidden()
        panel.locator("summary").click()
        expect(panel.locator(what).first).to_be_in_viewport()
        panel.locator("summary").click()
    visit.resize(1280)
    expect(page.locator(".lb-head__nav")).to_be_visible()
    expect(page.locator(".lb-head__menu")).to_be_hidden()


WITHOUT_SCRIPTS = (
    Check(the_header_is_one_line_and_opens_to_urgent_help_and_a_menu, ("index", "sensitive listing", NOT_THERE)),
    Check(is_readable_without_scripts),
    Check(its_first_link_works_without_scripts, tuple(kind for kind in MADE if kind != NOT_THERE)),
)


# --- no check is blind --------------------------------------------------------------------------------------------

FAULTS = {
    the_header_is_one_line_and_opens_to_urgent_help_and_a_menu: "document.querySelector('.lb-head')"
    ".style.height = '100px'",
    never_scrolls_sideways: "document.querySelector('h1').style.width = '1500px'",
    axe_finds_nothing_wrong: "document.querySelector('#main').insertAdjacentHTML('beforeend', '<img src=x>')",
    text_set_far_apart_is_all_there: "document.querySelector('h1').style.cssText = 'height: 20px; overflow: hidden'",
    at_400_percent_half_of_the_window_is_the_pages_own: "document.querySelector('.lb-head').style.cssText ="
    " 'position: sticky; top: 0; height: 140px'",
    nothing_moves_for_who_asked_for_no_movement: "document.querySelector('h1').style"
    ".setProperty('transition', 'color 1s', 'important')",
    what_has_the_focus_is_never_under_the_button_to_leave: "document.querySelector('.lb-exit__button').style"
    ".cssText = 'position: fixed; top: 0; left: 0; margin: 0; width: 100%; height: 100%'",
    links_and_buttons_are_large_enough_to_press: "document.querySelector('header a').style.cssText ="
    " 'display: block; width: 20px; height: 20px; overflow: hidden'",
    prints_no_page_chrome_cuts_nothing_in_half_and_says_where_links_lead: "document.querySelector('.lb-facts > div')"
    ".style.breakInside = 'auto'",
    prints_no_button_to_leave: "document.querySelector('#main').append('Leave this page now')",
    asks_no_other_host_keeps_nothing_and_says_no_error: "void fetch('https://example.org/').catch(() => 0)",
    the_first_tab_is_the_way_past_the_menus: "document.querySelector('.lb-skip').remove()",
    focus_can_be_seen_and_reaches_every_link_on_a_desk: "document.querySelector('#main a').style.outline = 'none'",
    focus_can_be_seen_and_reaches_every_link_on_a_phone: "document.querySelector('#main a').style.outline = 'none'",
    single_keys_do_nothing: "addEventListener('keydown', (e) => { if (e.key === '/') document.title += 'x',"
    " document.body.append('x') })",
    an_old_copy_says_that_it_is_old: "document.querySelector('#main').append('This copy is 9 days old')",
    is_readable_without_scripts: "document.querySelector('#main').append('Loading the search')",
    its_first_link_works_without_scripts: "document.querySelectorAll('#main a')"
    ".forEach((a) => a.setAttribute('href', '../../no-such-page/'))",
}


@pytest.mark.parametrize("check", [*WITH_SCRIPTS, *WITHOUT_SCRIPTS], ids=lambda check: check.run.__name__)
def test_a_check_sees_its_fault(check: Check, tab: Watched, tab_without_scripts: Watched) -> None:
    """A page of a kind that passes (`test_a_page_keeps_to_every_rule`) fails once the fault is there."""
    if check.run is axe_finds_nothing_wrong and not axe.is_here:
        pytest.skip("axe-core is not here")
    tab.forget()
    kind = next(kind for kind in ("listing", "sensitive listing", "index") if kind in check.kinds)
    visit = Visit(kind, tab_without_scripts if check in WITHOUT_SCRIPTS else tab)
    visit.load()
    visit.page.evaluate(FAULTS[check.run])
    with pytest.raises((AssertionError, Error)):
        check.run(visit)


def test_every_check_is_shown_its_fault() -> None:
    assert {check.run for check in (*WITH_SCRIPTS, *WITHOUT_SCRIPTS)} == set(FAULTS)

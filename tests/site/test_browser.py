"""The site in a real browser: the way through it, its privacy, keyboard, small screens, old copies and paper."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.site.kinds import KINDS, MADE, ROOT, SENSITIVE

pytestmark = pytest.mark.browser
EVERY_KIND = pytest.mark.parametrize("kind", KINDS)
SIZES = {"narrow": (320, 640), "phone": (360, 740), "tablet": (768, 1024), "desk": (1440, 900), "400%": (320, 256)}


# --- the way through ----------------------------------------------------------------------------------------------


def test_a_person_goes_from_a_door_to_a_listing_and_who_runs_it(watch: Callable) -> None:
    watched = watch()
    page = watched.go("")
    page.get_by_role("link", name="People who care about me").click()
    expect(page).to_have_url(re.compile(r"/what-matters/#people$"))
    page.get_by_role("link", name="Loneliness", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Loneliness")
    page.locator("main").get_by_role("link", name="Northside", exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Loneliness in Northside")
    page.get_by_role("link", name="Anytown Sing-Along Choir").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Anytown Sing-Along Choir")
    expect(page.get_by_text("Just turn up, or ring for a chat first.")).to_be_visible()
    expect(page.get_by_role("link", name="01632 960120", exact=True)).to_have_attribute("href", "tel:+441632960120")
    page.get_by_role("link", name="Anytown Arts", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Anytown Arts")
    assert watched.elsewhere == []
    assert watched.complaints == []


def test_a_person_chooses_their_area_on_the_map_and_reaches_the_team(watch: Callable) -> None:
    page = watch().go("areas/anytown/")
    page.locator("svg a", has_text="Northside").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Help in Northside")
    expect(page.get_by_role("heading", name="Northside Neighbours")).to_be_visible()
    expect(page.get_by_role("link", name="01632 960102")).to_have_attribute("href", "tel:+441632960102")


def test_a_person_finds_their_team_by_their_surgery(watch: Callable) -> None:
    page = watch().go("find-my-link-worker/")
    page.locator("li", has_text="Hilltop Surgery").get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/areas/northside/#team$"))
    expect(page.get_by_role("heading", name="Northside Neighbours")).to_be_visible()


# --- what every kind of page keeps to -----------------------------------------------------------------------------


@EVERY_KIND
def test_a_page_asks_no_other_host_keeps_nothing_and_says_no_error(kind: str, watch: Callable) -> None:
    watched = watch()
    page = watched.go(KINDS[kind])
    if kind not in MADE:
        page.wait_for_load_state("networkidle")  # the search loads its index behind the page
    assert watched.elsewhere == []
    assert watched.complaints == []
    assert watched.stored() == {}
    assert page.evaluate("window.__pwned") == []


@EVERY_KIND
def test_a_page_never_scrolls_sideways(kind: str, watch: Callable) -> None:
    page = watch().go(KINDS[kind])
    for name, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{kind} at {name}: {wide} pixels too wide, because of {page.evaluate(_WIDEST)}"


_WIDEST = """() => [...document.querySelectorAll("body *")]
  .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .slice(-3).map((e) => `${e.tagName}.${e.className.baseVal ?? e.className}: ${e.textContent.trim().slice(0, 40)}`)"""


@EVERY_KIND
def test_a_page_is_readable_without_scripts(kind: str, watch: Callable) -> None:
    page = watch(java_script_enabled=False).go(KINDS[kind])
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_role("heading", name="Urgent help", exact=True)).to_be_visible()
    main = page.locator("#main")
    assert len(main.inner_text().split()) > 8
    for text in main.inner_text().casefold().split("\n"):
        assert "loading" not in text


@pytest.mark.parametrize("kind", [kind for kind in MADE if kind != "page that is not there"])
def test_links_work_without_scripts(kind: str, watch: Callable) -> None:
    watched = watch(java_script_enabled=False)
    page = watched.go(KINDS[kind])
    page.locator(
        "#main a[href]:not([href^=tel]):not([href^=mailto]):not([href^=sms]):not([href^='http'])"
    ).first.click()
    expect(page.locator("h1")).to_be_visible()
    assert "We cannot find that page" not in page.locator("h1").inner_text()


# --- accessibility ------------------------------------------------------------------------------------------------

_AXE = next(
    (p for p in (ROOT / f"{at}/node_modules/axe-core/axe.min.js" for at in (".venv/axe", ".")) if p.exists()), None
)
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


@pytest.mark.skipif(_AXE is None, reason="axe-core is not here: tests/tools.sh installs it where npm is")
@EVERY_KIND
def test_axe_finds_nothing_wrong(kind: str, watch: Callable) -> None:
    page = watch().go(KINDS[kind])
    page.evaluate(Path(_AXE).read_text(encoding="utf-8"))  # type: ignore[arg-type]
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.evaluate("document.getAnimations().forEach((a) => a.finish())")  # colours fade from one to the other
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 800})
            found = page.evaluate(
                "async (tags) => (await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes:"
                " ['violations']})).violations.map((v) => [v.id, v.nodes.map((n) => n.target + ' ' + n.html)])",
                _RULES,
            )
            assert found == [], f"{kind}, {scheme}, {width}: {json.dumps(found, indent=1)[:2000]}"


def _focused(page: Page) -> str:
    return page.evaluate("document.activeElement.textContent.trim() || document.activeElement.getAttribute('href')")


@pytest.mark.parametrize("kind", ["index", "listing", "sensitive listing", "page that is not there"])
def test_the_first_tab_is_the_way_past_the_menus(kind: str, watch: Callable) -> None:
    page = watch().go(KINDS[kind])
    page.keyboard.press("Tab")
    assert _focused(page) == "Skip to main content"
    expect(page.get_by_role("link", name="Skip to main content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


@pytest.mark.parametrize("kind", ["index", "place", "listing", "sensitive listing"])
@pytest.mark.parametrize("width", [360, 1280])
def test_focus_can_be_seen_wherever_tab_goes_and_reaches_every_link(kind: str, width: int, watch: Callable) -> None:
    page = watch(viewport={"width": width, "height": 800}).go(KINDS[kind])
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href], button, input, select, textarea')].filter((e) => e.checkVisibility()"
        " && e.tabIndex >= 0).length"
    )
    reached = set()
    for number in range(wanted + 1):
        page.keyboard.press("Tab")
        state = page.evaluate(_FOCUS)
        if state is None:
            break
        assert state["seen"], f"{kind}: focus cannot be seen on {state}"
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


def test_every_area_of_a_map_is_reached_by_tab_and_opened_by_enter(watch: Callable) -> None:
    page = watch().go("areas/anytown/")
    names = page.locator("svg a").evaluate_all("all => all.map((a) => a.getAttribute('aria-label'))")
    assert sorted(names) == ["Northside", "Old Quay"]
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('aria-label')") == "Old Quay":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Help in Old Quay")


@pytest.mark.parametrize("kind", ["index", "listing", "place"])
def test_single_keys_do_nothing(kind: str, watch: Callable) -> None:
    watched = watch()
    page = watched.go(KINDS[kind])
    before = page.url, page.locator("body").inner_html(), page.evaluate("document.activeElement.tagName")
    for key in ("n", "p", "s", "f", "/", ",", ".", "?"):
        page.keyboard.press(key)
    page.wait_for_timeout(100)
    assert (page.url, page.locator("body").inner_html(), page.evaluate("document.activeElement.tagName")) == before


def test_links_and_buttons_are_large_enough_to_press(watch: Callable) -> None:
    page = watch(viewport={"width": 360, "height": 740}).go("")
    small = page.evaluate(
        "[...document.querySelectorAll('header a:not(.lb-skip), .lb-doors a, button, input')]"
        ".filter((e) => e.checkVisibility()).map((e) => [e.getBoundingClientRect(), e])"
        ".filter(([box]) => box.height < 24 || box.width < 24)"
        ".map(([, e]) => e.outerHTML.slice(0, 80))"
    )
    assert small == []


# --- leaving quickly ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", SENSITIVE)
def test_leaving_quickly_goes_at_once_and_back_does_not_return(kind: str, watch: Callable) -> None:
    watched = watch(leaving=True)
    watched.go("")
    page = watched.go(KINDS[kind])
    page.get_by_role("link", name="Leave this page now").click()
    page.wait_for_url("https://www.bbc.co.uk/weather")
    page.go_back()
    assert page.url == watched.home


def test_shift_three_times_leaves(watch: Callable) -> None:
    watched = watch(leaving=True)
    page = watched.go("listings/safe-haven/")
    for _ in range(3):
        page.keyboard.press("Shift")
    page.wait_for_url("https://www.bbc.co.uk/weather")


def test_shift_used_for_capital_letters_does_not_leave(watch: Callable) -> None:
    watched = watch(leaving=True)
    page = watched.go("listings/safe-haven/")
    for key in ("Shift", "Shift", "a", "Shift"):
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == watched.home + "listings/safe-haven/"


def test_shift_three_times_elsewhere_does_nothing(watch: Callable) -> None:
    watched = watch(leaving=True)
    page = watched.go("listings/sing-along-choir/")
    for _ in range(4):
        page.keyboard.press("Shift")
    page.wait_for_timeout(200)
    assert page.url == watched.home + "listings/sing-along-choir/"


def test_the_button_to_leave_stays_in_sight_and_works_without_scripts(watch: Callable) -> None:
    watched = watch(leaving=True, java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = watched.go("listings/safe-haven/")
    page.mouse.wheel(0, 3000)
    button = page.get_by_role("link", name="Leave this page now")
    expect(button).to_be_in_viewport()
    button.click()
    page.wait_for_url("https://www.bbc.co.uk/weather")


# --- pages that are read long after they were made ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("clock", "state", "words"),
    [
        ("2027-03-29T22:59:00Z", "checked", "Checked on 1 October 2026 by Anytown CVS, by phone."),
        ("2027-03-29T23:01:00Z", "due", "It is due to be checked again."),
        ("2027-06-27T22:59:00Z", "due", "It is due to be checked again."),
        ("2027-06-27T23:01:00Z", "overdue", "This may be out of date."),
    ],
)
def test_freshness_is_told_by_the_readers_day(clock: str, state: str, words: str, watch: Callable) -> None:
    """In summer a London day begins an hour before Greenwich's."""
    page = watch(clock=clock, timezone_id="Europe/London").go("listings/sing-along-choir/")
    trust = page.locator(".lb-trust--full")
    expect(trust).to_contain_text(words)
    expect(trust).to_have_class(re.compile(rf"\blb-trust--{state}\b"))
    assert trust.evaluate("e => [...e.classList].filter((c) => /--(checked|due|overdue)$/.test(c)).length") == 1


def test_cards_grow_old_too(watch: Callable) -> None:
    page = watch(clock="2027-08-01T12:00:00").go("organisations/anytown-arts/")
    expect(page.locator(".lb-card .lb-trust")).to_have_text("May be out of date: last checked 1 October 2026")


@pytest.mark.parametrize("kind", ["index", "listing", "about", "page that is not there"])
def test_an_old_copy_says_that_it_is_old(kind: str, watch: Callable) -> None:
    warning = "That is more than a month ago"
    expect(watch().go(KINDS[kind]).get_by_text(warning)).to_be_hidden()
    expect(watch(clock="2026-12-22T12:00:00").go(KINDS[kind]).get_by_text(warning)).to_be_hidden()
    expect(watch(clock="2026-12-23T12:00:00").go(KINDS[kind]).get_by_text(warning)).to_be_visible()


# --- paper and the dark -------------------------------------------------------------------------------------------


def test_a_printed_listing_has_its_facts_and_urgent_help_and_no_menus(watch: Callable) -> None:
    page = watch().go("listings/sing-along-choir/")
    page.emulate_media(media="print")
    shown = page.locator("body").inner_text()
    for words in ("Anytown Sing-Along Choir", "Every other Saturday", "01632 960120", "Urgent help", "999"):
        assert words in shown
    for words in ("What matters", "A to Z", "Skip to main content", "Is something here wrong?"):
        assert words not in shown
    expect(page.get_by_role("navigation", name="Main")).to_be_hidden()
    assert len(page.pdf(format="A4")) > 5_000


@pytest.mark.parametrize("kind", ["listing", "need", "place", "need in an area", "organisation"])
def test_a_printed_page_has_no_page_chrome_cuts_nothing_in_half_and_says_where_links_lead(
    kind: str, watch: Callable
) -> None:
    page = watch().go(KINDS[kind])
    page.emulate_media(media="print")
    for part in ("nav.lb-head__nav", ".lb-skip", ".lb-adding", ".lb-foot__links", ".lb-map", ".lb-report", ".lb-up"):
        assert page.locator(part).locator("visible=true").count() == 0, part
    whole = ".lb-card, .lb-facts > div, .lb-urgent, .lb-venue"
    breaks = page.locator(whole).evaluate_all("(all) => all.map((e) => getComputedStyle(e).breakInside)")
    assert breaks
    assert set(breaks) == {"avoid"}
    said = page.locator(".lb-facts a[href^=http]").evaluate_all(
        "(all) => all.filter((e) => e.checkVisibility())"
        ".map((e) => [e.href, e.textContent, getComputedStyle(e, '::after').content])"
    )
    for href, words, after in said:
        assert (href in after) != (words.strip() in href), href  # once each
    rung = "(all) => all.map((e) => getComputedStyle(e, '::after').content)"
    assert set(page.locator("a[href^=tel]").evaluate_all(rung)) <= {"none", "normal"}


def test_a_printed_sensitive_page_does_not_print_the_button(watch: Callable) -> None:
    page = watch().go("listings/safe-haven/")
    page.emulate_media(media="print")
    expect(page.get_by_text("Leave this page now")).to_be_hidden()


def test_the_dark_scheme_is_dark(watch: Callable) -> None:
    page = watch(color_scheme="dark").go("")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert max(int(part) for part in re.findall(r"\d+", ground)[:3]) < 64


def test_arabic_runs_from_the_right_and_does_not_turn_the_page_round(watch: Callable) -> None:
    page = watch().go("listings/arabic-tea/")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_contain_text("شاي وحديث (Arabic tea and talk)")
    assert page.evaluate("document.documentElement.dir") in ("", "ltr")

"""The plan in a real browser: finding, choosing, printing, sending, opening an old link, and forgetting it all."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.site import axe
from tests.site.conftest import PREFIX, Watched

pytestmark = pytest.mark.browser

KEY = f"linkbook:{PREFIX}:plan"
CHOIR, ADVICE, HAVEN = "sing-along-choir", "money-advice", "safe-haven"
FIVE = [CHOIR, ADVICE, "telephone-friends", "harbour-walkers", "tea-text-line"]


@pytest.fixture
def plan(watch: Callable[..., Watched]) -> Callable[..., Watched]:
    """Give a function that opens a plan's link and waits for what it shows."""

    def opened(*ids: str, more: str = "", **options: Any) -> Watched:
        watched = watch(**options)
        watched.go(f"plan/#v=1&l={','.join(ids)}{more}")
        ready(watched.page)
        return watched

    return opened


def ready(page: Page) -> None:
    expect(
        page.locator(".lb-entry, [data-part=empty], [data-part=question]").locator("visible=true").first
    ).to_be_visible()


def names(page: Page) -> list[str]:
    return [name.strip() for name in page.locator(".lb-entry h3").all_inner_texts()]


def button(page: Page, words: str, name: str) -> Locator:
    """Return the button with these words about a listing."""
    return page.get_by_role("button", name=re.compile(f"^{words} ?: {re.escape(name)}$"))


def sheet(page: Page) -> str:
    """Return the words of the sheet of paper, once it has been written."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return str(page.locator(".lb-sheet").evaluate("(e) => e.hidden ? '' : e.textContent"))


def pages(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


def sent(page: Page) -> str:
    """Return everything that could leave the page: both messages, in plain letters."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    return " ".join(
        unquote(str(page.locator(f"[data-part={kind}]").get_attribute("href"))) for kind in ("sms", "mailto")
    )


# --- the way through --------------------------------------------------------------------------------------------------


def test_from_the_search_to_the_print_takes_five_presses(watch: Callable[..., Watched]) -> None:
    """Type what the person said, add three, open the plan, print: `Enter` in the browser's own window is the sixth."""
    watched = watch()
    page = watched.go("find/#q=lonely")
    page.evaluate("window.print = () => { window.printed = (window.printed ?? 0) + 1; }")
    adds = page.get_by_role("button", name=re.compile("^Add to plan"))
    for _ in range(3):
        adds.first.click()
    page.get_by_role("link", name="Your plan: 3").last.click()
    ready(page)
    page.evaluate("window.print = () => { window.printed = 1; }")
    page.get_by_role("button", name="Print", exact=True).click()
    assert page.evaluate("window.printed") == 1
    assert len(names(page)) == 3
    assert all(name in sheet(page) for name in names(page))
    assert watched.elsewhere == []
    assert watched.complaints == []


def test_a_listing_s_page_and_lists_put_it_in_and_take_it_out(watch: Callable[..., Watched]) -> None:
    page = watch().go(f"listings/{CHOIR}/")
    button(page, "Add to plan", "Anytown Sing-Along Choir").click()
    expect(page.locator(".lb-head__nav")).to_contain_text("Your plan: 1")
    expect(page.get_by_text("Added. Your plan has 1.")).to_be_attached()
    page.goto(page.url.replace(f"listings/{CHOIR}/", "needs/loneliness/"))
    inside = button(page, "In your plan · Remove", "Anytown Sing-Along Choir")
    inside.click()
    expect(page.locator(".lb-head__nav")).to_contain_text("My plan")
    expect(button(page, "Add to plan", "Anytown Sing-Along Choir")).to_be_focused()


def test_a_closed_listing_cannot_go_into_a_plan(watch: Callable[..., Watched]) -> None:
    page = watch().go("listings/lunch-club/")
    assert page.locator("[data-plan-add=lunch-club]").count() == 0


def test_an_empty_plan_says_how_to_begin(watch: Callable[..., Watched]) -> None:
    page = watch().go("plan/")
    expect(page.get_by_role("heading", name="Nothing is in it yet")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    assert sheet(page) == ""


def test_without_scripts_the_page_helps_and_shows_no_button(watch: Callable[..., Watched]) -> None:
    watched = watch(java_script_enabled=False)
    page = watched.go("plan/")
    expect(page.get_by_text("needs JavaScript, which is off here")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    expect(watched.go(f"listings/{CHOIR}/").get_by_role("button")).to_have_count(0)


# --- order, taking out and putting back -------------------------------------------------------------------------------


def test_the_keyboard_puts_it_in_order_and_stays_where_it_was(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR, ADVICE, "telephone-friends").page
    button(page, "Move down", "Anytown Sing-Along Choir").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    assert names(page)[2] == "Anytown Sing-Along Choir"
    expect(page.locator("[data-part=said]")).to_have_text("Anytown Sing-Along Choir is now number 3 of 3.")
    expect(button(page, "Move down", "Anytown Sing-Along Choir")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("[data-part=said]")).to_have_text("Anytown Sing-Along Choir is already last.")
    assert names(page)[2] == "Anytown Sing-Along Choir"


def test_what_is_taken_out_can_be_put_back_with_its_note(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR, ADVICE).page
    page.get_by_label("Note about Anytown Sing-Along Choir").fill("ask for Jo")
    button(page, "Remove", "Anytown Sing-Along Choir").click()
    assert names(page) == ["Money Advice in Anytown"]
    expect(page.get_by_role("button", name="Put it back")).to_be_focused()
    page.keyboard.press("Enter")
    assert names(page)[0] == "Anytown Sing-Along Choir"
    expect(page.get_by_label("Note about Anytown Sing-Along Choir")).to_have_value("ask for Jo")


# --- paper ------------------------------------------------------------------------------------------------------------


def test_five_listings_are_one_page_and_more_are_two(plan: Callable[..., Watched]) -> None:
    page = plan(*FIVE).page
    page.get_by_label("First name").fill("Sam")
    page.get_by_label("What matters to me").fill("Getting out of the house, and not dreading the post.")
    page.get_by_label("Note about Anytown Sing-Along Choir").fill("ask for the Tuesday group")
    assert pages(page) == 1
    page.get_by_label("Large print").check()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    size = "(e) => Math.round(parseFloat(getComputedStyle(e).fontSize) * 0.75)"
    assert page.locator(".lb-sheet").evaluate(size) == 18
    assert pages(page) in (2, 3)


def test_ten_listings_are_two_pages(plan: Callable[..., Watched]) -> None:
    more = ["online-quiz", "arabic-tea", "long-words", "obriens-and-sons", "clwb-cymraeg"]
    assert pages(plan(*FIVE, *more).page) == 2


def test_the_sheet_says_all_that_the_person_needs(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR, ADVICE).page
    page.get_by_label("First name").fill("Sam")
    page.get_by_label("Note about Money Advice").fill("bring the letters")
    words = sheet(page)
    for said in (
        "A plan for Sam",
        "Made on 21 November 2026",
        "Tuesdays, 7pm to 9pm",
        "Ring 01632 960120",
        "Last checked 1 October 2026",
        "Note: bring the letters",
        "Your link worker team: Anytown Link Workers (Anytown and Otherham). Ring 01632 960101.",
        "Emergency services 999",
    ):
        assert said in words
    labels = page.locator(".lb-sheet svg").evaluate_all("(all) => all.map((e) => e.getAttribute('aria-label'))")
    assert labels == [
        "A square code that opens this plan on a phone",
        "A square code that opens the page of Anytown Sing-Along Choir",
        "A square code that opens the page of Money Advice in Anytown",
    ]


def test_another_team_or_none_can_be_chosen(plan: Callable[..., Watched]) -> None:
    page = plan(ADVICE).page
    assert "Northside Neighbours" in sheet(page)
    page.get_by_label("Link worker team").select_option("Anytown Link Workers (Anytown and Otherham)")
    assert "Anytown Link Workers (Anytown and Otherham). Ring 01632 960101" in sheet(page)
    page.get_by_label("Link worker team").select_option("Leave it out")
    assert "link worker team" not in sheet(page)


def test_nothing_but_the_sheet_is_printed(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR).page
    page.emulate_media(media="print")
    expect(page.locator(".lb-sheet")).to_be_visible()
    for part in (".lb-head", ".lb-foot", ".lb-plan", "h1"):
        expect(page.locator(part).first).to_be_hidden()


# --- text, e-mail and link --------------------------------------------------------------------------------------------


def test_messages_and_the_link_say_nothing_of_the_person_until_a_box_is_ticked(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR).page
    page.get_by_label("First name").fill("Samantha")
    page.get_by_label("What matters to me").fill("Dreading the post")
    page.get_by_label("Note about Anytown Sing-Along Choir").fill("ask for Jo")
    assert not re.search("Samantha|Dreading|ask for Jo", sent(page))
    assert f"#v=1&on=2026-11-21&l={CHOIR}." in sent(page)
    page.get_by_label("Also put in the name").check()
    assert re.search("A plan for Samantha(.|\n)*Dreading the post(.|\n)*ask for Jo", sent(page))
    expect(page.locator("[data-part=aloud]")).to_contain_text("can read: the name “Samantha”, what matters and 1 note.")
    assert "Samantha" not in page.url


def test_a_copied_link_opens_the_same_plan(plan: Callable[..., Watched], watch: Callable[..., Watched]) -> None:
    watched = plan(CHOIR, ADVICE)
    page = watched.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy a link").click()
    expect(page.get_by_text("The link is copied.")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link.startswith(f"{watched.home}plan/#v=1&on=2026-11-21&l={CHOIR}.")
    other = watch().page
    other.goto(link)
    ready(other)
    assert names(other) == names(page)
    assert other.url == f"{watched.home}plan/"
    expect(other.locator(".lb-news").locator("visible=true")).to_have_count(0)


def test_where_a_page_may_not_copy_the_words_are_shown_to_copy(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR).page
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="Copy the words").click()
    box = page.get_by_label(re.compile("^Press Ctrl and C"))
    expect(box).to_be_focused()
    assert "1. Anytown Sing-Along Choir" in box.input_value()


# --- private listings -------------------------------------------------------------------------------------------------


def test_a_private_listing_stays_out_of_messages_and_is_neutral_on_paper(plan: Callable[..., Watched]) -> None:
    page = plan(CHOIR, HAVEN).page
    assert not re.search("haven|960140", sent(page), re.IGNORECASE)
    words = sheet(page)
    assert "Information and support" in words
    assert "01632 960140" in words
    assert not re.search("haven|safe|women|frightened", words.split("Urgent help")[0], re.IGNORECASE)
    assert page.locator(".lb-sheet__entry svg").count() == 1
    expect(page.get_by_role("link", name="Leave this page now")).to_be_visible()
    page.get_by_label("Print its real name and facts").check()
    assert "Anytown Safe Haven" in sheet(page)
    assert page.locator(".lb-sheet__entry svg").count() == 1
    assert "haven" not in sent(page).casefold()
    assert "haven" not in page.url


def test_other_pages_say_only_how_many_are_in_the_plan(plan: Callable[..., Watched]) -> None:
    watched = plan(HAVEN)
    page = watched.go("places/")
    expect(page.locator(".lb-head__nav")).to_contain_text("Your plan: 1")
    assert "haven" not in page.content().casefold()


# --- old and broken links ---------------------------------------------------------------------------------------------


def test_an_old_link_says_what_has_changed_since(plan: Callable[..., Watched]) -> None:
    page = plan(f"{CHOIR}.0000", "lunch-club.aaaa", "harbour-walkers", more="&on=2026-09-01").page
    first = page.locator(".lb-entry").first
    for said in (
        "Times changed",
        "Place changed",
        "Cost changed",
        "Phone or first step changed",
        "Checked since: 1 October 2026",
    ):
        expect(first.get_by_text(said, exact=True)).to_be_visible()
    expect(page.get_by_text("Now closed. The cook has retired.")).to_be_visible()
    expect(page.locator(".lb-entry").get_by_text("Paused until 7 March 2027.")).to_be_visible()
    assert "Lunch" not in sheet(page) + sent(page)
    button(page, "Use this instead", "Telephone Friends").click()
    expect(button(page, "Remove", "Telephone Friends")).to_be_focused()
    assert names(page)[1] == "Telephone Friends"


def test_a_broken_link_shows_what_it_can_and_says_what_it_cannot(plan: Callable[..., Watched]) -> None:
    hostile = [CHOIR, CHOIR, "%3Cscript%3E", "no-such-listing", "tuesday-singers", "__proto__", ADVICE]
    watched = plan(*hostile, more="&name=%3Cimg%20src=x%20onerror=alert(1)%3E&note.money-advice=%3Cb%3Ex")
    assert names(watched.page) == ["Anytown Sing-Along Choir", "Money Advice in Anytown"]
    expect(watched.page.get_by_text("3 listings could not be shown")).to_be_visible()
    expect(watched.page.get_by_text("more than once")).to_be_visible()
    assert "A plan for <img src=x onerror=alert(1)>" in sheet(watched.page)
    assert watched.page.evaluate("window.__pwned") == []
    assert watched.complaints == []


def test_five_hundred_listings_after_a_question_mark_are_cut_and_leave_the_address(
    watch: Callable[..., Watched],
) -> None:
    watched = watch()
    page = watched.go(f"plan/?v=1&l={CHOIR}," + ",".join(f"x{n}" for n in range(499)))
    ready(page)
    assert names(page) == ["Anytown Sing-Along Choir"]
    expect(page.get_by_text("29 listings could not be shown")).to_be_visible()
    expect(page.get_by_text("The link has 470 more than a plan can hold")).to_be_visible()
    assert page.url == f"{watched.home}plan/"


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("Put both together", ["Anytown Sing-Along Choir", "Money Advice in Anytown"]),
        ("Keep the one in this tab", ["Anytown Sing-Along Choir"]),
        ("Open the one from the link", ["Money Advice in Anytown"]),
    ],
)
def test_a_link_asks_before_it_takes_the_place_of_a_plan(
    answer: str, left: list[str], plan: Callable[..., Watched]
) -> None:
    watched = plan(CHOIR)
    page = watched.page
    page.get_by_label("First name").fill("Sam")
    page.goto(f"{watched.home}plan/#v=1&on=2026-10-01&l={ADVICE}")
    said = "This tab already has a plan with 1 listing. The link, made on 1 October 2026, has 1 listing."
    expect(page.get_by_text(said)).to_be_visible()
    page.reload()  # neither is lost while the question stands
    expect(page.get_by_text(said)).to_be_visible()
    page.get_by_role("button", name=answer).click()
    expect(page.locator(".lb-entry")).to_have_count(len(left))
    assert names(page) == left
    assert page.url == f"{watched.home}plan/"
    expect(page.get_by_label("First name")).to_have_value("" if answer.startswith("Open") else "Sam")


# --- what is kept, and forgetting it ----------------------------------------------------------------------------------


def test_the_tab_keeps_the_plan_under_one_key_and_nothing_else(plan: Callable[..., Watched]) -> None:
    watched = plan(CHOIR)
    watched.page.get_by_label("First name").fill("Sam")
    assert watched.stored() == {"session": [KEY]}
    kept = watched.page.evaluate(f"JSON.parse(sessionStorage.getItem({KEY!r}))")
    assert sorted(kept) == ["aloud", "entries", "large", "matters", "name", "on", "team"]
    assert kept["entries"] == [{"id": CHOIR, "note": "", "print": ""}]
    watched.page.reload()
    ready(watched.page)
    expect(watched.page.get_by_label("First name")).to_have_value("Sam")


def test_one_press_clears_it_all_and_nothing_brings_it_back(plan: Callable[..., Watched]) -> None:
    watched = plan(CHOIR, ADVICE)
    page = watched.page
    page.get_by_label("What matters to me").press_sequentially("Dreading the post")
    page.get_by_label("Note about Anytown Sing-Along Choir").press_sequentially("ask for Jo")
    page.get_by_label("Also put in the name").check()
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="Copy the words").click()
    expect(page.get_by_label(re.compile("^Press Ctrl and C"))).to_have_value(re.compile("Dreading the post"))
    button(page, "Remove", "Money Advice in Anytown").click()
    page.get_by_role("button", name="Clear: next person").click()
    expect(page.get_by_text("Cleared.", exact=True)).to_be_visible()
    assert watched.stored() == {}
    assert page.url == f"{watched.home}plan/"
    page.locator("body").press("Control+z")
    gone = "document.documentElement.innerHTML + [...document.querySelectorAll('input, textarea')].map((e) => e.value)"
    assert not re.search("Dreading|ask for Jo|Sing-Along|Money Advice", page.evaluate(gone))
    assert sheet(page) == ""
    page.go_back()
    page.go_forward()
    ready(page)
    assert not re.search("Dreading|ask for Jo|Sing-Along|Money Advice", page.evaluate(gone))
    assert watched.stored() == {}


def test_the_back_button_finds_no_plan_that_was_cleared(plan: Callable[..., Watched]) -> None:
    watched = plan(CHOIR)
    page = watched.page
    page.get_by_label("First name").fill("Samantha")
    page.get_by_role("link", name="Anytown Sing-Along Choir").click()
    page.get_by_role("link", name="Your plan: 1").first.click()
    ready(page)
    page.get_by_role("button", name="Clear: next person").click()
    page.go_back()
    expect(button(page, "Add to plan", "Anytown Sing-Along Choir")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Nothing is in it yet")).to_be_visible()
    assert "Samantha" not in str(page.evaluate("[...document.querySelectorAll('input')].map((e) => e.value)"))


def test_leaving_quickly_clears_it_too(watch: Callable[..., Watched]) -> None:
    watched = watch(leaving=True)
    page = watched.go(f"plan/#v=1&l={CHOIR},{HAVEN}")
    ready(page)
    page.get_by_role("link", name="Leave this page now").click()
    expect(page.get_by_role("heading", name="Elsewhere")).to_be_visible()
    watched.go("")
    assert watched.stored() == {}


_NO_STORAGE = (
    "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"
)
_FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


@pytest.mark.parametrize("trouble", [_NO_STORAGE, _FULL], ids=["no storage", "full storage"])
def test_a_browser_that_keeps_nothing_still_prints_a_plan(trouble: str, watch: Callable[..., Watched]) -> None:
    watched = watch()
    watched.page.add_init_script(trouble)
    page = watched.go(f"listings/{CHOIR}/")
    page.get_by_role("button", name="Add to plan").first.click()
    expect(page.locator(".lb-added")).to_contain_text("This browser lets a page keep nothing")
    watched.go(f"plan/#v=1&l={CHOIR}")
    ready(page)
    expect(page.get_by_text("print or send the plan before you leave this page")).to_be_visible()
    page.get_by_label("First name").fill("Sam")
    assert "A plan for Sam" in sheet(page)
    assert watched.complaints == []


def test_without_its_facts_a_plan_is_not_lost(watch: Callable[..., Watched]) -> None:
    watched = watch()
    page = watched.page
    page.route("**/shards/**", lambda route: route.abort())
    watched.go(f"plan/#v=1&l={CHOIR}")
    expect(page.get_by_text("The facts about these listings could not be fetched.")).to_be_visible()
    page.unroute("**/shards/**")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.get_by_role("link", name="Anytown Sing-Along Choir")).to_be_visible()


# --- accessibility ----------------------------------------------------------------------------------------------------


@axe.needed
def test_axe_finds_nothing_wrong_with_a_full_plan(plan: Callable[..., Watched]) -> None:
    page = plan(f"{CHOIR}.0000", "lunch-club", HAVEN, more="&on=2026-09-01").page
    button(page, "Remove", "Anytown Safe Haven").click()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 800})
            assert axe.violations(page) == [], f"{scheme}, {width}"


def test_a_full_plan_never_scrolls_sideways_and_every_target_is_large_enough(plan: Callable[..., Watched]) -> None:
    page = plan(f"{CHOIR}.0000", "lunch-club", HAVEN, "long-words", more="&on=2026-09-01").page
    for width, height in ((320, 256), (360, 740), (1280, 900)):
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), width
        small = page.locator(".lb-plan").evaluate(
            "(root) => [...root.querySelectorAll('button, .lb-plan__acts a, select, textarea, label.lb-box')]"
            ".filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 43.5).map((e) => e.outerHTML)"
        )
        assert small == [], width

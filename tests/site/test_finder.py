"""The finder's page in a real browser: typing, places, filters, what it says, and what it does with bad input."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from generator import export
from tests.site.conftest import Watched, wait_until
from tests.site.test_layout_shift import ADD_SHIFTS, SHIFT

pytestmark = pytest.mark.browser


@pytest.fixture
def find(watch: Callable[..., Watched], serve: Callable[[Path], str], real_site: Path) -> Callable[..., Watched]:
    """Give a function that opens the starter directory's finder with a search in its fragment."""

    def opened(fragment: str = "", query: str = "", **options: Any) -> Watched:
        watched = watch(home=serve(real_site), **options)
        watched.go(f"find/{query}{'#' + fragment if fragment else ''}")
        expect(watched.page.locator("[data-module=finder]")).to_have_attribute("data-state", "ready")
        return watched

    return opened


def names(page: Page) -> list[str]:
    """Return the names of the listings on the page, in order."""
    return [name.replace("\n", " ") for name in page.locator(".lb-card__name").all_inner_texts()]


def status(page: Page) -> str:
    return page.locator("[data-part=status]").inner_text()


# --- words --------------------------------------------------------------------------------------------------------


def test_results_come_while_typing_and_the_search_is_only_in_the_fragment(find: Callable[..., Watched]) -> None:
    watched = find()
    page = watched.page
    page.get_by_label("What do you need?").press_sequentially("bailiffs")
    expect(page.locator("[data-part=status]")).to_contain_text("listing")

    expect(page).to_have_url(re.compile(r"/find/#q=bailiffs$"))
    assert "National Debtline" in names(page)[:3]
    assert watched.complaints == []
    assert watched.elsewhere == []
    assert watched.stored() == {}


def test_words_that_no_listing_has_reach_what_they_mean(find: Callable[..., Watched]) -> None:
    page = find("q=letter from the bailiffs").page
    expect(page.locator(".lb-card").first).to_be_visible()
    expect(page.get_by_role("link", name="Leave this page now")).not_to_be_visible()

    assert {"National Debtline", "StepChange Debt Charity"} & set(names(page)[:3])


def test_a_misspelling_is_mended_said_and_can_be_taken_back(find: Callable[..., Watched]) -> None:
    page = find("q=bereavment").page
    expect(page.locator("[data-part=read-as]")).to_contain_text("Showing results for bereavement, not “bereavment”.")
    assert "Cruse Bereavement Support" in names(page)[:2]

    page.get_by_role("button", name="Search for “bereavment” as typed").click()
    expect(page.locator("[data-part=read-as]")).not_to_contain_text("Showing results for")
    assert "verbatim=yes" in page.url


def test_words_of_danger_show_urgent_help_first_and_still_show_results(find: Callable[..., Watched]) -> None:
    page = find("q=he hits me").page
    expect(page.locator("[data-part=urgent]")).to_be_visible()

    assert "999" in page.locator("[data-part=urgent]").inner_text()
    assert page.get_by_role("link", name="Leave this page now").is_visible()
    assert "National Domestic Abuse Helpline" in names(page)
    urgent, first = page.locator("[data-part=urgent]").bounding_box(), page.locator(".lb-card").first.bounding_box()
    assert urgent is not None
    assert first is not None
    assert urgent["y"] < first["y"]


def test_danger_shows_labelled_lines_a_womans_before_a_mans(find: Callable[..., Watched]) -> None:
    page = find("q=boyfriend slaps me").page
    lines = page.locator("[data-danger-line]")
    expect(lines.first).to_be_visible()

    assert lines.first.inner_text().startswith("For women: 0808 200 0247")
    labels = [line.split(":")[0] for line in lines.all_inner_texts()]
    assert labels.index("For women") < labels.index("For anyone") < labels.index("For men")


def test_what_is_perhaps_danger_offers_folded_lines_and_the_quick_exit(find: Callable[..., Watched]) -> None:
    page = find("q=he shouts a lot").page
    urgent = page.locator("[data-part=urgent]")
    expect(urgent.locator("summary")).to_have_text("Who can help if somebody is hurting or frightening you")
    expect(urgent.locator(".lb-tel").first).not_to_be_visible()
    expect(page.locator("[data-part=exit]")).to_be_visible()
    urgent.locator("summary").click()
    expect(urgent.locator(".lb-tel").first).to_be_visible()


def test_suicide_and_gas_show_their_own_line_first_and_no_quick_exit(find: Callable[..., Watched]) -> None:
    page = find("q=behind with the rent and can't see a way out").page
    urgent, exit = page.locator("[data-part=urgent]"), page.locator("[data-part=exit]")
    expect(urgent.locator("summary")).to_contain_text("thinks of suicide")
    expect(urgent.locator("li").first).to_contain_text("Samaritans 116 123")
    expect(urgent.locator("li").first).to_be_visible()
    expect(exit).not_to_be_visible()

    page.get_by_label("What do you need?").fill("gas leak")
    expect(urgent.locator("li").first).to_contain_text("National Gas Emergency Service")
    expect(page.locator("[data-part=said]")).to_contain_text(
        "carbon monoxide alarm sounds. The lines are above the results."
    )
    expect(exit).not_to_be_visible()

    page.get_by_label("What do you need?").fill("chest pain")
    expect(urgent.locator("li").first).to_contain_text("999")
    expect(exit).not_to_be_visible()


def test_what_nobody_does_has_its_first_number_in_sight_while_folded(find: Callable[..., Watched]) -> None:
    page = find("q=gone over in the bathroom needle still in him").page
    urgent = page.locator("[data-part=urgent]")
    expect(urgent.locator("li").first).not_to_be_visible()
    expect(urgent.locator(".lb-urgent__first")).to_contain_text("Emergency services 999")
    expect(page.locator("[data-part=exit]")).not_to_be_visible()
    expect(page.locator("[data-part=said]")).to_contain_text("The button that shows them is above the results.")
    urgent.locator("summary").click()
    expect(urgent.locator(".lb-urgent__first")).not_to_be_visible()
    expect(urgent.locator("li").first).to_be_visible()


def test_danger_now_shows_999_before_every_other_line(find: Callable[..., Watched]) -> None:
    page = find("q=he is strangling me").page
    expect(page.locator("[data-danger-line]").first).to_be_visible()

    assert "999" in page.locator("[data-part=urgent] li").first.inner_text()


def test_the_quick_exit_shows_where_danger_finds_nothing(find: Callable[..., Watched]) -> None:
    page = find("q=fleeing abuse&area=dudley&way=by post").page
    expect(page.get_by_role("heading", name="Nothing fits all of that")).to_be_visible()

    assert page.get_by_role("link", name="Leave this page now").is_visible()
    assert "999" in page.locator("[data-part=urgent]").inner_text()
    assert "Leave out “fleeing”" not in page.locator(".lb-nothing").inner_text()


def test_a_notice_of_danger_stays_while_the_next_word_is_typed_and_goes_when_words_take_it_back(
    find: Callable[..., Watched],
) -> None:
    page = find().page
    words, urgent = page.get_by_label("What do you need?"), page.locator("[data-part=urgent]")
    words.press_sequentially("suicide")
    expect(urgent).to_be_visible()
    words.press_sequentially(" squad fi")
    expect(urgent).not_to_be_visible()
    words.fill("choir")
    expect(urgent).not_to_be_visible()


def test_the_quick_exit_shows_where_the_index_does_not_load(find: Callable[..., Watched]) -> None:
    page = find().page
    page.context.route(re.compile(r"/finder/start\.bin"), lambda route: route.fulfill(status=200, body="{half"))
    page.goto(page.url.split("#")[0] + "?again#q=he hits me")
    page.reload()
    expect(page.get_by_role("heading", name="The search could not be loaded")).to_be_visible()

    expect(page.get_by_role("link", name="Leave this page now")).to_be_visible()
    assert "999" in page.locator("[data-part=urgent]").inner_text()
    page.get_by_label("What do you need?").fill("choir practice on tuesday")
    expect(page.get_by_role("link", name="Leave this page now")).not_to_be_visible()


def test_everyday_words_alone_show_the_six_doors(find: Callable[..., Watched]) -> None:
    page = find("q=who can help me").page
    expect(page.locator("[data-part=doors]")).to_be_visible()

    assert page.locator("[data-part=doors] .lb-doors li").count() == 6
    assert names(page) == []


def test_no_result_is_never_a_dead_end(find: Callable[..., Watched]) -> None:
    page = find("q=zzzqqq&near=Halesowen").page
    expect(page.get_by_role("heading", name="Nothing fits all of that")).to_be_visible()
    box = page.locator(".lb-nothing")

    assert "Integrated Plus" in box.inner_text()
    assert box.get_by_role("link", name="look in the A to Z").count() == 1


# --- places and filters -------------------------------------------------------------------------------------------


def test_a_place_gives_miles_and_keeps_what_comes_to_you_apart(find: Callable[..., Watched]) -> None:
    page = find("q=company&near=B63 3AJ").page
    expect(page.get_by_role("heading", name=re.compile("Near you"))).to_be_visible()

    assert "mile" in page.locator("#group-near ~ ol .lb-card").first.inner_text()
    assert "The Silver Line" not in " ".join(page.locator("#group-near ~ ol .lb-card__name").all_inner_texts())


def test_the_count_says_how_many_are_near_and_folds_what_is_for_others(find: Callable[..., Watched]) -> None:
    page = find("q=debt&near=Dudley", viewport={"width": 360, "height": 740}).page
    expect(page.locator("[data-part=status]")).to_have_text(
        re.compile(r"^\d+ listings: none near Dudley, \d+ by phone, online or coming to you, \d+ more for other areas$")
    )
    others = page.locator("#group-other_area ~ ol, .lb-fold .lb-cards")
    expect(others).to_be_hidden()
    page.locator(".lb-fold summary").click()
    expect(others).to_be_visible()


def test_a_place_known_by_its_beginning_is_said(find: Callable[..., Watched]) -> None:
    page = find("q=debt&near=Shoebury").page
    expect(page.locator("[data-part=read-as]")).to_contain_text("Looking near Shoeburyness, for “Shoebury”.")


def test_a_place_that_is_not_known_is_said_and_nothing_is_lost(find: Callable[..., Watched]) -> None:
    page = find("q=debt&near=Xyzzyville").page
    expect(page.locator("[data-part=read-as]")).to_contain_text("We do not know the place “Xyzzyville”")

    assert "National Debtline" in names(page)


def test_a_place_in_the_words_is_understood_and_can_be_taken_back(find: Callable[..., Watched]) -> None:
    page = find("q=company in Halesowen").page
    expect(page.locator("[data-part=read-as]")).to_contain_text("Looking near Halesowen, from your words.")
    page.get_by_role("button", name="Look everywhere instead").click()
    expect(page.locator("[data-part=read-as]")).not_to_contain_text("Looking near")


def test_a_filter_has_a_count_a_chip_and_a_way_back(find: Callable[..., Watched]) -> None:
    page = find("q=talk").page
    expect(page.locator(".lb-card").first).to_be_visible()
    before = status(page)
    page.locator("[data-part=filters] > summary").click()
    page.locator(".lb-facet summary", has_text="How it happens").click()
    page.get_by_role("checkbox", name=re.compile("^By text")).check()
    expect(page.get_by_role("button", name="Remove: By text")).to_be_visible()

    assert "way=by+text" in page.url
    assert "Shout" in names(page)
    age = page.get_by_label("The person's age")
    age.fill("quite old")
    age.press("Tab")
    expect(page.locator("#finder-age-note")).to_contain_text("Type it like 16, 60s or under 18.")
    age.fill("60s")
    age.press("Tab")
    expect(page.get_by_role("button", name="Remove: Aged 60 to 69")).to_be_visible()
    expect(page.locator("#finder-age-note")).to_be_empty()
    for _ in range(3):
        page.go_back()
    expect(page.locator("[data-part=status]")).to_have_text(before)
    assert "way=" not in page.url


def test_all_filters_go_with_one_button_and_the_words_stay(find: Callable[..., Watched]) -> None:
    page = find("q=talk&way=by phone&cost=free").page
    page.get_by_role("button", name="Clear all filters").click()
    expect(page.get_by_role("button", name="Clear all filters")).to_have_count(0)

    assert page.url.endswith("#q=talk")


def test_a_link_from_another_system_is_moved_into_the_fragment_at_once(find: Callable[..., Watched]) -> None:
    page = find("near=Dudley&within=1&need=no-such-need", query="?q=debt").page
    expect(page.locator(".lb-card").first).to_be_visible()

    assert page.evaluate("location.search") == ""
    assert page.evaluate("location.hash") == "#q=debt&near=Dudley&within=1&need=no-such-need"
    assert page.locator(".lb-chip").all_inner_texts() == ["Within 1 mile ✕", "Clear all filters"]
    notes = page.locator("[data-part=read-as]")
    expect(notes).to_contain_text("We do not know “What it helps with: no-such-need”, so it is left out.")
    page.get_by_role("button", name="Remove: Within 1 mile").click()
    expect(page.locator(".lb-chip")).to_have_count(0)


# --- keyboard and voice -------------------------------------------------------------------------------------------


def test_enter_goes_to_the_first_result_and_enter_again_opens_it(find: Callable[..., Watched]) -> None:
    page = find().page
    page.get_by_label("What do you need?").press_sequentially("national debtline")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="National Debtline", exact=True).first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/listings/national-debtline/$"))


def test_a_slash_goes_to_the_box_only_from_inside_the_results(find: Callable[..., Watched]) -> None:
    page = find("q=debt").page
    box = page.get_by_label("What do you need?")
    page.locator(".lb-card__name a").first.focus()
    page.keyboard.press("/")
    expect(box).to_be_focused()
    page.locator(".lb-head a").first.focus()
    page.keyboard.press("/")
    expect(box).not_to_be_focused()


def test_the_count_is_announced_once_typing_has_stopped(find: Callable[..., Watched]) -> None:
    page = find(clock=None).page
    page.evaluate(
        """() => {
            const voice = document.querySelector("[data-part=said]");
            window.said = [];
            const hear = () => said.push(voice.textContent);
            new MutationObserver(hear).observe(voice, {childList: true, characterData: true, subtree: true});
        }"""
    )
    page.get_by_label("What do you need?").press_sequentially("food bank", delay=30)
    wait_until(page, "() => window.said.some((words) => /listing/.test(words))")

    assert len(page.evaluate("() => window.said.filter((words) => /listing/.test(words))")) == 1


# --- rows ---------------------------------------------------------------------------------------------------------

_WHOLE_ROWS = """() => [...document.querySelectorAll(".lb-card")].map((row) => row.getBoundingClientRect())
  .filter((box) => box.top >= 0 && box.bottom <= innerHeight).length"""


@pytest.mark.parametrize(("size", "rows"), [((1280, 720), 4), ((360, 740), 2)])
def test_results_are_rows_of_which_several_are_whole_in_sight(
    find: Callable[..., Watched], size: tuple[int, int], rows: int
) -> None:
    page = find("q=warm&near=Southend", viewport=dict(zip(("width", "height"), size, strict=True))).page
    expect(page.locator(".lb-card").nth(rows)).to_be_attached()
    assert page.evaluate(_WHOLE_ROWS) >= rows


def test_a_row_says_what_to_decide_by(find: Callable[..., Watched]) -> None:
    row = find("q=St Augustine's Place of Welcome&near=Dudley").page.locator(".lb-card").first
    expect(row.get_by_role("heading")).to_have_text("St Augustine's Place of Welcome")
    for words in (
        "mile",
        "from the middle of the whole Dudley area",
        "St Augustine's Church",
        "Next: ",
        "First step: ",
        "Not yet checked",
    ):
        expect(row).to_contain_text(words)


def test_a_row_ends_with_what_to_press(find: Callable[..., Watched]) -> None:
    row = find("q=Live Well Link Well", viewport={"width": 360, "height": 740}).page.locator(".lb-card").first
    for press in (row.get_by_role("link", name="Ring 0300 303 9988"), row.get_by_role("button", name="Add to plan")):
        expect(press).to_be_visible()
        box = press.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 44


def test_a_link_skips_to_the_results_and_the_search_stays(find: Callable[..., Watched]) -> None:
    page = find("q=talk").page
    expect(page.locator(".lb-card").first).to_be_visible()
    before = page.url
    page.get_by_role("link", name="Skip to the results").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".lb-card__name a").first).to_be_focused()
    assert page.url == before


# --- a slow phone -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [(360, 740), (1280, 800)])
@pytest.mark.parametrize("fragment", ["q=debt", "q=bereavment", ""])
def test_a_first_visit_takes_few_files_and_nothing_moves(
    watch: Callable[..., Watched], serve: Callable[[Path], str], real_site: Path, size: tuple[int, int], fragment: str
) -> None:
    window = dict(zip(("width", "height"), size, strict=True))
    watched = watch(home=serve(real_site), viewport=window, first_visit=True)
    page = watched.page
    page.add_init_script(ADD_SHIFTS)
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    watched.go(f"find/#{fragment}")
    expect(page.locator(".lb-card__name" if fragment else ".lb-door").first).to_be_visible()
    expect(page.locator("[data-module=finder]")).to_have_attribute("data-whole", "yes")

    scripts = {url.partition("/assets/")[2] for url in asked if url.endswith(".js") and "/assets/" in url}
    first = {"linkbook.js", "search-page/search-page.js", "search-page/worker.js"}
    assert first <= scripts <= first | {"search-page/worker-later.js", "search/lunr.js"}
    assert page.evaluate(SHIFT) < 0.01


def test_the_words_of_a_first_search_are_asked_for_before_the_worker_is_there(watch: Callable[..., Watched]) -> None:
    watched = watch()
    page, held = watched.page, list[Any]()
    page.context.route(re.compile(r"/worker\.js$"), lambda route: held.append(route))
    with page.expect_request(re.compile(r"/finder/words-\d+\.")) as asked:
        watched.go("find/#q=debt")
    assert asked.value.frame == page.main_frame  # the page's own
    for route in held:
        route.continue_()
    expect(page.locator(".lb-card__name").first).to_be_visible()


def test_modules_behave_as_the_bundles_of_them(find: Callable[..., Watched]) -> None:
    page = find("q=bailifs&near=Dudley").page
    expect(page.locator("[data-module=finder]")).to_have_attribute("data-whole", "yes")
    said = page.locator("[data-part=said]")  # to a screen reader, a moment after the rest
    expect(said).not_to_be_empty()
    bundled = page.locator(".lb-finder").inner_text()
    modules, asked = export.scripts(False), set[str]()

    def answer(route: Any) -> None:
        path = "assets/" + route.request.url.partition("/assets/")[2]
        asked.add(path)
        route.fulfill(body=modules[path], content_type="text/javascript")

    page.context.route(re.compile(r"/assets/.*\.js$"), answer)
    page.goto(page.url.replace("/find/", "/find/?modules"))
    expect(page.locator("[data-module=finder]")).to_have_attribute("data-whole", "yes")
    expect(said).not_to_be_empty()
    assert page.locator(".lb-finder").inner_text() == bundled
    assert {"assets/search/engine.js", "assets/search-page/cards.js"} <= asked


def test_what_is_typed_before_the_scripts_come_is_searched_for(find: Callable[..., Watched]) -> None:
    page = find().page
    waiting: list[Any] = []
    page.context.route(re.compile(r"/search-page\.js$"), lambda route: waiting.append(route))
    with page.expect_request(re.compile(r"/search-page\.js$")):
        page.goto(page.url + "?slow", wait_until="commit")
    page.get_by_label("What do you need?").fill("debt")
    for route in waiting:
        route.continue_()
    expect(page.locator(".lb-card__name").first).to_be_visible()
    assert page.url.endswith("#q=debt")


def test_nothing_moves_and_the_keyboard_stays_when_the_rest_of_the_index_comes(find: Callable[..., Watched]) -> None:
    watched = find(viewport={"width": 1440, "height": 900})
    page = watched.page
    waiting: list[Any] = []
    page.context.route(re.compile(r"/finder/filters\."), lambda route: waiting.append(route))
    page.goto(page.url.split("#")[0] + "?slow#q=talk")
    expect(page.locator(".lb-card").first).to_be_visible()
    page.locator(".lb-card__name a").nth(2).focus()
    before = names(page)
    page.evaluate("() => { window.first = document.querySelector('.lb-card'); }")

    for route in waiting:
        route.continue_()
    expect(page.locator("[data-module=finder]")).to_have_attribute("data-whole", "yes")
    expect(page.locator(".lb-facet summary", has_text="How it happens")).to_be_visible()
    assert names(page) == before
    assert page.evaluate("() => window.first.isConnected")
    expect(page.locator(".lb-card__name a").nth(2)).to_be_focused()


def test_filters_that_are_opened_early_are_counted_at_once(find: Callable[..., Watched]) -> None:
    page = find("q=talk", viewport={"width": 360, "height": 740}).page
    expect(page.locator(".lb-card").first).to_be_visible()
    assert not page.locator(".lb-facet summary", has_text="How it happens").is_visible()
    page.locator("[data-part=filters] > summary").click()
    expect(page.locator(".lb-facet summary", has_text="How it happens")).to_be_visible()


def test_once_all_is_there_typing_asks_for_nothing(find: Callable[..., Watched]) -> None:
    page = find("q=d").page
    expect(page.locator("[data-module=finder]")).to_have_attribute("data-whole", "yes")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/finder/" in request.url else None)
    page.get_by_label("What do you need?").fill("")
    page.get_by_label("What do you need?").press_sequentially("bereavment walking group")
    expect(page.locator("[data-part=read-as]")).to_contain_text("Showing results for bereavement")
    assert asked == []


# --- bad input ----------------------------------------------------------------------------------------------------

HOSTILE = [
    "<script>document.title='PWNED'</script>",
    "(a+)+$ [",
    "☕️ 🫖",
    "../../etc/passwd",
    "%00%ff",
    "q" * 10_000,
    '"',
    "'--",
    "debt:",
]


def test_any_text_leaves_a_working_page(find: Callable[..., Watched]) -> None:
    watched = find()
    page = watched.page
    title = page.title()
    for words in HOSTILE:
        page.evaluate("(q) => { location.hash = new URLSearchParams({q, near: q, need: q, age: q}); }", words)
    page.evaluate("() => { location.hash = 'q=debt'; }")
    expect(page.locator(".lb-card__name").first).to_be_visible()

    assert page.title() == title
    assert watched.complaints == []
    assert page.evaluate("window.__pwned") == []


@pytest.mark.parametrize("part", ["start", "words-", "cards-"])
def test_a_broken_index_says_so_and_mends_with_one_press(find: Callable[..., Watched], part: str) -> None:
    watched = find()
    page = watched.page
    page.context.route(re.compile(rf"/finder/{part}.*\.bin"), lambda route: route.fulfill(status=200, body="{half"))
    page.goto(page.url.split("#")[0] + "?again#q=debt")
    page.reload()
    expect(page.get_by_role("heading", name="The search could not be loaded")).to_be_visible()

    page.context.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".lb-card__name").first).to_be_visible()
    assert page.get_by_label("What do you need?").input_value() == "debt"


def test_without_javascript_the_page_leads_to_the_lists(watch: Callable[..., Watched]) -> None:
    page = watch(java_script_enabled=False).go("find/")

    assert page.get_by_role("link", name="Every listing, A to Z").is_visible()
    assert not page.locator("[data-module=finder]").is_visible()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_results_never_scroll_sideways(find: Callable[..., Watched], width: int) -> None:
    page = find("q=talk&near=Southend&way=in person", viewport={"width": width, "height": 640}).page
    expect(page.locator(".lb-card").first).to_be_visible()

    assert page.evaluate("document.documentElement.scrollWidth") <= width

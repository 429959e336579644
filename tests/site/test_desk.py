"""The desk in a real browser: it fits a phone, runs no script, works by keyboard, and axe finds nothing wrong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from generator.desk.frame import SECTIONS
from tests.site import axe
from tests.site.running_desk import addresses

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address that the command prints, as long as it runs."""
    yield from addresses(tmp_path_factory.mktemp("desk"))


@axe.needed
def test_every_page_fits_a_phone_and_can_be_used_by_everybody(browser: Browser, address: str) -> None:
    context = browser.new_context(bypass_csp=True)  # axe comes from outside the page
    page = context.new_page()
    page.goto(address)
    top = page.url
    assert "token" not in top, "the secret does not stay in the address"
    for at, name in enumerate(("", *SECTIONS, "find?words=tea", "change?file=listings/anytown/arabic-tea.yml")):
        page.goto(f"{top}{name}")
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") == width, name
        scheme = ("light", "dark")[at % 2]  # each takes a second and more: a fault of colours is seldom one page's
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe.violations(page) == [], f"{name}, {scheme}"
    context.close()


def test_a_change_is_accepted_and_undone_by_keyboard_with_scripts_off(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address)
    page.goto(f"{page.url}post")
    page.get_by_role("button", name="Take this change").press("Enter")
    page.get_by_role("status").get_by_text("(Arabic tea and talk): ").wait_for()
    page.get_by_role("button", name="Undo this").press("Enter")
    page.get_by_text("Taken back:").wait_for()
    assert page.get_by_role("button", name="Take this change").is_visible()
    assert all(url.startswith(page.url.rsplit("/", 1)[0]) for url in asked), "no other host"
    context.close()


def test_what_was_done_leaves_a_small_screen_to_the_next_and_enter_keeps_the_page(
    browser: Browser, address: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 640})
    page = context.new_page()
    page.goto(address)
    top = page.url
    change = f"{top}change?file=listings/anytown/telephone-friends.yml"
    page.goto(change)
    page.get_by_text("Add another number").first.click()
    page.get_by_label("What is the number?").first.fill("01632 960188")
    page.get_by_label("What is this number for?").first.fill("Bookings")
    page.get_by_label("What is this number for?").first.press("Enter")
    page.get_by_role("status").get_by_text("Telephone Friends: further numbers changed.").wait_for()
    page.goto(change)
    page.get_by_label("What is the number?").first.fill("01632 960189")
    page.get_by_label("What is the number?").first.press("Enter")
    page.get_by_role("status").get_by_text("Telephone Friends: further number changed.").wait_for()
    page.goto(change)
    page.get_by_role("button", name="Make this the main number").press("Enter")
    page.get_by_role("status").get_by_text(
        "Telephone Friends: phone, what it is for and further number changed."
    ).wait_for()
    box = page.get_by_role("status").bounding_box()
    assert box
    assert box["height"] <= 640 / 6, "what was done leaves room"
    page.get_by_role("button", name="Undo this").press("Enter")
    page.get_by_text("Taken back:").wait_for()
    context.close()


def test_an_import_is_finished_and_an_approval_signed_with_no_file_in_sight(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    top = page.url
    page.goto(f"{top}held")
    assert page.locator("mark").inner_text().endswith("Our herbs cure cancer.")
    page.get_by_label("Who decides that it is right to publish").fill("Anytown CVS safeguarding lead")
    page.get_by_role("button", name="Approve").press("Enter")
    page.get_by_text("Nothing is held.").wait_for()
    page.goto(f"{top}incoming")
    page.get_by_label("Who runs it?").fill("Chess Club")
    page.get_by_label("What does it help with? 1").select_option(label="Loneliness")
    page.get_by_label("In person").check()
    page.get_by_label("Which areas is it for? 1").select_option(label="All of Anytown")
    page.get_by_label("They just turn up").check()
    page.get_by_role("button", name="Put it in the book").press("Enter")
    page.get_by_role("alert").get_by_text("1 answer below needs another look.").wait_for()
    page.get_by_label("What is the number and street?").first.fill("1 Chapel Street")
    page.get_by_label("Which town or village is it in?").first.fill("Anytown")
    page.get_by_role("button", name="Put it in the book").press("Enter")
    page.get_by_role("status").get_by_text("Chess: put in the book.").wait_for()
    assert page.get_by_text("Nothing waits from an import.").is_visible()
    context.close()

"""The form in a real browser: four groups add themselves, others put a listing right, and nothing typed is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from generator import check, load
from generator.export.form import plain
from generator.problems import Problem, as_text
from generator.submissions import yaml_block
from tests.conftest import TODAY, copy_town
from tests.site import axe, from_form
from tests.site.conftest import PREFIX, wait_until
from tests.town import town as anytown

pytestmark = pytest.mark.browser


class Person:
    """Somebody who fills in the form."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def types(self, question: str, words: str, within: str = "") -> None:
        box = self.box(question, within)
        box.fill(words)
        box.press("Tab")

    def ticks(self, *answers: str, within: str = "") -> None:
        for answer in answers:
            self._in(within).get_by_label(answer, exact=True).filter(visible=True).check()

    def chooses(self, question: str, answer: str, within: str = "") -> None:
        self.box(question, within).select_option(label=answer)

    def box(self, question: str, within: str = "") -> Locator:
        """Return the box of a question that is asked now."""
        return self._in(within).get_by_label(question).filter(visible=True)

    def needs(self, words: str, need: str) -> None:
        self.types("Look for a need in your own words", words)
        self.page.locator(f'[data-need="{need}"] input').check()

    def presses(self, words: str) -> None:
        self.page.get_by_role("button", name=words).click()

    def answers(self, question: str, answer: str) -> None:
        self.page.get_by_role("group", name=question).get_by_label(answer, exact=True).check()

    def opens(self, fold: str, within: str = "") -> None:
        self._in(within).locator("summary", has_text=fold).click()

    def file(self) -> str:
        """Return what would be sent, once everything is right."""
        self.presses("Check what I have written")
        expect(self.page.get_by_role("heading", name="Send your listing")).to_be_focused()
        return str(self.page.locator("[data-file]").input_value())

    def _in(self, group: str) -> Page | Locator:
        if not group:
            return self.page
        return self.page.locator("fieldset[data-item]", has=self.page.locator("legend", has_text=group))


@pytest.fixture
def person(watch: Callable) -> Callable[..., Person]:
    """Give a function that opens the form; with `begun`, a choir has filled it in already and comes back to its tab."""

    def opened(fragment: str = "", begun: bool = False, **options: object) -> Person:
        watched = watch(**options)
        if begun:
            draft = json.dumps(json.dumps({"new=": CHOIR}))
            keeps = f"sessionStorage.setItem('linkbook:{PREFIX}:submit', {draft})"
            watched.page.add_init_script(f"if (name !== 'begun') {{ name = 'begun'; {keeps} }}")  # once in a tab
        page = watched.go(f"submit/{fragment}")
        expect(page.locator('[data-part="check"]')).to_be_enabled()
        return Person(page)

    return opened


CHOIR = {
    "name": "Quayside Singers",
    "summary": "Sing with neighbours. No auditions, and no need to read music.",
    "organisation": {"name": "Quayside Singers"},
    "needs": ["arts-and-music"],
    "ways": ["in person"],
    "venues": [{"name": "Old Quay Hall", "town": "Old Quay", "postcode": "ZE91 5FG"}],
    "serves": ["old-quay"],
    "sessions": [{"days": ["tuesday"], "starts": "19:00", "ends": "21:00"}],
    "cost": {"kind": "paid", "note": "£3 a session: first visit free"},
    "join": {"routes": ["turn up"], "phone": "01632 960123"},
}


def choir(page: Person) -> None:
    page.types("What is it called?", "Quayside Singers")
    page.types("What happens there?", "Sing with neighbours. No auditions, and no need to read music.")
    page.types("Who runs it?", "Quayside Singers")
    page.needs("singing", "arts-and-music")
    page.ticks("Old Quay", "In person", "There is a charge", "They just turn up")
    page.types("What is the building called?", "Old Quay Hall")
    page.types("Which town or village is it in?", "Old Quay")
    page.types("What is the postcode?", "ze915fg")
    page.ticks("Tuesday")
    page.types("When does it start?", "7pm")
    page.types("When does it end?", "9pm")
    page.types("How much is it?", "£3 a session: first visit free")
    page.types("Which number should people ring?", "01632 960123")


def food_bank(page: Person) -> None:
    page.types("What is it called?", "Harbour Food Bank")
    page.types("What happens there?", "Food to take home, at two places. You may need a voucher.")
    page.types("Who runs it?", "St Brannock's Church")
    page.needs("hungry", "food")
    page.ticks("Anytown", "In person", "They just turn up", "Somebody refers them", "Link worker", "It is free")
    for number, (hall, town, code, day) in enumerate(
        (("Old Quay Hall", "Old Quay", "ZE91 5FG", "Monday"), ("Northside Library", "Northside", "ZE90 4EF", "Friday")),
        1,
    ):
        if number > 1:
            page.presses("Add another place")
            page.presses("Add another time")
        place, time = f"Place {number}", f"Time {number}"
        page.types("What is the building called?", hall, place)
        page.types("Which town or village is it in?", town, place)
        page.types("What is the postcode?", code, place)
        page.ticks(day, within=time)
        page.types("When does it start?", "10:30", time)
        page.types("When does it end?", "12:00", time)
        if number > 1:
            page.chooses("Which place is this at?", hall, time)
    page.chooses("Which place is this at?", "Old Quay Hall", "Time 1")
    page.types("What should a person do first?", "Ask your link worker or GP for a voucher.")
    page.types("Which number should people ring?", "01632 960124")


def refuge(page: Person) -> None:
    page.types("What is it called?", "Anytown Safe Homes")
    page.types("What happens there?", "A safe place to stay for anyone leaving a partner who hurts them.")
    page.types("Who runs it?", "Anytown Women Together")
    page.needs("frightened", "domestic-abuse")
    page.ticks("Anytown", "In person", "They get in touch themselves", "Somebody refers them", "Any professional")
    page.ticks("Must the address stay secret? Tick for yes.", within="Place 1")
    expect(page.page.get_by_label("What is the postcode?")).to_be_hidden()
    page.types("Which town or village is it in?", "Anytown")
    page.types("Which number should people ring?", "01632 960199")
    page.ticks("Could it be dangerous to be seen looking at this? Tick for yes.")


def phone_line(page: Person) -> None:
    page.types("What is it called?", "Night Owls Telephone Line")
    page.types("What happens there?", "Somebody to talk to at any hour when you cannot sleep.")
    page.types("Who runs it?", "Night Owls")
    page.needs("lonely", "loneliness")
    page.ticks("Anywhere in the country", "By phone", "They get in touch themselves", "It is free")
    page.ticks("Monday", "Sunday")
    page.types("When does it start?", "21.00")
    page.types("When does it end?", "06:00")
    page.ticks("Does it end the next day? Tick for yes.")
    page.types("Which number should people ring?", "0808 157 0000")


def checked(text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Problem, ...]:
    """Return what check says of a file from the form, unchanged, at the address that it suggests."""
    copy_town(folder, with_listings=False)
    path = folder / re.search(r"# Suggested address: (listings/\S+)", text)[1]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    monkeypatch.chdir(folder)
    return check.problems(load.directory(Path()), TODAY)


@pytest.mark.parametrize("fills", [choir, food_bank, refuge, phone_line], ids=lambda fills: fills.__name__)
def test_a_group_adds_itself_and_check_takes_its_file_unchanged(
    fills: Callable[[Person], None],
    person: Callable[..., Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    """Each way sends, byte for byte, what test_merged.py takes in and merges."""
    somebody = person()
    fills(somebody)
    text = somebody.file()
    assert as_text(checked(text, tmp_path, monkeypatch)) == ""
    assert not re.search(r"^(reviewed|added|approved):", text, re.MULTILINE)
    sent = all_ways(somebody.page)
    if request.config.getoption("--update-cases"):
        from_form.write(fills.__name__, sent)
    assert sent == from_form.read(fills.__name__)
    assert sent.text == sent.github_text == text


def all_ways(page: Page) -> from_form.Sent:
    """Return what each way from the form carries."""
    letter = parse_qs(urlsplit(page.get_by_role("link", name="Open the e-mail").get_attribute("href")).query)
    github = parse_qs(urlsplit(page.get_by_role("link", name="Open it on GitHub").get_attribute("href")).query)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the file").click()
    return from_form.Sent(
        file_name=download.value.suggested_filename,
        text=Path(download.value.path()).read_bytes().decode(),
        subject=letter["subject"][0],
        body=letter["body"][0],
        github_path=github["filename"][0],
        github_text=github["value"][0],
    )


# --- what is wrong


def problems(page: Page) -> list[str]:
    return [link.inner_text() for link in page.locator('[data-part="summary"] a').all()]


def test_an_empty_form_says_what_is_needed_and_leads_there(person: Callable[..., Person]) -> None:
    somebody = person()
    page = somebody.page
    somebody.presses("Check what I have written")
    expect(page.locator('[data-part="summary"]')).to_be_focused()
    expect(page.get_by_role("heading", name="There are 7 things to mend")).to_be_visible()
    assert problems(page)[0] == "What is it called? Please answer this."
    page.get_by_role("link", name="Who runs it? Please answer this.").press("Enter")
    box = somebody.box("Who runs it?")
    expect(box).to_be_focused()
    assert box.get_attribute("aria-invalid") == "true"
    expect(page.locator(f"#{box.get_attribute('aria-describedby').split()[1]}")).to_have_text("Please answer this.")


def test_a_slip_is_spoken_of_beside_its_question_and_goes_when_it_is_mended(person: Callable[..., Person]) -> None:
    somebody = person()
    somebody.ticks("In person")
    somebody.types("What is the postcode?", "ZE9")
    fault = somebody.page.locator("#venues-postcode-fault-1")
    expect(fault).to_have_text('"ZE9" is not a full UK postcode. Write it like DY2 9EP.')
    somebody.types("What is the postcode?", "ze91 5fg")
    expect(fault).to_be_hidden()
    expect(somebody.page.get_by_label("What is the postcode?")).to_have_value("ZE91 5FG")


def test_what_is_plain_is_put_right_and_said(person: Callable[..., Person]) -> None:
    somebody = person()
    question = "Which number should people ring?"
    somebody.types(question, "Tel: 01632 960123")
    expect(somebody.page.get_by_label(question)).to_have_value("01632 960123")
    note = somebody.page.locator("[data-mended]")
    expect(note).to_have_text("We wrote “01632 960123” for “Tel: 01632 960123”. If that is wrong, change it.")
    somebody.types(question, "01632 960124")
    expect(note).to_have_count(0)


def test_a_fold_opens_for_what_is_wrong_inside_it(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.opens("Ages, languages")
    somebody.types("What is the youngest age?", "eighteen")
    somebody.opens("Ages, languages")
    somebody.presses("Check what I have written")
    somebody.page.get_by_role("link", name=re.compile("What is the youngest age")).click()
    expect(somebody.box("What is the youngest age?")).to_be_focused()


@pytest.mark.parametrize(
    ("question", "secret"),
    [
        ("What happens there?", "Ask for patient 943 476 5919 at the desk."),
        ("What should a person do first?", "Pay into sort code 20-00-00 account 12345678"),
        ("Is there anything else about times?", "Jean, born 12/03/1948, comes on Fridays"),
    ],
)
def test_what_must_not_be_public_stops_here_and_is_not_repeated(
    question: str, secret: str, person: Callable[..., Person]
) -> None:
    somebody = person(begun=True)
    somebody.types(question, secret)
    somebody.presses("Check what I have written")
    page = somebody.page
    expect(page.locator('[data-part="summary"]')).to_contain_text("Take it out before you send anything")
    expect(page.locator('[data-part="ways"]')).to_be_hidden()
    number = re.search(r"[0-9][0-9 /-]+[0-9]", secret)[0]
    assert number not in page.locator(".lb-submit").inner_text()
    assert page.evaluate("sessionStorage.length") == 0
    expect(page.get_by_label(question)).to_have_value(secret)


def test_the_way_to_a_refuge_is_not_kept_and_stops_here(person: Callable[..., Person]) -> None:
    somebody = person()
    refuge(somebody)
    somebody.page.wait_for_timeout(300)
    assert somebody.page.evaluate("sessionStorage.length") == 0
    somebody.opens("Say more")
    somebody.types("Would you like to say more?", "The house is at 14 Wren Road.")
    somebody.presses("Check what I have written")
    page = somebody.page
    expect(page.locator('[data-part="summary"]')).to_contain_text("a place is secret")
    expect(page.locator('[data-part="ways"]')).to_be_hidden()
    assert "Wren" not in page.locator(".lb-submit").inner_text()


def test_an_address_that_may_be_secret_is_not_offered_to_github(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.types("What happens there?", "A women's refuge with a singing group.")
    assert "refuge" in somebody.file()
    page = somebody.page
    expect(page.get_by_role("link", name="Open it on GitHub")).to_have_count(0)
    expect(page.get_by_role("link", name="Open the e-mail")).to_be_visible()
    expect(page.locator('[data-part="ways"] .lb-banner')).to_contain_text("tick that it must stay secret")


def test_a_name_for_who_is_writing_that_cannot_be_written_down_is_left_out(person: Callable[..., Person]) -> None:
    somebody = person("#still-right=money-advice")
    page = somebody.page
    page.get_by_label("Which organisation are you from").fill("<b>" + "x" * 90)
    expect(page.locator("#by-fault")).to_have_text("This is 93 characters long; the most is 80. Shorten it.")
    assert "by:" not in page.locator("[data-file]").input_value()


def test_people_are_warned_about_themselves_and_may_go_on(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.types("Which number should people ring?", "07700 900123")
    somebody.types("Which e-mail address should people write to?", "choir.jean@gmail.com")
    page = somebody.page
    expect(page.locator("#join-phone-fault")).to_have_text(re.compile("Is this a work phone?"))
    assert 'phone: "07700 900123"' in somebody.file()
    looks = page.locator('[data-part="ways"] .lb-banner')
    expect(looks).to_contain_text("Before it becomes public")
    expect(looks).to_contain_text("a person's own address")


# --- nothing is lost


def test_a_draft_outlives_a_reload_and_goes_when_the_form_is_started_again(person: Callable[..., Person]) -> None:
    somebody = person()
    page = somebody.page
    food_bank(somebody)
    wait_until(page, f"sessionStorage.getItem('linkbook:{PREFIX}:submit')?.includes('01632 960124')")
    page.reload()
    expect(page.get_by_label("What is it called?")).to_have_value("Harbour Food Bank")
    expect(page.get_by_text("Place 2", exact=True)).to_be_visible()
    text = somebody.file()
    assert "Northside Library" in text
    assert page.evaluate("[Object.keys(sessionStorage), localStorage.length]") == [[f"linkbook:{PREFIX}:submit"], 0]
    somebody.presses("Start again")
    expect(page.get_by_label("What is it called?")).to_have_value("")
    assert page.evaluate("sessionStorage.length") == 0
    somebody.presses("Bring back what was here")
    expect(page.get_by_label("What is it called?")).to_have_value("Harbour Food Bank")
    expect(page.get_by_text("Place 2", exact=True)).to_be_visible()


def test_a_draft_goes_when_it_has_been_sent(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.file()
    somebody.presses("Yes, clear this page")
    expect(somebody.page.get_by_label("What is it called?")).to_have_value("")
    assert somebody.page.evaluate("sessionStorage.length") == 0
    somebody.page.reload()
    expect(somebody.page.get_by_label("What is it called?")).to_have_value("")


def test_two_errands_do_not_lose_each_other(person: Callable[..., Person]) -> None:
    somebody = person()
    page = somebody.page
    somebody.types("What is it called?", "Money Advice")
    page.evaluate("location.hash = 'change=money-advice'")
    expect(page.get_by_label("What is it called?")).to_have_value("Money Advice in Anytown")
    somebody.types("What is it called?", "Money Help in Anytown")
    page.go_back()
    expect(page.get_by_label("What is it called?")).to_have_value("Money Advice")
    page.go_forward()
    expect(page.get_by_label("What is it called?")).to_have_value("Money Help in Anytown")


def test_looking_at_a_listing_keeps_nothing(person: Callable[..., Person]) -> None:
    page = person("#change=money-advice").page
    page.get_by_label("What is it called?").focus()
    page.keyboard.press("Tab")
    page.wait_for_timeout(300)
    assert page.evaluate("sessionStorage.length") == 0


def test_the_form_works_where_the_browser_keeps_nothing(watch: Callable) -> None:
    watched = watch()
    watched.page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('locked') } })"
    )
    somebody = Person(watched.go("submit/#change=money-advice"))
    somebody.types("What is it called?", "Money Help in Anytown")
    somebody.presses("Check my changes")
    expect(somebody.page.locator("[data-file]")).to_have_value(re.compile("now: Money Help in Anytown"))
    assert watched.complaints == []


def test_a_form_that_did_not_arrive_whole_says_so(watch: Callable) -> None:
    watched = watch()
    watched.page.route("**/submit/form.json", lambda route: route.abort())
    somebody = Person(watched.go("submit/"))
    page = somebody.page
    expect(page.get_by_text("A part of this page did not arrive")).to_be_visible()
    expect(page.locator('[data-part="check"]')).to_be_disabled()
    somebody.types("What is it called?", "Quayside Singers")
    page.unroute("**/submit/form.json")
    somebody.presses("Try again")
    expect(page.locator('[data-part="check"]')).to_be_enabled()
    expect(page.get_by_label("What is it called?")).to_have_value("Quayside Singers")


# --- the ways on


def test_each_way_carries_the_same_file(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    text = somebody.file()
    page = somebody.page
    letter = parse_qs(urlsplit(page.get_by_role("link", name="Open the e-mail").get_attribute("href")).query)
    assert letter["subject"] == ["New listing: Quayside Singers"]
    assert f"--- linkbook ---\n{text}--- end ---" in letter["body"][0].replace("\r\n", "\n")
    github = urlsplit(page.get_by_role("link", name="Open it on GitHub").get_attribute("href"))
    assert github.path == "/anytown/linkbook/new/main"
    assert parse_qs(github.query) == {"filename": ["directory/listings/anytown/quayside-singers.yml"], "value": [text]}
    with page.expect_download() as download:
        page.get_by_role("link", name="Download the file").click()
    assert download.value.suggested_filename == "quayside-singers.yml"
    assert Path(download.value.path()).read_text("utf-8") == text


def unpacked_letter(body: str) -> tuple[str, ...]:
    """Return what stands between the marks of a letter, as intake finds it."""
    return tuple(found.strip() for found in yaml_block.blocks(body))


def test_a_long_listing_is_packed_into_the_letter(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.opens("Say more")
    somebody.types("Would you like to say more?", "Rydym yn canu â ŵŷ. " * 190)
    text = somebody.file()
    href = somebody.page.get_by_role("link", name="Open the e-mail").get_attribute("href")
    assert len(href) < 1_800
    assert unpacked_letter(parse_qs(urlsplit(href).query)["body"][0].replace("\r\n", "\n")) == (text.strip(),)


def test_a_listing_too_long_to_pack_is_attached_and_pasted(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.opens("Say more")
    somebody.types("Would you like to say more?", "".join(f"{n * n * 7919 % 100_003} ŵ " for n in range(460)))
    text = somebody.file()
    page = somebody.page
    letter = page.get_by_role("link", name="2. Open the e-mail").get_attribute("href")
    assert len(letter) < 1_800
    with page.expect_download() as download:
        page.get_by_role("link", name="1. Download the file").click()
    assert Path(download.value.path()).read_text("utf-8") == text
    paste = page.get_by_role("link", name="Copy it and open GitHub").get_attribute("href")
    assert parse_qs(urlsplit(paste).query) == {"filename": ["directory/listings/anytown/quayside-singers.yml"]}


def test_a_name_that_is_here_already_is_not_added_twice_unthinking(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.types("What is it called?", "Money Advice")
    somebody.file()
    expect(somebody.page.get_by_text("There is already a listing called Money Advice in Anytown")).to_be_visible()
    expect(somebody.page.locator("[data-file]")).to_have_value(re.compile("listings/anytown/money-advice-old-quay.yml"))
    somebody.page.get_by_role("link", name="put that one right").click()
    expect(somebody.page.get_by_label("What is it called?")).to_have_value("Money Advice in Anytown")


def test_editing_after_the_check_takes_the_old_file_away(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.file()
    somebody.types("What is it called?", "Quayside Choir")
    expect(somebody.page.locator('[data-part="ways"]')).to_be_hidden()
    assert "name: Quayside Choir" in somebody.file()


def test_a_directory_with_no_address_says_who_to_give_the_file_to(
    watch: Callable, real_site: Path, serve: Callable[[Path], str]
) -> None:
    page = watch(home=serve(real_site)).go("submit/#still-right=acas")
    expect(page.get_by_text("Give the file to The Linkbook volunteers, who publish it.")).to_be_visible()
    expect(page.get_by_role("link", name="Open the e-mail")).to_have_count(0)


# --- putting a listing right


def test_a_listing_that_is_only_looked_at_is_not_changed(person: Callable[..., Person], site: Path) -> None:
    """What the boxes say of a listing is what the listing says, whatever it holds."""
    somebody = person()
    page = somebody.page
    pages = sorted(path.parent.name for path in (site / "listings").glob("*/index.html"))
    public = [id for id in pages if f"submit/#change={id}" in (site / f"listings/{id}/index.html").read_text("utf-8")]
    assert len(public) > 12
    for id in public[::2]:  # each takes a second: the other half goes the same way
        page.evaluate("id => { location.hash = `change=${id}` }", id)
        expect(page.locator(f'[data-part="errand"] a[href$="listings/{id}/"]')).to_be_visible()
        somebody.presses("Check my changes")
        expect(page.get_by_role("heading", name="You have not changed anything yet")).to_be_visible()


def test_a_change_is_all_that_is_sent(watch: Callable) -> None:
    page = watch().go("listings/sing-along-choir/")
    page.get_by_role("link", name="Tell us this is wrong").click()
    somebody = Person(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Put a listing right")
    somebody.types("Which number should people ring?", "01632 960155")
    somebody.types("Which organisation are you from", "Anytown Arts")
    somebody.presses("Check my changes")
    expect(page.get_by_role("heading", name="Send your changes")).to_be_focused()
    assert page.locator("[data-file]").input_value() == (
        "Please change this listing: sing-along-choir.\n\n--- linkbook ---\n"
        "change_to: sing-along-choir\non: 2026-11-21\nby: Anytown Arts\nchanges:\n  - field: join.phone\n"
        '    was: "01632 960120"\n    now: "01632 960155"\n--- end ---\n'
    )
    letter = page.get_by_role("link", name="Open the e-mail").get_attribute("href")
    assert unquote(letter).startswith("mailto:curators@example.org?subject=Change to sing-along-choir&")


def test_a_place_that_moves_leaves_its_old_spot_on_the_map(person: Callable[..., Person]) -> None:
    somebody = person("#change=money-advice")
    somebody.types("What is the postcode?", "ZE91 5FG", "Place 3")
    somebody.presses("Check my changes")
    text = somebody.page.locator("[data-file]").input_value()
    was, now = text.split("    now:")
    assert 'lat: "53.962"' in was
    assert "lat" not in now


def test_still_right_shows_the_facts_and_each_way_to_send_it(watch: Callable) -> None:
    page = watch().go("listings/sing-along-choir/")
    page.get_by_role("link", name="Yes, all of this is still right").click()
    expect(page.locator(".lb-told")).to_contain_text("Anytown Sing-Along Choir")
    letter = page.get_by_role("link", name="Open the e-mail").get_attribute("href")
    assert "still_right: sing-along-choir\r\non: 2026-11-21\r\n--- end ---" in unquote(letter)
    expect(page.get_by_role("button", name="Copy it")).to_be_visible()
    expect(page.get_by_role("link", name="Open it on GitHub")).to_be_visible()
    expect(page.locator(".lb-ways")).to_contain_text("by 5 December 2026")


def test_a_time_is_at_one_of_the_places_above_chosen_by_name(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    page = somebody.page
    page.get_by_role("button", name="Add another place").click()
    names = page.locator('[data-field="venues.name"]')
    names.nth(0).fill("Emmanuel Hall")
    names.nth(1).fill("Methodist Church")
    names.nth(1).blur()
    choice = page.locator('select[data-field="sessions.venue"]').first
    choice.select_option("Methodist Church")
    names.nth(1).fill("Methodist Church Hall")
    names.nth(1).blur()
    expect(choice).to_have_value("Methodist Church Hall")
    expect(choice.locator("option")).to_have_count(3)


def test_an_hour_alone_is_read_and_said(person: Callable[..., Person]) -> None:
    page = person(begun=True).page
    starts, ends = (page.locator(f'[data-field="sessions.{name}"]').first for name in ("starts", "ends"))
    starts.fill("12 noon")
    starts.blur()
    ends.fill("2")
    ends.blur()
    expect(starts).to_have_value("12:00")
    expect(ends).to_have_value("14:00")
    expect(page.get_by_text("We wrote “14:00” for “2”.")).to_be_visible()


def test_still_right_has_a_page_for_letters_to_lead_to(person: Callable[..., Person]) -> None:
    somebody = person("#still-right=sing-along-choir")
    page = somebody.page
    expect(page.locator(".lb-told")).to_contain_text("Anytown Sing-Along Choir")
    expect(page.locator("form")).to_be_hidden()
    page.get_by_label("Which organisation are you from").fill("Anytown Arts")
    expect(page.locator("[data-file]")).to_have_value(re.compile("on: 2026-11-21\nby: Anytown Arts"))
    page.get_by_role("link", name="No, something has changed").click()
    expect(page.get_by_label("What is it called?")).to_have_value("Anytown Sing-Along Choir")


@pytest.mark.parametrize("id", ["money-advice", "sing-along-choir", "harbour-walkers", "telephone-friends"])
def test_a_yes_confirms_nothing_that_is_not_shown(person: Callable[..., Person], site: Path, id: str) -> None:
    """Every value that the form holds of a listing is there to read, beside its question."""
    page = person(f"#still-right={id}").page
    questions = page.locator(".lb-told dt").all_inner_texts()
    answers = page.locator(".lb-told dd").all_inner_texts()
    assert all(question.endswith("?") for question in questions), questions
    assert all(answers)
    facts = plain(anytown().listings[id])
    assert len(answers) == sum(1 for _ in _leaves(facts)) + ("status" not in facts)
    assert answers[0] == facts["name"]
    assert facts["summary"] in answers


def _leaves(value: Any) -> Iterator[Any]:
    """Yield each answer of a listing. A list of words is one, and so is a spot on the map."""
    for key, inner in value.items():
        if isinstance(inner, dict) and key != "location":
            yield from _leaves(inner)
        elif isinstance(inner, list) and isinstance(inner[0], dict):
            yield from (leaf for one in inner for leaf in _leaves(one))
        else:
            yield inner


def test_on_a_phone_the_form_is_one_part_at_a_time_and_a_fault_leads_to_its_part(person: Callable[..., Person]) -> None:
    somebody = person(viewport={"width": 360, "height": 640})
    page, headings = somebody.page, somebody.page.locator(".lb-part > h2:visible")
    expect(headings).to_have_text("What it is")
    somebody.types("What is it called?", "Tea and Chat")
    somebody.presses("Next")
    expect(headings).to_be_focused()
    expect(headings).not_to_have_text("What it is")
    expect(page.get_by_role("button", name="Check what I have written")).to_be_hidden()
    while page.get_by_role("button", name="Next").is_visible():
        somebody.presses("Next")
    somebody.presses("Check what I have written")
    page.get_by_role("link", name="What happens there?").click()
    expect(headings).to_have_text("What it is")
    expect(somebody.box("What happens there?")).to_be_focused()
    assert somebody.box("What is it called?").input_value() == "Tea and Chat"
    page.set_viewport_size({"width": 1280, "height": 720})
    assert headings.count() > 3


def test_facts_are_told_in_the_words_of_the_form(person: Callable[..., Person]) -> None:
    page = person("#still-right=money-advice", viewport={"width": 360, "height": 640}).page
    said = dict(
        page.locator(".lb-told > div").evaluate_all(
            "all => all.map((row) => [...row.children].map((c) => c.textContent))"
        )
    )
    assert said["Which number should people ring?"] == "0808 157 0000"
    assert said["Time 1: When does it start?"] == "9.30am"
    assert said["Place 3: What is the building called?"] == "Lifeboat Café"
    assert said["Does it cost anything?"] == "It is free"
    assert "They get in touch themselves" in said["How do people come to you?"]
    assert said["Is it running now?"] == "Yes, it is running"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_sensitive_listing_is_asked_about_only_once_its_page_was_looked_at(person: Callable[..., Person]) -> None:
    page = person("#still-right=safe-haven").page
    expect(page.get_by_text("For safety its facts are not shown here.")).to_be_visible()
    expect(page.get_by_role("link", name="Look at its page first")).to_have_attribute(
        "href", re.compile("listings/safe-haven/$")
    )
    expect(page.locator("[data-file]")).to_have_count(0)
    page.get_by_role("button", name="I have looked at its page").click()
    expect(page.get_by_label("Which organisation are you from")).to_be_focused()
    expect(page.locator("[data-file]")).to_have_value(re.compile("still_right: safe-haven"))


def test_facts_that_did_not_arrive_are_not_asked_about(watch: Callable) -> None:
    watched = watch()
    watched.page.route("**/shards/form*", lambda route: route.abort())
    page = watched.go("submit/#still-right=money-advice")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    expect(page.get_by_text("For safety")).to_have_count(0)
    expect(page.locator("[data-file]")).to_have_count(0)


STRANGE = (
    "change=../../x",
    "change=nothing-like-it",
    "change=%E0%A4%A",
    "change=<img src=x onerror=alert(1)>",
    "change=",
    "change=constructor",
    "change=safe-haven",
    f"change={'a' * 5000}",
    "still-right=",
    "still-right=__proto__",
    "still-right=Not an id",
)


FOLLOW = """to => new Promise((done) => {
  if (location.hash === `#${to}`) return done();
  addEventListener("hashchange", () => done(), { once: true });
  location.hash = to;
})"""
"""Goes to another errand of an open form, as a link that leads there does, and waits until the page has begun on it."""


def test_a_strange_link_is_answered_kindly(watch: Callable) -> None:
    watched = watch()
    page = watched.go(f"submit/#{STRANGE[0]}")
    for fragment in STRANGE:
        page.evaluate(FOLLOW, fragment)
        expect(page.get_by_text("We cannot show that listing here")).to_be_visible()
        expect(page.locator('[data-part="ways"]')).to_be_hidden()
    page.get_by_role("link", name="add a new listing").click()
    expect(page.get_by_label("What is it called?")).to_be_visible()
    assert watched.complaints == []
    assert page.evaluate("window.__pwned") == []


# --- whoever fills it in


def test_places_are_added_and_taken_away_by_keyboard(person: Callable[..., Person]) -> None:
    somebody = person()
    page = somebody.page
    somebody.ticks("In person")
    page.get_by_label("What is the building called?").fill("Old Quay Hall")
    page.get_by_role("button", name="Add another place").press("Enter")
    legends = page.locator("legend", has_text=re.compile("^Place [0-9]"))
    expect(legends.nth(1)).to_be_focused()
    expect(page.locator('[data-part="said"]')).to_have_text("Place 2 added.")
    second = page.get_by_label("What is the building called?").nth(1)
    expect(second).to_have_value("")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((node) => node.id)")
    assert len(ids) == len(set(ids))
    page.get_by_role("button", name="Take Place 1 away").press("Enter")
    expect(legends).to_have_count(1)
    expect(legends).to_be_focused()
    expect(page.get_by_label("What is the building called?")).to_have_value("")


def test_needs_are_sent_in_the_order_of_the_ticks(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.types("Look for a need in your own words", "")
    for door, need in (("People who care", "loneliness"), ("Enough money", "food")):
        somebody.opens(door)
        somebody.page.locator(f'[data-need="{need}"] input').check()
    assert "needs: [arts-and-music, loneliness, food]" in somebody.file()


def test_without_scripts_it_is_a_form_to_print_with_an_address(watch: Callable) -> None:
    page = watch(java_script_enabled=False).go("submit/")
    expect(page.get_by_text("Scripts are off here")).to_be_visible()
    expect(page.locator("[data-without-script] a")).to_have_attribute("href", re.compile("mailto:curators@example.org"))
    expect(page.get_by_label("What is the youngest age?").first).to_be_visible()
    expect(page.get_by_text("Who refers them?")).to_be_visible()
    expect(page.get_by_label("Loneliness")).to_be_visible()
    assert [button.inner_text() for button in page.get_by_role("button").all() if button.is_visible()] == []


def test_on_paper_every_fold_is_open_and_every_need_is_there(person: Callable[..., Person]) -> None:
    somebody = person()
    page = somebody.page
    somebody.types("Look for a need in your own words", "hungry")
    folds, needs = page.locator("form details"), page.locator("[data-need]")
    before = folds.evaluate_all("all => all.map((fold) => fold.open)")
    assert not all(before)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert all(need.is_visible() for need in needs.all())
    assert page.get_by_label("What is the youngest age?").first.is_visible()
    assert page.get_by_label("What is the postcode?").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert folds.evaluate_all("all => all.map((fold) => fold.open)") == before
    assert not all(need.is_visible() for need in needs.all())


@axe.needed
def test_axe_finds_nothing_wrong_at_any_step(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    page = somebody.page
    somebody.types("Which number should people ring?", "07700 900123")
    somebody.file()
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    faultless(page)
    somebody.presses("Start again")
    somebody.presses("Check what I have written")
    expect(page.locator('[data-part="summary"]')).to_be_focused()
    faultless(page, "light")
    for fragment, words in (
        ("change=money-advice", "Put a listing right"),
        ("still-right=money-advice", "No, something has changed"),
        ("still-right=safe-haven", "For safety its facts are not shown here."),
        ("change=nothing", "We cannot show that listing here"),
    ):
        page.evaluate("to => { location.hash = to }", fragment)
        expect(page.get_by_text(words).first).to_be_visible()
        faultless(page, "light")  # whose parts have been seen in the dark above


def faultless(page: Page, *schemes: str) -> None:
    for scheme in schemes or ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert axe.violations(page) == [], scheme


def test_no_step_scrolls_sideways_on_a_phone(person: Callable[..., Person]) -> None:
    somebody = person("#change=money-advice", viewport={"width": 320, "height": 640})
    page = somebody.page
    somebody.types("What happens there?", "x" * 251)
    somebody.presses("Check my changes")
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    somebody.types("What happens there?", "x" * 250)
    somebody.presses("Check my changes")
    page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_the_card_follows_what_is_typed(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    card = somebody.page.locator('[data-part="card"]')
    expect(card).to_contain_text("Tuesdays, 7pm to 9pm")
    expect(card).to_contain_text("£3 a session")
    expect(card).to_contain_text("Old Quay Hall, Old Quay")

"""The form in a real browser: four groups add themselves, others put a listing right, and nothing typed is lost."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from generator import check, load
from generator.problems import Problem, as_text
from tests.conftest import TODAY, copy_town

pytestmark = pytest.mark.browser


class Person:
    """Somebody who fills in the form, and how much work it was."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = self.keys = 0

    def types(self, question: str, words: str, within: str = "") -> None:
        box = self._in(within).get_by_label(question)
        box.fill(words)
        box.press("Tab")
        self.keys += len(words) + 1

    def ticks(self, *answers: str, within: str = "") -> None:
        for answer in answers:
            self._in(within).get_by_label(answer, exact=True).check()
            self.clicks += 1

    def needs(self, words: str, need: str) -> None:
        self.types("Look for a need in your own words", words)
        self.page.locator(f'[data-need="{need}"] input').check()
        self.clicks += 1

    def presses(self, words: str) -> None:
        self.page.get_by_role("button", name=words).click()
        self.clicks += 1

    def opens(self, fold: str, within: str = "") -> None:
        self._in(within).locator("summary", has_text=fold).click()
        self.clicks += 1

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
    """Give a function that opens the form."""

    def opened(fragment: str = "", **options: object) -> Person:
        page = watch(**options).go(f"submit/{fragment}")
        expect(page.locator('[data-part="check"]')).to_be_enabled()
        return Person(page)

    return opened


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
    page.ticks("Anytown", "In person", "They just turn up", "Their link worker sends them", "It is free")
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
        page.opens("Not every week", time)
        page.types("Which place is this at?", hall, time)
    page.types("What should a person do first?", "Ask your link worker or GP for a voucher.")
    page.types("Which number should people ring?", "01632 960124")


def refuge(page: Person) -> None:
    page.types("What is it called?", "Anytown Safe Homes")
    page.types("What happens there?", "A safe place to stay for anyone leaving a partner who hurts them.")
    page.types("Who runs it?", "Anytown Women Together")
    page.needs("frightened", "domestic-abuse")
    page.ticks("Anytown", "In person", "They ask for themselves", "Any professional can send them")
    page.ticks("Must the address stay secret? Tick for yes.", within="Place 1")
    expect(page.page.get_by_label("What is the postcode?")).to_be_hidden()
    page.types("Which town or village is it in?", "Anytown")
    page.types("Which number should people ring?", "01632 960199")
    page.ticks("Could it be dangerous to be seen looking at this? Tick for yes.")


def phone_line(page: Person) -> None:
    page.types("What is it called?", "Night Owls Telephone Line")
    page.types("What happens there?", "Somebody to talk to at any hour when you cannot sleep.")
    page.types("Who runs it?", "Night Owls")
    page.needs("on my own", "loneliness")
    page.ticks("Anywhere in the country", "By phone", "They ask for themselves", "It is free")
    page.ticks("Every day" if False else "Monday", "Sunday")
    page.types("When does it start?", "21.00")
    page.types("When does it end?", "06:00")
    page.opens("Not every week")
    page.ticks("Does it end the next morning? Tick for yes.")
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
    fills: Callable[[Person], None], person: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody = person()
    fills(somebody)
    text = somebody.file()
    assert as_text(checked(text, tmp_path, monkeypatch)) == ""
    assert not re.search(r"^(reviewed|added|approved):", text, re.MULTILINE)
    print(fills.__name__, somebody.clicks, somebody.keys, text)

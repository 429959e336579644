"""The form asks only what can matter: odd groups fill it in, and what is not asked is neither sent nor lost."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from generator.load.safe_read import FileText
from generator.load.yaml_parser import parse
from generator.problems import as_text
from tests.site.test_submit import Person, checked, person
from tests.submit.odd_groups import ODD_GROUPS

pytestmark = pytest.mark.browser
__all__ = ["person"]


def read(text: str) -> dict[str, Any]:
    document, problems = parse(FileText("sent.yml", text))
    assert document, problems
    return dict(document.value)


def asked(somebody: Person) -> list[str]:
    """Return the questions that stand open on the page."""
    script = "all => all.filter((q) => q.checkVisibility({contentVisibilityAuto: true})).map((q) => q.dataset.ask)"
    return list(somebody.page.locator("form [data-ask]").evaluate_all(script))


def begin(somebody: Person, name: str, need: str, *ways: str) -> None:
    somebody.types("What is it called?", name)
    somebody.types("What happens there?", "Something good for people nearby.")
    somebody.types("Who runs it?", "Quayside Trust")
    somebody.needs(need, {"singing": "arts-and-music", "hungry": "food"}[need])
    somebody.ticks("Anytown", *ways)


def mobile_library(somebody: Person) -> None:
    begin(somebody, "Harbour Library Bus", "singing", "In person")
    for number, (place, code) in enumerate((("Old Quay Hall", "ZE91 5FG"), ("Chapel lay-by", "ZE90 4EF")), 1):
        if number > 1:
            somebody.presses("Add another place")
            somebody.presses("Add another time")
        somebody.types("What is the building called?", place, f"Place {number}")
        somebody.types("What is the postcode?", code, f"Place {number}")
        somebody.chooses("How often is it?", "Every so many weeks", f"Time {number}")
        somebody.types("every how many weeks is it?", "4", f"Time {number}")
        somebody.types("what is the date of one of them?", "2026-12-07", f"Time {number}")
        somebody.types("When does it start?", f"1{number - 1}am", f"Time {number}")
        if number > 1:
            somebody.chooses("Which place is this at?", place, "Time 2")
    somebody.chooses("Which place is this at?", "Old Quay Hall", "Time 1")
    somebody.ticks("They just turn up", "It is free")
    somebody.types("Which number should people ring?", "01632 960207")


def baby_bank(somebody: Person) -> None:
    begin(somebody, "Nappy and Cot Store", "hungry", "In person")
    somebody.types("What is the postcode?", "ZE91 5FG")
    somebody.chooses("How often is it?", "By appointment")
    somebody.ticks("Wednesday")
    somebody.ticks("It is free", "A voucher", "Somebody refers them", "Health visitor", "Midwife", "Full")
    somebody.types("Do people need a voucher, and who gives it?", "Health visitors and midwives")
    somebody.types("Until when is that so?", "2027-01-11")
    somebody.types("Is there a form for professionals?", "www.example.org/refer")


def holiday_club(somebody: Person) -> None:
    begin(somebody, "Holiday Lunch Bunch", "hungry", "In person")
    somebody.opens("Interpreters, children")
    somebody.chooses("Can people bring a dog?", "Yes")
    somebody.types("What is the postcode?", "ZE91 5FG")
    somebody.ticks("Monday", "Wednesday")
    somebody.types("When does it start?", "11am")
    somebody.types("On which days does it not happen?", "Christmas Day, 26 Dec and bank holidays")
    somebody.answers("Does it happen in the school holidays?", "Only then")
    somebody.ticks("They just turn up")


SENT: dict[Callable[[Person], None], dict[str, Any]] = {
    mobile_library: {
        "sessions": [
            {
                "days": ["monday"],
                "starts": start,
                "every_weeks": "4",
                "counted_from": "2026-12-07",
                "venue": venue,
            }
            for start, venue in (("10:00", "Old Quay Hall"), ("11:00", "Chapel lay-by"))
        ]
    },
    baby_bank: {
        "sessions": [{"days": ["wednesday"], "by_appointment": "yes"}],
        "cost": {"kind": "free", "voucher": "Health visitors and midwives"},
        "join": {"routes": ["health visitor", "midwife"], "referral_form": "https://www.example.org/refer"},
        "places": {"kind": "full", "until": "2027-01-11"},
    },
    holiday_club: {
        "sessions": [{"days": ["monday", "wednesday"], "starts": "11:00"}],
        "facilities": {"dogs": "yes"},
        "not_on": ["25 december", "26 december"],
        "bank_holidays": "no",
        "school_holidays": "only",
    },
}


@pytest.mark.parametrize("fills", SENT, ids=lambda fills: fills.__name__)
def test_an_odd_group_says_what_is_so_and_check_takes_it(
    fills: Callable[[Person], None],
    person: Callable[..., Person],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    somebody = person()
    fills(somebody)
    text = somebody.file()
    assert {key: value for key, value in read(text).items() if key in SENT[fills]} == SENT[fills]
    assert "error" not in as_text(checked(text, tmp_path, monkeypatch))


def test_a_short_form_stays_short(person: Callable[..., Person]) -> None:
    somebody = person()
    assert len(asked(somebody)) <= 22
    somebody.ticks("In person")
    assert len(asked(somebody)) <= 28


def test_what_is_not_asked_is_not_sent_and_not_lost(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.ticks("A voucher", "Somebody refers them", "School", "Full")
    somebody.types("Do people need a voucher, and who gives it?", "The church")
    somebody.types("Is there anything else about places?", "Until the spring")
    for answer in ("A voucher", "Somebody refers them"):
        somebody.page.get_by_label(answer, exact=True).uncheck()
    somebody.ticks("Yes, there is room")
    sent = read(somebody.file())
    assert "voucher" not in sent["cost"]
    assert sent["join"]["routes"] == ["turn up"]
    assert sent["places"] == {"kind": "open"}
    somebody.ticks("A voucher", "Somebody refers them", "Full")
    sent = read(somebody.file())
    assert sent["cost"]["voucher"] == "The church"
    assert sent["join"]["routes"] == ["turn up", "school"]
    assert sent["places"] == {"kind": "full", "note": "Until the spring"}


def test_days_are_said_back_before_they_are_sent(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    page = somebody.page
    somebody.types("On which days does it not happen?", "21 December 2026 to 3 January 2027, Aug, bank holidays")
    said = page.locator("#not-on-understood")
    expect(said).to_contain_text("We read this as: 21 December 2026 to 3 January 2027; every August.")
    expect(page.locator('[data-part="said"]')).to_have_text(re.compile("every August"))
    expect(
        page.get_by_role("group", name="Does it happen on bank holidays?").get_by_label("No", exact=True)
    ).to_be_checked()
    expect(somebody.box("On which days does it not happen?")).to_have_value("2026-12-21 to 2027-01-03, august")
    somebody.types("On which days does it not happen?", "Christmas")
    expect(page.locator("#not-on-fault")).to_contain_text("is not a date or a month")


def test_a_date_may_be_picked_or_typed(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.chooses("How often is it?", "On single dates")
    somebody.types("If it is on single dates, which?", "5 and 12 December 2026")
    somebody.page.get_by_label("Or choose a date").fill("2027-01-30")
    somebody.presses("Add this date")
    dates = ["2026-12-05", "2026-12-12", "2027-01-30"]
    assert read(somebody.file())["sessions"][0]["dates"] == dates


def test_a_time_with_no_fixed_days_says_how_people_find_out(person: Callable[..., Person]) -> None:
    somebody = person(begun=True)
    somebody.chooses("How often is it?", "No fixed days")
    somebody.presses("Check what I have written")
    somebody.page.get_by_role("link", name=re.compile("say how people find out when it is")).click()
    expect(somebody.box("Is there anything else about this time?")).to_be_focused()


NEXT_DRAFT = """
const turn = Number(sessionStorage.getItem("turn") ?? 0);
sessionStorage.setItem("turn", String(turn + 1));
sessionStorage.setItem("linkbook:/anytown/:submit", JSON.stringify({ "new=": drafts[turn] }));
"""


def test_every_odd_group_comes_back_as_it_was(watch: Callable) -> None:
    """What was typed before a reload is what is sent after it, whatever the group is like."""
    watched = watch()
    watched.page.add_init_script(f"const drafts = {json.dumps(list(ODD_GROUPS.values()))};{NEXT_DRAFT}")
    for odd, listing in ODD_GROUPS.items():
        page = watched.go("submit/")
        expect(page.locator('[data-part="check"]')).to_be_enabled()
        assert read(Person(page).file()) == listing, odd


def test_a_change_sends_the_new_answers_alone(person: Callable[..., Person]) -> None:
    somebody = person("#change=sing-along-choir")
    somebody.ticks("Waiting list")
    somebody.types("Until when is that so?", "2027-04-01")
    somebody.answers("Does it happen on bank holidays?", "No")
    somebody.presses("Check my changes")
    text = somebody.page.locator("[data-file]").input_value()
    changes = read(text.split("--- linkbook ---\n")[1].split("--- end ---")[0])["changes"]
    assert changes == [
        {"field": "bank_holidays", "now": "no"},
        {"field": "places.kind", "now": "waiting list"},
        {"field": "places.until", "now": "2027-04-01"},
    ]


def test_what_other_listings_share_is_said_to_be_theirs_too(person: Callable[..., Person]) -> None:
    somebody = person("#change=lunch-club")
    notes = somebody.page.get_by_text("Other listings have this too.")
    expect(notes).to_have_count(1)
    below = '[data-shared] + [data-ask="organisation.name"]'
    expect(somebody.page.locator(below)).to_be_visible()
    somebody.presses("Check my changes")
    expect(somebody.page.get_by_role("heading", name="You have not changed anything yet")).to_be_visible()
    somebody.page.evaluate("location.hash = 'change=sing-along-choir'")
    expect(somebody.page.get_by_label("What is it called?")).to_have_value("Anytown Sing-Along Choir")
    expect(notes).to_have_count(0)

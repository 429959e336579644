"""A plan as plain words: they read well, fit, and what did not fit is said."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest

from tests.plan.node import TODAY, call, calls, needs_node

pytestmark = needs_node
URGENT = "Urgent help: Emergency services 999."
LINK = "https://linkbook.example/plan/#v=1&on=2026-11-21&l=choir.abcd"
ENTRY = {
    "name": "Choir",
    "lines": ["When: Tuesdays, 7pm", "Where: Arts Centre", "Cost: Free", "First step: Just turn up."],
    "calls": ["Ring 01632 960120"],
    "note": "",
}


def sheet(count: int, **changes: str) -> dict[str, Any]:
    about = {
        "title": "My plan",
        "matters": "",
        "team": "Your link worker team: Anytown. Ring 01632 960101.",
        "day": TODAY,
        "before": " Ring or look before you go.",
    }
    return {**about, "entries": [{**ENTRY, "name": f"Choir {n}"} for n in range(1, count + 1)], **changes}


def message(kind: str, of: dict[str, Any], link: str = LINK) -> Any:
    return call("message-text", "message", kind, of, link, URGENT)


def test_the_words_read_as_a_person_would_write_them() -> None:
    assert message("copy", sheet(1))["text"] == (
        "My plan\n\n1. Choir 1\nWhen: Tuesdays, 7pm\nWhere: Arts Centre\nCost: Free\nFirst step: Just turn up.\n"
        "Ring 01632 960120\n\n"
        "Your link worker team: Anytown. Ring 01632 960101.\n\nUrgent help: Emergency services 999.\n\n"
        f"See it all online: {LINK}\nMade on 21 November 2026. Ring or look before you go."
    )


@pytest.mark.parametrize(
    ("kind", "start", "line"), [("sms", "sms:?&body=", "\n"), ("mailto", "mailto:?subject=My%20plan&body=", "\r\n")]
)
def test_an_address_opens_another_program_with_the_same_words(kind: str, start: str, line: str) -> None:
    made = message(kind, sheet(2, title="A plan for Zoë & Sam"))
    assert made["address"].startswith(start)
    assert unquote(made["address"].removeprefix(start)) == made["text"].replace("\n", line)
    assert made["left"] == []


@pytest.mark.parametrize("kind", ["sms", "mailto"])
def test_no_address_is_ever_longer_than_programs_take(kind: str) -> None:
    arabic = "شاي وحديث " * 9
    asked = [sheet(n) for n in (0, 1, 5, 10, 30)] + [
        sheet(30, title=arabic),
        sheet(3, matters="é" * 400),
        sheet(3, matters=arabic * 5),
    ]
    for made in calls(*(["message-text", "message", kind, one, LINK + "x" * 300, URGENT] for one in asked)):
        assert len(made["address"]) <= 1800


def test_what_does_not_fit_goes_in_order_and_is_said() -> None:
    made = calls(*(["message-text", "message", "sms", sheet(n), LINK, URGENT] for n in range(1, 20)))
    left = [one["left"] for one in made]
    assert left == sorted(left, key=len)
    assert left[4] == []
    assert next(some for some in left if some) == ["what each costs"]
    last = message("sms", sheet(30), LINK + "x" * 1300)["left"]
    lines = ["what each costs", "the first step of each", "where each is", "when each is"]
    assert last[:5] == [*lines, "the link to the plan"]
    assert message("sms", sheet(30, title="t" * 1300))["left"][5].startswith("the last ")
    assert "the link to the plan" not in message("sms", sheet(30), link="")["left"]


def test_words_about_the_person_go_before_any_listing_does() -> None:
    made = message("sms", sheet(3, matters="سعادة " * 66))
    assert made["left"][-2:] == ["the link to the plan", "what matters"]
    assert made["text"].count("Ring 01632 960120") == 3


def test_a_message_that_lost_lines_still_has_every_name_and_number() -> None:
    made = message("sms", sheet(14))
    assert made["left"]
    for n in range(1, 15):
        assert f"Choir {n}\n" in made["text"]
    assert made["text"].count("01632 960120") == 14
    assert URGENT in made["text"]


def test_words_to_copy_have_no_limit() -> None:
    made = message("copy", sheet(30))
    assert made["left"] == []
    assert made["text"].count("First step") == 30


def test_a_plan_that_may_have_no_link_says_nothing_of_one() -> None:
    assert "See it all" not in message("copy", sheet(1), link="")["text"]

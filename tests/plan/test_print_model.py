"""What paper and messages say of private and closed listings, and of the person."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.plan.node import CHOIR, HAVEN, LUNCH, TODAY, call, entry, needs_node, plan

pytestmark = needs_node
FACTS = {"$map": {"choir": CHOIR, "haven": HAVEN, "lunch": LUNCH}}
ALL = plan(
    entry("choir", "ask for Jo"),
    entry("haven", "her sister knows"),
    entry("lunch"),
    entry("gone"),
    name="Sam",
    matters="Singing",
)


def on_paper(of: dict[str, Any] = ALL, named: tuple[str, ...] = ()) -> Any:
    return call("print-model", "forPaper", of, FACTS, {"team": "", "day": TODAY, "named": {"$set": list(named)}})


def in_messages(of: dict[str, Any] = ALL) -> Any:
    return call("print-model", "forMessages", of, FACTS, {"team": "", "day": TODAY})


def test_paper_says_what_where_when_how_and_how_old_it_is() -> None:
    choir = on_paper()["entries"][0]
    assert choir["name"] == "Choir"
    assert choir["lines"] == [
        "When: Tuesdays, 7pm to 9pm",
        "Where: Arts Centre, Anytown",
        "Cost: Free",
        "First step: Just turn up.",
    ]
    assert choir["calls"] == ["Ring 01632 960120"]
    assert choir["note"] == "ask for Jo"
    assert choir["checked"] == "Last checked 1 October 2026"


def test_paper_is_for_the_person_and_says_their_name_and_words() -> None:
    assert (on_paper()["title"], on_paper()["matters"]) == ("A plan for Sam", "Singing")
    assert on_paper(plan(entry("choir")))["title"] == "My plan"


def test_a_private_listing_is_a_neutral_name_and_a_number_on_paper() -> None:
    haven = on_paper()["entries"][1]
    assert haven == {
        "id": "",
        "name": "Information and support",
        "note": "",
        "lines": [],
        "calls": ["Ring 01632 960140"],
        "checked": "",
    }


@pytest.mark.parametrize(
    "ways",
    [
        {"email": "help@haven.example.org"},
        {"website": "https://haven.example.org/"},
        {"text": "Text HAVEN to 85258"},
        {"social": ["https://social.example.org/haven"]},
        {"phones": [["01632 960140", "tel:+441632960140", "Haven crisis line"]]},
        {"phones": [], "email": "help@haven.example.org", "about": "A safe haven."},
    ],
)
def test_nothing_on_paper_says_who_a_private_listing_is(ways: dict[str, Any]) -> None:
    facts = {"$map": {"haven": {"name": "Safe Haven", "sensitive": 1, "print": "abcd", **ways}}}
    about = {"team": "", "day": TODAY, "named": {"$set": []}}
    (entry_on_paper,) = call("print-model", "forPaper", plan(entry("haven")), facts, about)["entries"]
    assert "haven" not in json.dumps(entry_on_paper).casefold()
    number = "Ring 01632 960140" if ways.get("phones") else "Ask your link worker how to get in touch."
    assert entry_on_paper["calls"] == [number]


def test_paper_says_what_a_thing_is_and_every_way_to_get_in_touch() -> None:
    ways = {"email": "tea@example.org", "website": "https://www.example.org/tea/", "text": "Text TEA to 85258"}
    facts = {"$map": {"choir": {**CHOIR, "about": "Sing with neighbours.", **ways}}}
    about = {"team": "", "day": TODAY, "named": {"$set": []}}
    (choir,) = call("print-model", "forPaper", plan(entry("choir")), facts, about)["entries"]
    assert choir["lines"][0] == "What it is: Sing with neighbours."
    assert choir["calls"][1:] == ["Text TEA to 85258", "E-mail: tea@example.org", "Look at example.org/tea"]


def test_messages_say_what_nobody_has_checked() -> None:
    facts = {"$map": {"choir": {**CHOIR, "checked": None, "overdue": None, "ask": "Ring before you go."}}}
    (choir,) = call("print-model", "forMessages", plan(entry("choir")), facts, {"team": "", "day": TODAY})["entries"]
    assert choir["checked"] == "Not yet checked. Ring before you go."


ASK = "Ask your link worker how to get in touch."


def test_letters_are_told_where_nobody_can_ring_but_never_of_a_private_listing() -> None:
    """Where letters go has a name in it."""
    facts = {**HAVEN, "phones": [], "post": "Safe Haven, PO Box 12"}
    given = {"$map": {"open": {**facts, "sensitive": 0}, "haven": facts}}
    options = {"team": "", "day": TODAY, "named": {"$set": []}}
    made = call("print-model", "forPaper", plan(entry("open"), entry("haven")), given, options)
    assert [each["calls"] for each in made["entries"]] == [["Write to Safe Haven, PO Box 12"], [ASK]]


def test_a_private_listing_has_its_own_name_on_paper_only_when_somebody_chose_that() -> None:
    haven = on_paper(named=("haven",))["entries"][1]
    assert haven["name"] == "Safe Haven"
    assert haven["id"] == ""  # and never a square code


def test_a_private_listing_is_in_no_message_and_no_link_even_when_all_is_said() -> None:
    aloud = {**ALL, "aloud": True}
    said = json.dumps(in_messages(aloud))
    assert "Haven" not in said
    assert "960140" not in said
    assert "sister" not in said
    assert call("print-model", "forLink", aloud, FACTS) == ["choir"]


def test_closed_and_unknown_listings_are_nowhere() -> None:
    assert [one["name"] for one in on_paper()["entries"]] == ["Choir", "Information and support"]
    assert [one["name"] for one in in_messages()["entries"]] == ["Choir"]


def test_messages_warn_of_what_may_be_out_of_date_and_say_no_more_of_checks() -> None:
    about = {"team": "", "day": "2027-06-28"}
    late = call("print-model", "forMessages", plan(entry("choir")), FACTS, about)["entries"][0]
    assert late["checked"] == "May be out of date: last checked 1 October 2026"
    assert in_messages()["entries"][0]["checked"] == ""


def test_messages_say_nothing_of_the_person_until_the_box_is_ticked() -> None:
    quiet, aloud = in_messages(), in_messages({**ALL, "aloud": True})
    assert (quiet["title"], quiet["matters"], quiet["entries"][0]["note"]) == ("My plan", "", "")
    assert (aloud["title"], aloud["matters"], aloud["entries"][0]["note"]) == (
        "A plan for Sam",
        "Singing",
        "ask for Jo",
    )


def test_paper_names_several_who_run_it() -> None:
    facts = {"$map": {"choir": {**CHOIR, "by": "Anytown Arts with Quay Makers"}}}
    made = call(
        "print-model", "forPaper", plan(entry("choir")), facts, {"team": "", "day": TODAY, "named": {"$set": []}}
    )
    assert "Run by: Anytown Arts with Quay Makers" in made["entries"][0]["lines"]

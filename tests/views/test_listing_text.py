"""The facts of a listing in words. What is not known is never "no"."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from generator.views import listing_text
from schema import Listing
from schema.venue import Venue
from tests.town import PLAIN, TODAY, one, with_listings


def listing(**changes: Any) -> Listing:
    return Listing.model_validate({**PLAIN, **changes})


def test_ways_are_said_as_choices() -> None:
    assert listing_text.ways(listing(ways=["in person", "by video call"])) == "In person or by video call"


def test_what_people_will_find_is_said_and_what_is_not_known_is_not() -> None:
    facts = listing_text.facilities(listing(facilities={"dogs": "yes", "creche": "no", "children": "unknown"}))
    assert [(fact.words, fact.state) for fact in facts] == [("Dogs are welcome", "yes"), ("There is no crèche", "no")]


def test_nobody_is_told_that_an_interpreter_is_free() -> None:
    (fact,) = listing_text.facilities(listing(facilities={"interpreters": "yes"}))
    assert fact.words == "An interpreter can be booked"


@pytest.mark.parametrize(
    ("venue", "words"),
    [
        ({"address": "1 High Street", "town": "Anytown", "postcode": "ZE90 1AB"}, "1 High Street, Anytown, ZE90 1AB"),
        ({"name": "Hall", "town": "Anytown"}, "Anytown"),
        ({"town": "Anytown", "keep_address_private": "yes"}, "Anytown. The address is kept private"),
        ({"keep_address_private": "yes"}, "The address is kept private"),
    ],
)
def test_an_address(venue: dict[str, str], words: str) -> None:
    assert listing_text.address(listing(venues=[venue]).venues[0]) == words


def test_what_a_venue_does_not_say_of_access_is_not_known() -> None:
    venue = listing(venues=[{"town": "X", "access": {"step_free": "yes", "parking": "no"}}]).venues[0]
    answers = {fact.name: fact.answer for fact in listing_text.access(venue)}
    assert answers["Step-free"] == "yes"
    assert answers["Parking"] == "no"
    assert answers["Hearing loop"] == "not known: ask"


def test_a_venue_that_says_nothing_of_access_has_no_list() -> None:
    assert listing_text.access(listing().venues[0]) == ()


@pytest.mark.parametrize(
    ("venues", "words"),
    [
        ([{"name": "Hall", "town": "Anytown"}], "Hall, Anytown"),
        (
            [{"name": "Hall", "town": "Anytown"}, {"name": "B", "town": "C"}, {"name": "D", "town": "E"}],
            "Hall, Anytown and 2 more",
        ),
        ([{"postcode": "ZE91 5FG"}], "ZE91 5FG"),
        ([{"town": "Anytown", "keep_address_private": "yes"}], "Anytown"),
        ([], "Ring to ask where"),
    ],
)
def test_where_in_a_few_words(venues: list[dict[str, str]], words: str, tmp_path: Path) -> None:
    ways = {} if venues else {"ways": ["in person"]}
    assert listing_text.where(one(tmp_path, venues=venues, **ways)[0]) == words


def test_a_private_place_never_shows_its_name(tmp_path: Path) -> None:
    item, _ = one(tmp_path, venues=[{"town": "Anytown", "keep_address_private": "yes"}], sensitive="yes")
    venue = item.listing.venues[0].model_copy(update={"name": "Bluebell House", "address": "1 Wren Lane"})
    assert "Bluebell" not in listing_text.address(venue)
    assert "Wren" not in listing_text.address(venue)


@pytest.mark.parametrize(
    ("reviewed", "state", "label", "sentence"),
    [
        (
            None,
            "not-yet-checked",
            "Not yet checked",
            "Not yet checked. No one has confirmed these facts. Ring before you go.",
        ),
        (
            {"on": "2026-10-01", "by": "A CVS", "how": "by phone"},
            "checked",
            "Checked 1 October 2026",
            "Checked on 1 October 2026 by A CVS, by phone.",
        ),
        (
            {"on": "2026-05-01", "by": "A CVS"},
            "due",
            "Checked 1 May 2026, due again",
            "Last checked on 1 May 2026 by A CVS. It is due to be checked again.",
        ),
        (
            {"on": "2026-01-01", "by": "A CVS"},
            "overdue",
            "May be out of date: last checked 1 January 2026",
            "This may be out of date. It was last checked on 1 January 2026 by A CVS. Ring before you go.",
        ),
    ],
)
def test_how_far_to_trust_it(
    reviewed: dict[str, str] | None, state: str, label: str, sentence: str, tmp_path: Path
) -> None:
    trust = listing_text.freshness_text(one(tmp_path, reviewed=reviewed)[0])
    assert (trust.state, trust.label, trust.sentence) == (state, label, sentence)


def test_the_page_is_given_the_days_and_words_to_come(tmp_path: Path) -> None:
    trust = listing_text.freshness_text(one(tmp_path, reviewed={"on": "2026-10-01", "by": "A"})[0])
    assert (trust.due_on, trust.overdue_on) == ("2027-03-30", "2027-06-28")
    assert "due to be checked again" in trust.due_sentence
    assert "may be out of date" in trust.overdue_sentence.casefold()


def test_the_words_to_come_are_the_words_of_that_day(tmp_path: Path) -> None:
    """What the page says by the reader's clock is what a build on that day would say."""
    review = {"reviewed": {"on": "2026-10-01", "by": "A"}}
    now = listing_text.freshness_text(with_listings(tmp_path / "now", TODAY, tea=review).listings["tea"])
    later = listing_text.freshness_text(
        with_listings(tmp_path / "later", datetime.date(2027, 7, 1), tea=review).listings["tea"]
    )
    assert (now.overdue_label, now.overdue_sentence) == (later.label, later.sentence)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("open", ""),
        ({"kind": "paused"}, "Paused for now."),
        ({"kind": "paused", "until": "2027-01-10", "reason": "Repairs."}, "Paused until 10 January 2027. Repairs."),
        ({"kind": "closed", "reason": "Gone."}, ""),
    ],
)
def test_a_pause_says_until_when_and_why(status: Any, words: str) -> None:
    assert listing_text.paused(listing(status=status)) == words


def test_a_pause_whose_day_has_come_says_so_and_promises_nothing() -> None:
    status = {"kind": "paused", "until": "2026-11-01", "reason": "Repairs."}
    assert (
        listing_text.paused(listing(status=status), is_over=True)
        == "It was to start again on 1 November 2026. Repairs."
    )


def test_a_private_venue_has_no_name_and_no_street_anywhere() -> None:
    haven = Venue(name="Rose House", town="Anytown", keep_address_private="yes")
    assert listing_text.venue_name(haven) == ""
    assert listing_text.venue_line(haven) == "Anytown. The address is kept private"
    hall = Venue(name="Quay Hall", address="1 Quay Road", town="Old Quay")
    assert listing_text.venue_line(hall) == "Quay Hall, 1 Quay Road, Old Quay"


@pytest.mark.parametrize(
    ("changes", "end"),
    [
        ({}, "A link worker may know more. If you go, have somewhere else in mind."),
        ({"venues": [], "ways": ["by phone"]}, "Ask at your GP surgery, or ask a link worker."),
    ],
)
def test_nobody_is_told_to_ring_or_look_where_there_is_nothing_to(
    changes: dict[str, Any], end: str, tmp_path: Path
) -> None:
    """The words of an overdue listing and of one that was never checked, now and to come."""
    changes = changes | {"join": {"routes": ["link worker"]}}
    never = one(tmp_path / "never", **changes)[0]
    review = {"reviewed": {"on": "2026-10-01", "by": "A CVS"}}
    later = listing_text.freshness_text(one(tmp_path / "later", **changes, **review)[0])
    for sentence in (listing_text.freshness_text(never).sentence, later.overdue_sentence):
        assert sentence.endswith(f"We have no number or website for it. {end}")


@pytest.mark.parametrize(
    ("notice", "card"),
    [
        ("Shut until March.", "Wren Hall, Old Quay. Shut until March."),
        ("Shut until March, while the floor that the flood lifted is laid again.", "Wren Hall, Old Quay"),
    ],
)
def test_a_short_notice_of_a_place_is_on_a_card_and_any_is_beside_its_address(
    notice: str, card: str, tmp_path: Path
) -> None:
    item, _ = one(
        tmp_path, venues=[{"name": "Wren Hall", "town": "Old Quay", "postcode": "ZE91 5FG", "notice": notice}]
    )
    assert listing_text.where(item) == card
    line = listing_text.venue_line(item.listing.venues[0])
    assert line == f"Wren Hall, Old Quay, ZE91 5FG. {notice.rstrip('.')}"


@pytest.mark.parametrize(
    ("number", "say", "words", "href"),
    [
        ("01632960226", None, "Text 01632 960226", "sms:01632960226"),
        ("85258", "SHOUT", "Text SHOUT to 85258", "sms:85258?body=SHOUT"),
    ],
)
def test_a_number_to_text_is_read_as_people_read_numbers(number: str, say: str | None, words: str, href: str) -> None:
    link = listing_text.text_to(number, say)
    assert (link.words, link.href) == (words, href)


def test_a_number_says_what_it_is_for_and_when_it_is_answered() -> None:
    others = [
        {"label": "Advice line", "number": "01632 960124", "hours": "Evenings, 6pm to 9pm"},
        {"label": "Office", "number": "01632 960125"},
    ]
    join = {"routes": ["self"], "phone": "01632 960123", "phone_hours": "Weekdays, 10am to 4pm", "other_phones": others}
    assert [link.label for link in listing_text.phone_links(listing(join=join).join)] == [
        "Answered: Weekdays, 10am to 4pm",
        "Advice line. Answered: Evenings, 6pm to 9pm",
        "Office",
    ]

"""What is plain in somebody's own words, and what only looks so."""

from __future__ import annotations

import datetime

import pytest

from generator.desk import reading
from tests import town

SENT = datetime.date(2026, 11, 27)

CLOSED = [
    ("Can you take us off please, we closed in September. Thanks for everything, Bill", "September 2026"),
    ("we've packed it in", ""),
    ("The group is no longer running", ""),
    ("please take us off", ""),
    ("Please remove our listing", ""),
    ("We have folded.", ""),
    ("Sadly the club closed its doors last month", "October 2026"),
    ("We closed on 3 September", "3 September 2026"),
    ("It came to an end in July", "July 2026"),
    ("We stopped in May 2025", "May 2025"),
    ("The choir will close at the end of January", "January 2027"),
    ("Our last session is on 11 December", "11 December 2026"),
    ("This isn't running any more", ""),
    ("We no longer meet.", ""),
    ("We closed our doors for good in March", "March 2026"),
    ("Sorry, has closed for good", ""),
    ("Could you please remove our entry?", ""),
    ("We are no longer running this group", ""),
    ("Thank you for your email. It has closed.", ""),
    ("We have decided to close the group at the end of January", "January 2027"),
]
NOT_CLOSED = [
    "We are closed in August",
    "Closed on bank holidays",
    "We no longer meet in August. Rest is fine.",
    "We have not closed",
    "Please take us off your mailing list",
    "We may close next year",
    "Please note we now start at 2.30pm not 2pm",
    "We no longer meet in the hall, we are at the library",
    "We have stopped taking new people",
    "The waiting list is closed",
    "We will be closed over Christmas",
    "We ended the Tuesday session",
    "Friday class has stopped, Monday is fine",
    "We are moving as the hall has closed. New venue is X.",
    "The library has closed so we now meet at the church",
    "The old website has closed down, otherwise all fine",
    "All correct but we have closed the Tuesday group",
    "The hall we had closed in May",
    "The hall of the club has closed",
    "Our sister club has folded",
    "We meet at the library. It has closed.",
    "My mobile is on there, please take it off",
    "We have closed our bank account",
    "We closed and moved to the church hall",
    "We closed in March and reopened in May",
    "We have closed in Dudley but run in Lye",
    "Has the club closed?",
    "Please remove us from the Tuesday page",
    "My old email is defunct",
    "The befriending service has finished, advice carries on",
    "The website says we have closed, we have not",
]


@pytest.mark.parametrize(("words", "when"), CLOSED)
def test_who_has_closed_is_heard_with_the_day_or_the_month_they_name(words: str, when: str) -> None:
    found = reading.read(words, SENT)
    assert (found.closes, found.closed_on, found.agrees) == (True, when, False)


@pytest.mark.parametrize("words", NOT_CLOSED)
def test_what_is_shut_for_a_while_or_in_part_has_not_closed(words: str) -> None:
    found = reading.read(words, SENT)
    assert not found.closes
    assert not found.agrees


@pytest.mark.parametrize(
    ("words", "name", "has_closed"),
    [
        ("Arabic tea has closed", "Arabic tea (talk and cake)", True),
        ("The tea group has folded", "Arabic tea group", True),
        ("The men’s shed has closed", "Lye Men's Shed", True),
        ("The library closed for good", "Lye Library", True),
        ("The library closed for good", "Lye Library Reading Group", False),
        ("The library closed for good", "Knit and natter at Lye Library", False),
        ("The Tuesday group has closed", "Tuesday Group", True),
        ("The Tuesday group has closed", "Tuesday and Friday Groups", False),
        ("The youth group has closed", "Lye Community Centre", False),
    ],
)
def test_a_listing_is_known_by_its_own_name(words: str, name: str, has_closed: bool) -> None:
    assert reading.read(words, SENT, name).closes is has_closed


AGREE = [
    "All still correct, thank you",
    "all good ta",
    "Hi, yes thanks",
    "Still right :) x",
    "Yes, thank you very much.\n\nKind regards,\nJane O'Neill\nChair of the Trustees\n01632 960001",
    "Yes all correct, please keep us listed",
    "Is this still right? Yes, all correct.",
    "Thank you for asking us to check. Everything is up to date. Ann (Secretary)",
]
DO_NOT_AGREE = [
    "Yes please remove my name",
    "Yes thanks but please call me",
    "Yes thanks, ring me",
    "Yes thanks, our day is Friday",
    "All correct. Could you take Jane off?",
    "All fine, take my number off",
    "All correct, dont show my mobile",
    "All good, leave out my surname",
    "Everything is right, please hide my address",
    "All correct, keep my name out of it please",
    "All correct, my name needs to go",
    "Yes all correct. Who put us on here?",
    "Yes all correct, Jane has left",
    "All good ta, we are in the church",
    "YES PLEASE REMOVE JO",
]


@pytest.mark.parametrize("words", AGREE)
def test_a_plain_yes_agrees(words: str) -> None:
    assert reading.read(words, SENT).agrees


@pytest.mark.parametrize("words", DO_NOT_AGREE)
def test_a_yes_that_asks_for_something_or_tells_of_something_does_not_agree(words: str) -> None:
    assert not reading.read(words, SENT).agrees


def test_words_that_go_on_and_on_are_read_in_time() -> None:
    assert not reading.read("Yes " + "Thanks " * 500 + "?x", SENT).agrees
    assert not reading.read(f"Yes all correct\n{'A.' * 300}9x", SENT).agrees
    assert not reading.read("take it the our we have now " * 300, SENT, "We have now").closes


TAKEN_OFF = ("Take 01632 960113 off, it is dead.", "Please remove the second number.", "960113 is no longer in use.")


@pytest.mark.parametrize(
    ("words", "is_said"),
    [("Our number is now 01632 960001. Otherwise as before.", True), ("Rest is fine.", True), ("We moved.", False)]
    + [(f"{off} Otherwise as before.", False) for off in TAKEN_OFF],
)
def test_that_the_rest_is_right_is_heard(words: str, is_said: bool) -> None:
    assert reading.read(words, SENT).rest_is_right is is_said


def test_an_old_time_that_is_not_ours_is_pointed_out() -> None:
    listing = town.town().listings["arabic-tea"].listing
    starts = next(time for session in listing.sessions for time in (session.starts,) if time)
    (told,) = reading.contradictions("We now start at 2.45pm not 3.45am", listing)
    assert "3.45am as the old time" in told
    assert not list(reading.contradictions(f"We start at 2.45pm not {starts:%H:%M}", listing))


@pytest.mark.parametrize(
    ("words", "is_past"),
    [
        ("Please take us off.", True),
        ("As of 1 January we will no longer be running", False),
        ("All still correct, thank you", False),
        ("We are closing.", False),
    ],
)
def test_only_what_is_said_to_be_over_is_over_today(words: str, is_past: bool) -> None:
    assert reading.read(words, SENT).is_past is is_past
    assert reading.NOTHING_PLAIN.is_past, "on the telephone it is today"

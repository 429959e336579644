"""What somebody's own words give that is new, and what a person must say of it."""

from __future__ import annotations

import pytest

from generator.submissions.new_contacts import proposed_edits, to_place
from generator.submissions.working_copy import WorkingCopy

A, B = "01632 960141", "01632 960142"


@pytest.mark.parametrize(
    ("words", "edits"),
    [
        ("Our number is now 01632 960 141, thanks.", [("join.phone", "01632 960 141")]),
        ("We have a new e-mail: tea@example.org.", [("join.email", "tea@example.org")]),
        ("The website has changed to www.tea.example.org.", [("join.website", "https://www.tea.example.org")]),
        ("Ring me on 01632 960 141 about it.", []),
        ("It is now 01632 960 141 or 01632 960 142.", []),
        ("All still correct.", []),
    ],
)
def test_what_has_changed_is_proposed_and_nothing_is_guessed(
    working_copy: WorkingCopy, words: str, edits: list[tuple[str, str]]
) -> None:
    entry = working_copy.find("sing-along-choir")
    assert entry
    assert [(edit.field, edit.now) for edit in proposed_edits(words, entry.record)] == edits


def test_a_number_that_the_listing_has_is_no_change(working_copy: WorkingCopy) -> None:
    entry = next(e for e in working_copy.records.listings if e.record.join.phone)
    phone = entry.record.join.phone
    assert phone
    assert proposed_edits(f"Our number is now {phone.shown}.", entry.record) == ()


def test_a_number_that_the_listing_has_is_the_old_one(working_copy: WorkingCopy) -> None:
    entry = next(e for e in working_copy.records.listings if e.record.join.phone)
    phone = entry.record.join.phone
    assert phone
    words = f"The new number is 01632 960141, instead of {phone.shown}."
    assert [edit.now for edit in proposed_edits(words, entry.record)] == ["01632 960141"]


@pytest.mark.parametrize(
    ("words", "places"),
    [
        (f"Our number is now {A}, or {B} for bookings.", [(A, ""), (B, "Bookings")]),
        (f"It is now {A} or {B}.", [(A, ""), (B, "")]),
        (f"New numbers: {A} (for the office) and {B} (for evening calls).", [(A, "Office"), (B, "Evening calls")]),
        (f"We have new numbers. For bookings ring {A} and for anything else {B}.", [(A, "Bookings"), (B, "")]),
        (f"Our new number is {A}. {B} is for bookings.", [(A, ""), (B, "Bookings")]),
        (f"Our bookings line is now {A}.", [(A, "Bookings")]),
        (f"We now have another number: {A}", [(A, "")]),
        ("Our e-mail is now a@example.org or b@example.org", [("a@example.org", ""), ("b@example.org", "")]),
        (f"Our number is now {A} and again {A}.", []),
        (f"Our number is now {A} for now. Regards, Pat, mobile {B}", []),
    ],
)
def test_where_more_than_one_thing_can_be_meant_a_person_says_which_goes_where(
    working_copy: WorkingCopy, words: str, places: list[tuple[str, str]]
) -> None:
    entry = working_copy.find("sing-along-choir")
    assert entry
    assert [(one.now, one.label) for one in to_place(words, entry.record)] == places
    assert bool(proposed_edits(words, entry.record)) is not bool(places)

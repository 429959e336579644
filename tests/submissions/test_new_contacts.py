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
        ("Our new website is www.tea.org.uk/dudley.", [("join.website", "https://www.tea.org.uk/dudley")]),
        ("It has changed to www.tea.org.uk?page=2 now.", [("join.website", "https://www.tea.org.uk?page=2")]),
        ("Our new page: https://tea.org.uk/a_(b), thanks", [("join.website", "https://tea.org.uk/a_(b)")]),
        ("Our email is now sean.o'neill@tea.org.uk.", [("join.email", "sean.o'neill@tea.org.uk")]),
        ("Our email is now sean.o’neill@tea.org.uk.", [("join.email", "sean.o'neill@tea.org.uk")]),
        ("Our e-mail is now 'tea@tea.org.uk'.", [("join.email", "tea@tea.org.uk")]),
        ("The number is now 0163 2960 999 ext 5.", [("join.phone", "0163 2960 999 ext 5")]),
        ("The number is now 01632 960 999 (extension 12).", [("join.phone", "01632 960 999 (extension 12)")]),
        ("Do not ring 01632 960999 any more, the number is wrong now", []),
        ("Please stop using 01632 960999, the number has changed.", []),
        ("01632 960999 is dead now.", []),
        ("Our new number isn't 01632 960999, that was a mistake.", []),
        ("Don't email old@tea.org.uk any more as Pat is now retired.", []),
        ("It is now www.tea.org.uk and not www.old.org.uk.", [("join.website", "https://www.tea.org.uk")]),
        ("It has changed from 01632 960999 to 01632 960 141.", [("join.phone", "01632 960 141")]),
        ("Ring 01632 960 141 instead of 01632 960999.", [("join.phone", "01632 960 141")]),
        ("The number is wrong, it should be 01632 960 141.", [("join.phone", "01632 960 141")]),
        ("01632 960999 no longer works so our number is now 01632 960 141", [("join.phone", "01632 960 141")]),
        ("Our number is now 01632 960 141. The old one was 01632 960999.", [("join.phone", "01632 960 141")]),
        ("Please remove 01632 960999 now.", []),
        ("We have now changed: 01632 960999 doesn't work.", []),
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


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("The phone number for Sing-along Choir is now {}.", ""),
        ("The phone number for the Sing-along Choir in Anytown is now {}.", ""),
        ("The number for bookings at the Sing-along Choir is now {}.", "Bookings at the Sing-along Choir"),
        ("The number for bookings is now {}.", "Bookings"),
    ],
)
def test_a_number_for_the_listing_itself_is_for_nothing_else(working_copy: WorkingCopy, words: str, label: str) -> None:
    entry = working_copy.find("sing-along-choir")
    assert entry
    assert [one.label for one in to_place(words.format(A), entry.record)] == ([label] if label else [])
    assert bool(proposed_edits(words.format(A), entry.record)) is not bool(label)


def test_of_a_mail_about_two_listings_each_gets_its_own_number(working_copy: WorkingCopy) -> None:
    choir, tea = (working_copy.find(id) for id in ("sing-along-choir", "arabic-tea"))
    assert choir
    assert tea
    words = f"The number for the Sing-along Choir is now {A}, and for Arabic tea and talk it is {B}."
    for one, other, number in ((choir, tea, A), (tea, choir, B)):
        assert [edit.now for edit in proposed_edits(words, one.record, [other.record])] == [number]

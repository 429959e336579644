"""The book is read once and keeps what has been taken in since."""

from __future__ import annotations

from generator.submissions.working_copy import WorkingCopy, parse_entry
from tests.conftest import PLAIN


def test_a_listing_is_found_by_its_id_and_by_an_old_one(working_copy: WorkingCopy) -> None:
    found = working_copy.find("tuesday-singers")
    assert found
    assert found.id == "sing-along-choir"
    assert working_copy.find("nobody") is None
    assert {"sing-along-choir", "tuesday-singers"} <= working_copy.ids


def test_a_listing_put_in_takes_the_place_of_the_one_that_had_its_id(working_copy: WorkingCopy) -> None:
    entry, problems = parse_entry(
        working_copy.path("anytown", "arabic-tea"), "arabic-tea", "\ufeff" + PLAIN.replace("\n", "\r\n")
    )
    assert entry
    assert problems == []
    later = working_copy.with_listing(entry, PLAIN)
    assert len(later.records.listings) == len(working_copy.records.listings)
    assert later.find("arabic-tea") is entry
    assert later.texts == {"arabic-tea": PLAIN}


def test_places_are_folders_that_a_listing_may_lie_in(working_copy: WorkingCopy) -> None:
    assert working_copy.places == {"anytown", "otherham", "everywhere"}


def test_what_cannot_be_read_is_no_listing(working_copy: WorkingCopy) -> None:
    entry, problems = parse_entry("x.yml", "x", "name: [")
    assert entry is None
    assert problems

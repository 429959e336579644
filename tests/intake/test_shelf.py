"""The book is read once and keeps what has been taken in since."""

from __future__ import annotations

from generator.intake import shelf
from generator.intake.shelf import Shelf
from tests.conftest import PLAIN


def test_a_listing_is_found_by_its_id_and_by_an_old_one(book: Shelf) -> None:
    found = book.find("tuesday-singers")
    assert found
    assert found.id == "sing-along-choir"
    assert book.find("nobody") is None
    assert {"sing-along-choir", "tuesday-singers"} <= book.ids


def test_a_listing_put_in_takes_the_place_of_the_one_that_had_its_id(book: Shelf) -> None:
    entry, problems = shelf.entry(
        book.path("anytown", "arabic-tea"), "arabic-tea", "\ufeff" + PLAIN.replace("\n", "\r\n")
    )
    assert entry
    assert problems == []
    later = book.with_listing(entry, PLAIN)
    assert len(later.records.listings) == len(book.records.listings)
    assert later.find("arabic-tea") is entry
    assert later.texts == {"arabic-tea": PLAIN}


def test_places_are_folders_that_a_listing_may_lie_in(book: Shelf) -> None:
    assert book.places == {"anytown", "otherham", "everywhere"}


def test_what_cannot_be_read_is_no_listing(book: Shelf) -> None:
    entry, problems = shelf.entry("x.yml", "x", "name: [")
    assert entry is None
    assert problems

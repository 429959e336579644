"""What the book has already is offered, and nothing is merged."""

from __future__ import annotations

from generator import load
from generator.importing.merges import offers
from tests.town import SAMPLE

RECORDS = load.directory(SAMPLE)
KNOWN = next(entry for entry in RECORDS.listings if entry.record.join.phone and entry.record.venues)


def _reasons(**value: object) -> str:
    found = offers({"new-one": {"name": "Something New", **value}}, RECORDS)  # type: ignore[dict-item]
    return " ".join(reason for offer in found for reason in offer.reasons)


def test_a_phone_that_the_book_has_is_said() -> None:
    phone = KNOWN.record.join.phone
    assert phone
    assert "Its phone is in the book" in _reasons(join={"phone": phone.shown})


def test_an_organisation_that_the_book_has_is_said() -> None:
    assert "Its organisation" in _reasons(organisation={"name": KNOWN.record.organisation.name})


def test_an_organisation_with_a_file_is_named_by_it() -> None:
    id, entry = next(iter(RECORDS.shared.organisations.items()))
    assert f"write organisation: {id}" in _reasons(organisation={"name": entry.record.name})


def test_a_listing_of_nearly_the_same_name_is_offered() -> None:
    said = _reasons(name=KNOWN.record.name, organisation={"name": KNOWN.record.organisation.name})
    assert f"the same as {KNOWN.id}" in said


def test_what_is_new_is_not_offered() -> None:
    assert _reasons(organisation={"name": "Nobody Knows Us"}, join={"phone": "01632 960999"}) == ""

"""A listing's facts by name, for whoever compares two versions of it."""

from __future__ import annotations

from generator import load
from generator.views import listing_facts
from tests.town import SAMPLE


def test_every_fact_of_a_real_group_has_a_name_and_words() -> None:
    records = load.directory(SAMPLE)
    bundles = next(entry.record for entry in records.listings if entry.id == "baby-bundles")
    told = listing_facts.facts(bundles, records)
    assert told["Places"] == "full, until 1 April 2027, We begin again after Easter."
    assert told["What people need"] == "Voucher needed, from your health visitor, midwife or school"
    assert told["Where people must live"].startswith("Only for people who live in ZE92 1")
    assert told["Good to know"].splitlines()[1] == "There is no crèche"
    assert told["Social media"] == "https://social.example.org/otherham-bundles"
    assert told["Helps with"] == "Debt and money worries"


def test_what_meets_in_different_places_says_so() -> None:
    records = load.directory(SAMPLE)
    ramblers = next(entry.record for entry in records.listings if entry.id == "saturday-ramblers")
    assert listing_facts.facts(ramblers, records)["Where"].startswith("We meet in different places")

"""A listing's facts are told in the words of its page."""

from __future__ import annotations

from generator import load
from generator.directory_diff.listing_facts import listing_facts
from tests.conftest import SAMPLE

RECORDS = load.directory(SAMPLE)
LISTINGS = {entry.id: entry.record for entry in RECORDS.listings}


def test_a_shared_record_is_told_like_any_other() -> None:
    tea, quiz = (listing_facts(LISTINGS[id], RECORDS) for id in ("arabic-tea", "online-quiz"))
    assert tea["Where"] == "Open House, 3 Chapel Street, Anytown, ZE91 7LL. Use the side door until June"
    assert quiz["Run by"] == "Anytown Good Neighbours with Old Quay Makers"
    assert quiz["Also known as"] == "The Big Quiz"
    assert quiz["Website"].splitlines() == [
        "https://www.example.org/quiz",
        "https://www.example.org/neighbours",
        "https://www.example.org/makers",
    ]


def test_ids_are_told_by_the_names_of_what_they_name() -> None:
    facts = listing_facts(LISTINGS["money-advice"], RECORDS)
    assert (facts["Helps with"], facts["Who can use it"]) == (
        "Debt and money worries, Food and food banks",
        "Northside, Old Quay",
    )


def test_every_fact_of_a_real_group_has_a_name_and_words() -> None:
    told = listing_facts(LISTINGS["baby-bundles"], RECORDS)
    assert told["Places"] == "full, until 1 April 2027, We begin again after Easter."
    assert told["What people need"] == "Voucher needed, from your health visitor, midwife or school"
    assert told["Where people must live"].startswith("Only for people who live in ZE92 1")
    assert told["Good to know"].splitlines()[1] == "There is no crèche"
    assert told["Social media"] == "https://social.example.org/otherham-bundles"
    assert told["Helps with"] == "Debt and money worries"


def test_what_meets_in_different_places_says_so() -> None:
    assert listing_facts(LISTINGS["saturday-ramblers"], RECORDS)["Where"].startswith("We meet in different places")


def test_what_a_person_has_said_of_being_seen_is_told_and_what_follows_from_needs_is_not() -> None:
    plain = LISTINGS["money-advice"]
    for answer, words in ((True, "Yes: a plain title and a quick exit"), (False, "No: its page is like any other")):
        said = plain.model_copy(update={"sensitive": answer})
        assert listing_facts(said, RECORDS)["Sensitive"] == words
    assert not listing_facts(plain, RECORDS)["Sensitive"]

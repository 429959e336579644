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

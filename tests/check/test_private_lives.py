"""What is private about a named person is heard, in the sentence that names them or the next, and work is not."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from generator.check import private_lives
from generator.check.private_lives import is_private_life, may_tell_of_somebody

WRITTEN = Path(__file__).parents[2] / "benchmarks" / "safeguarding"
"""What people wrote of groups and of each other, a sentence or a few a row."""
OF_SOMEBODY = "private_life private_life_in_brackets pronoun private_home own_home private_thing child_and_age".split()
"""The patterns of which one must find something in a sentence that tells of somebody."""

TOLD = (
    "Ask Brenda Stopes, who won't mind you calling at home, 3 Chapel Row.",
    "Petrol money to Margaret Fenn at her home, Rook Cottage.",
    "Spare leaflets in the porch of our listener Ray Tench.",
    "Park at Alison Womack's in Mill Lane.",
    "Closed on the 14th for young Callum Pryce's hearing.",
    "Little Kayleigh's foster placement is near the exchange.",
    "Denise Arkwright's biopsy came back.",
    "Set up after Gordon Penfold's eviction.",
    "Begun after Tommy Rudge, aged nine, nursed a mother with schizophrenia.",
    "Kieran Boyle, 11, wets the bed.",
    "Gordon Penfold had £400 off us for his arrears.",
    "Ring Alison Dray first. She lives alone and the door sticks.",
    "Our baker is Kevin Marl. He took an overdose in March.",
    "Like the Larters at 6 Council Houses, who lost the little girl to social services.",
)
LEFT_ALONE = (
    "Ask for Brenda at the office on 01632 960120.",
    "The choir meets at the home of the Rovers, 3 Chapel Row.",
    "Leaflets in the porch of the church.",
    "Meet at St Mary's in Mill Lane.",
    "Alison's Stroke Club meets on Mondays.",
    "Maggie's Cancer Centre is open to all.",
    "Callum's hearing aid clinic is on Mondays.",
    "Children aged nine to twelve, and their families.",
    "Kieran Boyle, 11, won the cup.",
    "Tommy Rudge, aged nine, won the cake prize.",
    "Ring Alison Dray first. She runs the carers' group and knows about benefits.",
    "Named after Kevin Marl. He lost his life at sea.",
    "The Larters at the farm shop sell eggs.",
)


@pytest.mark.parametrize("text", TOLD)
def test_a_private_life_is_heard(text: str) -> None:
    assert is_private_life(text)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_people_do_for_others_is_left_alone(text: str) -> None:
    assert not is_private_life(text)


def test_a_sentence_that_is_not_looked_through_has_nothing_that_a_pattern_would_find() -> None:
    unlikely = [sentence for sentence in (*_written(), *_made()) if not may_tell_of_somebody(sentence)]
    assert len(unlikely) > 500
    for name in OF_SOMEBODY:
        assert not [each for each in unlikely if private_lives.PATTERNS[name].search(each)], name


def _written() -> list[str]:
    rows: list[dict[str, str]] = []
    for path in sorted(WRITTEN.glob("writer_1[0-2].tsv")):
        rows += csv.DictReader(path.open(encoding="utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [sentence for row in rows for sentence in re.split(r"(?<=[.!?]) ", row["text"])]


def _made() -> list[str]:
    """Return what is told above of others: each word of a name in small letters, or another in its place."""
    return [change(text) for text in TOLD for change in (str.lower, lambda text: re.sub("[A-Z][a-z]+", "Xavi", text))]

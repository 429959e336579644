"""Needs that a listing's own words speak of."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import load, resolve
from generator.lexicon.analyzer import stem, tokenise
from generator.need_proposals import MOST_PROPOSALS, NeedProposer
from tests.conftest import TODAY

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def proposer() -> NeedProposer:
    return NeedProposer(resolve.link(load.directory(ROOT / "directory"), TODAY).needs.values())


@pytest.mark.parametrize(
    ("name", "summary", "need"),
    [
        ("Memory café", "Tea and singing for people with memory loss and those who look after them.", "dementia"),
        ("Bailiff helpline", "Free help with debts and bailiffs.", "debt"),
        ("Rainbow tea", "A friendly afternoon for lesbian, gay, bi and trans people.", "lgbt"),
        ("After loss", "A quiet group for anyone whose partner has died.", "bereavement"),
    ],
)
def test_what_a_listing_plainly_speaks_of_is_proposed_with_its_words(
    proposer: NeedProposer, name: str, summary: str, need: str
) -> None:
    found = {one.need: one for one in proposer.propose({"name": name, "summary": summary})}
    assert need in found
    assert 0.2 <= found[need].confidence <= 1
    said = {stem(word) for word in tokenise(f"{name} {summary}")}
    assert {part for words in found[need].words for part in words.split()} <= said


def test_the_surest_comes_first_and_there_are_few(proposer: NeedProposer) -> None:
    text = "Debt advice, benefits help, a food bank, a choir, a walking group, English classes, computers and a gym."
    found = proposer.propose({"summary": text})
    assert 2 < len(found) <= MOST_PROPOSALS
    assert [one.confidence for one in found] == sorted((one.confidence for one in found), reverse=True)


def test_words_that_speak_of_nothing_propose_nothing(proposer: NeedProposer) -> None:
    assert proposer.propose({"name": "Zzyzx", "summary": "", "description": ""}) == []


def test_needs_that_are_not_asked_about_change_nothing_in_those_that_are(proposer: NeedProposer) -> None:
    texts = {"name": "Bailiff helpline", "summary": "Free help with debts and bailiffs."}
    whole = [one for one in proposer.propose(texts, 0) if one.need == "debt"]
    assert whole
    assert proposer.propose(texts, 0, {"debt"}) == whole

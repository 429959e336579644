"""A need is found by what people say, as well as by its name."""

from __future__ import annotations

from generator.export.form import directory_data
from tests.submit.node import call, needs_node
from tests.town import town

pytestmark = needs_node
NEEDS = directory_data(town())["needs"]


def test_needs_are_found_in_peoples_words() -> None:
    asked = ["", "bailiffs", "SINGING", "zzz", "letter from the bailiffs please", "Debt and money"]
    every, bailiffs, singing, none, letter, debt = call("need-picker", *(["matchingNeeds", a, NEEDS] for a in asked))
    assert every == list(NEEDS)
    assert bailiffs == ["debt"]
    assert singing == ["arts-and-music"]
    assert none == []
    assert letter[0] == "debt"
    assert debt == ["debt"]

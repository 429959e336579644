"""The form hears the same dangers as `linkbook check`, in every example of a sign and in every counter-example."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from generator.check.dangers.hidden import HIDDEN_PLACE
from generator.check.evidence import Evidence
from generator.check.safeguarding import DANGERS
from tests.submit.node import call, needs_node

pytestmark = needs_node
TEXTS = [text for danger in DANGERS for sign in danger.signs for text in (sign.example, sign.counter_example)]
PLACES = [text for sign in HIDDEN_PLACE.signs for text in (sign.example, sign.counter_example)]


def codes(evidence: Evidence, text: str, marks: str) -> list[str]:
    said: Any = SimpleNamespace(pieces=((("description",), text),))
    return sorted(danger.code for _, danger in evidence.findings(said, marks))


def test_dangers_are_the_same() -> None:
    calls = [["dangersIn", {"who": {"to_age": "12"}}, [[["description"], text]]] for text in TEXTS]
    ours = Evidence(DANGERS)
    for text, found in zip(TEXTS, call("evidence", *calls), strict=True):
        assert sorted(code for _, code in found) == codes(ours, text, "@open @children"), text


def test_places_are_the_same() -> None:
    calls = [["placesIn", [[["description"], text]]] for text in PLACES]
    ours = Evidence([HIDDEN_PLACE])
    for text, found in zip(PLACES, call("evidence", *calls), strict=True):
        assert [code for _, code in found] == codes(ours, text, ""), text


def test_keywords_are_read_as_one_text() -> None:
    words = ["jinn", "the schizophrenic"]
    pieces = [[["keywords", at], word] for at, word in enumerate(words)]
    assert call("evidence", ["dangersIn", {}, pieces]) == [[[["keywords", 0], "clinical_claim"]]]

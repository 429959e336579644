"""The form offers the needs that a listing's words speak of."""

from __future__ import annotations

import pytest

from generator.export.form import directory_data
from tests.submit.node import call, needs_node
from tests.town import town

pytestmark = needs_node
NEEDS = directory_data(town())["needs"]


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Red letters? Owe money? Come to the CHOIR.", ["debt", "arts-and-music"]),
        ("A letter from the bailiffs", ["debt"]),
        ("Company and a cup of tea.", ["loneliness"]),
        ("Moneyed letters", []),
        ("", []),
    ],
)
def test_needs_are_proposed_by_whole_phrases_the_plainest_first(text: str, needs: list[str]) -> None:
    assert call("need-proposals", ["spokenNeeds", text, NEEDS]) == [needs]

"""From text to words. That JavaScript does the same is held by tests/export/test_search_index.py."""

from __future__ import annotations

import pytest

from generator.lexicon import analyzer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Alzheimer’s", ["alzheimers"]),
        ("café", ["cafe"]),
        ("A&E and B & B", ["ae", "and", "bb"]),
        ("G.P. surgery", ["gp", "surgery"]),
        ("drop-in 24/7", ["drop", "in", "24", "7"]),
        ("Tŷ Cŵn", ["ty", "cwn"]),
    ],
)
def test_words_are_folded(text: str, words: list[str]) -> None:
    assert analyzer.tokenise(text) == words

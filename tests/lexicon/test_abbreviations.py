"""Small words in capitals in a listing's text, indexed as what they stand for."""

from __future__ import annotations

import pytest

from generator.lexicon.abbreviations import abbreviations, spelt_out

KNOWN = abbreviations(
    [("ME", "chronic fatigue", "CFS"), ("computer", "IT"), ("WI", "women's institute"), ("mum", "me")]
)


def test_only_small_words_in_capitals_are_abbreviations() -> None:
    assert KNOWN == {"ME": ["chronic", "fatigue"], "IT": ["computer"]}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A friendly group for people with ME.", ["chronic", "fatigue"]),
        ("IT lessons, and IT help for those with M.E. or ME", ["computer", "chronic", "fatigue"]),
        ("Tell me more about it", []),
        ("HELP ME WITH IT", []),
        ("SOME SMITH", []),
    ],
)
def test_a_text_is_spelt_out_where_its_capitals_are_a_sign(text: str, words: list[str]) -> None:
    assert spelt_out(text, KNOWN) == words

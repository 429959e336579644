"""Phrases that stand in a text, word for word."""

from __future__ import annotations

from generator.lexicon.analyzer import stem, tokenise
from generator.lexicon.need_phrases import need_phrases
from generator.lexicon.phrase_lookup import longest, phrase_lookup, phrases_in, words_of
from schema import Need

SPORT = Need(
    id="sport", name="Sport", summary="Games.", words=("table tennis", "tennis", "a game of two halves and more")
)
LIBRARY = Need(id="library", name="Library", summary="Books.", words=("tennis", "help"), danger=("unsafe",))
LOOKUP = phrase_lookup(need_phrases([SPORT, LIBRARY]), ["sport", "library"])


def stems(text: str) -> list[str]:
    return [stem(word) for word in tokenise(text)]


def test_a_phrase_is_shared_out_among_the_needs_that_have_it() -> None:
    found = phrases_in(stems("Table tennis on Mondays"), LOOKUP)
    assert found == {("tabl", "tenni"): [("sport", 1.0)], ("tenni",): [("sport", 0.5), ("library", 0.5)]}


def test_small_words_danger_and_long_phrases_are_never_found() -> None:
    assert phrases_in(stems("Help! Unsafe. A game of two halves and more."), LOOKUP) == {}


def test_a_part_of_a_longer_phrase_is_no_phrase_of_its_own() -> None:
    assert longest([("tabl", "tenni"), ("tenni",), ("librari",)]) == [("tabl", "tenni"), ("librari",)]


def test_a_phrase_is_told_in_the_words_of_the_text() -> None:
    words = tokenise("All the Tables: tennis")
    assert words_of(("tabl", "tenni"), words, list(map(stem, words))) == "tables tennis"

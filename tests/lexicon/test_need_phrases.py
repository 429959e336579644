"""The phrases of needs, and how much their words say."""

from __future__ import annotations

from generator.lexicon.need_phrases import folded, need_phrases
from schema import Need

DEBT = Need(
    id="debt", name="Debt", summary="Owing.", words=("letter from the bailiffs", "DEBT"), danger=("loan shark",)
)
CHOIR = Need(id="choir", name="Singing", summary="Songs.", words=("singing", "letter"))


def test_each_phrase_stands_once_with_its_need_and_those_of_danger_are_told_apart() -> None:
    phrases = need_phrases([DEBT, CHOIR])
    assert [(one.need, " ".join(one.words), one.danger) for one in phrases.phrases] == [
        (0, "debt", False),
        (0, "letter from the bailiffs", False),
        (0, "loan shark", True),
        (1, "singing", False),
        (1, "letter", False),
    ]
    assert phrases.danger == (("loan", "shark"),)


def test_a_rare_word_says_more_than_a_common_one_and_a_stop_word_next_to_nothing() -> None:
    phrases = need_phrases([DEBT, CHOIR])
    singing, letter = (
        next(one for one in phrases.phrases if one.words == words) for words in (("singing",), ("letter",))
    )
    from_the = phrases.weight(phrases.phrases[1]) - phrases.weight(letter) - phrases.weight(singing)
    assert phrases.weight(singing) > phrases.weight(letter) > from_the > 0


def test_folded_texts_are_kept_once_and_empty_ones_not_at_all() -> None:
    assert folded(["A&E", "a & e", "…"]) == [("ae",)]

"""What sentences say together, how it is weighed, and which words are quoted for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.check.danger_model import DangerModel, Feature, Neighbours, danger_model, features, finding, neighbours
from generator.check.danger_model.features import MARKS, name, named
from generator.check.danger_model.idea_finder import Found, IdeaFinder
from generator.check.danger_model.ideas import IDEAS
from generator.check.phrases import plain_sentences

FINDER = IdeaFinder({"drink": "tea|cup of tea|brew*", "number": "##|room ##"})
WEIGHTS: dict[Feature, float] = {"night": 1.0, "alone": 1.0, ("alone", "night"): 2.0, "advice": -9.0, "=past": 0.5}
MODEL = DangerModel(-1.0, 2.5, 1.0, {**WEIGHTS, finding("hate"): 4.0})


def test_an_idea_is_found_by_its_words_and_by_how_they_begin() -> None:
    assert FINDER.find("a cup of tea while it brews".split()) == [
        Found(1, "drink", 3),
        Found(3, "drink", 1),
        Found(6, "drink", 1),
    ]
    assert FINDER.find("room 12 or 123".split()) == [Found(0, "number", 2), Found(1, "number", 1)]
    assert FINDER.find("a cup of".split()) == []


def test_two_ideas_are_told_in_any_order_and_as_they_follow_each_other() -> None:
    said = set(features("stop taking insulin".split()))
    assert {"stop", "medicine", ("medicine", "stop"), ("stop", ">", "medicine"), "-insuli"} <= said
    assert {"=taking", "=stop+taking"} <= said
    assert ("medicine", ">", "stop") not in said


@pytest.mark.parametrize(
    "feature", ["child", "-teache", "=stop+taking", "!hate", ("child", "night"), ("stop", ">", "medicine")]
)
def test_a_feature_is_known_by_its_name(feature: Feature) -> None:
    assert named(name(feature)) == feature


def test_sentences_that_stand_together_add_up_and_others_do_not() -> None:
    night, alone, nothing = " night ", " alone ", " hall "
    assert MODEL.worth([]) == -1.0
    assert MODEL.worth([night, alone]) == 1.0
    assert MODEL.worth([night, nothing, nothing, alone]) == 0.0
    assert MODEL.worth([" alone at night "]) == 3.0


def test_the_last_sentence_is_weighed_with_what_stands_before_it() -> None:
    assert MODEL.worth([" advice ", " alone at night "]) == -6.0
    assert MODEL.worth([" hall ", " advice ", " hall ", " alone at night "]) == -6.0


def test_what_was_found_by_a_sign_adds_its_worth_and_stands_unless_enough_is_said_against_it() -> None:
    assert MODEL.worth([" hall "], ["hate", "exclusion"]) == 3.0
    assert MODEL.upholds([" advice "], ["hate"])
    assert MODEL.upholds([" hall" * 14 + " "], ["hate"])
    assert not MODEL.upholds([" advice" + " hall" * 14 + " "], ["hate"])


HARMLESS = [[" tea in the hall at two "], [" tea in the hall at three "], [" the coach leaves at two "]]
TOLD = [[" come alone to the coach ", " tell nobody "], [" come alone to the barn ", " tell nobody at home "]]
BESIDE = neighbours(HARMLESS, TOLD)


def test_a_text_leans_to_those_whose_words_it_shares() -> None:
    assert BESIDE.lean([" come alone to the shed "]) > 0 > BESIDE.lean([" tea in the garden at two "])
    assert BESIDE.lean([" come alone ", " tell nobody "]) > BESIDE.lean([" come alone "]) * 0.9
    assert BESIDE.lean([" quiet biscuits "]) == BESIDE.lean([]) == Neighbours().lean([" come alone "]) == 0


def test_words_that_one_text_alone_has_are_not_kept_and_numbers_are_kept_apart() -> None:
    assert BESIDE.harmless == len(HARMLESS)
    assert "=barn" not in BESIDE.texts_by_word
    assert BESIDE.texts_by_word["=alone"] == "3 1"
    assert len(BESIDE.lengths) == len(HARMLESS) + len(TOLD)


def test_only_what_comes_near_a_danger_is_laid_beside_its_neighbours() -> None:
    near = replace(MODEL, neighbours=BESIDE)
    assert near.worth([" come alone tonight to the barn "]) > MODEL.worth([" come alone tonight to the barn "])
    assert near.worth([" come to the barn "]) == MODEL.worth([" come to the barn "])


def test_the_most_telling_words_are_quoted_first() -> None:
    assert MODEL.telling([" advice alone past midnight "]) == ("alone", "midnight", "past")


def test_what_was_learnt_hears_people_who_are_got_alone_and_not_who_is_helped() -> None:
    danger = "Boys only, one at a time, I pick them up after dark and parents wait in the lane. Our secret."
    advice = "Has somebody asked your child to keep a secret? Talk to our trained advisers, in confidence."
    model = danger_model()
    assert model.worth(plain_sentences(danger)) >= model.held > model.warned > model.worth(plain_sentences(advice))


def test_every_idea_has_words_and_every_weight_is_about_an_idea_that_is_there() -> None:
    known = {*IDEAS, *MARKS}
    ideas = {part for feature in danger_model().weights for part in _parts(feature) if part[0] not in "-=@!"}
    assert all(phrase.strip("*") for phrases in IDEAS.values() for phrase in phrases.split("|"))
    assert ideas - known == {">"}


def _parts(feature: Feature) -> tuple[str, ...]:
    return (feature,) if isinstance(feature, str) else feature

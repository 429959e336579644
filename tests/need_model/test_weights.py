"""Which needs a listing's words mean, by the learnt weights."""

from __future__ import annotations

import pytest

from generator.need_model import LearntNeed, NeedModel, need_model

MODEL = NeedModel({"debt": LearntNeed(-2, 1, {"bailiff": 4.0, "choir": -1.0, "owe": 1.0})}, LearntNeed(-1, 1, {}))


def test_what_a_listing_says_is_added_up_and_the_most_telling_comes_first() -> None:
    (found,) = MODEL.meant({"name": "bailiff owe"}, {})
    (silent,) = MODEL.meant({}, {})
    assert found.words == ("bailiff", "ow")[:1]
    assert silent.probability == pytest.approx(0.119, abs=0.001)
    assert found.probability > 0.5


def test_phrases_count_at_once_and_only_so_far() -> None:
    some, much, more = (MODEL.meant({}, {"debt": by})[0].probability for by in (1, 2, 9))
    assert some < much == more


def test_a_need_that_was_never_learnt_is_known_by_its_phrases() -> None:
    found = {one.id: one for one in MODEL.meant({}, {"falconry": 2})}
    assert found["falconry"].probability > 0.9
    assert found["falconry"].words == ()


def test_the_stored_weights_know_a_debt_service() -> None:
    best = max(
        need_model().meant({"name": "Debt advice", "summary": "Help with debts and bailiffs."}, {}),
        key=lambda one: one.probability,
    )
    assert best.id == "debt"

"""What words mean, by the learnt weights: the same in Python as in the browser."""

from __future__ import annotations

import shutil

import pytest

from generator.export.search_index.analyzer import tokenise
from generator.need_model import need_model
from tests.conftest import SAMPLE
from tests.export.test_search_index import ask

TEXTS = ("washer's packed in", "red letters through the door", "I cor hear yo, me lugs am bad", "zzz", "")


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")
def test_python_and_the_browser_mean_the_same() -> None:
    for text, theirs in zip(TEXTS, ask(SAMPLE, *[("meant", text) for text in TEXTS]), strict=True):
        ours = {one.id: one.probability for one in need_model().meant(tokenise(text), {"debt": 0.2})}
        assert ours == pytest.approx(theirs), text


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("my washer has packed in", "furniture"),
        ("constant whistling in both lugs", "hearing-loss"),
        ("I wash her, dress her and spoon her dinner in", "carers"),
    ],
)
def test_words_that_no_phrase_has_are_understood_and_say_why(text: str, need: str) -> None:
    words = tokenise(text)
    best = max(need_model().meant(words), key=lambda one: one.probability)
    assert best.id == need
    assert len(best.worth) == len(words)
    assert max(best.worth) > 0

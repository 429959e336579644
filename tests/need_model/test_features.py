"""What the need model reads of words: the same in Python as in the browser."""

from __future__ import annotations

import shutil

import pytest

from generator.need_model.features import bucket, features, root
from tests.conftest import SAMPLE
from tests.export.test_search_index import ask

TEXTS = (
    "",
    "lonely",
    "I wash her, dress her, spoon her dinner in",
    "constant whistling in both lugs",
    "cor pay the leccy, the babbies am clemmed",
    "worries worried worrying baddies tied ties passes",
    "dwi'n unig iawn, مساعدة 😀 naïve",
    "word " * 80,
)


@pytest.mark.skipif(shutil.which("node") is None, reason="Node.js is not installed")
def test_python_and_the_browser_read_the_same_features() -> None:
    answers = ask(SAMPLE, *[("features", text) for text in TEXTS])
    for text, (words, theirs) in zip(TEXTS, answers, strict=True):
        ours = [[one.name, one.first, one.last, bucket(one.name)] for one in features(words)]
        assert ours == theirs, text


@pytest.mark.parametrize(
    ("word", "expected"),
    [("worries", "worry"), ("lonely", "lon"), ("falling", "fal"), ("gas", "gas"), ("house", "hous"), ("red", "red")],
)
def test_a_word_loses_its_ending_and_never_all_of_itself(word: str, expected: str) -> None:
    assert root(word) == expected

"""What the need model reads of a listing."""

from __future__ import annotations

import pytest

from generator.need_model import features, stems


def test_stems_are_those_of_the_first_words() -> None:
    assert stems("Singing for carers") == ["sing", "for", "carer"]
    assert len(stems("word " * 200)) == 150


def test_words_and_pairs_tell_more_in_a_name_than_in_a_description() -> None:
    found = features({"name": "Debt advice", "description": "Parking, and debt help"})
    assert found["debt"] == found["debt advic"] > found["park"] > 0
    assert found["park"] == pytest.approx(0.4 * found["debt"])


def test_nothing_is_read_of_nothing() -> None:
    assert features({"name": "", "unknown part": "words"}) == {}

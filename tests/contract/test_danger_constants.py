"""The signs of danger that the form's scripts import. `tests/submit/test_evidence.py` asks them."""

from __future__ import annotations

from generator.check.safeguarding import DANGERS
from generator.contract import danger_constants


def test_every_danger_is_there_with_its_phrases() -> None:
    constants = danger_constants.constants()
    told = constants["DANGERS"][1]
    assert list(told) == [danger.name for danger in DANGERS]
    for danger in DANGERS:
        assert told[danger.name]["code"] == danger.code
        assert [sign["phrases"] for sign in told[danger.name]["signs"]] == [sign.phrases for sign in danger.signs]
    assert constants["TOGETHER"][1] == 3

"""A few changed inputs for every target in each run of the tests, and all that was ever found; see fuzz.py."""

from __future__ import annotations

import random
from itertools import islice
from pathlib import Path

import pytest

from tests.faults import fuzz

FEW = 25


@pytest.mark.parametrize("target", fuzz.TARGETS, ids=lambda target: target.name)
def test_a_reader_answers_any_input_in_words(target: fuzz.Target, tmp_path: Path) -> None:
    corpus = [seed for seed in target.seeds() if len(seed) < 2_000][:FEW]
    chance = random.Random(1)
    given = [*corpus, *(fuzz.changed(chance.choice(corpus or [b"x"]), corpus or [b"y"], chance) for _ in range(FEW))]
    faults = [(data, wrong) for data in given if (wrong := fuzz.fault(target, data, tmp_path))]
    assert faults == []
    assert given


def test_an_exception_and_a_second_of_work_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(data: bytes, _: Path) -> None:
        data.decode("ascii")

    target = fuzz.Target("broken", lambda: [b"a"], broken)
    assert fuzz.fault(target, b"a", tmp_path) == ""
    assert "UnicodeDecodeError" in fuzz.fault(target, b"\xff", tmp_path)
    monkeypatch.setattr(fuzz, "MOST_SECONDS", -1)
    assert fuzz.fault(target, b"a", tmp_path).startswith("it took")


def test_the_same_seed_gives_the_same_inputs() -> None:
    target = fuzz.TARGETS[-1]
    one, other = (list(islice(fuzz.inputs(target, random.Random(7)), 60)) for _ in range(2))
    assert one == other
    assert len(set(one)) > 40

"""Chunks mapped on several cores come back as if one had done it all."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest

from generator import parallel


def _squares(chunk: Sequence[int]) -> list[int]:
    return [number * number for number in chunk]


@pytest.mark.parametrize("many", [0, 1, 7, 1_000])
def test_the_same_comes_back_in_the_same_order(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "MIN_ITEMS", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert parallel.map_chunks(_squares, range(many)) == _squares(range(many))


def test_few_items_stay_in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def process(_: Sequence[int]) -> list[int]:
        return [os.getpid()]

    assert parallel.map_chunks(process, range(parallel.MIN_ITEMS - 1)) == [os.getpid()]


def test_what_a_chunk_raises_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Sequence[int]) -> list[int]:
        raise ValueError("no")

    monkeypatch.setattr(parallel, "MIN_ITEMS", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with pytest.raises(ValueError, match="no"):
        parallel.map_chunks(fails, range(10))
    assert parallel._function is None

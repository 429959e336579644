"""Work shared between cores comes back as if one had done it."""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest

from generator import parallel


def _squares(some: Sequence[int]) -> list[int]:
    return [number * number for number in some]


@pytest.mark.parametrize("many", [0, 1, 7, 1_000])
def test_the_same_comes_back_in_the_same_order(many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "FEWEST", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert parallel.map_chunks(_squares, range(many)) == _squares(range(many))


def test_little_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def process(_: Sequence[int]) -> list[int]:
        return [os.getpid()]

    assert parallel.map_chunks(process, range(parallel.FEWEST - 1)) == [os.getpid()]


def test_a_fault_in_a_share_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_: Sequence[int]) -> list[int]:
        raise ValueError("no")

    monkeypatch.setattr(parallel, "FEWEST", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with pytest.raises(ValueError, match="no"):
        parallel.map_chunks(fails, range(10))
    assert parallel._work is None

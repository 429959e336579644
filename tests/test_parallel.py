"""Chunks mapped on several cores come back as if one had done it all."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Sequence

import pytest

from generator import parallel


@pytest.fixture(autouse=True)
def no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a process share its work, though an earlier test in it may have begun threads."""
    monkeypatch.setattr(parallel, "_alone", False)


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


def test_both_processes_work(monkeypatch: pytest.MonkeyPatch) -> None:
    def process(_: Sequence[int]) -> list[int]:
        time.sleep(0.01)
        return [os.getpid()]

    monkeypatch.setattr(parallel, "MIN_ITEMS", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    workers = set(parallel.map_chunks(process, range(100)))
    assert os.getpid() in workers
    assert len(workers) == 2


def test_rubbish_is_collected_afterwards_as_it_was_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "MIN_ITEMS", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    before = gc.isenabled(), gc.get_threshold(), gc.get_freeze_count()
    parallel.map_chunks(_squares, range(10))
    assert (gc.isenabled(), gc.get_threshold(), gc.get_freeze_count()) == before


@pytest.mark.parametrize("is_large", [True, False])
def test_large_work_alone_is_done_in_a_copy(is_large: bool) -> None:
    size = parallel.MIN_ITEMS - (not is_large)
    assert (parallel.call_aside(os.getpid, size) != os.getpid()) == is_large

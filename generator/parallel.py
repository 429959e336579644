"""Mapping a function over many items on every core of the machine, without changing what comes back."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

MIN_ITEMS = 600
"""Fewest items worth more than one process: below this, starting another costs more than it saves."""
COLLECTED_AFTER = 50_000
"""How many new objects a worker makes before it looks for circles among them: a few megabytes."""
CHUNKS_PER_CORE = 12
"""Several chunks a core, so that no core waits long for the slowest."""

_function: Callable[[Any], Any] | None = None  # what the workers inherit when the process forks
_chunks: list[Any] = []


def map_chunks(function: Callable[[Sequence[T]], list[R]], items: Sequence[T]) -> list[R]:
    """Return the results of `function` for all the items, called on a chunk of them at a time, in the items' order.

    The chunks are shared between one process a core, unless the items are few. `function` returns the results for a
    chunk and must treat each item alone. It sees the program as it is now; whatever it changes there is lost. What it
    raises is raised here.
    """
    cores = os.cpu_count() or 1
    if len(items) < MIN_ITEMS or cores == 1 or sys.platform != "linux":  # elsewhere a fork is not to be trusted
        return function(items)
    with _inherited(function, _split(items, cores * CHUNKS_PER_CORE)) as chunk_count:
        context = multiprocessing.get_context("fork")
        with context.Pool(cores, _start_worker) as pool:
            return [result for results in pool.imap(_run_chunk, range(chunk_count)) for result in results]


def _split(items: Sequence[T], parts: int) -> list[Sequence[T]]:
    size = -(-len(items) // parts)
    return [items[start : start + size] for start in range(0, len(items), size)]


@contextmanager
def _inherited(function: Callable[[Any], Any], chunks: list[Any]) -> Iterator[int]:
    """Leave the work where forked workers inherit it, since it cannot be pickled; yield how many chunks there are."""
    global _function, _chunks
    _function, _chunks = function, chunks
    try:
        yield len(chunks)
    finally:
        _function, _chunks = None, []


def _start_worker() -> None:
    """Never collect what is inherited, since looking through it would copy its memory; collect what is made here.

    What a worker makes is nearly all kept or goes by itself. Looking for circles at Python's own pace, every 700
    objects, finds few and takes a tenth of all the time.
    """
    gc.freeze()
    gc.set_threshold(COLLECTED_AFTER)
    gc.enable()


def _run_chunk(index: int) -> Any:
    assert _function is not None
    return _function(_chunks[index])

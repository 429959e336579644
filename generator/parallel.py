"""Mapping a function over many items on every core of the machine, without changing what comes back."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

MIN_ITEMS = 600
"""Fewest items worth more than one process: below this, starting another costs more than it saves."""
COLLECTED_AFTER = 50_000
"""How many new objects a process makes before it looks for circles among them: a few megabytes."""
CHUNKS_PER_CORE = 12
"""Several chunks a core, so that no core waits long for the slowest."""

_alone = False
"""Whether this process has threads, so that a copy of it might wait for ever for a lock that one of them held."""

_function: Callable[[Any], Any] | None = None  # what the helpers inherit when the process forks
_chunks: list[Any] = []


def map_chunks(function: Callable[[Sequence[T]], list[R]], items: Sequence[T]) -> list[R]:
    """Return the results of `function` for all the items, called on a chunk of them at a time, in the items' order.

    The chunks are shared between one process a core, this one among them, unless the items are few. `function` returns
    the results for a chunk and must treat each item alone. It sees the program as it is now; what it changes there may
    be lost. What it raises is raised here. A process more that only waited would hold a third copy of everything.
    """
    cores = os.cpu_count() or 1
    if cores == 1 or not _is_worth_a_copy(len(items)):
        return function(items)
    chunks = _split(items, cores * CHUNKS_PER_CORE)
    with _inherited(function, chunks), _collecting_new_objects(), _helpers(cores - 1) as pool:
        shared = [pool.submit(_run_chunk, number) for number in range(len(chunks))]
        # The helpers begin at the front. This process takes from the back what none of them has begun.
        own = {number: function(chunks[number]) for number in reversed(range(len(chunks))) if shared[number].cancel()}
        done = (own[number] if number in own else chunk.result() for number, chunk in enumerate(shared))
        return [result for results in done for result in results]


def call_aside(function: Callable[[], R], size: int) -> R:
    """Return what a function returns, called in a copy of this process if it is about `size` items or more.

    What it needs in between goes with the copy: this process would keep that memory, and its helpers a copy each.
    Not while this process has threads: the copy might wait for ever for a lock that one of them held.
    """
    if not _is_worth_a_copy(size):
        return function()
    with _inherited(lambda _: function(), [None]), _helpers(1) as pool:
        result: R = pool.submit(_run_chunk, 0).result()
        return result


def _is_worth_a_copy(size: int) -> bool:
    return size >= MIN_ITEMS and not _alone and sys.platform == "linux"  # elsewhere a fork is not safe


def stay_in_one_process() -> None:
    """Share no more work with other processes: called before this one starts its first thread."""
    global _alone
    _alone = True


def _split(items: Sequence[T], parts: int) -> list[Sequence[T]]:
    size = -(-len(items) // parts)
    return [items[start : start + size] for start in range(0, len(items), size)]


@contextmanager
def _inherited(function: Callable[[Any], Any], chunks: list[Any]) -> Iterator[None]:
    """Leave the work where forked helpers inherit it, since it cannot be pickled."""
    global _function, _chunks
    _function, _chunks = function, chunks
    try:
        yield
    finally:
        _function, _chunks = None, []


def leave_what_there_is() -> None:
    """From here on, never look for circles among the objects that there are, and seldom among those made later.

    For a process that stays, and holds millions: looking through them stops it for seconds. What is let go of later
    goes by itself, unless it is part of a circle; so nothing large that comes and goes may be one.
    """
    gc.freeze()
    gc.set_threshold(COLLECTED_AFTER)


@contextmanager
def _collecting_new_objects() -> Iterator[None]:
    """Never collect what there is, since looking through it would copy a helper's memory; collect what is made now.

    What is made now is nearly all kept or goes by itself. Looking for circles at Python's own pace, every 700 objects,
    finds few and takes a tenth of all the time.
    """
    was_enabled, threshold = gc.isenabled(), gc.get_threshold()
    gc.freeze()
    gc.set_threshold(COLLECTED_AFTER)
    gc.enable()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.set_threshold(*threshold)
        if not was_enabled:
            gc.disable()


@contextmanager
def _helpers(count: int) -> Iterator[ProcessPoolExecutor]:
    """Give copies of this process, which are made at the first piece of work; begin nothing more once one fails."""
    pool = ProcessPoolExecutor(count, multiprocessing.get_context("fork"))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _run_chunk(number: int) -> Any:
    assert _function is not None
    return _function(_chunks[number])

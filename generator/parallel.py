"""Sharing work out between the cores of the machine, without changing what comes back."""

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

FEWEST = 600
"""Fewest things worth sharing: below this, starting another process costs more than it saves."""
SHARES_A_CORE = 12
"""Several shares a core, so that no core waits long for the slowest."""

_work: Callable[[Any], Any] | None = None  # what the children of a fork find waiting for them
_shares: list[Any] = []


def map_chunks(work: Callable[[Sequence[T]], list[R]], things: Sequence[T]) -> list[R]:
    """Return `work(things)`, done a share at a time on every core, in the same order.

    `work` must treat each thing alone. It sees the program as it is now, and whatever it changes is forgotten.
    """
    cores = os.cpu_count() or 1
    if len(things) < FEWEST or cores == 1 or sys.platform != "linux":  # elsewhere a fork is not to be trusted
        return work(things)
    with _waiting(work, _split(things, cores * SHARES_A_CORE)) as shares:
        context = multiprocessing.get_context("fork")
        with context.Pool(cores, _settle) as pool:
            return [result for results in pool.imap(_do, range(shares)) for result in results]


def _split(things: Sequence[T], parts: int) -> list[Sequence[T]]:
    size = -(-len(things) // parts)
    return [things[start : start + size] for start in range(0, len(things), size)]


@contextmanager
def _waiting(work: Callable[[Any], Any], shares: list[Any]) -> Iterator[int]:
    """Leave the work where a forked child will find it, since a child inherits what cannot be sent to it."""
    global _work, _shares
    _work, _shares = work, shares
    try:
        yield len(shares)
    finally:
        _work, _shares = None, []


def _settle() -> None:
    """Begin as a child: never look through what is inherited, which would copy it, but clear up what is made here."""
    gc.freeze()
    gc.enable()


def _do(number: int) -> Any:
    assert _work is not None
    return _work(_shares[number])

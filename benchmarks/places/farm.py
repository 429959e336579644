"""Who builds the places: this process, one after another; or Dask, whose workers may be on any machines.

Nothing here hands out work, tries again or counts machines: an engine that exists does. A worker needs Linkbook, the
directory at the same address, and a folder that it shares with whoever joins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")
Map = Callable[[Callable[[str], T], Sequence[str]], list[T]]
"""Calls a function on each of some places, and returns what came of each."""


@contextmanager
def one_by_one(_: str) -> Iterator[Map[T]]:
    """Give what builds one place after another, as on a machine for each."""
    yield lambda build, places: [build(place) for place in places]


@contextmanager
def dask(address: str) -> Iterator[Map[T]]:
    """Give Dask: a scheduler at an address such as `tcp://10.0.0.1:8786`, or else a worker for each core here."""
    from distributed import Client, LocalCluster

    with Client(address) if address else Client(LocalCluster(threads_per_worker=1, dashboard_address=None)) as client:
        yield lambda build, places: client.gather(client.map(build, places, pure=False))


ENGINES = {"one-by-one": one_by_one, "dask": dask}

"""Where the time of a build goes: `python -m benchmarks.build.stages`. One real build, in one process, with a clock."""

from __future__ import annotations

import cProfile
import gc
import os
import pstats
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

import click

from benchmarks import synthetic
from benchmarks.build.measure import ROOT
from benchmarks.synthetic.listings import TODAY
from generator import build, check, load, parallel, render, resolve, stamp, views

_READING = sys.modules[load.directory.__module__]
_STAGES = (
    (_READING, "read", "load: read"),
    (_READING, "parse", "load: parse"),
    (_READING, "record", "load: validate"),
    (load, "directory", "load"),
    (check, "problems", "check"),
    (resolve, "link", "resolve"),
    (views, "makers", "views"),
    (render, "body", "render"),
    (build, "_files", "index and files"),
    (stamp, "site", "stamp and write"),
)
"""The function that is each stage, and its name here; one before a colon holds the ones after it."""


class Clock:
    """Adds up the CPU seconds spent in each stage, which other work on the machine hardly changes."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)

    def around(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """Return the stage with the clock running while it works, and while what it returns yields or is called."""

        def timed(*words: Any, **named: Any) -> Any:
            start = time.process_time()
            made = stage(*words, **named)
            self.seconds[name] += time.process_time() - start
            if isinstance(made, list) and all(callable(one) for one in made):
                return [self.around(name, make) for make in made]
            return self._each(name, made) if isinstance(made, Iterator) else made

        return timed

    def _each(self, name: str, items: Iterator[Any]) -> Iterator[Any]:
        while True:
            start = time.process_time()
            item = next(items, self)
            self.seconds[name] += time.process_time() - start
            if item is self:
                return
            yield item


@click.command()
@click.option("--listings", default=10_000, show_default=True, help="How many listings.")
@click.option("--profile", is_flag=True, help="Also name the dearest functions. Slower: read their shares only.")
@click.option("--lines", default=40, show_default=True, help="How many functions.")
def main(listings: int, profile: bool, lines: int) -> None:
    """Say how many CPU seconds each stage of a build takes."""
    gc.disable()  # as the command does
    clock, profiler = Clock(), cProfile.Profile(time.process_time)
    with tempfile.TemporaryDirectory(prefix="linkbook-stages-") as folder:
        directory, site = Path(folder) / "directory", Path(folder) / "site"
        synthetic.directory(directory, listings)
        _dress(directory, site)
        with ExitStack() as stack:
            for owner, function, name in _STAGES:
                stack.enter_context(patch.object(owner, function, clock.around(name, getattr(owner, function))))
            stack.enter_context(patch.object(parallel, "MIN_ITEMS", sys.maxsize))  # a clock sees only its own process
            stack.enter_context(profiler if profile else nullcontext())
            made, _ = build.site(directory, TODAY)
            stamp.site(site, made)
    _tell(clock.seconds, listings)
    for order in ("tottime", "cumtime") if profile else ():
        pstats.Stats(profiler).strip_dirs().sort_stats(order).print_stats(lines)


def _tell(seconds: dict[str, float], listings: int) -> None:
    total = sum(taken for name, taken in seconds.items() if ":" not in name)
    for _, _, name in _STAGES:
        taken = seconds[name]
        print(f"{name:<18} {taken:7.2f} s  {taken / total:4.0%}  {1000 * taken / listings:7.3f} ms a listing")
    print(f"{'all':<18} {total:7.2f} s")


def _dress(directory: Path, site: Path) -> None:
    """Leave a site folder as MkDocs does, with its stencils still to be filled."""
    settings = {"LINKBOOK_DIRECTORY": str(directory), "LINKBOOK_STAMP": "false", "NO_MKDOCS_2_WARNING": "1"}
    words = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d", str(site)]
    subprocess.run(words, env=os.environ | settings, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()

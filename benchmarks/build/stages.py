"""Where the time of a build goes: `python -m benchmarks.build.stages`. One real build, in one process, with a clock.

A moment belongs to the innermost stage that is at work: what `render` takes is not counted in `stamp` again.
"""

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
from contextlib import ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

import click

from benchmarks import synthetic
from benchmarks.build.measure import ROOT
from benchmarks.synthetic.listings import TODAY
from generator import build, check, export, load, parallel, render, resolve, site_files, stamp, views
from generator.load import shared_records

_READING = sys.modules[load.directory.__module__]
_STAGES = (
    (_READING, "read", "read"),
    (_READING, "parse", "parse"),
    (_READING, "validate", "validate"),
    (shared_records, "validate", "validate"),
    (load, "directory", "rest of load"),
    (check, "problems", "check"),
    (resolve, "link", "resolve"),
    (export.search_index, "files", "finder"),
    (build, "_script_facts", "form, plan, scripts, offline"),
    (build, "_other_files", "form, plan, scripts, offline"),
    (views, "chrome", "views"),
    (views, "hand_written", "views"),
    (views, "page_factories", "views"),
    (views, "embed_factories", "views"),
    (render, "body", "render"),
    (render, "document", "render"),
    (export.open_data, "factories", "open data"),
    (site_files, "write", "write"),
    (stamp, "site", "stamp"),
    (build, "site", "rest of build"),
)
"""The function that is each stage, and its name here."""


class Clock:
    """Adds up the CPU seconds spent in each stage, which other work on the machine changes less than it does others."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._stages = ["outside"]
        self._since = time.process_time()

    def around(self, name: str, stage: Callable[..., Any]) -> Callable[..., Any]:
        """Return the stage with the clock running while it works, and while what it returns yields or is called."""

        def timed(*words: Any, **named: Any) -> Any:
            with self._in(name):
                made = stage(*words, **named)
            if isinstance(made, list) and all(callable(one) for one in made):
                return [self.around(name, make) for make in made]
            return self._each(name, made) if isinstance(made, Iterator) else made

        return timed

    def _each(self, name: str, items: Iterator[Any]) -> Iterator[Any]:
        while True:
            with self._in(name):
                item = next(items, self)
            if item is self:
                return
            yield item

    @contextmanager
    def _in(self, name: str) -> Iterator[None]:
        self._charge()
        self._stages.append(name)
        try:
            yield
        finally:
            self._charge()
            self._stages.pop()

    def _charge(self) -> None:
        """Charge the time since the last change of stage to the stage that has been at work."""
        now = time.process_time()
        self.seconds[self._stages[-1]] += now - self._since
        self._since = now


@click.command()
@click.option("--listings", default=10_000, show_default=True, help="How many listings.")
@click.option("--profile", is_flag=True, help="Also name the dearest functions. Slower: read their shares only.")
@click.option("--lines", default=40, show_default=True, help="How many functions.")
def main(listings: int, profile: bool, lines: int) -> None:
    """Say how many CPU seconds each stage of a build takes."""
    gc.disable()  # as the command does
    profiler = cProfile.Profile(time.process_time)
    with tempfile.TemporaryDirectory(prefix="linkbook-stages-") as folder:
        directory, site = Path(folder) / "directory", Path(folder) / "site"
        synthetic.directory(directory, listings)
        _dress(directory, site)
        clock = Clock()
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
    names = dict.fromkeys(name for _, _, name in _STAGES)
    total = sum(seconds[name] for name in names)
    for name in names:
        taken = seconds[name]
        print(f"{name:<28} {taken:7.2f} s  {taken / total:4.0%}  {1000 * taken / listings:7.3f} ms a listing")
    print(f"{'all':<28} {total:7.2f} s")


def _dress(directory: Path, site: Path) -> None:
    """Leave a site folder as MkDocs does, with its stencils still to be filled."""
    settings = {"LINKBOOK_DIRECTORY": str(directory), "LINKBOOK_STAMP": "false", "NO_MKDOCS_2_WARNING": "1"}
    words = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(ROOT / "mkdocs.yml"), "-d", str(site)]
    subprocess.run(words, env=os.environ | settings, cwd=ROOT, check=True)


if __name__ == "__main__":
    main()

"""Running a command and measuring it: seconds by the clock, peak memory of all its processes, what it wrote."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAUSE = 0.2
"""Seconds between two looks at the memory of a command's processes."""
MB = 1_000_000
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As on most machines: where Python may keep no compiled module, it compiles every package for every command."""


@dataclass(frozen=True)
class Run:
    """What one command took and made."""

    seconds: float
    cpu_seconds: float
    """Of all its processes and all cores together."""
    pace: float
    """Seconds that a fixed piece of work took just before and just after: how fast the machine was at the time."""
    peak_mb: float
    size_mb: float
    pages: int


Found = Mapping[str, "tuple[Run, ...] | str"]
"""The runs of each thing measured, by its name; or the reason why there are none."""


class Failed(Exception):
    """The command did not end well. What it said is the message."""


def command(words: Sequence[str], out: Path, environment: Mapping[str, str] | None = None) -> Run:
    """Run a command that builds a site in `out`, from nothing, and return what it took."""
    shutil.rmtree(out, ignore_errors=True)
    os.sync()  # so that nobody pays for what an earlier run left to be written
    before = _pace()
    start = time.perf_counter()
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        env=_ENVIRONMENT | dict(environment or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    watch = _Watch(process.pid)
    assert process.stdout
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    peak = watch.stop() / MB  # not usage.ru_maxrss, which on Linux begins at what this process itself had at the fork
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise Failed(f"{' '.join(words)}\n{said[-2_000:]}")
    return Run(seconds, usage.ru_utime + usage.ru_stime, (before + _pace()) / 2, peak, *_made(out))


def _pace() -> float:
    start = time.perf_counter()
    sum(n * n for n in range(2_000_000))
    return time.perf_counter() - start


def _made(out: Path) -> tuple[float, int]:
    """Return the size of a site, in MB, and how many pages for people it has."""
    files = [path for path in out.rglob("*") if path.is_file()]
    pages = [path for path in files if path.suffix == ".html" and path.relative_to(out).parts[0] != "data"]
    return sum(path.stat().st_size for path in files) / MB, len(pages)


def middle(runs: Sequence[Run]) -> Run:
    """Return the run with the median time, with the most memory that any of the runs took."""
    chosen = sorted(runs, key=lambda run: run.seconds)[len(runs) // 2]
    return replace(chosen, peak_mb=max(run.peak_mb for run in runs))


class _Watch:
    """Adds up the memory of a process and all below it, until told to stop.

    A page that several processes share counts once, by the kernel's proportional set size. A peak shorter than the
    pause may be missed.
    """

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, args=(pid,), daemon=True)
        self._thread.start()

    def stop(self) -> int:
        """Return the most bytes that were in use at one time."""
        self._over.set()
        self._thread.join()
        return self.peak

    def _look(self, pid: int) -> None:
        while not self._over.wait(PAUSE):
            self.peak = max(self.peak, sum(_memory(one) for one in _family(pid)))


def _family(pid: int) -> list[int]:
    """Return a process and everything below it (Linux)."""
    found = [pid]
    for one in found:
        with suppress(FileNotFoundError):  # it has ended since
            for children in Path(f"/proc/{one}/task").glob("*/children"):
                found += map(int, _read(children).split())
    return found


def _memory(pid: int) -> int:
    told = re.search(r"^Pss: +([0-9]+) kB", _read(Path(f"/proc/{pid}/smaps_rollup")), re.MULTILINE)
    return int(told[1]) * 1024 if told else 0


def _read(path: Path) -> str:
    """Return a file's text; nothing for a process that has ended."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""

"""One Node for all the tests of a worker: a start of Node takes longer than most of them."""

from __future__ import annotations

import json
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest

SERVER = Path(__file__).parent / "server.mjs"
PATIENCE = 60.0
"""Seconds after which a call hangs. The slowest takes three on an idle machine."""

needs_node = pytest.mark.skipif(not shutil.which("node"), reason="Node is not on this machine")


class Program:
    """A running Node that calls functions of modules, and is started again after a call that ended it."""

    def __init__(self, environment: Mapping[str, str] | None = None, patience: float = PATIENCE) -> None:
        self._environment = {**os.environ, **(environment or {})}
        self._patience = patience
        self._running: subprocess.Popen[bytes] | None = None
        self._said = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115  (as long-lived as this)

    def results(self, calls: Iterable[Sequence[Any]], fresh: bool = False) -> list[Any]:
        """Return what each call returns: a module's path from the repository's top, a function, its arguments.

        With `fresh`, the modules know nothing of earlier calls, as after a start.
        """
        asked = json.dumps({"calls": list(calls), "isFresh": fresh})
        answer = json.loads(self._answer(asked.encode() + b"\n"))
        assert "fault" not in answer, f"JavaScript threw: {answer['fault']}\n{self._printed()}"
        results: list[Any] = answer["results"]
        return results

    def close(self) -> None:
        """End it; the next call starts another."""
        if self._running:
            os.killpg(self._running.pid, signal.SIGKILL)  # `node` may be a script that starts the real one
            self._running.communicate()
            self._running = None

    def _answer(self, line: bytes) -> bytes:
        running = self._running = self._running or self._started()
        assert running.stdin
        assert running.stdout
        self._said.seek(0)
        self._said.truncate()
        try:
            running.stdin.write(line)
            running.stdin.flush()
            return self._line(running.stdout.fileno())
        except (BrokenPipeError, TimeoutError) as error:
            self.close()
            raise AssertionError(f"Node gave no answer: {error}\n{line[:500]!r}\n{self._printed()}") from None

    def _started(self) -> subprocess.Popen[bytes]:
        command = ["node", "--no-warnings", "--experimental-vm-modules", str(SERVER)]
        pipe = subprocess.PIPE
        return subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=self._said, env=self._environment, start_new_session=True
        )

    def _line(self, answers: int) -> bytes:
        end, got = time.monotonic() + self._patience, bytearray()
        while not got.endswith(b"\n"):
            if not select.select([answers], [], [], max(0.0, end - time.monotonic()))[0]:
                raise TimeoutError(f"it hung for {self._patience:.0f} seconds")
            part = os.read(answers, 1 << 20)
            if not part:
                raise BrokenPipeError("it ended")
            got += part
        return bytes(got)

    def _printed(self) -> str:
        self._said.seek(0)
        return self._said.read().decode("utf-8", "replace")


@cache
def program() -> Program:
    """Return the one Node of this worker. It ends when the worker does, and its standard input with it."""
    return Program()


def results(calls: Iterable[Sequence[Any]], fresh: bool = False) -> list[Any]:
    """Return what each call returns, as `Program.results` does."""
    return program().results(calls, fresh)


def result(module: str, function: str, *arguments: Any, fresh: bool = False) -> Any:
    """Return what one call returns."""
    return results([[module, function, *arguments]], fresh)[0]

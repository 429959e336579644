"""What is half made lies in a folder of its own, and goes with whoever made it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.importing.scratch_folder import scratch_folder


def test_it_goes_at_the_end_whatever_happens(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="stop"), scratch_folder(tmp_path, ".x-") as folder:  # noqa: PT012
        (folder / "half").touch()
        raise ValueError("stop")
    assert list(tmp_path.iterdir()) == []


def test_those_of_the_dead_go_and_those_of_the_living_stay(tmp_path: Path) -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    for name in (f".x-abc-{dead.pid}", f".x-abc-{os.getppid()}", ".x-of-my-novel", f".y-abc-{dead.pid}"):
        (tmp_path / name).mkdir()
    with scratch_folder(tmp_path, ".x-"):
        pass
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == sorted([f".x-abc-{os.getppid()}", ".x-of-my-novel", f".y-abc-{dead.pid}"])

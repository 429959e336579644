"""Our own commands as benchmarks run them: from this checkout, on the invented directory's day; and where they work."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from benchmarks.synthetic.listings import TODAY

LINKBOOK = (sys.executable, "-c", "from generator.cli import main; main()")
"""The words of `linkbook`, as this Python has it."""


def on_directory(name: str, directory: Path, *more: str) -> list[str]:
    """Return the words of a command on a directory."""
    return [*LINKBOOK, name, "--directory", str(directory), "--today", f"{TODAY}", *more]


def build(directory: Path, out: Path, *more: str) -> list[str]:
    """Return the words of a build without leaflets."""
    return on_directory("build", directory, "--no-leaflets", "--out", str(out), *more)


def folder_option(told: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option that says in which folder a benchmark works."""
    folder = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.option("--folder", type=folder, default=tempfile.gettempdir(), show_default=True, help=told)

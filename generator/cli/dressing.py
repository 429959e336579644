"""MkDocs, in a process of its own, on the hand-written pages and the stencils."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator.resources import MKDOCS

_CLASS = re.compile(r"^\w+(\.\w+)+: ")
"""What Python puts before what is wrong."""
_IN_FILE = re.compile(r'^  File "([^"\n]+)", line (\d+)', re.MULTILINE)


def mkdocs_config(directory: Path) -> Path:
    """Return the `mkdocs.yml` beside a directory, or ours when it has none."""
    beside = directory.resolve().parent / "mkdocs.yml"
    return beside if beside.is_file() else MKDOCS


def environment(directory: Path, stamp: bool = True) -> dict[str, str]:
    """Return what MkDocs and our plugin are told beside the words of a command."""
    return os.environ | {
        "LINKBOOK_DIRECTORY": str(directory.resolve()),
        "LINKBOOK_STAMP": "true" if stamp else "false",
        "PYTHONUTF8": "1",  # Windows would write MkDocs' words in the old alphabet of its terminal
        "NO_MKDOCS_2_WARNING": "1",  # the theme's banner about its own future would look like a failure
    }


def dress(directory: Path, draft: Path) -> subprocess.Popen[str]:
    """Start MkDocs on the hand-written pages and the stencils; it works while we read the directory."""
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "-q",
        "-f",
        str(mkdocs_config(directory)),
        "-d",
        str(draft.resolve()),
    ]
    return subprocess.Popen(
        command,
        env=environment(directory, stamp=False),
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


class Undressable(click.ClickException):
    """MkDocs could not build the pages. `reason` is what it said: where, and what."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"MkDocs could not build the pages. Nothing was published.\n{reason}")
        self.reason = reason


def finish(dressing: subprocess.Popen[str]) -> None:
    """Wait for MkDocs to end; raise Undressable with what it said if it could not build."""
    said, _ = dressing.communicate()
    if dressing.returncode:
        words, _, trace = said.partition("Traceback (most recent call last):")
        fault = _CLASS.sub("", trace.strip().rpartition("\n")[2])
        raise Undressable(f"{words}{_place(trace)}{fault}")


def _place(trace: str) -> str:
    """Return the innermost place of a trace that is in a template, and a colon; nothing where there is none."""
    found = [(file, line) for file, line in _IN_FILE.findall(trace) if file.endswith(".html")]
    return "{}, line {}: ".format(*found[-1]) if found else ""


@contextmanager
def running(mkdocs: subprocess.Popen[str] | None) -> Iterator[subprocess.Popen[str] | None]:
    """Give MkDocs while it works, and stop it whatever happens."""
    try:
        yield mkdocs
    finally:
        if mkdocs:
            mkdocs.kill()

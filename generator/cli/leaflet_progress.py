"""A builder of leaflets that says how far it has come, or why there is none."""

from __future__ import annotations

import time
from pathlib import Path

import click

from generator.leaflets import CannotTypeset, LeafletBuilder, cache_folder

PAUSE = 2.0
"""Seconds between two words about long work."""


def builder_for(directory: Path) -> LeafletBuilder | None:
    """Return the builder of a directory's leaflets; None, having said what to do, where none can be made."""
    return builder_in(cache_folder(directory))


def builder_in(cache: Path) -> LeafletBuilder | None:
    """Return a builder that keeps its leaflets in a folder; None, having said what to do, where none can be made."""
    try:
        return LeafletBuilder(cache, _Progress().show)
    except CannotTypeset as fault:
        click.echo(f"No leaflets were made; the rest of the site is whole. {fault}", err=True)
        return None


class _Progress:
    """Shows how many leaflets are made, now and then."""

    def __init__(self) -> None:
        self._next = time.perf_counter() + PAUSE

    def show(self, done: int, whole: int) -> None:
        """Say how far the work has come, unless it was said a moment ago."""
        if time.perf_counter() >= self._next:
            click.echo(f"Leaflets: {done:,} of {whole:,}", err=True)
            self._next = time.perf_counter() + PAUSE

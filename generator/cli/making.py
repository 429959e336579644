"""What every command that builds a site does: make it, keep what helps the next build, and say a fault in words."""

from __future__ import annotations

import datetime
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator import build as building
from generator import precompressed
from generator.build import CannotBuild, Site
from generator.cli.options import tally, timed
from generator.kept_build import KeptBuild
from generator.last_build import Kept
from generator.leaflets import LeafletBuilder
from generator.load import older_copies
from generator.problems import Problem, as_text


def keep(directory: Path, made: Site, kept: KeptBuild | None) -> None:
    """Keep what was published, to stand in one day for a file that breaks, and what spares the next build its work.

    The site is in place whether or not.
    """
    try:
        older_copies.keep(directory, made.stand_ins)
    except OSError as fault:
        click.echo(f"No copy of the directory was kept for --skip-broken: {fault.strerror}.", err=True)
    try:
        if kept:
            kept.save()
    except OSError as fault:
        click.echo(f"Nothing was kept for the next build, so it will take as long: {fault.strerror}.", err=True)


def choices(press: LeafletBuilder | None) -> str:
    """Return those choices of a command that every page depends on."""
    return f"bundled={_bundled()} leaflets={press is not None}"


def _bundled() -> bool:
    return os.environ.get("LINKBOOK_BUNDLES") != "false"


def make_site(
    directory: Path,
    today: datetime.date,
    press: LeafletBuilder | None,
    skipping: bool = False,
    kept: Kept | None = None,
) -> tuple[Site, tuple[Problem, ...]]:
    """Return the site of a directory, and its problems; say them all and end if it cannot be built."""
    try:
        with timed(f"Reading and checking the directory{', and making leaflets' if press else ''}"):
            return building.site(directory, today, press, bundled=_bundled(), skipping=skipping, kept=kept)
    except CannotBuild as fault:
        click.echo(as_text(fault.problems), nl=False)
        raise click.ClickException(f"{tally(fault.problems)} Nothing was published.") from None


def compress(draft: Path) -> None:
    """Write a gzipped copy beside each text file of a finished site."""
    with timed("Compressing the pages"):
        precompressed.write(draft)


@contextmanager
def plainly() -> Iterator[None]:
    """Say a fault of the machine, such as a full disk, in words."""
    try:
        yield
    except OSError as fault:
        where = f" ({fault.filename})" if fault.filename else ""
        said = f"{fault.strerror or fault}{where}. Nothing was published. The site that was there is untouched."
        raise click.ClickException(said) from None

"""The options that several commands share, and how they say how long they take."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator import clock
from generator.problems import Problem, Severity, visible
from generator.skip_broken import StandIns

directory_option = click.option(
    "--directory",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="directory",
    show_default=True,
    help="The folder with the data.",
)
today_option = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    default=None,
    help="Work as if on this day (YYYY-MM-DD). Same day and data: the same bytes.  [default: today]",
)
kept_links_option = click.option(
    "--kept",
    type=click.Path(dir_okay=False, path_type=Path),
    default=".linkbook-links.json",
    show_default=True,
    help="The file in which linkbook links remembers its answers between runs.",
)
out_option = click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="site",
    show_default=True,
    help="The folder to put the site in.",
)
leaflets_option = click.option(
    "--leaflets/--no-leaflets",
    default=True,
    show_default=True,
    envvar="LINKBOOK_LEAFLETS",
    help="Whether to make the leaflets that settings.yml asks for. The first time takes longest.",
)
precompress_option = click.option(
    "--precompress",
    is_flag=True,
    help="Write a gzipped copy beside each text file, for a server such as nginx or Caddy that sends it as it is.",
)


def day(today: datetime.datetime | None) -> datetime.date:
    """Return the day that was asked for, or else today."""
    return today.date() if today else clock.today()


@contextmanager
def timed(activity: str) -> Iterator[None]:
    """Print to standard error what is being done, and at the end how many seconds it took."""
    start = time.perf_counter()
    click.echo(f"{activity}…", err=True)
    yield
    click.echo(f"{activity}: {time.perf_counter() - start:.1f} s", err=True)


def say_skipped(stand_ins: StandIns) -> None:
    """Say on standard error what became of each broken file."""
    for path, copy in stand_ins.items():
        said = "its last good copy stands in for it" if copy is not None else "left out, since no good copy is kept"
        click.echo(f"{visible(path)}: broken, so {said}. Mend it, and it is shown as it is.", err=True)


def tally(problems: tuple[Problem, ...]) -> str:
    """Return how many problems there are of each kind, in a sentence."""
    counts = {severity: sum(p.severity is severity for p in problems) for severity in Severity}
    if not any(counts.values()):
        return "No problems."
    words = {
        Severity.ERROR: "to mend",
        Severity.HELD: "waiting for a named person",
        Severity.WARNING: "to look at",
        Severity.NOTE: "in incoming, not published",
    }
    return ", ".join(f"{counts[s]:,} {words[s]}" for s in Severity if counts[s]) + "."

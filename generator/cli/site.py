"""The commands that check the directory, and build and serve the site."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import click

from generator import check as checking
from generator import load
from generator import stamp as stamping
from generator.check import approvals
from generator.check import incoming as check_incoming
from generator.check.agreement import silence
from generator.check.links import STAND_IN_ADDRESS
from generator.cli import whole_build
from generator.cli.git_author import author_of
from generator.cli.leaflet_progress import builder_for
from generator.cli.making import make_site, plainly
from generator.cli.options import (
    day,
    directory_option,
    leaflets_option,
    out_option,
    precompress_option,
    say_skipped,
    tally,
    timed,
    today_option,
)
from generator.cli.whole_build import Order
from generator.load import Records, folders
from generator.problems import FORMATS, Problem, Severity, as_text, for_display, has_errors, visible
from generator.resources import ROOT

_MOST_CHANGED = 10
"""Most files that are named as changed while the site was being built."""


@click.command()
@directory_option
@today_option
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The directory as it was before a change: says too which approvals and consents the change adds or alters.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(sorted(FORMATS)),
    default="text",
    show_default=True,
    help="Words for people, or annotations or JSON for machines.",
)
@click.option(
    "--explain",
    is_flag=True,
    help="Say too what words seem to say against a field, and which word keeps the check silent about it.",
)
def check(directory: Path, today: datetime.datetime | None, against: Path | None, form: str, explain: bool) -> None:
    """Say every problem in the directory: where, what, and what to type instead."""
    with timed(f"Checking {directory}") if sys.stderr.isatty() else nullcontext():  # a person is waiting
        records = load.directory(directory)
        problems = checking.problems(records, day(today))
        waiting, unreadable = load.incoming(directory, records.shared)
        notes = check_incoming.notes(waiting, records, day(today))
        problems = for_display((*problems, *unreadable, *notes)) if waiting or unreadable else problems
    if against:
        problems = for_display((*problems, *_proposed_decisions(records, load.directory(against))))
    shown = for_display((*problems, *silence.silences(records.listings))) if explain else problems
    click.echo(FORMATS[form](shown), nl=False)
    if form == "text":
        before = "\n" if shown else ""  # whatever joins the two outputs, the total has a line of its own
        click.echo(f"{before}{tally(problems)}", err=True)
        if has_errors(records.problems):
            click.echo("A slip can hide others: run this again when these are mended.", err=True)
    sys.exit(1 if has_errors(problems) else 0)


@click.command()
@directory_option
@today_option
@out_option
@leaflets_option
@click.option(
    "--place",
    help="Build what one folder of listings/ makes and nothing else, into places/PLACE, for linkbook join.",
)
@click.option(
    "--skip-broken",
    is_flag=True,
    help="Publish all that is sound. The last good copy of a broken file stands in for it, or else it is left out.",
)
@click.option(
    "--clean",
    is_flag=True,
    help="Use nothing that earlier builds left behind, and throw it away. A site to be published is built so.",
)
@precompress_option
def build(
    directory: Path,
    today: datetime.datetime | None,
    out: Path,
    leaflets: bool,
    place: str | None,
    skip_broken: bool,
    clean: bool,
    precompress: bool,
) -> None:
    """Build the whole site beside the old one, and swap it in when it is complete.

    Only what has changed since the last build is made again, and the site is the same as if all were.
    """
    if place is not None:
        from generator.cli.places import build_place  # slow to import, for shapes of its own

        build_place(directory, day(today), place, out, leaflets, skip_broken, precompress)
        return
    with plainly(), timed(f"Building {out}"):
        before = folders.stamps(directory)
        press = builder_for(directory) if leaflets else None
        told = whole_build.build(Order(directory, day(today), out, press, skip_broken, clean, precompress))
    shown = [p for p in told.problems if p.severity is not Severity.WARNING or p.code == STAND_IN_ADDRESS]
    click.echo(as_text(shown), nl=False, err=True)
    say_skipped(told.stand_ins)
    for path in folders.changed(before, folders.stamps(directory))[:_MOST_CHANGED]:
        click.echo(
            f"{visible(path)} changed while the site was being built. Build it again to be sure of it.", err=True
        )
    click.echo(f"{told.pages:,} pages for {told.listings:,} listings. {tally(told.problems)}", err=True)


@click.command()
@directory_option
@today_option
@leaflets_option
@click.argument("site", type=click.Path(exists=True, file_okay=False, path_type=Path))
def stamp(site: Path, directory: Path, today: datetime.datetime | None, leaflets: bool) -> None:
    """Fill the stencils of a finished SITE folder, whatever tool made it."""
    made, _ = make_site(directory, day(today), builder_for(directory) if leaflets else None)
    try:
        count = stamping.site(site, made)
    except stamping.NotAStencil as fault:
        raise click.ClickException(str(fault)) from None
    click.echo(f"Stamped {count:,} pages into {site}", err=True)


@click.command()
@click.option("--check", "only_check", is_flag=True, help="Change nothing; fail if anything is out of date.")
def fields(only_check: bool) -> None:
    """Write the editors' JSON Schemas, CONTRIBUTING's table of fields and GitHub's issue forms from the schema."""
    if not (ROOT / "CONTRIBUTING.md").is_file():
        raise click.ClickException(
            "linkbook fields writes files of Linkbook's own source, for those who change it. A town has no need of it"
        )
    from generator import contract as documenting

    stale = documenting.stale_files(ROOT) if only_check else documenting.write(ROOT)
    for path in stale:
        click.echo(f"{path} {'is out of date' if only_check else 'written'}", err=True)
    sys.exit(1 if only_check and stale else 0)


# --- the work behind them -----------------------------------------------------------------------------------------


def _proposed_decisions(after: Records, before: Records) -> Iterator[Problem]:
    for decision in approvals.proposed(after, before):
        yield approvals.problem_of(decision, author_of(Path(decision.entry.document.path)))

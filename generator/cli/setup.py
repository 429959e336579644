"""`linkbook setup`: the repository on GitHub as the workflows need it."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from generator import load
from generator.cli.options import directory_option
from generator.github_setup import client, owners_file, run
from generator.github_setup import repository as repositories
from generator.github_setup.client import CannotAsk
from generator.github_setup.run import BY_HAND, StepOutcome
from generator.github_setup.steps import steps
from generator.load import Records
from generator.scaffold import codeowners
from generator.scaffold.directory import DEFAULT_SITE


@click.command()
@directory_option
@click.option("--repository", "given", metavar="OWNER/NAME", help="Which one.  [default: where git pushes to]")
@click.option("--dry-run", is_flag=True, help="Say what would be done, and change nothing.")
def setup(directory: Path, given: str | None, dry_run: bool) -> None:
    """Set up the repository on GitHub: labels, Pages, Actions, the protection of main, and CODEOWNERS.

    It does what it may through GitHub's own command, gh, and says what to press for the rest. Run it again at any time:
    what is so already stays.
    """
    records = load.directory(directory)
    name = _repository(given, directory, records)
    click.echo(f"{name} on GitHub:\n")
    try:
        run.look(name, client.gh)
        done = _all(name, directory, records, dry_run)
    except CannotAsk as fault:
        click.echo(f"GitHub cannot be asked from here: {fault}.\nSo do these by hand. What is so already, leave.\n")
        done = run.only_by_hand(steps(name, has_owners=False))
    _say(done)
    sys.exit(1 if any(outcome.state == BY_HAND for outcome in done) else 0)


def _repository(given: str | None, directory: Path, records: Records) -> str:
    """Return OWNER/NAME: as it was given, as git knows it, or as the settings say."""
    if given is not None and not repositories.name_in(given):
        raise click.UsageError(f'--repository "{given}" is not OWNER/NAME. Write it like example-cvs/our-town.')
    settings = records.settings.record if records.settings else None
    named = repositories.name_in(str(settings.repository)) if settings and settings.repository else ""
    name = repositories.name_in(given or "") or repositories.of_folder(directory) or named
    if not name:
        raise click.ClickException(
            "This folder is in no repository on GitHub yet. Publish it there first: README.md says how. Or name it:"
            " linkbook setup --repository OWNER/NAME"
        )
    return name


def _all(name: str, directory: Path, records: Records, dry_run: bool) -> tuple[StepOutcome, ...]:
    teams = run.teams(name, client.gh)
    owned = owners_file.owned(records, teams)
    text = codeowners.text(owners_file.places(records), name.partition("/")[0], owned)
    done = tuple(run.outcomes(steps(name, bool(owned)), name, client.gh, dry_run))
    file = owners_file.bring_up_to_date(directory.resolve().parent, text, dry_run)
    return (*done, file, *_address(name, records))


def _address(name: str, records: Records) -> Iterable[StepOutcome]:
    """Yield what to write in the settings while they say that the site is at the stand-in."""
    settings = records.settings.record if records.settings else None
    address = run.site_address(name, client.gh)
    if address and settings and settings.site_address == DEFAULT_SITE:
        press = f"In directory/settings.yml write site_address: {address}"
        yield StepOutcome(BY_HAND, "The settings say where the site is", "", press)


def _say(outcomes: Iterable[StepOutcome]) -> None:
    for outcome in outcomes:
        click.echo(f"  {outcome.state:<9} {outcome.name}")
        said = f"GitHub says: {outcome.reason}" if outcome.reason else ""
        for line in filter(None, (said, outcome.by_hand)):
            click.echo(f"  {'':<9} {line}")

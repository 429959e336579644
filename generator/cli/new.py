"""The commands that begin something: a listing by questions, and another town."""

from __future__ import annotations

import datetime
import re
from itertools import count
from pathlib import Path

import click

from generator import load, prompts, scaffold
from generator.cli.options import day, directory_option, today_option
from generator.load.yaml_parser import Value
from generator.problems import as_text
from generator.submissions import allocate_path, atomic_write
from generator.submissions.result import PendingWrite
from generator.submissions.working_copy import WorkingCopy
from generator.yaml_file import emit
from generator.yaml_file.edit import without_empty
from schema.types import POSTCODE_AREAS, suggestion


@click.command()
@directory_option
@today_option
@click.option("--place", "folder", metavar="PLACE", help="The place whose folder it belongs in, such as dudley.")
def new(directory: Path, today: datetime.datetime | None, folder: str | None) -> None:
    """Ask about a new listing, one question at a time, and write its file."""
    working_copy = WorkingCopy(directory, load.directory(directory), day(today))
    if folder and folder not in working_copy.places:
        nearest = suggestion(folder, sorted(working_copy.places))
        raise click.ClickException(f'"{folder}" is not a place here. {nearest}'.strip())
    click.echo("Press Ctrl and C to stop at any time: what you have typed is kept in a draft.")
    questions = prompts.ListingPrompts(working_copy, _ask, click.echo)
    value: dict[str, Value] = {}
    try:
        questions.fill(value)
    except click.Abort:
        raise click.ClickException(_draft(value)) from None
    found, id = allocate_path.place_and_id(value, "", working_copy)
    id = id if id not in working_copy.ids else allocate_path.free_id(id, value, working_copy)
    text = emit.listing({**without_empty(value), "added": str(day(today))}) + prompts.hints(value)
    _write(directory, PendingWrite(id, working_copy.path(folder or found, id), text, f"Add {id}", new=True))
    click.echo(as_text(questions.problems(value)), nl=False)


def _ask(prompt: str) -> str:
    return str(click.prompt(prompt.rstrip(" "), prompt_suffix=" ", default="", show_default=False))


def _write(directory: Path, what: PendingWrite) -> None:
    try:
        atomic_write.write(directory, what)
    except atomic_write.CannotWriteFile as fault:
        raise click.ClickException(str(fault)) from None
    click.echo(f"\nWritten: {what.path}\nNext: linkbook check, then git add, git commit and a pull request.")


def _draft(value: dict[str, Value]) -> str:
    """Keep what was answered so far, and return where."""
    if not value:
        return "Nothing was written."
    path = next(p for n in count(1) if not (p := Path(f"draft-{n}.yml")).exists())
    path.write_text(emit.listing(value), encoding="utf-8")
    return f"Stopped. What you typed is in {path}. Finish it in any editor, then: linkbook intake {path}"


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", required=True, help='What people call the place, such as "Our town".')
@click.option(
    "--boundary", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Its outline, as GeoJSON."
)
@click.option("--code", help="Its ONS code, such as E08000027.  [default: from the outline]")
@click.option("--postcodes", default="", help='The first halves of its postcodes, such as "DY1 DY2".')
@click.option("--publisher", help="Who publishes the directory.  [default: the volunteers of the place]")
@click.option("--site", "address", help="Where the site will live.  [default: an example, to change later]")
def init(
    folder: Path,
    name: str,
    boundary: Path | None,
    code: str | None,
    postcodes: str,
    publisher: str | None,
    address: str | None,
) -> None:
    """Begin another town in FOLDER, which must be new or empty: its directory, and all that publishes its site."""
    letters = (re.match("[A-Z]+", code) for code in postcodes.upper().replace(",", " ").split())
    wrong = next((found[0] for found in letters if found and found[0] not in POSTCODE_AREAS), None)
    if wrong:
        raise click.ClickException(f"--postcodes: no UK postcode begins with {wrong}. Look at its first letters.")
    details = scaffold.TownDetails(name, code, tuple(postcodes.replace(",", " ").upper().split()), publisher, address)
    try:
        next_steps = scaffold.write(folder, details, boundary, day(None))
    except scaffold.CannotStart as fault:
        raise click.ClickException(str(fault)) from None
    click.echo(next_steps, nl=False)

"""The commands for a book too large for one machine: each place is built by itself, and then all are joined."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

import click
from click.core import ParameterSource

from generator import place_builds, publish, theme
from generator.build import CannotBuild
from generator.cli.dressing import dress, finish, running
from generator.cli.leaflet_progress import builder_for, builder_in
from generator.cli.making import choices, compress, keep, make_site, plainly
from generator.cli.options import (
    day,
    directory_option,
    leaflets_option,
    out_option,
    precompress_option,
    tally,
    timed,
    today_option,
)
from generator.leaflets import LeafletBuilder, cache_folder
from generator.load import folders
from generator.place_builds import DoesNotFit, Joined
from generator.problems import as_text
from schema.types import suggestion

PLACES = Path("places")
"""Where place builds are put, and joined from."""


def build_place(
    directory: Path,
    today: datetime.date,
    place: str,
    out: Path,
    leaflets: bool,
    skip_broken: bool,
    precompress: bool,
) -> None:
    """Build one place, as `linkbook build --place` does."""
    _require_place(directory, place)
    if skip_broken:
        raise click.UsageError("A place is built of sound files alone. Leave out --skip-broken, or --place.")
    if precompress:
        raise click.UsageError("Pages are compressed when places are joined. Give --precompress to linkbook join.")
    if click.get_current_context().get_parameter_source("out") is ParameterSource.DEFAULT:
        out = PLACES / place
    with plainly(), timed(f"Building {out}"), publish.staged(out) as draft, tempfile.TemporaryDirectory() as dressed:
        press = builder_in(draft / place_builds.LEAFLETS) if leaflets else None
        with running(mkdocs := dress(directory, Path(dressed))):
            given = _read(directory, place, today)
            finish(mkdocs)
        theme.trim(Path(dressed))
        with timed("Making every page of it"):
            count = place_builds.make(directory, given, Path(dressed), draft, press, choices(press))
    click.echo(f"{count:,} pages of {place}. Join it with the other places: linkbook join {out.parent}", err=True)


def _require_place(directory: Path, place: str) -> None:
    known = _places(directory)
    if place not in known:
        raise click.ClickException(f"{directory}/listings has no folder {place}. {suggestion(place, known)}".rstrip())


def _places(directory: Path) -> list[str]:
    """Return the folders of a directory's listings."""
    return [item.name for item in folders.items(directory / "listings") if item.is_dir()]


def _read(directory: Path, place: str, today: datetime.date) -> place_builds.Read:
    try:
        with timed(f"Reading and checking {place}"):
            return place_builds.read(directory, place, today)
    except CannotBuild as fault:
        click.echo(as_text(fault.problems), nl=False)
        raise click.ClickException(f"{tally(fault.problems)} Nothing was built.") from None


@click.command()
@directory_option
@today_option
@out_option
@leaflets_option
@precompress_option
@click.argument("places", type=click.Path(exists=True, file_okay=False, path_type=Path), default=PLACES)
def join(
    places: Path, directory: Path, today: datetime.datetime | None, out: Path, leaflets: bool, precompress: bool
) -> None:
    """Make one site of what `linkbook build --place` left in the folder PLACES: the same as one build of everything.

    What a place build does not have, or has otherwise than the directory now, is made here.
    """
    with plainly(), timed(f"Building {out}"):
        with publish.staged(out) as draft:
            press = builder_for(directory) if leaflets else None
            joined = _opened(places, directory, day(today), press)
            _say_missing(joined, directory, places)
            with running(mkdocs := dress(directory, draft)):
                made, problems = make_site(directory, day(today), press, kept=joined)
                finish(mkdocs)
            theme.trim(draft)
            with timed("Taking and stamping every page"):
                count = joined.stamp(draft, made)
            if precompress:
                compress(draft)
        keep(directory, made, None)
    click.echo(f"{joined.taken:,} of {count:,} pages came from {len(joined.names)} places. {tally(problems)}", err=True)


def _opened(places: Path, directory: Path, today: datetime.date, press: LeafletBuilder | None) -> Joined:
    found = [places / item.name for item in folders.items(places) if item.is_dir() and not item.name.startswith(".")]
    if not found:
        raise click.ClickException(f"{places} has no places in it. Make some: linkbook build --place PLACE")
    try:
        joined = Joined(found, directory, today, choices(press))
    except DoesNotFit as fault:
        raise click.ClickException(f"{fault}. Nothing was published.") from None
    if press:
        joined.keep_leaflets(cache_folder(directory))
    return joined


def _say_missing(joined: Joined, directory: Path, places: Path) -> None:
    for place in sorted({*_places(directory)} - {*joined.names}):
        click.echo(f"{places} has no build of {place}, so it is made here.", err=True)

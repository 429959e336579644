"""The command that begins a directory's geography from open data."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from generator import geo_import
from generator.cli.options import day, directory_option, today_option
from generator.geo_import import Progress
from generator.geo_import.file_contents import WANTED

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("downloads", nargs=-1, type=_FILE, metavar="DOWNLOAD…")
@directory_option
@today_option
@click.option(
    "--area",
    "areas",
    multiple=True,
    metavar="CODE",
    help="The ONS code of an area, such as E08000027. May be given again.  [default: those in the directory]",
)
@click.option(
    "--precision",
    type=click.Choice(["unit", "sector"]),
    default="unit",
    show_default=True,
    help="Keep the point of each whole postcode, or one for each sector, such as DY1 2.",
)
@click.option(
    "--neighbourhoods",
    multiple=True,
    type=_FILE,
    help="A map of wards, parishes or MSOAs: each becomes a neighbourhood.",
)
@click.option(
    "--northern-ireland-licence",
    metavar="WORDS",
    help="The words that your licence for the postcodes of Northern Ireland asks you to show.",
)
def geo(
    downloads: tuple[Path, ...],
    directory: Path,
    today: datetime.datetime | None,
    areas: tuple[str, ...],
    precision: str,
    neighbourhoods: tuple[Path, ...],
    northern_ireland_licence: str | None,
) -> None:
    """Take postcodes, place names, outlines and GP surgeries from open data, for the areas of the book.

    Each DOWNLOAD is one of these, as it was downloaded, in a zip or not: the ONS Postcode Directory, OS Open Names
    (CSV), ONS boundaries (GeoJSON), the NHS list of practices (epraccur).
    """
    if not downloads:
        raise click.UsageError(f"Give the files that you downloaded, such as: linkbook geo ONSPD_UK.zip. {WANTED}.")
    licence = (northern_ireland_licence or "").strip() or None
    wishes = geo_import.Wishes(directory, downloads, areas, precision, neighbourhoods, licence)
    try:
        gathered = geo_import.gather(wishes, day(today), _watch)
        changed = geo_import.write(directory, gathered.files)
    except (
        geo_import.CannotReadDownload,
        geo_import.CannotChoose,
        geo_import.CannotKeep,
        geo_import.CannotWriteGeography,
    ) as fault:
        raise click.ClickException(f"{fault}\nNothing was written.") from None
    _say("Found", gathered.found)
    _say("Not found", gathered.not_found)
    _say("Written", [str(directory / name) for name in sorted(changed)] or ["nothing: it was all there"])
    click.echo("\nNext: linkbook check, then look at what changed before you commit it.")


def _say(heading: str, lines: tuple[str, ...] | list[str]) -> None:
    if lines:
        click.echo(f"\n{heading}")
        click.echo("\n".join(f"  {line}" for line in lines))


@contextmanager
def _watch(what: str, size: int) -> Iterator[Progress]:
    """Show how far a long read is, on a terminal; elsewhere, that it began."""
    total = max(size, 1)
    step = total // 200  # to draw the bar for each of millions of lines would take longer than to read them
    with click.progressbar(length=total, label=f"Reading {what}", file=sys.stderr, update_min_steps=step) as bar:
        yield bar.update

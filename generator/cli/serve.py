"""The command that serves the site while somebody edits it."""

from __future__ import annotations

import os
import shutil
from functools import partial
from pathlib import Path

import click

from generator import clock, theme
from generator.build import CannotBuild
from generator.cli.dressing import Undressable, dress, finish, mkdocs_config
from generator.cli.leaflet_progress import builder_for
from generator.cli.options import directory_option, leaflets_option, tally, timed
from generator.live_site import CannotShow, LiveSite, Undressed
from generator.live_site import serve as serve_live
from generator.live_site.fault_words import in_one_line, one_line
from generator.problems import Problem, Severity, as_text, visible


@click.command()
@directory_option
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve, as host:port.")
@leaflets_option
def serve(directory: Path, address: str, leaflets: bool) -> None:
    """Serve the site on this machine, and show every change as files are saved."""
    host, port = _host_and_port(address)
    try:
        with timed("Reading and checking the directory"):
            live = LiveSite(
                directory,
                mkdocs_config(directory),
                clock.today,
                partial(_dress, directory),
                _tell,
                builder_for(directory) if leaflets else None,
            )
    except CannotBuild as fault:
        click.echo(as_text(fault.problems), nl=False)
        raise click.ClickException(f"{tally(fault.problems)} There is nothing to show yet.") from None
    except (CannotShow, Undressed) as fault:
        raise click.ClickException(f"{fault}. There is nothing to show yet.") from None
    try:
        serve_live(live, host, port, lambda port: _say_where(host, port))
    except OSError as fault:
        raise click.ClickException(f"{address} cannot be used: {fault.strerror}. Try --address {host}:0") from None
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
    finally:
        live.close()


def _host_and_port(address: str) -> tuple[str, int]:
    host, _, port = address.rpartition(":")
    if not host or not (port.isascii() and port.isdigit()) or int(port) > 65_535:
        raise click.BadParameter(f"{visible(address)} is not a host and a port. Type it like 127.0.0.1:8000")
    return host, int(port)


def _dress(directory: Path, folder: Path) -> None:
    """Leave the dressed stencils and hand-written pages in a folder, in place of what is there."""
    draft = folder.with_name("dressing")
    shutil.rmtree(draft, ignore_errors=True)
    try:
        finish(dress(directory, draft))
    except Undressable as fault:
        raise Undressed(one_line(fault.reason)) from None
    try:
        theme.trim(draft)
    except (OSError, ValueError) as fault:  # half of a style sheet
        raise Undressed(in_one_line(fault).replace(f"{draft}{os.sep}", "")) from None
    shutil.rmtree(folder, ignore_errors=True)
    draft.rename(folder)


def _tell(problems: tuple[Problem, ...], words: str) -> None:
    click.echo(f"{as_text([p for p in problems if p.severity is not Severity.WARNING])}{words}", err=True)


def _say_where(host: str, port: int) -> None:
    click.echo(f"Open http://{host}:{port}/ in a browser. Press Ctrl and C to stop.", err=True)

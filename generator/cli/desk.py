"""`linkbook desk`: a morning's work as pages in a browser, on this machine alone."""

from __future__ import annotations

import datetime
import secrets
import socket
import webbrowser
from pathlib import Path

import click

from generator.cli.options import day, directory_option, kept_links_option, today_option

LOOPBACK = "127.0.0.1"


@click.command()
@directory_option
@today_option
@click.option("--by", default="", help="Whose word a review is.  [default: the publisher in settings.yml]")
@click.option(
    "--post",
    type=click.Path(file_okay=False, path_type=Path),
    default="post",
    show_default=True,
    help="The folder in which e-mails and files from the form are saved.",
)
@click.option(
    "--mailbox",
    default="",
    help="A mailbox whose unread messages a press fetches, such as"
    " imaps://book%40example.org@imap.example.org/INBOX. It is left as it is, and its password is in the system's"
    " store: keyring set linkbook book@example.org@imap.example.org",
)
@kept_links_option
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Where to listen.  [default: a free one]")
@click.option("--browser/--no-browser", default=True, show_default=True, help="Whether to open the page.")
def desk(
    directory: Path,
    today: datetime.datetime | None,
    by: str,
    post: Path,
    mailbox: str,
    kept: Path,
    port: int,
    browser: bool,
) -> None:
    """Open the curator's desk in your browser: post, what is due, duplicates, and sending it all. Ctrl and C ends it.

    Only this machine can reach it, and only with the address that it prints.
    """
    import uvicorn  # slow to load, and no other command listens

    from generator.desk.desk import Desk, Folders
    from generator.desk.journal import Journal
    from generator.desk.server import Door, app
    from generator.desk.unshared import keep_out_of_git

    keep_out_of_git(Journal(directory).path, post)
    door_socket = listener(port)
    door = Door(door_socket.getsockname()[1], secrets.token_urlsafe(24))
    the_desk = Desk(Folders(directory, post, kept), lambda: day(today), by, door.token, mailbox=mailbox)
    click.echo(f"The desk is at {door.address}\nKeep this window open. Ctrl and C ends it; nothing is lost.")
    if browser:
        webbrowser.open(door.address)
    config = uvicorn.Config(app(the_desk, door), log_level="warning", access_log=False, server_header=False)
    uvicorn.Server(config).run(sockets=[door_socket])


def listener(port: int) -> socket.socket:
    """Return a socket that only this machine can reach, and that waits: a browser may ask before the server answers."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        found.bind((LOOPBACK, port))
        found.listen()
    except OSError as fault:
        found.close()
        raise click.ClickException(f"Port {port} cannot be used ({fault.strerror}). Leave --port out.") from None
    return found

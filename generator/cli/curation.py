"""The curators' commands: who to ring, which links are dead, what is there twice, and what is missing."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from generator import build as building
from generator.build import CannotBuild
from generator.cli.options import day, directory_option, today_option
from generator.curation import duplicates as twins
from generator.curation import place_filter
from generator.curation.due import email_drafts
from generator.curation.due import render as due_render
from generator.curation.due import worklist as neglected
from generator.curation.due.worklist import Round
from generator.curation.formats.terminal import wrapped
from generator.curation.link_check import cache, collect, status
from generator.curation.link_check import render as link_check_render
from generator.curation.link_check.status import Known, Verdict
from generator.curation.report import gaps as reporting
from generator.curation.report import render as report_render
from generator.curation.report.next_actions import advice
from generator.formatting import count_words, list_words
from generator.problems import Severity, as_text
from generator.resolve import Directory

place_option = click.option("--place", help="Only the listings of this place: its id or its name.")


class _Days(click.ParamType[int]):
    """A number of days, such as 30d, or of weeks, such as 6w."""

    name = "days"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number of days."""
        found = re.fullmatch(r"([0-9]{1,4}) ?(d|days?|w|weeks?)?", str(value).strip().casefold())
        if not found:
            self.fail(f'"{value}" is not a number of days. Write it like 30d or 6w.', param, ctx)
        return int(found[1]) * (7 if (found[2] or "d").startswith("w") else 1)


@click.command()
@directory_option
@today_option
@place_option
@click.option("--within", type=_Days(), default="30d", show_default=True, help="Also what falls due in these days.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "csv", "markdown"]),
    default="text",
    show_default=True,
    help="Words for people, rows for a mail merge, or a page for a GitHub issue.",
)
@click.option("--email", is_flag=True, help="Write a ready message to each organisation, as drafts to open and send.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="due-mail",
    show_default=True,
    help="The folder for the messages of --email.",
)
def due(
    directory: Path,
    today: datetime.datetime | None,
    place: str | None,
    within: int,
    form: str,
    email: bool,
    out: Path,
) -> None:
    """Say whom to ring: what is overdue, not yet checked, due, or due soon."""
    book = _book(directory, day(today))
    id = _place(place, book)
    where = place_filter.in_words(id, book)
    rounds = neglected.rounds(book, day(today), within, id)
    if not rounds:
        click.echo(due_render.nothing(where, within), err=form != "text")  # an empty issue is one to close
    elif email:
        _write_letters(rounds, book, out)
    elif form == "csv":
        click.echo(
            due_render.csv(rounds, book).encode(), nl=False
        )  # bytes: no machine changes its letters or line ends
    elif form == "markdown":
        click.echo(due_render.issue(rounds, book, where, day(today)), nl=False)
    else:
        click.echo(f"{due_render.heading(rounds, where)} The most neglected come first.\n")
        click.echo(due_render.text(rounds), nl=False)


def _write_letters(rounds: Iterable[Round], book: Directory, out: Path) -> None:
    """Write the messages to a new or empty folder, so that none of another day lies among them."""
    messages, rest = email_drafts.letters(rounds, book), email_drafts.to_ring(rounds)
    if messages:
        if out.is_dir() and any(out.iterdir()):
            raise click.ClickException(f"{out} is not empty. Move what is in it, or choose another folder with --out.")
        for message in messages:
            _write(out / message.file, message.data)
        click.echo(f"{count_words(len(messages), 'message')} in {out}. Open each, read it and send it.")
    if rest:
        click.echo(f"\n{due_render.heading(rest, '')} They give no e-mail address, so ring:\n")
        click.echo(due_render.text(rest), nl=False)


@click.command()
@directory_option
@today_option
@place_option
@click.option(
    "--kept",
    type=click.Path(dir_okay=False, path_type=Path),
    default=".linkbook-links.json",
    show_default=True,
    help="The file that remembers the answers between runs.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    show_default=True,
    help="Words for people, a part of a GitHub issue, or JSON for machines.",
)
@click.option("--strict", is_flag=True, help="Fail when an address is dead.")
def links(
    directory: Path, today: datetime.datetime | None, place: str | None, kept: Path, form: str, strict: bool
) -> None:
    """Ask every website politely whether its page is still there, and remember the answers."""
    book, date = _book(directory, day(today)), day(today)
    id = _place(place, book)
    addresses = collect.addresses(book, id)
    known = _remembered(kept)
    chosen, waiting = status.to_ask(addresses, known, date)
    answers = _asked(chosen, book)
    if status.cut_off(answers.values()):
        click.echo("No website was found at all. Is this machine on the internet? Nothing is written down.", err=True)
        answers = {}
    known |= {address: status.learnt(verdict, known.get(address), date) for address, verdict in answers.items()}
    everywhere = addresses if id is None else collect.addresses(book)
    with _plainly():
        cache.write(kept, {address: known[address] for address in everywhere if address in known})
    rows = link_check_render.rows(known, addresses)
    click.echo(_LINK_FORMATS[form](rows), nl=False)
    said = link_check_render.tally(rows, waiting + len(chosen) - len(answers)) if addresses else _no_links(id, book)
    click.echo(said, err=form != "text")
    sys.exit(1 if strict and any(row.known.verdict.kind == status.DEAD for row in rows) else 0)


_LINK_FORMATS = {"text": link_check_render.text, "markdown": link_check_render.issue, "json": link_check_render.as_json}


def _no_links(id: str | None, book: Directory) -> str:
    return f"There is no web address to ask{place_filter.in_words(id, book)}."


def _remembered(kept: Path) -> dict[str, Known]:
    try:
        return cache.read(kept)
    except cache.NotAMemory as fault:
        raise click.ClickException(str(fault)) from None


def _asked(addresses: Sequence[str], book: Directory) -> dict[str, Verdict]:
    """Return the answers; after Ctrl and C, those that came in time."""
    import asyncio  # slow to load, and no other command asks anybody

    from generator.curation.link_check import fetch

    answers: dict[str, Verdict] = {}
    if not addresses:
        return answers
    agent = f"Linkbook link check for {book.settings.name} (+{book.settings.site_address})"
    with click.progressbar(length=len(addresses), label="Asking websites", file=sys.stderr) as bar:

        def tell(address: str, verdict: Verdict) -> None:
            answers[address] = verdict
            bar.update(1)

        try:
            asyncio.run(fetch.ask(addresses, agent, tell))
        except KeyboardInterrupt:
            click.echo("\nStopped. What was learnt so far is kept.", err=True)
    return answers


@click.command()
@directory_option
@today_option
def duplicates(directory: Path, today: datetime.datetime | None) -> None:
    """Say which listings may be there twice, the likeliest first."""
    found = twins.pairs(_book(directory, day(today)))
    click.echo(twins.text(found), nl=False)
    said = f"\n{count_words(len(found), 'pair')}. {twins.ADVICE}" if found else twins.NOTHING
    click.echo("\n".join(wrapped(said)))


@click.command()
@directory_option
@today_option
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    default="report.html",
    show_default=True,
    help="The page to write. It needs no other file.",
)
@click.option("--csv", "rows", type=click.Path(dir_okay=False, path_type=Path), help="A spreadsheet to write as well.")
def report(directory: Path, today: datetime.datetime | None, out: Path, rows: Path | None) -> None:
    """Say how complete and how fresh the book is in each place, and which needs nobody meets there."""
    state = reporting.report(_book(directory, day(today)), day(today))
    _write(out, report_render.html(state).encode())
    if rows:
        _write(rows, report_render.csv(state).encode())
    for number, sentence in enumerate(advice(state), 1):
        click.echo("\n".join(wrapped(sentence, f"{number}. ", "   ")))
    click.echo(f"\nThe rest is in {list_words([str(path) for path in (out, rows) if path])}.")


# --- what they share ----------------------------------------------------------------------------------------------


def _book(directory: Path, today: datetime.date) -> Directory:
    """Return the linked directory; what must be mended first is said, and so is how much is held."""
    try:
        book, problems = building.checked(directory, today)
    except CannotBuild as fault:
        click.echo(as_text(fault.problems), nl=False, err=True)
        raise click.ClickException("Mend these first. `linkbook check` says them again.") from None
    held = len({p.path for p in problems if p.severity is Severity.HELD})
    if held:
        click.echo(
            f"{count_words(held, 'listing')} left out, waiting for a named person: see linkbook check.", err=True
        )
    return book


def _place(word: str | None, book: Directory) -> str | None:
    try:
        return place_filter.meant(word, book) if word is not None else None
    except place_filter.UnknownPlace as fault:
        raise click.BadParameter(str(fault), param_hint="--place") from None


def _write(path: Path, data: bytes) -> None:
    """Write a file, and the folders that it is to lie in."""
    with _plainly():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@contextmanager
def _plainly() -> Iterator[None]:
    """Say in words that something could not be written, such as on a full disk."""
    try:
        yield
    except OSError as fault:
        raise click.ClickException(f"{fault.filename or 'A file'} could not be written: {fault.strerror}.") from None

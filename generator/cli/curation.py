"""The curators' commands: who to ring, which links are dead, what is there twice, and what is missing."""

from __future__ import annotations

import datetime
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from generator import build, load, resolve
from generator.build import CannotBuild
from generator.cli.options import day, directory_option, kept_links_option, say_skipped, today_option
from generator.curation import duplicates as duplicate_listings
from generator.curation import place_filter
from generator.curation.due import email_drafts, incoming, worklist
from generator.curation.due import render as due_render
from generator.curation.due.worklist import OrganisationTasks
from generator.curation.formats.terminal import wrapped
from generator.curation.link_check import cache, collect, status
from generator.curation.link_check import render as link_check_render
from generator.curation.link_check.status import CacheEntry, LinkStatus
from generator.curation.report import gaps
from generator.curation.report import render as report_render
from generator.curation.report.next_actions import next_actions
from generator.formatting import count_words, list_words
from generator.problems import Severity, as_text
from generator.resolve import Directory

place_option = click.option("--place", help="Only the listings of this place: its id or its name.")


class _Days(click.ParamType[int]):
    """A number of days, such as 30d, or of weeks, such as 6w."""

    name = "days"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Return the number of days."""
        match = re.fullmatch(r"([0-9]{1,4}) ?(d|days?|w|weeks?)?", str(value).strip().casefold())
        if not match:
            self.fail(f'"{value}" is not a number of days. Write it like 30d or 6w.', param, ctx)
        return int(match[1]) * (7 if (match[2] or "d").startswith("w") else 1)


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
    linked = checked(directory, day(today))
    id = _place_id(place, linked)
    in_place = place_filter.in_words(id, linked)
    organisations = worklist.by_organisation(linked, day(today), within, id)
    if form == "text" and not email:
        _say_what_waits(directory)
    if not organisations:
        click.echo(due_render.nothing_due(in_place, within), err=form != "text")  # an empty issue is one to close
    elif email:
        _write_drafts(organisations, linked, out)
    elif form == "csv":  # as bytes: no machine changes its letters or line ends
        click.echo(due_render.csv(organisations, linked).encode(), nl=False)
    elif form == "markdown":
        click.echo(due_render.issue(organisations, linked, in_place, day(today)), nl=False)
    else:
        click.echo(f"{due_render.heading(organisations, in_place)} The riskiest come first.\n")
        click.echo(due_render.text(organisations), nl=False)


def _say_what_waits(directory: Path) -> None:
    """Say which listings wait in incoming/, and for what."""
    waiting, _ = load.incoming(directory)
    said = incoming.text(waiting)
    if said:
        click.echo(f"{said}\n", nl=True)


def _write_drafts(organisations: Sequence[OrganisationTasks], linked: Directory, out: Path) -> None:
    """Write the messages to a new or empty folder, so that none of another day lies among them."""
    drafts, to_ring = email_drafts.drafts(organisations, linked), email_drafts.to_ring(organisations)
    if drafts:
        if out.is_dir() and any(out.iterdir()):
            raise click.ClickException(f"{out} is not empty. Move what is in it, or choose another folder with --out.")
        for draft in drafts:
            _write(out / draft.file_name, draft.data)
        click.echo(f"{count_words(len(drafts), 'message')} in {out}. Open each, read it and send it.")
    if to_ring:
        click.echo(f"\n{due_render.heading(to_ring, '')} They give no e-mail address, so ring:\n")
        click.echo(due_render.text(to_ring), nl=False)


@click.command()
@directory_option
@today_option
@place_option
@kept_links_option
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
    date = day(today)
    linked = checked(directory, date)
    id = _place_id(place, linked)
    links = collect.links(linked, id)
    entries = _read_cache(kept)
    chosen, postponed = status.to_check(links, entries, date)
    statuses = _online_statuses(chosen, linked)
    entries |= {url: status.updated(statuses[url], entries.get(url), date) for url in statuses}
    _write_cache(kept, entries, links if id is None else collect.links(linked))
    rows = link_check_render.rows(entries, links)
    click.echo(_LINK_FORMATS[form](rows), nl=False)
    unchecked = postponed + len(chosen) - len(statuses)
    click.echo(link_check_render.tally(rows, unchecked) if links else _no_links(id, linked), err=form != "text")
    sys.exit(1 if strict and any(row.entry.status.kind == status.DEAD for row in rows) else 0)


_LINK_FORMATS = {"text": link_check_render.text, "markdown": link_check_render.issue, "json": link_check_render.as_json}


def _no_links(id: str | None, linked: Directory) -> str:
    return f"There is no web address to ask{place_filter.in_words(id, linked)}."


def _read_cache(path: Path) -> dict[str, CacheEntry]:
    try:
        return cache.read(path)
    except cache.NotACache as fault:
        raise click.ClickException(str(fault)) from None


def _write_cache(path: Path, entries: Mapping[str, CacheEntry], links: Iterable[str]) -> None:
    """Keep the entries of the links that the directory still has."""
    with _plain_write_errors():
        cache.write(path, {url: entries[url] for url in links if url in entries})


def _online_statuses(urls: Sequence[str], linked: Directory) -> dict[str, LinkStatus]:
    """Return the status of each address, but for those that say only that this machine seems to be offline."""
    statuses = _fetch_statuses(urls, linked)
    online = status.while_online(statuses)
    if len(online) < len(statuses):
        found = "No website was found at all" if not online else "From some moment on, no website was found"
        click.echo(f"{found}. Is this machine on the internet? Nothing of that is written down.", err=True)
    return online


def _fetch_statuses(urls: Sequence[str], linked: Directory) -> dict[str, LinkStatus]:
    """Return the status of each address; after Ctrl and C, of those that answered in time."""
    import asyncio  # slow to load, and no other command asks anybody

    from generator.curation.link_check import fetch

    statuses: dict[str, LinkStatus] = {}
    if not urls:
        return statuses
    user_agent = f"Linkbook link check for {linked.settings.name} (+{linked.settings.site_address})"
    with click.progressbar(length=len(urls), label="Asking websites", file=sys.stderr) as bar:

        def on_status(url: str, link_status: LinkStatus) -> None:
            statuses[url] = link_status
            bar.update(1)

        try:
            asyncio.run(fetch.check(urls, user_agent, on_status))
        except KeyboardInterrupt:
            click.echo("\nStopped. What was learnt so far is kept.", err=True)
    return statuses


@click.command()
@directory_option
@today_option
def duplicates(directory: Path, today: datetime.datetime | None) -> None:
    """Say which listings may be there twice, the likeliest first."""
    pairs = duplicate_listings.pairs(checked(directory, day(today), with_held=True))
    click.echo(duplicate_listings.text(pairs), nl=False)
    advice = f"\n{count_words(len(pairs), 'pair')}. {duplicate_listings.ADVICE}"
    click.echo("\n".join(wrapped(advice if pairs else duplicate_listings.NO_PAIRS)))


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
    analysis = gaps.analyse(checked(directory, day(today)), day(today))
    _write(out, report_render.html(analysis).encode())
    if rows:
        _write(rows, report_render.csv(analysis).encode())
    for number, sentence in enumerate(next_actions(analysis), 1):
        click.echo("\n".join(wrapped(sentence, f"{number}. ", "   ")))
    click.echo(f"\nThe rest is in {list_words([str(path) for path in (out, rows) if path])}.")


# --- what they share ----------------------------------------------------------------------------------------------


def checked(directory: Path, today: datetime.date, *, with_held: bool = False) -> Directory:
    """Return the linked directory, and say which files are broken and how much is held: one stops no other.

    `with_held` has what waits for a named person too: of what is there twice, one may be held because of the other.
    """
    try:
        found = build.checked(directory, today, skipping=True)
    except CannotBuild as fault:
        click.echo(as_text(fault.problems), nl=False, err=True)
        raise click.ClickException("Mend these first. `linkbook check` says them again.") from None
    click.echo(as_text([p for p in found.problems if p.severity is Severity.ERROR]), nl=False, err=True)
    say_skipped(found.stand_ins)
    held = len({p.path for p in found.problems if p.severity is Severity.HELD})
    if held and with_held:
        return resolve.link(found.records, today)
    if held:
        click.echo(
            f"{count_words(held, 'listing')} left out, waiting for a named person: see linkbook check.", err=True
        )
    return found.directory


def _place_id(typed: str | None, linked: Directory) -> str | None:
    try:
        return place_filter.place_id(typed, linked) if typed is not None else None
    except place_filter.UnknownPlace as fault:
        raise click.BadParameter(str(fault), param_hint="--place") from None


def _write(path: Path, data: bytes) -> None:
    """Write a file, and the folders that it is to lie in."""
    with _plain_write_errors():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


@contextmanager
def _plain_write_errors() -> Iterator[None]:
    """Say in words that something could not be written, such as on a full disk."""
    try:
        yield
    except OSError as fault:
        raise click.ClickException(f"{fault.filename or 'A file'} could not be written: {fault.strerror}.") from None

"""The commands that take in what people send, and record what people confirm."""

from __future__ import annotations

import datetime
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from generator import directory_diff as changing
from generator import load
from generator.cli.options import day, directory_option, today_option
from generator.load.safe_read import read_bytes
from generator.problems import Problem, visible
from generator.submissions import atomic_write, git_branch, process, record_review
from generator.submissions.current_file import unknown
from generator.submissions.email_message import MAX_BYTES
from generator.submissions.process import Curator, Sent
from generator.submissions.result import REFUSED, TAKEN, Outcome, Write
from generator.submissions.working_copy import WorkingCopy

by_option = click.option("--by", help='Which team or organisation took their word, such as "Dudley CVS".')
how_option = click.option("--how", help='How they said so, such as "by phone".')


@click.command()
@directory_option
@today_option
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@by_option
@how_option
@click.option("--as", "as_id", metavar="ID", help="The address that a new listing should have, instead of its own.")
@click.option("--dry-run", is_flag=True, help="Show what would happen, and write nothing.")
@click.option("--branch", "on_branch", is_flag=True, help="Put each on a git branch of its own; leave your files.")
def intake(
    files: tuple[str, ...],
    directory: Path,
    today: datetime.datetime | None,
    by: str | None,
    how: str | None,
    as_id: str | None,
    dry_run: bool,
    on_branch: bool,
) -> None:
    """Take in what people sent: each FILE is from the form, a saved e-mail, or an issue; - is what is typed or piped.

    Each is checked as `linkbook check` would, shown field by field, and written in its place in the directory.
    """
    if as_id and len(files) > 1:
        raise click.UsageError("--as gives one listing its address. Take in one file at a time with it.")
    curator = Curator(by, how, as_id)
    working_copy = WorkingCopy(directory, load.directory(directory), day(today))
    keep = _Keeping(directory, dry_run, on_branch)
    states = [keep.outcome(path, outcome) for path, outcome in process.outcomes(_sent(files), working_copy, curator)]
    keep.next_steps()
    sys.exit(1 if REFUSED in states else 0)


@click.command()
@directory_option
@today_option
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option("--by", required=True, help='Which team or organisation confirmed the facts, such as "Dudley CVS".')
@click.option("--how", required=True, help='How, such as "by phone".')
@click.option(
    "--on", type=click.DateTime(["%Y-%m-%d"]), default=None, help="The day they did (YYYY-MM-DD).  [default: today]"
)
def reviewed(
    ids: tuple[str, ...],
    directory: Path,
    today: datetime.datetime | None,
    by: str,
    how: str,
    on: datetime.datetime | None,
) -> None:
    """Record that a person confirmed every fact of the listings with these IDs."""
    working_copy = WorkingCopy(directory, load.directory(directory), day(today))
    word = record_review.Word(on.date() if on else working_copy.today, by, how)
    keep = _Keeping(directory)
    states = []
    for id in dict.fromkeys(ids):
        target = working_copy.find(id)
        found = record_review.recorded(target, word, working_copy, "--on") if target else None
        states.append(
            keep.outcome("", found or Outcome(REFUSED, "no such listing", (), (unknown(id, "ID", 1, working_copy),)))
        )
    sys.exit(1 if REFUSED in states else 0)


@click.command()
@directory_option
@today_option
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The directory as it was before.",
)
def changes(directory: Path, today: datetime.datetime | None, against: Path) -> None:
    """Write what readers would see before and after, of the changed listings only, as Markdown."""
    click.echo(changing.markdown(load.directory(directory), load.directory(against), day(today)), nl=False)


# --- the work behind them -----------------------------------------------------------------------------------------


def _sent(files: Iterable[str]) -> Iterator[Sent]:
    """Yield each file's bytes, or why there are none."""
    for name in dict.fromkeys(files):
        shown = "standard input" if name == "-" else visible(name)
        if name == "-":
            yield Sent(shown, sys.stdin.buffer.read(MAX_BYTES))
        elif not Path(name).exists():
            yield Sent(shown, None, (Problem(shown, 1, "there is no such file. Check its name", code="file"),))
        else:
            data, problems = read_bytes(Path(name), shown, MAX_BYTES)
            yield Sent(shown, data, problems)


class _Keeping:
    """Says what became of each submission, and keeps the files of those that were taken."""

    def __init__(self, directory: Path, dry_run: bool = False, on_branch: bool = False) -> None:
        self.directory = directory
        self.dry_run = dry_run
        self.kept: list[Write] = []
        self.branches: list[str] = []
        try:
            self.repository = git_branch.repository(directory) if on_branch and not dry_run else None
        except git_branch.CannotBranch as fault:
            raise click.ClickException(f"No branch can be made here. Git says: {fault}") from None

    def outcome(self, path: str, outcome: Outcome) -> str:
        """Say what became of one submission and keep its file; return its state in the end."""
        click.echo(f"{path}: {outcome.text()}" if path else outcome.text(), nl=False)
        if outcome.state != TAKEN or outcome.write is None:
            click.echo("" if outcome.state != REFUSED else "Not taken.\n")
            return outcome.state
        try:
            click.echo(f"{self._keep(outcome.write)}\n")
        except (atomic_write.CannotWrite, git_branch.CannotBranch) as fault:
            click.echo(f"Not taken: {fault}\n")
            return REFUSED
        return TAKEN

    def _keep(self, what: Write) -> str:
        if self.dry_run:
            return f"Would write {what.path}"
        if self.repository:
            self.repository, name = git_branch.commit(self.repository, what)
            self.branches.append(name)
            return f"Committed on the branch {name}"
        atomic_write.write(self.directory, what)
        self.kept.append(what)
        return f"Written: {what.path}"

    def next_steps(self) -> None:
        """Say how to propose what was kept."""
        for name in dict.fromkeys(self.branches):
            click.echo(f"git push --set-upstream origin {name}")
        if self.kept:
            paths = " ".join(shlex.quote(path) for path in dict.fromkeys(what.path for what in self.kept))
            first, *more = dict.fromkeys(what.id for what in self.kept)
            name = f"intake/{first}-and-{len(more)}-more" if more else f"intake/{first}"
            subject = (
                self.kept[0].subject
                if len(self.kept) == 1
                else f"Take in {first}" + (f" and {len(more)} more" if more else "")
            )
            click.echo("Look them over, then propose them:\n")
            click.echo(f"git switch --create {name}\ngit add {paths}\ngit commit --message {shlex.quote(subject)}")
            click.echo(f"git push --set-upstream origin {name}")

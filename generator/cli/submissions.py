"""The commands that take in what people send, and record what people confirm."""

from __future__ import annotations

import datetime
import shlex
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from generator import directory_diff, load
from generator.cli.git_author import author_of
from generator.cli.options import day, directory_option, today_option
from generator.submissions import atomic_write, git_branch, issue_reply, mailbox_imap, post, process, record_review
from generator.submissions.answer_reply import CHANGE, YES
from generator.submissions.apply_change import BOOK, THEIRS
from generator.submissions.current_file import unknown_listing
from generator.submissions.email_message import MAX_BYTES
from generator.submissions.process import CuratorOptions, ReceivedFile
from generator.submissions.record_review import NewReview
from generator.submissions.result import ACCEPTED, REFUSED, WAITING, PendingWrite, Result
from generator.submissions.working_copy import WorkingCopy
from schema.review import is_account


def _a_team(_: click.Context, __: click.Parameter, by: str | None) -> str | None:
    """Return who took somebody's word, unless that is the name of one person's account."""
    if by and is_account(by):
        raise click.BadParameter(f'"{by}" is one person. Write the team or organisation, such as "Anytown CVS".')
    return by


by_option = click.option(
    "--by",
    callback=_a_team,
    help='Which team or organisation took their word, such as "Anytown CVS".  [default: the publisher, where --how says'
    " how]",
)
how_option = click.option("--how", help='How they said so, such as "by phone".')


@click.command()
@directory_option
@today_option
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@by_option
@how_option
@click.option("--as", "as_id", metavar="ID", help="The address that a new listing should have, instead of its own.")
@click.option(
    "--say",
    type=click.Choice([YES, CHANGE]),
    help="Answer replies in somebody's own words: yes, all is still right; or change, as they ask.",
)
@click.option("--about", multiple=True, metavar="ID", help="Answer about this listing alone of a reply.")
@click.option(
    "--keep",
    "kept",
    multiple=True,
    metavar="[FIELD=]theirs|book",
    help="Where the book has changed since they looked: which version stays.",
)
@click.option(
    "--reply",
    "reply_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file to write, as Markdown, what to answer the sender of an issue that is not taken in; else empty.",
)
@click.option("--dry-run", is_flag=True, help="Show what would happen, and write nothing.")
@click.option("--branch", "on_branch", is_flag=True, help="Put each on a git branch of its own; leave your files.")
def intake(
    files: tuple[str, ...],
    directory: Path,
    today: datetime.datetime | None,
    by: str | None,
    how: str | None,
    as_id: str | None,
    say: str | None,
    about: tuple[str, ...],
    kept: tuple[str, ...],
    reply_file: Path | None,
    dry_run: bool,
    on_branch: bool,
) -> None:
    """Take in what people sent: each FILE is from the form, a saved e-mail (.eml, .msg, .txt), or an issue.

    It may be a folder of them, a whole folder of mail saved as one file (mbox), or a mailbox whose unread messages are
    read and left as they are: imaps://user%40host@imap.host/INBOX. - is what is typed or piped.

    Each is checked as `linkbook check` would, shown field by field, and written in its place in the directory.
    """
    if as_id and len(files) > 1:
        raise click.UsageError("--as gives one listing its address. Take in one file at a time with it.")
    working_copy = WorkingCopy(directory, load.directory(directory), day(today))
    options = CuratorOptions(by or _publisher(working_copy, how), how, as_id, say, about, _choices(kept))
    keeper = _ResultKeeper(directory, dry_run, on_branch)
    received = list(_received(files))
    if say and len(received) > 1:
        raise click.UsageError("--say answers one message, whose words you have read. Take in one file with it.")
    results = list(process.results(received, working_copy, options))
    if reply_file:
        reply_file.write_text(issue_reply.markdown([result for _, result in results]), encoding="utf-8")
    states = [keeper.keep(path, result) for path, result in results]
    keeper.print_next_steps()
    sys.exit(1 if REFUSED in states or WAITING in states else 0)


def _publisher(working_copy: WorkingCopy, how: str | None) -> str | None:
    """Return the team whose word it is where somebody says how it was given, and not who took it."""
    settings = working_copy.records.settings
    return settings.record.publisher.name if settings and how else None


def _choices(kept: Iterable[str]) -> dict[str, str]:
    """Return which version stays, by the field; by no field for all of them."""
    choices = {field: choice for field, _, choice in (each.rpartition("=") for each in kept)}
    for choice in choices.values():
        if choice not in (THEIRS, BOOK):
            raise click.UsageError(
                f"--keep is followed by a field, =, and {THEIRS} or {BOOK}: --keep join.phone={THEIRS}"
            )
    return choices


@click.command()
@directory_option
@today_option
@click.argument("ids", nargs=-1, required=True, metavar="ID…")
@click.option(
    "--by",
    required=True,
    callback=_a_team,
    help='Which team or organisation confirmed the facts, such as "Anytown CVS".',
)
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
    review = NewReview(on.date() if on else working_copy.today, by, how)
    keeper = _ResultKeeper(directory)
    states = [keeper.keep("", _reviewed(id, review, working_copy)) for id in dict.fromkeys(ids)]
    sys.exit(1 if REFUSED in states else 0)


def _reviewed(id: str, review: NewReview, working_copy: WorkingCopy) -> Result:
    target = working_copy.find(id)
    if target is None:
        return Result(REFUSED, "no such listing", (), (unknown_listing(id, "ID", 1, working_copy),))
    return record_review.with_review(target, review, working_copy, "--on")


@click.command()
@directory_option
@today_option
@click.option(
    "--against",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="The directory as it was before.",
)
@click.option("--for-comment", is_flag=True, help="Write no more than a comment on GitHub has room for.")
def changes(directory: Path, today: datetime.datetime | None, against: Path, for_comment: bool) -> None:
    """Write what readers would see before and after, of the changed listings only, as Markdown."""
    after, before = load.directory(directory), load.directory(against)
    most = directory_diff.MAX_COMMENT_BYTES if for_comment else directory_diff.MAX_BYTES
    markdown = directory_diff.markdown(after, before, day(today), lambda path: author_of(Path(path)), most)
    click.echo(markdown, nl=False)


# --- the work behind them -----------------------------------------------------------------------------------------


def _received(names: Iterable[str]) -> Iterator[ReceivedFile]:
    """Yield everything that was received at each name; - is what is typed or piped."""
    for name in dict.fromkeys(names):
        if name.startswith(("imaps://", "imap://")):
            yield from _in_mailbox(name)
        elif name == "-":
            yield from post.in_data(sys.stdin.buffer.read(MAX_BYTES), "standard input")
        else:
            yield from post.in_path(Path(name))


def _in_mailbox(address: str) -> Iterator[ReceivedFile]:
    try:
        where = mailbox_imap.mailbox(address)
        yield from mailbox_imap.messages(where, mailbox_imap.password(where))
    except mailbox_imap.CannotReach as fault:
        raise click.ClickException(f"{fault}.") from None


class _ResultKeeper:
    """Shows the result of each submission, and keeps the files of those that were accepted."""

    def __init__(self, directory: Path, dry_run: bool = False, on_branch: bool = False) -> None:
        self.directory = directory
        self.dry_run = dry_run
        self.written: list[PendingWrite] = []
        self.branches: list[str] = []
        try:
            self.repository = git_branch.repository(directory) if on_branch and not dry_run else None
        except git_branch.CannotBranch as fault:
            raise click.ClickException(f"No branch can be made here. Git says: {fault}") from None

    def keep(self, path: str, result: Result) -> str:
        """Show the result of one submission and keep its file; return its state in the end."""
        click.echo(f"{path}: {result.text()}" if path else result.text(), nl=False)
        if result.state != ACCEPTED or result.write is None:
            click.echo({REFUSED: "Not taken.\n", WAITING: "It waits for your answer.\n"}.get(result.state, ""))
            return result.state
        try:
            click.echo(f"{self._write(result.write)}\n")
        except (atomic_write.CannotWriteFile, git_branch.CannotBranch) as fault:
            click.echo(f"Not taken: {fault}\n")
            return REFUSED
        return ACCEPTED

    def _write(self, pending: PendingWrite) -> str:
        if self.dry_run:
            return f"Would write {pending.path}"
        if self.repository:
            self.repository, branch = git_branch.commit(self.repository, pending)
            self.branches.append(branch)
            return f"Committed on the branch {branch}"
        atomic_write.write(self.directory, pending)
        self.written.append(pending)
        return f"Written: {pending.path}"

    def print_next_steps(self) -> None:
        """Say how to propose what was kept."""
        for branch in dict.fromkeys(self.branches):
            click.echo(f"git push --set-upstream origin {branch}")
        if self.written:
            branch, subject = self._proposal()
            paths = " ".join(shlex.quote(path) for path in dict.fromkeys(pending.path for pending in self.written))
            click.echo("Look them over, then propose them:\n")
            click.echo(f"git switch --create {branch}\ngit add {paths}\ngit commit --message {shlex.quote(subject)}")
            click.echo(f"git push --set-upstream origin {branch}")

    def _proposal(self) -> tuple[str, str]:
        """Return the name of a branch for all that was written, and the subject of its commit."""
        first, *more = dict.fromkeys(pending.id for pending in self.written)
        branch = f"intake/{first}-and-{len(more)}-more" if more else f"intake/{first}"
        if len(self.written) == 1:
            return branch, self.written[0].subject
        return branch, f"Take in {first}" + (f" and {len(more)} more" if more else "")

"""The command that brings other people's lists into the book."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from generator.cli.options import day, today_option
from generator.curation.formats.terminal import wrapped
from generator.formatting import count_words
from generator.importing import existing_directory, mapping_file, mapping_words, publishing
from generator.importing.draft import Fate
from generator.importing.loss_report import LossReport
from generator.importing.mapping_file import MappingEntry
from generator.importing.run import Import
from generator.importing.scratch_folder import scratch_folder
from generator.importing.source_record import CannotImport
from generator.importing.sources import open as opening
from generator.importing.sources.record_set import Source
from generator.importing.staging import Staging, finish_what_was_begun
from generator.importing.summary import Summary
from generator.problems import Problem, Severity, as_text, has_errors

_MOST_LINES = 12
"""Most lines of one kind that are printed; the report has all."""


@click.command(name="import")
@click.argument("source", required=False)
@click.option(
    "--mapping",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The file that says which column means what.  [default: SOURCE.mapping.yml, beside this folder's other files]",
)
@click.option("--guess", is_flag=True, help="Draft that file from the source's headings and values, and stop.")
@click.option("--dry-run", is_flag=True, help="Say what would change, write the report, and change nothing else.")
@click.option(
    "--into",
    "--directory",
    "directory",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default="directory",
    show_default=True,
    help="The folder with the data.",
)
@click.option(
    "--report",
    type=click.Path(file_okay=False, path_type=Path),
    default="import-report",
    show_default=True,
    help="The folder for the loss report. Keep it to yourselves.",
)
@click.option("--publish", multiple=True, metavar="ID", help="Move listings that are complete from incoming/; or: all.")
@today_option
def import_(
    source: str | None,
    mapping: Path | None,
    guess: bool,
    dry_run: bool,
    directory: Path,
    report: Path,
    publish: tuple[str, ...],
    today: datetime.datetime | None,
) -> None:
    """Bring a spreadsheet, a list or an Open Referral feed into directory/incoming/, where it waits to be completed.

    SOURCE is a CSV file, a workbook (.xlsx), JSON, YAML, a folder of those, or the address of an Open Referral feed.
    """
    with _plainly():
        if publish:
            _publish(directory, publish, day(today))
            return
        if source is None:
            raise click.UsageError("Say what to import: a file, a folder or a web address. Or what to --publish.")
        if not source.startswith(("http://", "https://")) and not Path(source).exists():
            raise click.ClickException(f"{source} is not there. Look at its name, and at the folder that you are in.")
        path = mapping or Path(f"{_stem(source)}.mapping.yml")
        entry = None if guess else _mapping(path)
        opened = _opened(source, dict(entry.record.heading_rows) if entry else {})
        if entry is None:
            _guess(opened, source, path, directory)
        else:
            _import(opened, entry, directory, report, day(today), dry_run)


def _stem(source: str) -> str:
    name = source.split("?")[0].rstrip("/").rpartition("/")[2]
    return Path(name).stem or "source"


@contextmanager
def _plainly() -> Iterator[None]:
    """Say in words why an import cannot go on."""
    try:
        yield
    except CannotImport as fault:
        raise click.ClickException(str(fault)) from None
    except OSError as fault:
        where = f" ({fault.filename})" if fault.filename else ""
        raise click.ClickException(
            f"{fault.strerror or fault}{where}. No file was left half written. When that is mended, do it again."
        ) from None
    except MemoryError:
        raise click.ClickException("The source is too big for this machine. Split it. Nothing was changed.") from None


def _opened(source: str, heading_rows: dict[str, int]) -> Source:
    if source.startswith(("http://", "https://")):
        from generator.importing.sources import feed

        folder = feed.fetch(source, Path(".linkbook/feeds"), lambda words: click.echo(words, err=True))
        return replace(opening.source(folder, heading_rows), is_whole=not (folder / feed.NOT_WHOLE).exists())
    return opening.source(Path(source), heading_rows)


def _mapping(path: Path) -> MappingEntry:
    if not path.is_file():
        raise click.ClickException(f"{path} is not there. To draft it, add --guess. To use another, give --mapping.")
    entry, problems = mapping_file.load(path)
    _stop_at(problems, path)
    assert entry is not None
    return entry


def _stop_at(problems: Iterable[Problem], path: Path) -> None:
    found = tuple(problems)
    click.echo(as_text(found), nl=False, err=True)
    if has_errors(found):
        raise click.ClickException(f"Mend {path} first. Nothing was imported.")


# --- drafting a mapping -------------------------------------------------------------------------------------------


def _guess(source: Source, given: str, path: Path, directory: Path) -> None:
    from generator.importing.guess import mapping_draft

    if path.exists():
        raise click.ClickException(f"{path} is there already. Move it, or give another name with --mapping.")
    guessed = mapping_draft.mapping(source, existing_directory.vocabulary(existing_directory.read(directory).records))
    path.write_text(guessed.text, encoding="utf-8")
    click.echo(
        f"{path} is drafted. Read it through, change what is wrong, then: linkbook import {given} --mapping {path}\n"
    )
    if guessed.doubts:
        click.echo("Not sure of:")
    for doubt in guessed.doubts:
        click.echo("\n".join(wrapped(doubt, "- ", "  ")))


# --- importing ----------------------------------------------------------------------------------------------------


def _import(
    source: Source, entry: MappingEntry, directory: Path, report: Path, today: datetime.date, dry_run: bool
) -> None:
    _stop_at(mapping_file.problems(entry, source), Path(entry.document.path))
    if not dry_run:
        finish_what_was_begun(directory)
    book = existing_directory.read(directory)
    _stop_at(mapping_words.problems(entry, book.records), Path(entry.document.path))
    with scratch_folder(report.parent, ".import-report-") as drafts:
        with LossReport(drafts, f"Loss report: {entry.record.source.name}") as losses, Staging(directory) as staging:
            with _progress(source) as on_record:
                summary = Import(source, entry.record, book, today, losses).run(staging, on_record)
            if not dry_run:
                staging.finish()
        report.mkdir(parents=True, exist_ok=True)
        for name in ("losses.csv", "losses.html"):
            (drafts / name).replace(report / name)
    _say(summary, report, dry_run)


@contextmanager
def _progress(source: Source) -> Iterator[Callable[[], None]]:
    """Show how far the import has come, to a person who waits."""
    length = sum(1 for _ in source.sets[0].read(lambda _: None)) if sys.stderr.isatty() else None
    if length is None:
        yield lambda: None
        return
    with click.progressbar(length=length, label="Importing", file=sys.stderr, update_min_steps=50) as bar:
        yield lambda: bar.update(1)


def _say(summary: Summary, report: Path, dry_run: bool) -> None:
    would = "would be " if dry_run else ""
    click.echo(f"{count_words(summary.records, 'record')}: {_counts(summary, would)}.")
    fates = ", ".join(f"{summary.fates[fate]:,} {fate.value}" for fate in Fate)
    click.echo(f"{count_words(sum(summary.fates.values()), 'value')}: {fates}. What and why: {report}/losses.html")
    if summary.new:
        _list("New listings wait in incoming/, for what the source does not say:", _missing(summary))
    proposed = [f"{id}: {', '.join(needs)}" for id, needs in summary.proposed.items()]
    _list("Needs that the source does not give, taken from the words of the listing. Are they right?", proposed)
    _list("Not taken:", summary.refused)
    _list("Columns of which no value came in. Should they?", summary.unused_columns)
    _list("Left out by the mapping:", [f"{count:,}: {why}" for why, count in summary.skipped.items()])
    _list("Changed by the source and by a curator, so left as they are here:", summary.conflicts)
    _list("The source has these no longer. Have they closed?", summary.gone)
    unseen = f"{count_words(summary.unseen, 'record')} of last time. Nothing was changed in what they became."
    _list("The feed does not say where it ends, and did not give:", [unseen] if summary.unseen else [])
    _list("Deleted here:", summary.deleted)
    _list("There twice, or in the book already? Look before you publish:", summary.offered)
    _list("Not yet checked again, since what readers act on has changed. “due” lists them:", summary.unchecked)
    _list("Brought up to date:", [f"{id}: {', '.join(fields)}" for id, fields in summary.updated.items()])
    if dry_run:
        click.echo("\nNothing was changed: this was a dry run.")


def _counts(summary: Summary, would: str) -> str:
    parts = (
        (len(summary.new), f"{would}new"),
        (len(summary.updated), f"{would}brought up to date"),
        (summary.unchanged, "unchanged"),
        (sum(summary.skipped.values()), "left out by the mapping"),
        (len(summary.refused), "not taken"),
        (len(summary.gone), "gone from the source"),
    )
    return ", ".join(f"{count:,} {words}" for count, words in parts if count) or "nothing to do"


def _missing(summary: Summary) -> list[str]:
    return [f"{count:,} do not say {field}" for field, count in summary.missing.most_common()] or ["nothing is missing"]


def _list(heading: str, lines: Sequence[str]) -> None:
    if not lines:
        return
    click.echo(f"\n{heading}")
    for line in lines[:_MOST_LINES]:
        click.echo("\n".join(wrapped(line, "- ", "  ")))
    if len(lines) > _MOST_LINES:
        click.echo(f"- and {len(lines) - _MOST_LINES:,} more: see the report")


# --- publishing ---------------------------------------------------------------------------------------------------


def _warnings(result: publishing.Published) -> list[Problem]:
    return [problem for problem in result.problems if problem.severity is Severity.WARNING]


def _publish(directory: Path, ids: tuple[str, ...], today: datetime.date) -> None:
    results = publishing.publish(directory, ids, today)
    moved = [result for result in results if result.path]
    for result in results:
        if result.path:
            held = " A named person must decide before the site shows it: see linkbook check." if result.is_held else ""
            click.echo(f"{result.id} is now {result.path}.{held}")
            click.echo(as_text(_warnings(result)), nl=False)
        elif result.wants_consent:
            click.echo(f"{result.id} still waits. Look at it, then publish it by its name:")
            click.echo(as_text(_warnings(result)), nl=False)
        elif publishing.ALL not in ids or not result.missing:
            why = as_text(result.problems) or f"{result.id} still waits: it does not say {', '.join(result.missing)}.\n"
            click.echo(why, nl=False, err=True)
    more = publishing.count_waiting(directory)
    rest = f"{more:,} more {'waits' if more == 1 else 'wait'} in incoming" if more else "nothing waits in incoming"
    click.echo(f"{count_words(len(moved), 'listing')} published; {rest}.")
    sys.exit(0 if moved or publishing.ALL in ids else 1)

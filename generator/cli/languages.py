"""The command that says which sentences a language lacks."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from generator.languages import FOLDER, known_tags, own_name

if TYPE_CHECKING:
    from generator.sentences import Gap

MOST_SHOWN = 20
"""Most sentences that are shown of a language, unless all are asked for."""


@click.command()
@click.argument("tag", required=False)
@click.option("--all", "show_all", is_flag=True, help="Show every sentence that is missing, and not only the first.")
@click.option("--write", is_flag=True, help="Write the file of the language, with room for what is missing.")
def languages(tag: str | None, show_all: bool, write: bool) -> None:
    """Say which sentences of the site a language lacks: of every language, or of one by its TAG, such as cy.

    Exits with 1 when one is missing.
    """
    from generator import sentences  # reads all of the code: no other command should wait for that

    template, missing = sentences.template(), 0
    for language in (tag,) if tag else [known for known in known_tags() if known != "en"]:
        path = FOLDER / f"{language}.po"
        data = path.read_bytes() if path.is_file() else None
        if write:
            FOLDER.mkdir(exist_ok=True)
            path.write_bytes(sentences.updated(template, data, language))
        missing += _say(language, list(sentences.gaps(template, data, language)), len(template), show_all)
    sys.exit(1 if missing else 0)


def _say(language: str, gaps: Sequence[Gap], whole: int, show_all: bool) -> int:
    """Print what a language lacks, and return how much that is."""
    click.echo(f"{own_name(language)} ({language}): {whole - len(gaps):,} of {whole:,} sentences.")
    for path, count in sorted(Counter(gap.path for gap in gaps).items()):
        click.echo(f"  {count:>5,} missing  {path}")
    for gap in gaps if show_all else gaps[:MOST_SHOWN]:
        click.echo(f"  {gap.path}: {gap.english}")
    if len(gaps) > MOST_SHOWN and not show_all:
        click.echo(f"  … and {len(gaps) - MOST_SHOWN:,} more. To see them: linkbook languages {language} --all")
    return len(gaps)

"""The command that says which needs listings speak of."""

from __future__ import annotations

import datetime
from collections.abc import Container, Iterator, Sequence
from pathlib import Path

import click

from generator.cli.curation import checked
from generator.cli.options import day, directory_option, today_option
from generator.export.search_index.documents import document
from generator.need_proposals import NeedProposal, NeedProposer
from generator.resolve import Directory, LinkedListing
from schema.types import suggestion


@click.command()
@click.argument("names", nargs=-1, metavar="[LISTING]...")
@directory_option
@today_option
@click.option("--all", "with_listed", is_flag=True, help="Also the needs that a listing lists already.")
def needs(names: Sequence[str], directory: Path, today: datetime.datetime | None, with_listed: bool) -> None:
    """Propose needs for listings from their own words, and say which words speak for each.

    LISTING is a listing's id, or its file or a folder of them; without any, all are read. Of what is "sure" one in ten
    is wrong, of what is "perhaps" more: a proposal is a hint for a person to weigh, and nothing is changed.
    """
    linked = checked(directory, day(today))
    proposer, count = NeedProposer(linked.needs.values()), 0
    for item in _chosen(linked, names):
        found = [one for one in proposer.propose(document(item)) if with_listed or not _lists(item, one)]
        count += len(found)
        for line in _lines(item, found, linked):
            click.echo(line)
    click.echo(f"{count} proposed. Add those that are right to the listing's needs, the most important first.")


def _lists(item: LinkedListing, proposal: NeedProposal) -> bool:
    return any(need.id == proposal.need for need in item.needs)


def _chosen(directory: Directory, names: Sequence[str]) -> list[LinkedListing]:
    """Return the listings that are named: by id, file or folder."""
    if not names:
        return list(directory.shown)
    known = {item.id: item for item in directory.shown}
    wanted = {id for name in names for id in _ids(name, known)}
    for id in sorted(wanted - set(known)):
        raise click.ClickException(f'"{id}" is not a listing here. {suggestion(id, sorted(known))}'.strip())
    return [item for id, item in known.items() if id in wanted]


def _ids(name: str, known: Container[str]) -> Iterator[str]:
    """Yield what a name stands for; of a folder only what is shown, for some of it may be held."""
    path = Path(name)
    if path.is_dir():
        yield from (file.stem for file in path.glob("**/*.yml") if file.stem in known)
    else:
        yield path.stem if path.suffix == ".yml" else name


def _lines(item: LinkedListing, found: Sequence[NeedProposal], directory: Directory) -> Iterator[str]:
    if found:
        yield f"{item.id}: {item.listing.name}"
    for one in found:
        name = directory.needs[one.need].name
        how = "sure" if one.is_sure else "perhaps"
        yield f"  {how}: {one.need} ({name}), {one.confidence:.0%}: {', '.join(one.words) or 'by a phrase of the need'}"
    if found:
        yield ""

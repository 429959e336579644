"""The file CODEOWNERS of a folder, brought up to date with the teams that there are."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from generator.github_setup.run import ALREADY, BY_HAND, DONE, WOULD, StepOutcome
from generator.load import Records
from generator.load.safe_read import read
from generator.scaffold import codeowners
from generator.scaffold.directory import put


def places(records: Records) -> tuple[str, ...]:
    """Return the places that have listings of their own to look after."""
    return tuple(sorted({Path(entry.document.path).parent.name for entry in records.listings}))


def owned(records: Records, teams: Collection[str]) -> tuple[str, ...]:
    """Return the teams, of those that there are, which the file names."""
    return tuple(team for team in codeowners.wanted(places(records)) if team in teams)


def bring_up_to_date(folder: Path, text: str, dry_run: bool) -> StepOutcome:
    """Write the file, unless people have written their own, and return what became of it."""
    path = folder / codeowners.PATH
    current = _text(path)
    if current == text:
        return StepOutcome(ALREADY, f"{codeowners.PATH} names the teams that there are")
    if not codeowners.is_ours(current):
        press = "It was written by hand, so it stays. Delete it and run this again, for one made from your teams."
        return StepOutcome(BY_HAND, f"{codeowners.PATH} names the teams that there are", "", press)
    if not dry_run:
        put(path, text)
    return StepOutcome(
        WOULD if dry_run else DONE, f"{codeowners.PATH} names the teams that there are. Commit it, and push"
    )


def _text(path: Path) -> str:
    source, _ = read(path, str(path)) if path.exists() else (None, ())
    return source.text if source else ""

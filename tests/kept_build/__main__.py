"""The long proof, by hand: `python -m tests.kept_build --edits 2000`. After every edit, both builds must be one."""

from __future__ import annotations

import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

import click

from tests.kept_build.edits import EDITS, Town, differences

AT_ONCE = (1, 1, 2, 3, 5)
"""How many edits there may be between two builds."""


@click.command()
@click.option("--edits", default=2_000, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(edits: int, seed: int) -> None:
    """Edit a small town at random, and compare a build that leans on the last with one from nothing."""
    random, done, builds, refused, taken = Random(seed), Counter[str](), 0, 0, 0
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        assert not differences(town)
        while done.total() < edits:
            before = {path: path.read_bytes() for path in town.directory.rglob("*.yml")}, dict(town.paths)
            names = random.choices(sorted(EDITS), k=random.choice(AT_ONCE))
            for name in names:
                EDITS[name](town, random)
            done.update(names)
            builds += 1
            old = _numbers(town)
            found = differences(town)
            taken += len(old & _numbers(town))
            if found:
                click.echo(f"edit {done.total()}, {names}, seed {seed}: {found[:10]}")
                sys.exit(1)
            if not (town.folder / "clean").exists():
                refused += 1
                _undo(town, *before)
            if builds % 50 == 0:
                click.echo(f"{done.total():,} edits, {time.monotonic() - start:.0f} s")
    click.echo(
        f"{done.total():,} edits with seed {seed}, in {builds:,} pairs of builds: every pair was the same."
        f" {refused} were refused by both alike; a build took {taken // builds} files of the one before."
        f" {dict(sorted(done.items()))}"
    )


def _numbers(town: Town) -> set[tuple[str, int]]:
    """Return every file of the town's site with its number on the disk, which stays when it is not written again."""
    site = town.folder / "site"
    return {(f"{path.relative_to(site)}", path.stat().st_ino) for path in site.rglob("*") if path.is_file()}


def _undo(town: Town, files: dict[Path, bytes], paths: dict[str, Path]) -> None:
    """Take back an edit that nothing can be published with, so that the next ones mean something."""
    for path in town.directory.rglob("*.yml"):
        if path not in files:
            path.unlink()
    for path, data in files.items():
        path.write_bytes(data)
    town.paths = paths


main()

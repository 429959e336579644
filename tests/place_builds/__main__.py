"""The long proof, by hand: `python -m tests.place_builds --edits 500`. After every edit, both towns must be one."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

import click

from generator.build import CannotBuild
from tests.kept_build.edits import Town
from tests.place_builds.joined import OWN_EDITS, PLACES, at_once, build_places, differences


@click.command()
@click.option("--edits", default=500, show_default=True)
@click.option("--seed", default=1, show_default=True)
def main(edits: int, seed: int) -> None:
    """Edit a small town at random between building its places and joining them; compare it with one built at once."""
    random, done, taken, refused, start = Random(seed), Counter[str](), 0, 0, time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        town = Town(Path(folder))
        build_places(town)
        while done.total() < edits:
            sound, paths = shutil.copytree(town.directory, Path(folder) / "sound"), dict(town.paths)
            names = random.choices(sorted(OWN_EDITS), k=random.choice((1, 1, 2, 3)))
            for name in names:
                OWN_EDITS[name](town, random)
            done.update(names)
            found, pages = _differences(town, random)
            taken += pages
            if found:
                click.echo(f"edit {done.total()}, {names}, seed {seed}: {found[:10]}")
                sys.exit(1)
            if not pages and isinstance(at_once(town), tuple):  # nothing can be published with such an edit
                refused += 1
                shutil.rmtree(town.directory)
                shutil.copytree(sound, town.directory)
                town.paths = paths
            shutil.rmtree(sound)
    click.echo(
        f"{done.total():,} edits with seed {seed} in {time.monotonic() - start:.0f} s: every pair was the same."
        f" {refused} were refused by both alike; {taken:,} pages were taken. {dict(sorted(done.items()))}"
    )


def _differences(town: Town, random: Random) -> tuple[list[str], int]:
    """Compare the town both ways, and now and then build a place again."""
    try:
        found = differences(town)
        if random.random() < 0.2:
            build_places(town, (random.choice(PLACES),))
    except CannotBuild:  # a place, for an error that the whole book has too
        return [], 0
    return found


main()

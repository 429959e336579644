"""The command: `python -m benchmarks.synthetic --listings 10000 OUT`."""

from __future__ import annotations

from pathlib import Path

import click

from benchmarks.synthetic.places import MOST
from benchmarks.synthetic.write import directory


@click.command()
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--listings", default=1_000, show_default=True, help="How many listings.")
@click.option("--places", type=click.IntRange(1, MOST), default=10, show_default=True, help="In how many places.")
@click.option("--seed", default=1, show_default=True, help="Another seed gives other listings.")
def main(out: Path, listings: int, places: int, seed: int) -> None:
    """Write an invented directory to OUT, in place of one that is there."""
    directory(out, listings, seed, places)
    size = sum(path.stat().st_size for path in out.glob("listings/*/*.yml"))
    print(f"{out}: {listings:,} listings of {size / listings:,.0f} bytes each")


main()

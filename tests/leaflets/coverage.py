"""Which characters the bundled fonts have: `python -m tests.leaflets.coverage` writes the list beside them."""

from __future__ import annotations

from itertools import groupby

from fontTools.ttLib import TTFont

from generator.leaflets.glyph_coverage import FONTS


def covered() -> frozenset[int]:
    """Return every character that some bundled font has."""
    paths = [path for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf")]
    return frozenset(c for path in paths for c in TTFont(path).getBestCmap())


def spans(characters: frozenset[int]) -> str:
    """Return characters as lines of hexadecimal numbers, such as `20-7E`."""
    runs = groupby(enumerate(sorted(characters)), key=lambda pair: pair[1] - pair[0])
    ends = [(run[0][1], run[-1][1]) for _, group in runs if (run := list(group))]
    return "".join(f"{first:X}-{last:X}\n" if last > first else f"{first:X}\n" for first, last in ends)


if __name__ == "__main__":
    (FONTS / "covers.txt").write_text(spans(covered()), encoding="utf-8")

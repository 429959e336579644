"""Which characters each bundled font has: `python -m tests.leaflets.coverage` writes the list beside them."""

from __future__ import annotations

from itertools import groupby

from fontTools.ttLib import TTFont

from generator.glyph_coverage import COVERS, FONTS, coverage


def covered() -> dict[str, frozenset[int]]:
    """Return the characters that each font has, by its name, in the order of the list."""
    found: dict[str, set[int]] = {name: set() for name in coverage()}
    for path in sorted(FONTS.iterdir()):
        if path.suffix in (".ttf", ".otf"):
            font = TTFont(path)
            found.setdefault(font["name"].getBestFamilyName(), set()).update(font.getBestCmap())
    return {name: frozenset(characters) for name, characters in found.items()}


def listed(covered: dict[str, frozenset[int]]) -> str:
    """Return the list: each font's name after a `# `, and then its characters."""
    return "".join(f"# {name}\n{_spans(characters)}" for name, characters in covered.items())


def _spans(characters: frozenset[int]) -> str:
    """Return characters as lines of hexadecimal numbers, such as `20-7E`."""
    runs = groupby(enumerate(sorted(characters)), key=lambda pair: pair[1] - pair[0])
    ends = [(run[0][1], run[-1][1]) for _, group in runs if (run := list(group))]
    return "".join(f"{first:X}-{last:X}\n" if last > first else f"{first:X}\n" for first, last in ends)


if __name__ == "__main__":
    COVERS.write_text(listed(covered()), encoding="utf-8")

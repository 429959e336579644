"""The colours of the look, two by two: WCAG 2.2 AA in light and in dark."""

from __future__ import annotations

import re

import pytest

from generator.resources import SITE_OVERRIDES

TOKENS = SITE_OVERRIDES / "assets" / "css" / "tokens.css"
WORDS, DRAWN = 4.5, 3.0
"""The least contrast of words with their ground (1.4.3), and of what must be seen with what is beside it (1.4.11)."""
GROUNDS = ("ground", "panel", "tint")
PAIRS = [
    *((ink, ground, WORDS) for ground in GROUNDS for ink in ("ink", "ink-soft", "link", "link-visited", "action")),
    *((ink, ground, WORDS) for ground in ("ground", "panel") for ink in ("urgent", "warn", "good")),
    *(("ink", ground, WORDS) for ground in ("urgent-ground", "warn-ground", "map")),
    *(("ink-soft", "urgent-ground", WORDS), ("link", "urgent-ground", WORDS), ("link", "warn-ground", WORDS)),
    *(("urgent", "urgent-ground", WORDS), ("warn", "warn-ground", WORDS)),
    *(("brand-ink", "brand", WORDS), ("action-ink", "action", WORDS), ("action-ink", "action-hover", WORDS)),
    *(("focus-ink", "focus", WORDS), ("focus", "brand", DRAWN)),
    *(("line", ground, DRAWN) for ground in GROUNDS),
    *(("map-line", "map", DRAWN), ("map-line", "ground", DRAWN)),
]


def colours(scheme: str) -> dict[str, str]:
    """Return each colour's value by its name: dark says only what differs."""
    light, _, dark = TOKENS.read_text(encoding="utf-8").partition("@media (prefers-color-scheme: dark)")
    found = re.compile(r"--lb-([\w-]+): #([0-9a-f]{6});")
    return dict(found.findall(light)) | (dict(found.findall(dark)) if scheme == "dark" else {})


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, 1 to 21, by the formula of WCAG 2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    # sRGB is stored bent, so that the eye's finer steps in the dark are kept: each part is first made linear again.
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_formula_gives_the_values_that_everybody_knows() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("767676", "ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_colour_is_seen_on_each_ground_that_it_stands_on(scheme: str) -> None:
    known = colours(scheme)
    measured = [(ink, on, contrast(known[ink], known[on]), least) for ink, on, least in PAIRS]
    faint = {(ink, on): round(found, 2) for ink, on, found, least in measured if found < least}
    assert faint == {}


def test_dark_changes_no_colour_that_light_does_not_have() -> None:
    assert colours("dark").keys() == colours("light").keys()

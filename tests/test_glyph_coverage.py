"""Which letters the bundled fonts have, and which fonts a text needs."""

from __future__ import annotations

import pytest

from generator.glyph_coverage import COVERS, FONTS, families, uncovered
from tests.leaflets import coverage


def test_the_list_of_characters_is_what_the_fonts_have() -> None:
    """`python -m tests.leaflets.coverage` writes it again."""
    assert COVERS.read_text(encoding="utf-8") == coverage.listed(coverage.covered())


def test_the_fonts_are_free_small_and_say_their_licence() -> None:
    fonts = [path for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf")]
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in fonts) < 5_000_000
    assert "SIL Open Font License, Version 1.1" in licence
    assert [path.name for path in fonts if path.name not in licence] == []


SCRIPTS = (
    "Tŷ Cŵn, café, Łódź, Việt Nam, İstanbul",
    "Ελληνικά, Українська",
    "شاي وحديث، اردو، فارسی، کوردی",
    "שלום",
    "ਪੰਜਾਬੀ हिन्दी বাংলা ગુજરાતી தமிழ் తెలుగు മലയാളം සිංහල",
    "简体字 繁體字 にほんご",
    "አማርኛ ትግርኛ ქართული Հայերեն ไทย",
    "£3 – “free” … ½ ° ™ → ✓ ★ ☎ □",
)


@pytest.mark.parametrize("words", SCRIPTS)
def test_the_scripts_of_groups_in_britain_are_covered(words: str) -> None:
    assert uncovered(words) == ""


@pytest.mark.parametrize(
    ("words", "letters"),
    [
        ("한국 한국", "한국"),
        ("ខ្មែរ", "ខ្មែរ"),
        ("Tea", ""),
        ("Fun 👍🏽 🇬🇧 1️⃣ 👩‍👧", ""),
        ("a\u202eb\u200d\ue000", ""),
    ],
)
def test_letters_that_no_font_has_are_told_once_and_an_emoji_is_none(words: str, letters: str) -> None:
    assert uncovered(words) == letters


@pytest.mark.parametrize(
    ("words", "needed"),
    [
        ("Tea, café, Українська", ["Noto Sans"]),
        ("שלום and شاي", ["Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"]),
        ("한 ✓", ["Noto Sans", "Noto Sans Symbols2"]),
    ],
)
def test_only_the_fonts_that_a_text_needs_are_named(words: str, needed: list[str]) -> None:
    assert list(families(words)) == needed

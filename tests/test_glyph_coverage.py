"""Whatever somebody types can be printed, or is seen to be missing."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

X
from tests.leaflets import coverage


def test_the_list_of_characters_is_what_the_fonts_have() -> None:
    """`python -m tests.leaflets.coverage` writes it again."""
    assert (FONTS / "covers.txt").read_text(encoding="utf-8") == coverage.spans(coverage.covered())


def test_the_fonts_are_free_small_and_say_their_licence() -> None:
    fonts = [path for path in FONTS.iterdir() if path.suffix in (".ttf", ".otf")]
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in fonts) < 5_000_000
    assert "SIL Open Font License, Version 1.1" in licence
    assert [path.name for path in fonts if path.name not in licence] == []


@pytest.mark.parametrize(
    "words",
    [
        "Tŷ Cŵn, café, Łódź, Việt Nam, İstanbul",
        "Ελληνικά, Українська",
        "شاي وحديث، اردو، فارسی، کوردی",
        "שלום",
        "ਪੰਜਾਬੀ हिन्दी বাংলা ગુજરાતી தமிழ் తెలుగు മലയാളം සිංහල",
        "简体字 繁體字 にほんご",
        "አማርኛ ትግርኛ ქართული Հայերեն ไทย",
        "£3 – “free” … ½ ° ™ → ✓ ★ ☎ □",
    ],
)
def test_the_scripts_of_groups_in_britain_are_covered(words: str) -> None:
    assert on_paper(words).replace("\u200b", "") == unicodedata.normalize("NFC", words)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Fun 👍", "Fun □"),
        ("한", "□"),
        ("☎\ufe0f ring", "☎ ring"),
        ("👩\u200d👧", "□□"),
        ("a\u202eb\u200ec\ufeff", "abc"),
        ("a\tb\u00a0c\u2028d", "a b c d"),
        ("नि\u200dक", "नि\u200dक"),
        ("\ue000", "□"),
        ("cafe\u0301", "café"),
        ("Anytown, ZE90 1AB.", "Anytown, ZE90\u00a01AB."),
    ],
)
def test_what_no_font_has_is_seen_to_be_missing(typed: str, printed: str) -> None:
    assert on_paper(typed) == printed


def test_the_stand_in_can_itself_be_printed() -> None:
    assert ord(STAND_IN) in covered()


@pytest.mark.parametrize(
    ("word", "printed"),
    [
        ("x" * 23, "x" * 23),
        ("x" * 25, f"{'x' * 12}\u200b{'x' * 12}\u200bx"),
        ("somebody.somewhere@example.org", "somebody.\u200bsomewhere@\u200bexample.\u200borg"),
        ("www.example.org/a-listing/of-some-length", "www.example.org/a-listing/of-some-length"),
    ],
)
def test_a_word_too_long_for_a_line_may_be_broken(word: str, printed: str) -> None:
    assert on_paper(word) == printed


@given(st.text(max_size=200))
def test_only_what_can_be_printed_is_left(text: str) -> None:
    left = {c for c in on_paper(text) if ord(c) not in covered()}
    assert left <= set("\u200b\u200c\u200d\u00a0 ")


@given(st.text(st.characters(categories=("Lu", "Ll", "Lo", "Nd", "So")), max_size=200))
def test_no_letter_vanishes(text: str) -> None:
    assert len(on_paper(text).replace("\u200b", "")) == len(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "expected"), [("Tea", False), ("شاي Tea", True), ("Tea شاي", False), ("12 שלום", True), ("", False)]
)
def test_a_text_is_read_from_the_side_where_its_first_letter_is(text: str, expected: bool) -> None:
    assert right_to_left(text) is expected

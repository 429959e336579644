"""Whatever somebody types can be printed, or is seen to be missing, and is read from its own side."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.glyph_coverage import is_covered
from generator.leaflets.paper_text import RIGHT_MARK, STAND_IN, on_paper, right_to_left


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Fun 👍", "Fun"),
        ("Fun 👍🏽 for all 🇬🇧 1️⃣", "Fun for all 1"),
        ("👍", "□"),
        ("한", "□"),
        ("☎\ufe0f ring", "☎ ring"),
        ("👩\u200d👧 Mums", "Mums"),
        ("a\u202eb\u200ec\ufeff", "abc"),
        ("a\tb\u00a0c\u2028d", "a b c d"),
        ("", ""),
        ("Ring 01632 960120 now", "Ring 01632\u00a0960120 now"),
        ("+44 1632 960 120", "+44\u00a01632\u00a0960\u00a0120"),
        ("नि\u200dक", "नि\u200dक"),
        ("\ue000", "□"),
        ("cafe\u0301", "café"),
        ("Anytown, ZE90 1AB.", "Anytown, ZE90\u00a01AB."),
    ],
)
def test_what_no_font_has_is_seen_to_be_missing(typed: str, printed: str) -> None:
    assert on_paper(typed) == printed


def test_the_stand_in_can_itself_be_printed() -> None:
    assert is_covered(STAND_IN)


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
    left = {c for c in on_paper(text) if not is_covered(c)}
    assert left <= set("\u200b\u200c\u200d\u200f\u00a0 ")


@given(st.text(st.characters(categories=("Lu", "Ll", "Lo", "Nd")), max_size=200))
def test_no_letter_vanishes(text: str) -> None:
    shown = on_paper(text).replace("\u200b", "").removeprefix(RIGHT_MARK)
    assert len(shown) == len(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("text", "expected"), [("Tea", False), ("شاي Tea", True), ("Tea شاي", False), ("12 שלום", True), ("", False)]
)
def test_a_text_is_read_from_the_side_where_its_first_letter_is(text: str, expected: bool) -> None:
    assert right_to_left(text) is expected


def test_a_text_that_is_read_from_the_right_begins_with_a_mark_and_no_other_does() -> None:
    assert on_paper("شاي Tea") == f"{RIGHT_MARK}شاي Tea"
    assert on_paper("\u200fTea شاي") == "Tea شاي"


def test_a_telephone_number_among_arabic_words_stays_one_word() -> None:
    assert "01632\u00a0960120" in on_paper("اتصل 01632 960120")

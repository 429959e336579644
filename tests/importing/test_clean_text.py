"""Text out of what machines made of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing import clean_text
from schema import Listing


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("*   Tea\n*   Cake", "- Tea\n- Cake"),
        ("# About us\n\n\n\nTea", "About us\n\nTea"),
        ('See <a href="https://tea.org.uk">our page</a>.', "See [our page](https://tea.org.uk)."),
        ("Tea &amp;amp; cake", "Tea & cake"),
        ("a\r\nb", "a\nb"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("It\u00e2\u20ac\u2122s", "It’s"),
    ],
)
def test_paragraphs_are_as_a_reader_would_see_them(text: str, clean: str) -> None:
    assert clean_text.paragraphs(text) == clean


@given(st.text(max_size=300))
def test_a_line_is_always_one_that_a_listing_may_have(text: str) -> None:
    line = clean_text.line(text)
    assert not {"\n", "<", ">", "\t"} & set(line)
    assert line == line.strip()


@given(st.text(alphabet="abc .\n-<>&;", max_size=600))
def test_first_sentences_fit_a_summary(text: str) -> None:
    short = clean_text.sentences(text, 250)
    assert len(short) <= 250
    if short:
        assert Listing.model_fields["summary"]


def test_whole_sentences_are_kept_where_they_fit() -> None:
    assert (
        clean_text.sentences("One is here for all of us today. " + "Two " * 80, 60)
        == "One is here for all of us today."
    )

"""A hand-written page is told paragraph by paragraph."""

from __future__ import annotations

from generator.languages import Catalogue
from generator.languages.prose import html, prose

PAGE = """---
title: About
description: What this is.
---
# About

Some of *this*
runs on. See [help](find.md#now).

- One
- <b>Two</b>

[[body]]

The end.
"""


def test_its_sentences_are_its_title_and_blocks_without_their_marks() -> None:
    assert list(prose(PAGE).sentences()) == [
        "About",
        "What this is.",
        "About",
        "Some of *this* runs on. See [help](find.md#now).",
        "One",
        "<b>Two</b>",
        "The end.",
    ]


def test_it_is_told_and_what_is_not_known_is_marked() -> None:
    welsh = Catalogue("cy", {"About": "Amdanom", "One": "Un", "The end.": "Y diwedd."})
    (before, room), (after, last) = html(prose(PAGE), welsh, "../")
    assert (room, last) == ("body", "")
    assert "<h1>Amdanom</h1>" in before
    assert "\ue000en\ue001Some of <em>this</em>" in before
    assert '<a href="../find/#now">' in before
    assert "<li>Un</li>" in before
    assert "&lt;b&gt;" in before
    assert after.strip() == "<p>Y diwedd.</p>"


def test_a_page_with_no_front_is_all_body() -> None:
    page = prose("# Hello\n")
    assert (page.title, page.blocks) == ("", ("# Hello",))

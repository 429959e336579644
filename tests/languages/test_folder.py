"""Catalogues come from gettext files, one a language."""

from __future__ import annotations

import re

from generator.languages import catalogue, known_tags
from generator.languages.folder import from_po

_COUNTS = {"{count}", "%(num)s"}
"""A form of a sentence about a number may say it in a word."""
PO = b"""
msgid ""
msgstr ""
"Language: cy\\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);\\n"

#: site_overrides/assets/plan/share.js
msgid "Free"
msgstr "Am ddim"

msgid "Not told"
msgstr ""

msgid "{count} dog"
msgid_plural "{count} dogs"
msgstr[0] "dim ci"
msgstr[1] "un ci"
msgstr[2] "dau gi"
msgstr[3] "tri chi"
msgstr[4] "chwe chi"
msgstr[5] "{count} ci"
"""


def test_sentences_and_plurals_are_read() -> None:
    found = from_po(PO, "cy")
    assert found.sentences == {"Free": "Am ddim"}
    forms = [found.plural("{count} dog", "{count} dogs", n, {"count": n}) for n in (0, 1, 2, 3, 4, 6)]
    assert forms == ["dim ci", "un ci", "dau gi", "tri chi", "4 ci", "chwe chi"]
    assert found.in_scripts == {"Free"}


def test_english_needs_no_file_and_welsh_has_one() -> None:
    assert catalogue("en").sentences == {}
    assert known_tags()[0] == "en"
    assert "cy" in known_tags()


def test_every_translation_has_the_names_in_braces_of_its_sentence() -> None:
    welsh, named = catalogue("cy"), re.compile(r"\{\w+\}|%\(\w+\)s")
    forms = [(one, form) for one, told in welsh.plurals.items() for form in told]
    wrong = [
        english
        for english, told in (*welsh.sentences.items(), *forms)
        if set(named.findall(told)) - _COUNTS != set(named.findall(english)) - _COUNTS
    ]
    assert wrong == []


def test_no_translation_brings_markup_that_its_sentence_has_not() -> None:
    welsh, tag = catalogue("cy"), re.compile(r"</?[a-z][^>]*>")
    assert [e for e, told in welsh.sentences.items() if sorted(tag.findall(e)) != sorted(tag.findall(told))] == []

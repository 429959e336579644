"""Every sentence of the code is found, wherever it stands."""

from __future__ import annotations

from pathlib import Path

from babel.messages.catalog import Catalog

from generator.resources import ROOT
from generator.sentences.gather import found, template


def _catalogue() -> Catalog:
    return template()


def test_sentences_are_found_in_each_kind_of_file() -> None:
    whole = _catalogue()
    for sentence, path in (
        ("Ring or look before you go.", "generator/views/join_text.py"),
        ("Language", "site_overrides/bodies/chrome/languages.html"),
        ("Copied.", "site_overrides/assets/linkbook.js"),
        ("Ring {number}.", "site_overrides/assets/plan/share.js"),
        ("What is it called?", "generator/views/form"),
        ("Skip to main content", "site_overrides/main.html"),
        ("A to Z", "site_overrides/main.html"),
        ("A to Z", "directory/pages/a-to-z.md"),
        ("by phone", "schema"),
    ):
        assert sentence in whole, sentence
        assert path in [place for place, _ in whole[sentence].locations], sentence


def test_curators_pages_are_in_english_alone() -> None:
    assert not [path for path, _ in found(ROOT) if "/desk/" in path]


def test_a_folder_without_pages_has_the_sentences_of_the_rest(tmp_path: Path) -> None:
    assert any(path == "schema" for path, _ in found(tmp_path))

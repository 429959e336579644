"""A directory for readers of another language: what they can read in it, and a mark on the rest."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from generator import localise
from generator.export.plan import fingerprint
from generator.languages import InLanguage
from schema import SiteWords
from tests.town import one, town

WELSH: dict[str, Any] = {
    "in_languages": [{"language": "cy", "name": "Te a Sgwrs", "summary": "Cwmni a phaned."}],
    "times_note": "Not in August.",
}


def test_a_listing_has_its_words_in_the_language_and_its_own_beside_them(tmp_path: Path) -> None:
    item, _ = one(tmp_path, **WELSH, description="Come along.")
    told = localise.listing(item.listing, "cy")
    assert (told.name, told.summary) == ("Te a Sgwrs", "Cwmni a phaned.")
    assert isinstance(told.description, InLanguage)
    (original,) = told.in_languages
    assert (original.language, original.name, original.summary) == ("en", "Tea and Chat", item.listing.summary)


def test_what_only_its_own_language_says_is_marked(tmp_path: Path) -> None:
    item, _ = one(tmp_path, times_note="Not in August.")
    told = localise.listing(item.listing, "cy")
    assert [type(text) for text in (told.name, told.summary, told.times_note)] == [InLanguage] * 3
    assert not isinstance(told.venues[0].town, InLanguage)
    assert told == item.listing


def test_a_plan_knows_a_listing_by_the_same_print_in_every_language(tmp_path: Path) -> None:
    item, _ = one(tmp_path, **WELSH)
    assert fingerprint(localise.listing(item.listing, "cy")) == fingerprint(item.listing)


@pytest.fixture(scope="module")
def welsh_town() -> Any:
    words = SiteWords.model_validate(
        {
            "settings": {"strapline": "Help lleol."},
            "urgent_help": [{"line": "NHS 111", "when": "Angen help meddygol", "name": "GIG 111"}],
            "what_matters": [{"id": "people", "name": "Pobl"}],
            "needs": [{"id": "loneliness", "name": "Unigrwydd", "words": ["cwmni da"], "danger": ["neb i helpu heno"]}],
            "areas": [{"id": "anytown", "name": "Trefunrhyw"}],
        }
    )
    return localise.directory(dataclasses.replace(town(), words={"cy": words}), "cy")


def test_the_directorys_own_words_are_told(welsh_town: Any) -> None:
    assert welsh_town.settings.strapline == "Help lleol."
    assert isinstance(welsh_town.settings.notice, InLanguage)
    assert [line.name for line in welsh_town.settings.urgent_help] == ["Emergency services", "GIG 111", "Shout"]
    assert welsh_town.needs["loneliness"].name == "Unigrwydd"
    assert welsh_town.places["anytown"].area.name == "Trefunrhyw"
    assert "Trefunrhyw" in welsh_town.listings["sing-along-choir"].served


def test_a_need_keeps_its_english_words_and_has_welsh_ones_in_every_form(welsh_town: Any) -> None:
    need = welsh_town.needs["loneliness"]
    assert {"unigrwydd", "hunigrwydd"} & set(need.words)
    assert {"cwmni da", "gwmni da", "nghwmni da", "Loneliness", *town().needs["loneliness"].words} <= set(need.words)
    assert "neb i helpu heno" in need.danger


def test_the_facts_and_the_ids_are_the_same(welsh_town: Any) -> None:
    assert list(welsh_town.listings) == list(town().listings)
    assert [item.needs[0].id for item in welsh_town.shown] == [item.needs[0].id for item in town().shown]

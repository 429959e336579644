"""The finder of the Welsh pages: Welsh words in any of their forms, English ones too, and answers in Welsh."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from generator import export, load, localise, resolve
from generator.languages import catalogue, script
from generator.resources import ROOT
from tests.export.index_files import written
from tests.export.test_search_index import ask
from tests.node.program import needs_node
from tests.town import TODAY, with_listings

pytestmark = needs_node

LISTINGS: dict[str, Any] = {
    "dyled": {
        "name": "Money Advice",
        "summary": "Help with what you owe.",
        "needs": ["debt"],
        "in_languages": [{"language": "cy", "name": "Cyngor Ariannol", "summary": "Cymorth gyda biliau a beilïaid."}],
    },
    "cor": {
        "name": "Town Choir",
        "summary": "Singing on Tuesdays.",
        "needs": ["arts-and-music"],
        "in_languages": [{"language": "cy", "name": "Côr y Dref", "summary": "Canu gyda chymdogion."}],
    },
    "tro": {"name": "Ramblers", "summary": "Walks on Sundays.", "needs": ["walking"]},
}


@pytest.fixture(scope="module")
def welsh_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("welsh")
    town = with_listings(folder, **LISTINGS)
    starter = resolve.link(load.directory(ROOT / "directory"), TODAY)
    told = localise.directory(dataclasses.replace(town, headings=starter.headings, words=starter.words), "cy")
    files = export.search_index.files(told, TODAY, catalogue("cy"))
    return written(files, folder / "index")


def _ids(index: Path, *queries: str) -> list[list[str]]:
    asked = ask(index, *(("search", {"q": query, "limit": 10}) for query in queries))
    return [[item["id"] for item in result["shown"]] for result in asked]


@pytest.mark.parametrize("query", ["canu", "ganu", "chanu", "côr", "gôr", "cor y dref", "choir", "singing"])
def test_a_word_is_found_in_every_form_and_in_english(welsh_index: Path, query: str) -> None:
    assert _ids(welsh_index, query)[0][:1] == ["cor"]


@pytest.mark.parametrize("query", ["dyled", "ddyled", "mewn dyled", "nyledion", "beilïaid", "bailiffs"])
def test_a_need_is_known_by_its_welsh_words_and_its_english_ones(welsh_index: Path, query: str) -> None:
    assert _ids(welsh_index, query)[0][:1] == ["dyled"]


@pytest.mark.parametrize("query", ["dw i eisiau marw", "rydw i am ladd fy hun", "mae fy ngŵr yn fy nharo"])
def test_words_of_danger_are_heard_in_welsh(welsh_index: Path, query: str) -> None:
    (result,) = ask(welsh_index, ("search", {"q": query, "limit": 10}))
    assert result["danger"]


def test_a_card_says_its_facts_in_welsh(welsh_index: Path) -> None:
    (result,) = ask(welsh_index, ("search", {"q": "canu", "limit": 10}))
    (card,) = result["shown"]
    assert (card["name"], card["summary"]) == ("Côr y Dref", "Canu gyda chymdogion.")


def test_scripts_have_the_words_for_what_the_engine_says() -> None:
    text = script(catalogue("cy")).decode()
    for english in ("Near you", "about half a mile", "Because it is about {need}", "Step-free", "Monday"):
        assert f'"{english}":' in text

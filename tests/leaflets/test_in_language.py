"""Leaflets in another language: told as the last thing, in the folder of the language."""

from __future__ import annotations

import dataclasses

from generator import leaflets, localise, views
from generator.languages import catalogue, say
from generator.leaflets.in_language import told
from generator.leaflets.model import Block
from tests.town import TODAY, town


def test_every_message_of_a_leaflet_is_told() -> None:
    blocks = (Block(say("Free"), item=True), Block("plain"))
    assert told(blocks, catalogue("cy")) == (Block("Am ddim", item=True), Block("plain"))


def test_a_welsh_leaflet_lies_in_its_folder_and_speaks_welsh() -> None:
    directory = localise.directory(town(), "cy")
    chrome = views.chrome(directory, TODAY, catalogue("cy"))
    found = {leaflet.stem: leaflet for leaflet in leaflets.leaflets(directory, chrome, TODAY)}
    leaflet = found["cy/leaflets/areas/anytown"]
    content = leaflet.content()
    assert (leaflet.page, content.language) == ("cy/areas/anytown/", "cy")
    assert content.title == "Help: Anytown"
    labels = {fact.label for section in content.sections for entry in section.entries for fact in entry.facts}
    assert {"Pryd", "Ble", "Cost"} <= labels
    assert content.common.code.url.endswith("/cy/areas/anytown/")
    english = [line for line in content.common.publisher if "Published" in line.words]
    assert english == []


def test_an_english_leaflet_is_as_it_was() -> None:
    directory = town()
    first = next(iter(leaflets.leaflets(directory, views.chrome(directory, TODAY), TODAY)))
    assert first.stem.startswith("leaflets/")
    assert dataclasses.asdict(first.content())["language"] == "en"

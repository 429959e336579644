"""The page about the open data names every file that is made, and no other."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.views import open_data
from generator.views.open_data import FORMATS, OpenDataView
from schema.settings import OpenData
from tests.export.open_data.made import files, town_files
from tests.town import town


def view(**wanted: bool) -> OpenDataView:
    settings = town().settings.model_copy(update={"open_data": OpenData().model_copy(update=wanted)})
    [page] = open_data.page(replace(town(), settings=settings))
    found: Any = page.view
    assert isinstance(found, OpenDataView)
    return found


def test_every_file_that_it_names_is_there() -> None:
    linked = {one.file.href for one in view().formats} | {link.href for area in view().areas for link in area.files}
    assert {href for href in linked if "#" not in href} <= set(town_files())


@pytest.mark.parametrize("name", [name for name in OpenData.model_fields if name in FORMATS])
def test_a_format_that_nobody_wants_is_not_named(name: str) -> None:
    assert len(view(**{name: False}).formats) == len(view().formats) - len(FORMATS[name])


def test_it_counts_what_the_files_hold() -> None:
    assert view().counts[0] == f"{len(town().shown)} listings"
    assert view().licence.words == "CC0 1.0, no rights reserved"
    assert view().made_on == "21 November 2026"


def test_without_calendars_and_feeds_no_area_is_named() -> None:
    assert view(calendars=False, feeds=False).areas == ()
    assert files(replace(town()))  # and the files of the town are made whatever the page says


def test_it_says_where_systems_should_ask() -> None:
    words = [how for one in view().formats for how in one.how]
    assert any("https://linkbook.example.org/anytown/data/oruk/v3/" in how for how in words)

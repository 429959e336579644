"""The leaflets of the invented town, for tests to read."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from generator import leaflets, views
from generator.leaflets import typst_compile
from generator.leaflets.model import A4, Leaflet, LeafletContent, PaperFormat
from generator.resolve import Directory
from tests.leaflets.reading import Reader
from tests.town import TODAY, town, with_listings


def of(directory: Directory) -> dict[str, Leaflet]:
    """Return every leaflet of a directory by its stem."""
    made = leaflets.leaflets(directory, views.chrome(directory, TODAY), TODAY)
    return {leaflet.stem.removeprefix("leaflets/"): leaflet for leaflet in made}


@cache
def all_of_them() -> dict[str, Leaflet]:
    """Return every leaflet of the invented town, a card for each listing included."""
    return of(asking(town(), listings=True))


def asking(directory: Directory, **changes: Any) -> Directory:
    """Return the directory with other settings for its leaflets."""
    asked = directory.settings.leaflets.model_copy(update=changes)
    return replace(directory, settings=directory.settings.model_copy(update={"leaflets": asked}))


@cache
def content(stem: str) -> LeafletContent:
    """Return the words of one of the town's leaflets."""
    return all_of_them()[stem].content()


@cache
def read(stem: str, paper_format: PaperFormat = A4) -> Reader:
    """Return one of the town's leaflets, made and read back."""
    return Reader(typst_compile.pdf(content(stem), paper_format))


def one(folder: Path, stem: str = "areas/anytown", **changes: Any) -> LeafletContent:
    """Return a leaflet of the town when all that it has is two plain listings, one of them changed."""
    directory = with_listings(folder, tea=changes, company={"name": "Company at Home"})
    return of(asking(directory, listings=True))[stem].content()

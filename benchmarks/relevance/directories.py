"""The directories that queries are asked of, and the same listings as every engine wants them."""

from __future__ import annotations

import csv
import datetime
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.relevance import hounslow, invented
from generator import export, load, render, resolve, views
from generator.export.search_index.documents import document
from generator.problems import has_errors
from generator.views import listing

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
STARTER = ROOT / "directory"
TODAY = datetime.date(2026, 11, 21)
SPREADSHEET = ROOT.parent / "shared" / "data" / "hounslow-west"
INVENTED = HERE / "invented.tsv"

Write = Callable[[Path], Path]
"""Writes a directory into an empty folder, if it is not there already, and returns where it is."""


@dataclass(frozen=True)
class JudgedDirectory:
    """A directory with queries of its own. `queries` is the beginning of their files' names."""

    id: str
    title: str
    queries: str
    write: Write

    @property
    def is_here(self) -> bool:
        """Return whether its data are on this machine."""
        return self.queries != "hounslow" or SPREADSHEET.is_dir()


def curated_needs(name: str) -> Mapping[str, list[str]]:
    """Return the needs that a curator who had seen neither lexicon nor engine gave each listing of a directory."""
    with (HERE / "needs" / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row["needs"].split() for row in csv.DictReader(file, delimiter="\t")}


def _hounslow(folder: Path, needs: Mapping[str, list[str]] | None) -> Path:
    hounslow.write(SPREADSHEET, STARTER, folder, needs)
    return folder


def _invented(folder: Path) -> Path:
    invented.write(INVENTED, STARTER, folder)
    return folder


DIRECTORIES = (
    JudgedDirectory("starter", "The starter directory", "starter", lambda folder: STARTER),
    JudgedDirectory(
        "hounslow-imported",
        "A borough's spreadsheet, with the needs that an import gives it",
        "hounslow",
        lambda folder: _hounslow(folder, None),
    ),
    JudgedDirectory(
        "hounslow-curated",
        "The same, with the needs that a curator gives it",
        "hounslow",
        lambda folder: _hounslow(folder, curated_needs("hounslow")),
    ),
    JudgedDirectory("invented", "An invented directory of 400 listings, with a curator's needs", "invented", _invented),
)


def build(source: Path, folder: Path) -> None:
    """Write the finder's files of a directory, and the same listings as documents and as pages for the others."""
    records = load.directory(source)
    assert not has_errors(records.problems), records.problems[:3]
    linked = resolve.link(records, TODAY)
    for path, data in export.search_index.files(linked, TODAY).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    (folder / "documents.json").write_text(json.dumps([{"id": item.id, **document(item)} for item in linked.shown]))
    (folder / "pages.json").write_text(json.dumps(_pages(linked)))


def _pages(linked: resolve.Directory) -> list[dict[str, Any]]:
    chrome = views.chrome(linked, TODAY)
    return [{"id": item.id, "html": render.body(listing.page(item, linked), chrome).html} for item in linked.shown]

"""A real borough's directory: all of it comes in by the mapping that is kept here, and nothing is dropped."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
import yaml

from generator import check, load
from generator.check.incoming import notes
from generator.importing import mapping_file
from generator.importing.publishing import publish
from generator.problems import Severity, as_text
from tests.importing.conftest import TODAY, Town

DATA = Path(__file__).parents[3] / "shared" / "data" / "hounslow-west"
DIRECTORY = Path(__file__).parents[2] / "directory"
MAPPING = Path(__file__).parent / "hounslow.mapping.yml"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="the spreadsheet is the borough's and is not kept here")


def test_all_146_services_come_in_and_every_cell_is_accounted_for(town: Town) -> None:
    (town.root / "areas" / "hounslow.yml").write_text("name: Hounslow\nkind: place\npostcodes: [TW3, TW4]\n")
    given = yaml.load(MAPPING.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    summary = town.take_in(DATA, given)
    assert (len(summary.new), summary.refused) == (146, [])
    told = {(row["sheet"], row["row"], row["column"]) for row in town.losses()}
    assert len(told) == sum(
        _cells(DATA / f"{name}.csv") for name in ("service", "organisation", "location", "service_location")
    )
    records = load.directory(town.root)
    waiting, problems = load.incoming(town.root, records.shared)
    assert (len(waiting), problems) == (146, ())
    assert [one.id for one in waiting if one.problems] == []
    assert len(list(notes(waiting, records, TODAY))) == 146


def test_what_its_words_complete_is_published_and_passes_check(town: Town) -> None:
    (town.root / "areas" / "hounslow.yml").write_text("name: Hounslow\nkind: place\npostcodes: [TW3, TW4]\n")
    (town.root / "needs.yml").write_bytes((DIRECTORY / "needs.yml").read_bytes())
    for folder in ("listings", "organisations", "venues"):
        shutil.rmtree(town.root / folder)
    (town.root / "areas" / "anytown.yml").write_text("name: Anytown\nkind: place\npostcodes: [ZE91]\n")
    given = yaml.load(MAPPING.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    town.take_in(DATA, given)
    results = publish(town.root, ("all",), TODAY)
    asked_for = [result.id for result in results if not result.path and result.wants_consent]
    named = publish(town.root, tuple(asked_for), TODAY)
    assert sum(bool(result.path) for result in (*results, *named)) >= 70
    found = check.problems(load.directory(town.root), TODAY)
    listings = [p for p in found if p.severity is Severity.ERROR and "/listings/" in p.path]
    assert {p.code for p in listings} <= {"duplicate"}, as_text(listings)


def _cells(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        _, *rows = csv.reader(file)
        return sum(bool(cell.strip()) for row in rows for cell in row)


def test_the_mapping_itself_is_sound() -> None:
    entry, problems = mapping_file.load(MAPPING)
    assert entry
    assert problems == ()

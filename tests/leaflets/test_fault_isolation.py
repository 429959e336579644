"""What cannot be printed is named: the listing's file and the field."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from generator.leaflets import fault_isolation
from generator.leaflets.model import Entry, Sheet
from generator.problems import FieldPath
from tests.leaflets import shop


def passes(sheet: Sheet) -> bool:
    return "BAD" not in repr([sheet.title, sheet.lead, sheet.about, sheet.facts, sheet.sections])


def spoilt(sheet: Sheet, **changes: Any) -> Sheet:
    section = sheet.sections[-1]
    last: Entry = dataclasses.replace(section.entries[-1], **changes)
    spoilt = dataclasses.replace(section, entries=(*section.entries[:-1], last))
    return dataclasses.replace(sheet, sections=(*sheet.sections[:-1], spoilt))


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"name": "BAD"}, ("name",)), ({"summary": "BAD"}, ("summary",)), ({"trust": "BAD"}, ("reviewed", "by"))],
)
def test_a_listing_on_a_leaflet_is_named_with_the_field(changes: dict[str, Any], field: FieldPath) -> None:
    sheet = shop.sheet("areas/anytown/loneliness")
    found = fault_isolation.problem(spoilt(sheet, **changes), passes, "missing glyph")
    assert (found.path, found.field) == (sheet.sections[-1].entries[-1].file, field)
    assert found.message.startswith("The leaflet cannot be printed with these words. Please type them another way.")


def test_a_fact_is_named_as_it_is_typed(tmp_path: Path) -> None:
    sheet = shop.one(tmp_path, "areas/anytown/loneliness", join={"routes": ["turn up"], "first_step": "BAD"})
    found = fault_isolation.problem(sheet, passes, "x")
    assert (found.path, found.field) == ("listings/anytown/tea.yml", ("join", "first_step"))


def test_a_fault_of_no_single_field_names_the_file() -> None:
    found = fault_isolation.problem(shop.sheet("teams/anytown"), lambda _: False, "x")
    assert (found.path, found.field) == ("areas/anytown.yml", ())

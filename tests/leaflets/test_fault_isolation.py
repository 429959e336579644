"""What cannot be printed is named: the listing's file and the field."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from generator.leaflets import fault_isolation
from generator.leaflets.model import LeafletContent, LeafletListing
from generator.problems import FieldPath
from tests.leaflets import sample_leaflets


def passes(content: LeafletContent) -> bool:
    return "BAD" not in repr([content.title, content.lead, content.about, content.facts, content.sections])


def spoilt(content: LeafletContent, **changes: Any) -> LeafletContent:
    section = content.sections[-1]
    last: LeafletListing = dataclasses.replace(section.entries[-1], **changes)
    spoilt = dataclasses.replace(section, entries=(*section.entries[:-1], last))
    return dataclasses.replace(content, sections=(*content.sections[:-1], spoilt))


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"name": "BAD"}, ("name",)), ({"summary": "BAD"}, ("summary",)), ({"freshness": "BAD"}, ("reviewed", "by"))],
)
def test_a_listing_on_a_leaflet_is_named_with_the_field(changes: dict[str, Any], field: FieldPath) -> None:
    content = sample_leaflets.content("areas/anytown/loneliness")
    found = fault_isolation.problem(spoilt(content, **changes), passes, "missing glyph")
    assert (found.path, found.field) == (content.sections[-1].entries[-1].file, field)
    assert found.message.startswith("The leaflet cannot be printed with these words. Please type them another way.")


def test_a_fact_is_named_as_it_is_typed(tmp_path: Path) -> None:
    content = sample_leaflets.one(
        tmp_path, "areas/anytown/loneliness", join={"routes": ["turn up"], "first_step": "BAD"}
    )
    found = fault_isolation.problem(content, passes, "x")
    assert (found.path, found.field) == ("listings/anytown/tea.yml", ("join", "first_step"))


def test_a_fault_of_no_single_field_names_the_file() -> None:
    found = fault_isolation.problem(sample_leaflets.content("teams/anytown"), lambda _: False, "x")
    assert (found.path, found.field) == ("areas/anytown.yml", ())

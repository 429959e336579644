"""A mapping's faults, by line and with what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.importing import mapping_file, targets
from generator.importing.sources import open as opening
from schema import Listing
from schema.introspection import model_at

Write = Callable[[str, str], Path]
HEAD = "source: {name: A list}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("fields: {nam: Name}\n", 'm.yml:2: fields › nam: is not a field that a source can fill. Did you mean "name"?'),
        ("fields: {name: Title}\n", 'm.yml:2: fields › name: there is no column "Title"'),
        ("fields: {join.phone: Fone}\n", 'there is no column "Fone". Did you mean "Phone"?'),
        ("records: Sheet9\n", 'records: there is no "Sheet9" here. Choose one of: list.'),
        ("joins: [{sheet: other, on: Name, key: ID}]\n", 'joins 1 › sheet: there is no "other" here'),
        ("private: [Secret]\n", 'private: there is no column "Secret"'),
        ("fixed: {colour: red}\n", "fixed › colour: is not a field that can be fixed"),
        ("feilds: {name: Name}\n", 'feilds: is not a word that belongs here. Did you mean "fields"?'),
        ("format: odd\n", 'format: "odd" is not known. Write open referral'),
        ("fields: {needs: {from: Name, split: tab}}\n", '"tab" is not a way to split'),
        ("fields: [\n", "m.yml"),
    ],
)
def test_a_fault_says_where_and_what_to_write(write: Write, text: str, said: str) -> None:
    path = write("m.yml", HEAD + text)
    source = opening.source(write("list.csv", "Name,Phone\nTea,01632 960150\n"))
    entry, problems = mapping_file.load(path)
    every = [*problems, *(mapping_file.problems(entry, source) if entry else ())]
    assert said in "\n".join(f"{Path(p.path).name}:{p.line}: {p.sentence}" for p in every)


def test_open_referral_needs_no_fields(write: Write) -> None:
    entry, problems = mapping_file.load(write("m.yml", HEAD + "format: open referral\nfields: {name: label}\n"))
    assert entry
    assert not problems
    assert entry.record.fields["name"][0].columns == ("label",)
    assert entry.record.fields["join.email"][0].columns[0] == "email"
    assert "assurer_email" in entry.record.private


def test_every_field_that_can_be_filled_is_one_of_a_listing_or_is_explained() -> None:
    read_from_text = {
        *("ages", "times", "schedules", "updated", "checked", "venues.lat", "venues.lon", "venues.lat_lon"),
        *("cost.free", "cost.amount", "sessions.times", "organisation.identifiers", *targets.HOURS),
    }
    for name in set(targets.NAMES) - read_from_text:
        *before, last = name.split(".")
        owner = model_at(Listing, before)
        assert last in (owner.model_fields if owner else ()), name

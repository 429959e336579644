"""A record without what programs wrap around it."""

from __future__ import annotations

from typing import Any

import pytest

from generator.importing.sources.wrappings import unwrapped

POINT = {"type": "Point", "coordinates": [-2.08, 52.49]}


def feature(**properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "geometry": POINT, "properties": properties}


@pytest.mark.parametrize(
    ("wrapped", "plain"),
    [
        (feature(name="Tea"), {"longitude": -2.08, "latitude": 52.49, "name": "Tea"}),
        (
            {"attributes": {"NAME": "Tea"}, "geometry": {"x": -2.08, "y": 52.49}},
            {"longitude": -2.08, "latitude": 52.49, "NAME": "Tea"},
        ),
        ({"id": "rec1", "fields": {"Name": "Tea"}}, {"id": "rec1", "Name": "Tea"}),
        (
            {"id": 7, "title": {"rendered": "Tea"}, "content": {"rendered": "<p>Chat</p>", "protected": False}},
            {"id": 7, "title": "Tea", "content": "<p>Chat</p>"},
        ),
        ({"title": [{"value": "Tea"}], "acf": {"phone": "01632 960150"}}, {"title": ["Tea"], "phone": "01632 960150"}),
    ],
    ids=["GeoJSON", "ArcGIS", "Airtable", "WordPress", "Drupal"],
)
def test_a_record_is_told_as_people_know_it(wrapped: dict[str, Any], plain: dict[str, Any]) -> None:
    assert unwrapped([wrapped]) == [plain]


def test_words_of_schema_org_are_told_without_its_address() -> None:
    assert unwrapped(
        [{"data": {"byDay": ["schema:Monday", "https://schema.org/Tuesday"]}, "url": "https://schema.org/"}]
    ) == [{"url": "https://schema.org/", "byDay": ["Monday", "Tuesday"]}]


def test_of_two_ids_that_differ_neither_is_lost() -> None:
    assert unwrapped([{"id": 1, "fields": {"id": "A-7"}}]) == [{"id": "A-7", "id beside fields": 1}]


@pytest.mark.parametrize(
    "item",
    [
        {"type": "phone", "value": "01632 960150"},
        {"name": "Tea", "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [0, 1], [1, 1], [0, 0]]]}},
        {"name": "Tea", "geometry": {"x": 391200, "y": 289800}},
        {"name": "Tea", "fields": ["one", "two"]},
        "no record",
    ],
)
def test_what_is_not_wrapped_stays(item: Any) -> None:
    assert unwrapped([item]) == [item]

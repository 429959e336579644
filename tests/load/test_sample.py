"""The invented town uses every field, every status and every freshness, and has no problem at all."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from generator import check, load
from generator.load import Entry
from schema import Area, Listing, Needs, Record, Settings
from schema.cost import COSTS
from schema.introspection import fields
from schema.join import ROUTES
from schema.participation import WAYS
from schema.status import PLACES, STATUSES
from tests.conftest import SAMPLE, TODAY

RECORDS = load.directory(SAMPLE)
LISTINGS = [entry.record for entry in RECORDS.listings]


def test_it_has_no_problem_at_all() -> None:
    assert check.problems(RECORDS, TODAY) == ()


@pytest.mark.parametrize(
    ("model", "entries"),
    [(Listing, RECORDS.listings), (Area, RECORDS.areas), (Needs, (RECORDS.needs,)), (Settings, (RECORDS.settings,))],
)
def test_it_uses_every_field(model: type[Record], entries: tuple[Entry[Any], ...]) -> None:
    documents = [entry.document.value for entry in entries]
    assert [path for path, _ in fields(model) if not any(has(value, path) for value in documents)] == []


def has(value: Any, path: tuple[str, ...]) -> bool:
    """Return whether a raw document holds something at a path of keys, through any list on the way."""
    if isinstance(value, list):
        return any(has(item, path) for item in value)
    return not path or (isinstance(value, dict) and path[0] in value and has(value[path[0]], path[1:]))


def test_it_uses_every_word_that_can_be_chosen() -> None:
    assert {way for listing in LISTINGS for way in listing.ways} == set(WAYS)
    assert {route for listing in LISTINGS for route in listing.join.routes} == set(ROUTES)
    assert {listing.status.kind for listing in LISTINGS} == set(STATUSES)
    assert {listing.places.kind for listing in LISTINGS if listing.places} == set(PLACES)
    assert {listing.cost.kind for listing in LISTINGS if listing.cost} == set(COSTS)


def test_it_has_every_freshness() -> None:
    assert RECORDS.settings
    interval = RECORDS.settings.record.review
    due, grace = datetime.timedelta(interval.every_days), datetime.timedelta(interval.grace_days)
    ages = [TODAY - listing.reviewed.on for listing in LISTINGS if listing.reviewed]
    assert any(age <= due for age in ages)
    assert any(due < age <= due + grace for age in ages)
    assert any(age > due + grace for age in ages)
    assert any(listing.reviewed is None for listing in LISTINGS)


def test_it_reaches_every_limit_that_a_page_must_bear() -> None:
    assert max(len(listing.name) for listing in LISTINGS) == 100
    assert max(len(listing.summary) for listing in LISTINGS) == 250
    words = [word for listing in LISTINGS for word in (listing.description or "").split()]
    assert any(len(word) > 100 and word.rstrip(".").isalpha() for word in words)
    assert any(len(listing.venues) > 2 for listing in LISTINGS)

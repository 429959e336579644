"""What is exported as Open Referral comes back by `linkbook import` as it was, but for what is declared."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from generator import load, resolve, scaffold
from generator.export.open_data.open_referral import OpenReferral
from generator.export.open_data.open_referral.lost import LOST, Loss, as_it_comes_back
from generator.export.open_data.published import PRIVATE_VENUE, listings
from generator.export.typed_values import typed_fields
from generator.importing import existing_directory
from generator.importing.draft import Draft, Fate
from generator.importing.mapping import Mapping
from generator.importing.open_referral_mapping import fields_of
from generator.importing.sources import open_referral
from generator.importing.transform import Transform
from generator.resolve import Directory
from generator.scaffold import TownDetails
from generator.yaml_file import emit
from generator.yaml_file.edit import read_values
from schema import Listing
from schema.field_types import FieldType, field_type
from schema.introspection import inner_model
from schema.record import Record
from schema.session import Session
from tests.town import SAMPLE, TODAY, one, town, with_listings

ROOT = Path(__file__).parents[3]


@cache
def transform(root: Path) -> Transform:
    """Return the import of Open Referral into a directory, of which only needs and areas are looked at."""
    mapping = Mapping.model_validate({"source": {"name": "A feed"}, **fields_of()})
    return Transform(mapping, existing_directory.vocabulary(load.directory(root)), TODAY)


def drafts(directory: Directory, *ids: str, into: Path = SAMPLE) -> dict[str, Draft]:
    """Return what the exported services of a directory become, by the ids that their listings had."""
    items = tuple(item for item in listings(directory) if not ids or item.id in ids)
    made = OpenReferral(directory, items)
    services = json.loads(json.dumps([made.services.full(item) for item in items]))
    records = open_referral.of_data(services).read(lambda fault: pytest.fail(str(fault)))
    return {draft.listing_id: draft for draft in map(transform(into).draft, records)}


def came_back(draft: Draft) -> Listing:
    """Return the listing that is read from the file that an import writes."""
    return Listing.model_validate(read_values(emit.listing(draft.value)))


def changed(one: Listing, other: Listing) -> list[str]:
    """Return the fields in which two listings differ."""
    return [name for name in Listing.model_fields if getattr(one, name) != getattr(other, name)]


def assert_all_came_back(directory: Directory, *ids: str, into: Path = SAMPLE) -> None:
    found = drafts(directory, *ids, into=into)
    shown = [item for item in directory.shown if not ids or item.id in ids]
    assert set(found) == {item.id for item in shown}
    for item in shown:
        expected = item.listing.model_copy(update=as_it_comes_back(item, directory))
        back = came_back(found[item.id])
        assert [(n, getattr(back, n), getattr(expected, n)) for n in changed(back, expected)] == [], item.id
        fates = {outcome.value.place.column: outcome.fate for outcome in found[item.id].outcomes}
        assert [column for column, fate in fates.items() if fate is Fate.SET_ASIDE] == []


# --- the directories that there are -------------------------------------------------------------------------------


def test_the_invented_town_comes_back() -> None:
    assert_all_came_back(town())


def test_what_a_new_town_begins_with_comes_back(tmp_path: Path) -> None:
    scaffold.write(tmp_path / "town", TownDetails("Newtown"), None, TODAY)
    root = tmp_path / "town" / "directory"
    begun = resolve.link(load.directory(root), TODAY)
    assert begun.shown
    assert_all_came_back(begun, into=root)


# --- listings of every kind ---------------------------------------------------------------------------------------

_LETTERS = "abcdefgh XYZéŵ£&<>;:#'-=@%,.!?0159/()" + '"'
_SINGLE = {
    "yes": st.sampled_from(["yes", "no"]),
    "answer": st.sampled_from(["yes", "no", "unknown"]),
    "postcode": st.sampled_from(["ZE91 5FG", "DY1 1AA"]),
    "charity_number": st.sampled_from(["1234567", "SC012345", "NIC101234", "1234567-2"]),
    "postcode_sector": st.sampled_from(["DY9", "DY9 8", "ZE91 5"]),
    "time": st.sampled_from(["00:00", "09:30", "19:00", "23:59"]),
    "date": st.dates(datetime.date(2026, 12, 1), datetime.date(2028, 3, 1)).map(str),
    "day_span": st.sampled_from(["2026-12-21 to 2027-01-03", "2026-12-25", "august", "24 december to 2 january"]),
    "year_span": st.sampled_from(["april to september", "december"]),
    "phone": st.sampled_from(["01632 960150", "01632 960150 extension 12", "01632 960150 extension 012", "999"]),
    "text_code": st.sampled_from(["85258", "07700 900123"]),
    "email": st.sampled_from(["tea@example.org", "a.b@example.org"]),
    "web_address": st.sampled_from(["https://example.org/tea", "https://www.example.org/a?b=1&c=2"]),
    "id": st.sampled_from(["old-tea", "older-tea"]),
}
_REFERENCES = {
    "needs": st.sampled_from(["loneliness", "debt", "food"]),
    "serves": st.sampled_from(["anytown", "northside", "otherham"]),
    "try_instead": st.sampled_from(["sing-along-choir", "lunch-club"]),
}
_CHOSEN_HERE = {"kind": ["open", "paused"]}
_SESSIONS = [
    {"days": ["tuesday"], "starts": "19:00", "ends": "21:00"},
    {"days": ["wednesday", "tuesday"], "weeks": ["last", "1st"], "starts": "10:00"},
    {"days": ["monday"], "fortnightly_from": "2026-12-07", "starts": "10:00"},
    {"days": ["monday", "friday"], "every_weeks": "4", "counted_from": "2026-12-07", "starts": "10:00"},
    {"dates": ["2026-12-05"], "starts": "10:00"},
    {"dates": ["2027-01-30", "2026-12-05", "2027-02-01"], "starts": "10:00", "ends": "12:00"},
    {"irregular": "yes", "note": "Ring first"},
    {"irregular": "yes", "days": ["saturday"], "starts": "10:00", "ends": "00:00"},
    {"days": ["monday", "sunday"], "all_day": "yes"},
    {"days": ["monday"], "starts": "00:00", "ends": "23:59"},
]


def _line(field: Any, lines: bool = False) -> st.SearchStrategy[str]:
    most = min(40, max_length(field))
    letters = _LETTERS + ("\n" if lines else "")
    return st.text(letters, min_size=1, max_size=most).filter(lambda text: text.strip() != "")


def max_length(field: Any) -> int:
    return next((item.max_length for item in field.metadata if hasattr(item, "max_length")), 10_000)


def _values(model: type[Record], name: str) -> st.SearchStrategy[Any]:
    """Return what draws values for a field, as people type them."""
    field, kind = model.model_fields[name], field_type(model, name)
    if name == "sessions":
        return st.lists(_sessions(), max_size=3)
    if name == "location":
        return st.just({"lat": "52.492", "lon": "-2.08"})
    drawn = [table[key] for table, key in ((_REFERENCES, name), (_SINGLE, kind.name)) if key in table]
    one_value = drawn[0] if drawn else _of_kind(model, name, kind)
    most = min(3, max_length(field))
    return st.lists(one_value, min_size=1, max_size=most, unique_by=str) if kind.many else one_value


def _of_kind(model: type[Record], name: str, kind: FieldType) -> st.SearchStrategy[Any]:
    field = model.model_fields[name]
    if kind.name == "group":
        inner = inner_model(field.annotation)
        assert inner
        return _records(inner).map(_as_checked).filter(lambda value: _says_something(inner, value))
    if kind.choices:
        return st.sampled_from([word for word in kind.choices if word != "closed"])
    if kind.low is not None and kind.high is not None:
        return st.integers(kind.low, kind.high).map(str)
    return _line(field, lines=kind.name == "paragraphs")


def _records(model: type[Record], without: frozenset[str] = frozenset()) -> st.SearchStrategy[dict[str, Any]]:
    names = [name for name in model.model_fields if name not in without]
    needed = {name: _values(model, name) for name in names if model.model_fields[name].is_required()}
    rest = {name: _values(model, name) for name in names if name not in needed}
    return st.fixed_dictionaries(needed, optional=rest)


def _sessions() -> st.SearchStrategy[dict[str, Any]]:
    shape = "days dates weeks irregular all_day starts ends every_weeks counted_from fortnightly_from"
    pairs = st.tuples(st.sampled_from(_SESSIONS), _records(Session, frozenset(shape.split())))
    return pairs.map(lambda pair: {**pair[1], **pair[0]})


def _as_checked(value: dict[str, Any]) -> dict[str, Any]:
    """Return a group as `check` lets it be: a private venue says no more than may be published."""
    is_private = value.get("keep_address_private") == "yes"
    return {name: each for name, each in value.items() if not is_private or name in PRIVATE_VENUE}


def _says_something(model: type[Record], value: dict[str, Any]) -> bool:
    """Return whether a group has an answer that is not the one it has anyhow: one without says nothing."""
    try:
        return bool(typed_fields(model.model_validate(value), ()))
    except ValidationError:
        return True


def _is_sound(value: dict[str, Any]) -> bool:
    try:
        Listing.model_validate(value)
    except ValidationError:
        return False
    return True


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(value=_records(Listing))
def test_any_listing_comes_back(value: dict[str, Any]) -> None:
    assume(_is_sound(value))
    records = sample_records()
    drawn = replace(records.listings[0], id="drawn", record=Listing.model_validate(value), shared={})
    directory = resolve.link(replace(records, listings=(*records.listings, drawn)), TODAY)
    assert_all_came_back(directory, "drawn")


@cache
def sample_records() -> load.Records:
    return load.directory(SAMPLE)


# --- what is lost, and nothing else -------------------------------------------------------------------------------

_LOST: dict[str, Callable[[Path], tuple[Directory, str]]] = {
    "`consent`": lambda folder: (
        one(folder, consent={"on": "2026-10-01"}, source="A list", added="2026-01-15")[1],
        "tea",
    ),
    "in `status": lambda folder: (
        with_listings(
            folder,
            tea={"status": {"kind": "paused", "try_instead": ["over"]}},
            over={"status": {"kind": "closed"}},
        ),
        "tea",
    ),
    "which of": lambda folder: (
        with_listings(folder, tea={}, talk={"organisation": {"name": "Anytown Trust", "kind": "charity"}}),
        "tea",
    ),
}
"""For each loss, by how its words begin, a directory and a listing in it that has something to lose."""


@pytest.mark.parametrize("loss", LOST, ids=lambda loss: loss.words[:10])
def test_what_is_declared_lost_is(loss: Loss, tmp_path: Path) -> None:
    (make,) = (make for start, make in _LOST.items() if loss.words.startswith(start))
    directory, id = make(tmp_path)
    item = directory.listings[id]
    lost = changed(item.listing.model_copy(update=loss.changes(item, directory)), item.listing)
    assert lost
    assert changed(came_back(drafts(directory)[id]), item.listing) == lost
    assert_all_came_back(directory)


def test_what_is_lost_is_in_the_docs() -> None:
    text = " ".join((ROOT / "docs" / "open-data.md").read_text("utf-8").split())
    assert [loss.words for loss in LOST if loss.words not in text] == []

"""Walking a record's fields."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from schema import Area, Listing, Needs, Settings
from schema.introspection import fields, model_at
from schema.session import Session
from schema.venue import Venue


def test_the_record_at_a_path_is_found() -> None:
    assert model_at(Listing, ("sessions", 0)) is Session
    assert model_at(Listing, ("venues", 3)) is Venue
    assert model_at(Listing, ("name", "nothing")) is None


@pytest.mark.parametrize("model", [Listing, Area, Needs, Settings])
def test_every_field_is_described(model: type) -> None:
    for path, field in fields(model):
        assert field.description, path


def test_outer_fields_come_before_inner_ones() -> None:
    paths = [path for path, _ in fields(Listing)]
    assert paths.index(("join",)) < paths.index(("join", "phone"))
    assert len(paths) == len(set(paths))


@pytest.mark.parametrize("model", [Listing, Area, Needs, Settings])
def test_a_key_that_is_not_known_is_refused(model: type) -> None:
    with pytest.raises(ValidationError, match="extra_forbidden"):
        model.model_validate({"no_such_key": "x"})  # type: ignore[attr-defined]


def test_a_record_does_not_change() -> None:
    session = Session.model_validate({"days": ["Monday"]})
    with pytest.raises(ValidationError):
        session.days = ()  # type: ignore[misc]

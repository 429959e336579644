"""Each field has a type that whatever asks for it can know by name."""

from __future__ import annotations

import pytest

from schema import Listing, Record
from schema.calendar_names import DAYS
from schema.eligibility import Who
from schema.field_types import FieldType, field_type
from schema.introspection import fields, model_at
from schema.join import Join
from schema.session import Session
from schema.venue import Access


@pytest.mark.parametrize(
    ("model", "name", "known"),
    [
        (Listing, "name", FieldType("line")),
        (Listing, "description", FieldType("paragraphs")),
        (Listing, "needs", FieldType("reference", many=True)),
        (Listing, "venues", FieldType("group", many=True)),
        (Listing, "sensitive", FieldType("yes")),
        (Session, "days", FieldType("choice", many=True, choices=DAYS)),
        (Session, "starts", FieldType("time")),
        (Access, "parking", FieldType("answer")),
        (Who, "from_age", FieldType("whole_number", low=0, high=120)),
        (Join, "phone", FieldType("phone")),
        (Join, "website", FieldType("web_address")),
    ],
)
def test_a_field_has_a_type(model: type[Record], name: str, known: FieldType) -> None:
    assert field_type(model, name) == known


def test_only_plain_lines_are_taken_for_plain_lines() -> None:
    """A new type of field must be named here, or the form would take any words for it."""
    lines = {
        path[-1]
        for path, _ in fields(Listing)
        if field_type(model_at(Listing, path[:-1]) or Listing, path[-1]).name == "line"
    }
    words = "name summary keywords address town venue note times_note groups not_for languages first_step label say"
    more = "waiting_time reason by how source other_names notice amount voucher membership gp_in areas covers"
    others = "phone_hours hours post parts surgeries"
    assert lines == {*words.split(), *more.split(), *others.split()}

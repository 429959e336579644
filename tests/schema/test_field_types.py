"""Each field has a kind that whatever asks for it can know by name."""

from __future__ import annotations

import pytest

from schema import Listing, Record
from schema.field_types import Kind, kind
from schema.introspection import fields, model_at
from schema.listing import DAYS, Access, Join, Session, Who


@pytest.mark.parametrize(
    ("model", "name", "known"),
    [
        (Listing, "name", Kind("line")),
        (Listing, "description", Kind("paragraphs")),
        (Listing, "needs", Kind("reference", many=True)),
        (Listing, "venues", Kind("group", many=True)),
        (Listing, "sensitive", Kind("yes")),
        (Session, "days", Kind("choice", many=True, choices=DAYS)),
        (Session, "starts", Kind("time")),
        (Access, "parking", Kind("answer")),
        (Who, "from_age", Kind("whole_number", low=0, high=120)),
        (Join, "phone", Kind("phone")),
        (Join, "website", Kind("web_address")),
    ],
)
def test_a_field_has_a_kind(model: type[Record], name: str, known: Kind) -> None:
    assert kind(model, name) == known


def test_only_plain_lines_are_taken_for_plain_lines() -> None:
    """A new kind of field must be named here, or the form would take any words for it."""
    lines = {
        path[-1]
        for path, _ in fields(Listing)
        if kind(model_at(Listing, path[:-1]) or Listing, path[-1]).name == "line"
    }
    words = "name summary keywords address town venue note times_note groups not_for languages first_step label say"
    assert lines == {*words.split(), "waiting_time", "reason", "by", "how", "source"}

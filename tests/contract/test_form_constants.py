"""The fields and patterns that the form's scripts import."""

from __future__ import annotations

import re

from generator.contract import form_constants

FIELDS = form_constants.form()["FIELDS"][1]


def test_fields_carry_their_own_limits() -> None:
    assert FIELDS["summary"] == {"title": "What happens there?", "kind": "line", "required": True, "max": 250}
    assert (FIELDS["who.from_age"]["low"], FIELDS["who.from_age"]["high"]) == (0, 120)


def test_what_curators_keep_is_not_a_field_of_the_form() -> None:
    assert not [path for path in FIELDS if path.startswith(("reviewed", "consent", "approved", "venues.location"))]


def test_a_shape_is_of_a_whole_text() -> None:
    shape = form_constants.form()["SHAPES"][1]["inward_code"]
    assert re.search(shape, "9EP")
    assert not re.search(shape, "9EPX")

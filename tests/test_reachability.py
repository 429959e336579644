"""Whether there is something to ring, write to or look at."""

from __future__ import annotations

from typing import Any

import pytest

from generator.reachability import can_be_checked, can_be_reached, can_be_rung, can_be_written_to, has_page
from schema import Listing
from tests.town import PLAIN


@pytest.mark.parametrize(
    ("join", "organisation", "reached", "checked"),
    [
        ({"phone": "01632 960123"}, {}, True, True),
        ({"text": {"to": "85258"}}, {}, True, True),
        ({"email": "a@example.org"}, {}, True, True),
        ({"post": "Tea, PO Box 12"}, {}, True, True),
        ({"website": "https://www.example.org"}, {}, False, True),
        ({"social": ["https://social.example.org/a"]}, {}, False, True),
        ({}, {"website": "https://www.example.org"}, False, True),
        ({}, {"social": ["https://social.example.org/a"]}, False, True),
        ({}, {}, False, False),
    ],
)
def test_a_street_is_nowhere_to_look(join: Any, organisation: Any, reached: bool, checked: bool) -> None:
    given = {**PLAIN, "organisation": {"name": "A", **organisation}, "join": {"routes": ["turn up"], **join}}
    listing = Listing.model_validate(given)
    assert (can_be_reached(listing.join), can_be_checked(listing)) == (reached, checked)
    assert has_page(listing) == (checked and not reached)


def test_a_number_is_to_ring_and_an_address_is_to_write_to() -> None:
    for join, ring, write in (
        ({"other_phones": [{"number": "01632 960123", "label": "Office"}]}, True, False),
        ({"email": "a@example.org"}, False, True),
    ):
        listing = Listing.model_validate({**PLAIN, "join": {"routes": ["self"], **join}})
        assert (can_be_rung(listing.join), can_be_written_to(listing.join)) == (ring, write)
